import { EPub } from 'epub-gen-memory'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

export type ArchiveFile = readonly [path: string, data: string | Uint8Array]

/** ZIP entries carry the time of a clock on the wall; a fixed one keeps the bytes the same from build to build. */
const mtime = new Date(2000, 0, 1)

/**
 * epub-gen-memory as an archiver for files of our own: its templates fix the language, drop table headers and leave
 * roles out. Overrides its protected `generateTemplateFiles`, so its version is pinned. The archive is zipped by yazl,
 * which has Node's zlib deflate it instead of a script.
 */
class Archive extends EPub {
  private readonly files: readonly ArchiveFile[]

  constructor(files: readonly ArchiveFile[]) {
    super({ title: 'unused' }, [])
    this.files = files
  }

  /** Ours take the place of its own. */
  protected override async generateTemplateFiles(): Promise<void> {}

  /** What it has made itself, the `mimetype` entry, stands first and is stored; our files are deflated (OCF 3.3, 4.2). */
  override generateAsync = (async () => {
    const zip = new ZipFile()
    // no other field than OCF knows may stand before the `mimetype`
    const options = { mtime, forceDosTimestamp: true }
    for (const [path, entry] of Object.entries(this.zip.files)) zip.addBuffer(await entry.async('nodebuffer'), path, { ...options, compress: false })
    for (const [path, data] of this.files) zip.addBuffer(typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data), path, { ...options, compressionLevel: 9 })
    zip.end()
    return await buffer(zip.outputStream)
  }) as EPub['generateAsync']
}

/** Zips files after the stored `mimetype` entry that the container format wants first. */
export const zipEpub = async (files: readonly ArchiveFile[]): Promise<Uint8Array> => new Uint8Array(await new Archive(files).genEpub())
