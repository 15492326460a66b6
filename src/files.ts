import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Code } from './report/codes.js'
import { diagnose, type Report } from './report/diagnostic.js'

export { problemOf } from './files/problem.js'

/** A source file as it was found. */
export interface SourceFile {
  /** Path below the folder that was named, with `/`; base name for a file that was named itself. */
  readonly name: string
  readonly path: string
}

/** The only disk that a compile may touch. */
export interface Files {
  /** The files that the sources stand for, in name order, each once. What cannot be used is reported. */
  list(sources: readonly string[], endings: ReadonlySet<string>, report: Report): Promise<readonly SourceFile[]>
  /** @throws the system's error, with `code` */
  read(path: string): Promise<Uint8Array>
  /** A file of the package's own, such as `styles/briefing.css`, or of a package it depends on: `package:bidi-js/LICENSE.txt`. */
  asset(name: string): Promise<Uint8Array>
}

/** Kinds of file in which articles come too and that cannot be read, by their endings: each has a remedy of its own. */
const known: ReadonlyMap<string, Code> = new Map([['.pdf', 'read/pdf'], ['.doc', 'read/old-office'], ['.rtf', 'read/rtf'], ['.odt', 'read/opendocument']])

const require = createRequire(import.meta.url)
const dependency = 'package:'
const packageRoot = fileURLToPath(new URL('..', import.meta.url))

/** Where editions will be written. */
export interface EditionPlace {
  readonly folder: string
  /** File names of all the editions that there may be. */
  readonly names: readonly string[]
}

/** The real disk. @param editions those of an earlier build among the sources are no articles, and no source is written over */
export function diskFiles(editions: EditionPlace | null = null): Files {
  return {
    list: (sources, endings, report) => listFiles(sources, endings, report, editions),
    read: (path) => readFile(path),
    asset: (name) => readFile(name.startsWith(dependency) ? require.resolve(name.slice(dependency.length)) : join(packageRoot, name)),
  }
}

async function listFiles(sources: readonly string[], endings: ReadonlySet<string>, report: Report, editions: EditionPlace | null): Promise<readonly SourceFile[]> {
  const output = editions === null ? null : resolve(editions.folder)
  const found = new Map<string, SourceFile>()
  for (const source of sources) {
    const root = resolve(source)
    const info = await stat(root).catch(() => null)
    if (!info) {
      report(/^https?:\/\//iu.test(source) ? diagnose('files/web-address', { file: source }) : diagnose('files/not-found', { file: source }, { path: source }))
      continue
    }
    if (!info.isDirectory()) {
      found.set(root, { name: basename(root), path: root })
      continue
    }
    const inside: SourceFile[] = []
    await walk(root, root, inside)
    const readable = inside.filter((file) => endings.has(extname(file.name).toLowerCase()))
    if (readable.length === 0) report(diagnose('files/nothing-readable', { file: source }, { path: source }))
    for (const file of inside) {
      if (endings.has(extname(file.name).toLowerCase())) found.set(file.path, file)
      else if (!isConfig(file.name)) report(diagnose(known.get(extname(file.name).toLowerCase()) ?? 'files/unknown-format', { file: file.name }))
    }
  }
  for (const name of editions?.names ?? []) {
    const source = found.get(join(output as string, name))
    if (source !== undefined) report(diagnose('files/over-source', { file: source.name }))
  }
  return [...found.values()]

  async function walk(folder: string, root: string, into: SourceFile[]): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    const isParts = partsOfPages(entries.filter((entry) => entry.isFile()).map((entry) => entry.name))
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      const name = relative(root, path).split(sep).join('/')
      if (entry.isSymbolicLink()) {
        const target = await realpath(path).catch(() => null)
        const targetInfo = target === null ? null : await stat(target).catch(() => null)
        const home = await realpath(root)
        const trouble = target === null || targetInfo === null ? 'files/broken-link' : targetInfo.isDirectory() ? 'files/link-to-folder'
          : target.startsWith(home + sep) && targetInfo.isFile() ? null : 'files/outside'
        if (trouble !== null) {
          report(diagnose(trouble, { file: name }))
          continue
        }
        into.push({ name, path })
      } else if (path === output) report(diagnose('files/editions', { file: name }))
      else if (entry.isDirectory() && isParts(entry.name)) report(diagnose('files/page-parts', { file: name }))
      else if (entry.isDirectory()) await walk(path, root, into)
      else if (entry.isFile()) into.push({ name, path })
    }
  }
}

/**
 * Tells the folders that browsers put beside a page saved as "Webpage, Complete": `Page.html` has its pictures, scripts and
 * frames in `Page_files`, in `Page-Dateien`, `Page_fichiers` and so on in other languages.
 */
function partsOfPages(files: readonly string[]): (folder: string) => boolean {
  const pages = new Set(files.filter((file) => /\.html?$/i.test(file)).map((file) => file.replace(/\.html?$/i, '')))
  return (folder) => {
    const [behind] = /[-_.]\p{L}+$/u.exec(folder) ?? []
    return behind !== undefined && pages.has(folder.slice(0, -behind.length))
  }
}

const isConfig = (name: string) => /^briefing\.ya?ml$/.test(name)

/** A file to save. */
export interface FileToSave {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Saves all files or none: each is written whole under a temporary name first, and only then are all renamed, so that
 * an interrupted build leaves the earlier output as it was.
 * @throws the system's error, with `code`
 */
export async function saveAll(folder: string, files: readonly FileToSave[]): Promise<readonly string[]> {
  await makeFolder(resolve(folder))
  const staged = files.map((file) => ({ ...file, target: join(folder, file.name), temporary: join(folder, `.${file.name}.${process.pid}.part`) }))
  try {
    for (const file of staged) {
      if ((await stat(file.target).catch(() => null))?.isDirectory()) throw Object.assign(new Error(`${file.name} is a folder`), { code: 'EISDIR' })
      await writeFile(file.temporary, file.bytes)
    }
    for (const file of staged) await rename(file.temporary, file.target)
  } catch (error) {
    await Promise.all(staged.map((file) => rm(file.temporary, { force: true })))
    throw error
  }
  return staged.map((file) => file.target)
}

/** Makes a folder and what leads to it. Node's own recursive mkdir does not end where a parent refuses with ENOENT, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  if ((await stat(path).catch(() => null))?.isDirectory()) return
  if (dirname(path) !== path) await makeFolder(dirname(path))
  await mkdir(path)
}

/** The folder of the first source, where the configuration file lies by default. */
export async function configPlace(source: string): Promise<string> {
  const info = await stat(source).catch(() => null)
  return join(info?.isDirectory() ? source : dirname(source), 'briefing.yaml')
}
