import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import type { Code } from '../report/codes.js'
import { diagnose, type Diagnostic, type Report } from '../report/diagnostic.js'
import { ownNames } from './names.js'
import { problemOf } from './problem.js'
import { kindOf } from './regular.js'

/** A source file as it was found. */
export interface SourceFile {
  /**
   * Path below the folder that was named, with `/`; base name for a file that was named itself. Where several files would have
   * one name, each has as many of the folders above before it as tell them apart.
   */
  readonly name: string
  readonly path: string
  /** The name without these folders, where it is another. */
  readonly shared?: string
}

/** Where editions will be written. */
export interface EditionPlace {
  readonly folder: string
  /** File names of all the editions that there may be. */
  readonly names: readonly string[]
}

/** Whether the settings are those beside the first source, or the command line says otherwise. */
export type SettingsPlace = 'beside' | 'elsewhere'

export interface Listing {
  readonly endings: ReadonlySet<string>
  readonly editions: EditionPlace | null
  readonly settings: SettingsPlace
}

/** What was found at a path: a file to read, or why it is none. */
interface Found {
  readonly name: string
  readonly path: string
  readonly trouble: { readonly code: Code; readonly values?: Readonly<Record<string, string>> } | null
}

/** Kinds of file in which articles come too and that cannot be read, by their endings: each has a remedy of its own. */
const known: ReadonlyMap<string, Code> = new Map([['.pdf', 'read/pdf'], ['.doc', 'read/old-office'], ['.rtf', 'read/rtf'], ['.odt', 'read/opendocument']])

/** Names that someone gives who means the settings; some editors add an ending of their own. */
const isSettings = (name: string) => /^briefing\.ya?ml(?:\.txt)?$/i.test(name)

/** The files that the sources stand for, in name order, each once. What cannot be used is reported, after all were found. */
export async function listFiles(sources: readonly string[], { endings, editions, settings }: Listing, report: Report): Promise<readonly SourceFile[]> {
  const output = editions === null ? null : resolve(editions.folder)
  const config = await configPlace(sources[0] ?? '.')
  const found = new Map<string, Found>()
  const told: ((names: ReadonlyMap<string, string>) => Diagnostic)[] = []
  for (const source of sources) {
    const root = resolve(source)
    const info = await stat(root).catch((error: NodeJS.ErrnoException) => error)
    if (info instanceof Error) {
      told.push(() => absent(source, info))
      continue
    }
    if (!info.isDirectory()) {
      const kind = kindOf(info)
      if (kind !== null) told.push(() => diagnose('files/no-file', { file: source }, { kind }))
      else if (isSettings(basename(root))) await takeSettings({ name: basename(root), path: root, trouble: null })
      else take({ name: basename(root), path: root, trouble: null })
      continue
    }
    const inside: Found[] = []
    await walk(root, root, source, inside)
    const isReadable = ({ name, trouble }: Found) => trouble === null && endings.has(extname(name).toLowerCase()) && !isSettings(basename(name))
    if (!inside.some((file) => isReadable(file) || file.trouble?.code === 'files/unreadable')) told.push(() => diagnose('files/nothing-readable', { file: source }, { path: source }))
    for (const file of inside) {
      if (isReadable(file) || file.trouble !== null) take(file)
      else if (isSettings(basename(file.name))) await takeSettings(file)
      else take({ ...file, trouble: { code: known.get(extname(file.name).toLowerCase()) ?? 'files/unknown-format' } })
    }
  }
  // settings that are not read are told apart from those that are
  const names = ownNames([...found.values(), { name: basename(config), path: resolve(config) }], sep)
  for (const tell of told) report(tell(names))
  for (const name of editions?.names ?? []) {
    const path = join(output as string, name)
    if (found.get(path)?.trouble === null) report(diagnose('files/over-source', { file: names.get(path) as string }))
  }
  return [...found.values()].filter(({ trouble }) => trouble === null).map(({ name, path }) => {
    const own = names.get(path) as string
    return own === name ? { name, path } : { name: own, path, shared: name }
  })

  /** The first time that a path comes. */
  function take(file: Found): void {
    const { path, trouble } = file
    if (found.has(path)) return
    found.set(path, file)
    if (trouble !== null) told.push((own) => diagnose(trouble.code, { file: own.get(path) as string }, trouble.values))
  }

  /** Settings are no article; those that nobody reads are told, unless the command line says which to take. */
  async function takeSettings(file: Found): Promise<void> {
    if (settings === 'beside' && !await isSame(file.path, config)) take({ ...file, trouble: { code: 'files/unused-settings' } })
  }

  /** @param told of the folder */
  async function walk(folder: string, root: string, named: string, into: Found[]): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error)
    if (entries instanceof Error) return void into.push({ name: named, path: folder, trouble: { code: 'files/unreadable', values: { kind: 'folder', problem: problemOf(entries) } } })
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    const isParts = partsOfPages(entries.filter((entry) => entry.isFile()).map((entry) => entry.name))
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      const name = relative(root, path).split(sep).join('/')
      const trouble = path === output ? 'files/editions' : entry.isDirectory() && isParts(entry.name) ? 'files/page-parts' : null
      if (trouble !== null) into.push({ name, path, trouble: { code: trouble } })
      else if (entry.isDirectory()) await walk(path, root, name, into)
      else into.push({ name, path, trouble: await troubleOf(entry, path, root) })
    }
  }
}

async function troubleOf(entry: Dirent, path: string, root: string): Promise<Found['trouble']> {
  const special = (kind: string | null): Found['trouble'] => (kind === null ? null : { code: 'files/special', values: { kind } })
  if (!entry.isSymbolicLink()) return special(kindOf(entry))
  const target = await realpath(path).catch(() => null)
  const info = target === null ? null : await stat(target).catch(() => null)
  if (target === null || info === null) return { code: 'files/broken-link' }
  if (info.isDirectory()) return { code: 'files/link-to-folder' }
  return target.startsWith(await realpath(root) + sep) ? special(kindOf(info)) : { code: 'files/outside' }
}

function absent(source: string, error: NodeJS.ErrnoException): Diagnostic {
  const place = { file: source }
  if (/^https?:\/\//iu.test(source)) return diagnose('files/web-address', place)
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? diagnose('files/not-found', place, { path: source }) : diagnose('files/unreadable', place, { kind: 'file', problem: problemOf(error) })
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

/** Whether two paths lead to one file, as they do on a disk that makes no difference between capitals and small letters. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)))
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino
}

/** The folder of the first source, where the configuration file lies by default. */
export async function configPlace(source: string): Promise<string> {
  const info = await stat(source).catch(() => null)
  return join(info?.isDirectory() ? source : dirname(source), 'briefing.yaml')
}
