import { EPub } from 'epub-gen-memory'

export type ArchiveFile = readonly [path: string, data: string | Uint8Array]

/** ZIP entries carry a time; a fixed one keeps the bytes the same from build to build. */
const stamp = new Date(Date.UTC(2000, 0, 1))

/**
 * epub-gen-memory as an archiver for files of our own: its templates fix the language, drop table headers and leave
 * roles out. Overrides the protected `generateTemplateFiles`, so its version is pinned.
 */
class Archive extends EPub {
  private readonly files: readonly ArchiveFile[]

  constructor(files: readonly ArchiveFile[]) {
    super({ title: 'unused' }, [])
    this.files = files
  }

  protected override async generateTemplateFiles(): Promise<void> {
    for (const [path, data] of this.files) this.zip.file(path, data, { createFolders: false })
    for (const entry of Object.values(this.zip.files)) entry.date = stamp
  }
}

/** Zips files after the stored `mimetype` entry that the container format wants first (OCF 3.3, 4.2). */
export const zipEpub = async (files: readonly ArchiveFile[]): Promise<Uint8Array> => new Uint8Array(await new Archive(files).genEpub())
