import type { TitleMatter } from '../titles/matter.js'
import { titlesOf } from '../titles/titles.js'

/** A chapter as far as its title depends on it. */
interface Untitled {
  /** Number of its part. */
  readonly part: number
  /** What an editor called it, or null. */
  readonly title: string | null
  /** All sentences that it tells, printed or not. */
  readonly said: readonly number[]
}

/** The titles of a briefing, its parts and its chapters. */
export interface PlanTitles {
  /** Null where none is to be had but a chapter's. */
  readonly whole: string | null
  part(part: number): string | null
  chapter(chapter: number): string
  /** All of them in small letters: whoever looks for a theme finds one place for it. */
  readonly taken: ReadonlySet<string>
}

/**
 * Parts are named first, then the whole, then the chapters: no chapter has the title of a part, and what the whole is called
 * tells nobody where in it something stands. The only chapter of a part has the part's title.
 * @param parts their numbers
 * @param titleOfWhole what the whole is called, by the titles of its parts
 */
export function planTitles(chapters: readonly Untitled[], parts: readonly number[], matter: TitleMatter, titleOfWhole: (parts: readonly string[]) => string | null): PlanTitles {
  const chaptersOfPart = parts.map((part) => [...chapters.keys()].filter((chapter) => chapters[chapter]?.part === part))
  const saidIn = (chapter: number): readonly number[] => chapters[chapter]?.said ?? []
  // a part of one chapter needs no title of its own, unless others have several
  const parted = chapters.length > parts.length && parts.length > 1
  const partTitles = parted ? titlesOf(chaptersOfPart.map((own) => own.flatMap(saidIn)), matter, 'parts') : []
  const titleOfPart = new Map(parts.map((part, at) => [part, partTitles[at] ?? null]))
  const whole = titleOfWhole([...new Set(chapters.flatMap(({ part }) => titleOfPart.get(part) ?? []))])
  const titles = new Map(chaptersOfPart.flatMap(([chapter, ...more], at) => (chapter !== undefined && more.length === 0 && partTitles[at] !== undefined ? [[chapter, partTitles[at]]] : [])))
  const others = [...chapters.keys()].filter((chapter) => !titles.has(chapter))
  titlesOf(others.map(saidIn), matter, 'chapters', new Set(partTitles.map((one) => one.toLowerCase())), chapters.length < 2 ? null : whole).forEach((title, at) => titles.set(others[at] as number, title))
  const chapter = (at: number): string => chapters[at]?.title ?? titles.get(at) as string
  return {
    whole, chapter, part: (part) => titleOfPart.get(part) ?? null,
    taken: new Set([...chapters.map((_, at) => chapter(at)), ...partTitles, ...(whole === null ? [] : [whole])].map((one) => one.toLowerCase())),
  }
}
