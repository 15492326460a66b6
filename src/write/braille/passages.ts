import { titleIsOwn, type Edition, type EditionBlock, type PageList, type Section } from '../../document/edition.js'
import { plainText, type Inline } from '../../document/inline.js'
import type { WriterStrings } from '../../strings/writers.js'
import { leadsBack } from '../markup/leads-back.js'
import { shortName } from '../markup/sections.js'
import { tidy } from '../text/spoken.js'

/** Words of one language; null is the edition's own. */
export interface Words { readonly kind: 'words'; readonly text: string; readonly language: string | null }
/** Here begins a page of the paged edition. */
export interface PrintPage { readonly kind: 'print-page'; readonly label: string }
export type Part = Words | PrintPage

/** How a passage stands on the page. Items have a depth from 0; entries stand in the contents too. */
export type Look =
  | { readonly kind: 'title' } | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly entry: boolean }
  | { readonly kind: 'paragraph' } | { readonly kind: 'aside' } | { readonly kind: 'item'; readonly depth: number }

export interface Passage {
  readonly look: Look
  readonly parts: readonly Part[]
}

/** What turning content into passages needs to know. */
export interface Telling {
  readonly words: WriterStrings
  readonly nameOf: (language: string) => string | null
  /** BCP 47 of the edition. */
  readonly language: string
  /** Language of the compiler's own words where it is another than the edition's: they are many, and not announced. */
  readonly ownLanguage: string | null
  /** Labels of the pages by the id that begins them. */
  readonly pages: ReadonlyMap<string, string>
}

/** From so many words on, a passage in another language is announced by that language's name. */
const passageLength = 3

export const pagesById = (pages: PageList | null): ReadonlyMap<string, string> =>
  // the first page begins with the edition itself
  new Map((pages?.pages ?? []).slice(1).map(({ label, begins }) => [begins, label]))

/** The passages of an edition after its title page and contents. */
export const passagesOf = (edition: Edition, telling: Telling): readonly Passage[] => edition.sections.flatMap((section) => sectionPassages(section, edition, telling))

function sectionPassages(section: Section, edition: Edition, telling: Telling): readonly Passage[] {
  const { words } = telling
  const isFront = section.role === 'front' && section.title === edition.title
  const heading = (level: 1 | 2 | 3, parts: readonly Part[], entry: boolean, mark: readonly PrintPage[] = []): Passage => ({ look: { kind: 'heading', level, entry }, parts: [...mark, ...parts] })
  const mark = marks(section.id, telling)
  const head = isFront ? [] : [
    ...(section.part === null ? [] : [heading(1, [plain(section.part)], true, mark)]),
    heading(1, titleOf(section, telling), true, section.part === null ? mark : []),
  ]
  return [
    ...head,
    ...section.blocks.flatMap((block) => blockPassages(block, telling)),
    ...(section.notes.length === 0 ? [] : [
      heading(2, [own(words.notesFor(shortName(section)), telling)], false),
      ...section.notes.map(({ id, number, children }) => item(0, [...marks(id, telling), plain(`[${number}] `), ...partsOf(children, telling)])),
    ]),
  ]
}

const plain = (text: string): Words => ({ kind: 'words', text: tidied(text), language: null })
/** The compiler's own words, which may be in another language than the edition. */
const own = (text: string, { ownLanguage }: Telling): Words => ({ kind: 'words', text: tidied(text), language: ownLanguage })

/** `Chapter 3: Title` */
function titleOf(section: Section, telling: Telling): readonly Part[] {
  const title = titleIsOwn(section) ? own(section.title, telling) : plain(section.title)
  return section.label === null ? [title] : wordsJoined([own(section.label + telling.words.colon, telling), title])
}

/** Neighbours in one language are translated together. */
const wordsJoined = (words: readonly Words[]): readonly Words[] => words.reduce<readonly Words[]>((all, one) => {
  const last = all.at(-1)
  return last?.language === one.language ? [...all.slice(0, -1), { ...last, text: last.text + one.text }] : [...all, one]
}, [])
const item = (depth: number, parts: readonly Part[]): Passage => ({ look: { kind: 'item', depth }, parts })
const marks = (id: string, { pages }: Telling): readonly PrintPage[] => {
  const label = pages.get(id)
  return label === undefined ? [] : [{ kind: 'print-page', label }]
}

function blockPassages(block: EditionBlock, telling: Telling, depth = 0): readonly Passage[] {
  const here = marks(block.id, telling)
  switch (block.kind) {
    case 'paragraph': return [{ look: { kind: 'paragraph' }, parts: [...here, ...partsOf(block.children, telling)] }]
    case 'heading': return [{ look: { kind: 'heading', level: block.level, entry: false }, parts: [...here, ...partsOf(block.children, telling)] }]
    case 'list':
      return before(here, block.items.flatMap((one, index) => {
        const paragraphs = one.blocks.flatMap((inner) => (inner.kind === 'paragraph' ? [inner] : []))
        const label = block.ordered ? [plain(`${index + 1}. `)] : []
        const parts = joined(paragraphs.map(({ id, children }) => [...marks(id, telling), ...partsOf(children, telling)]))
        return [
          item(depth, [...marks(one.id, telling), ...label, ...parts]),
          ...one.blocks.flatMap((inner) => (inner.kind === 'list' ? blockPassages(inner, telling, depth + 1) : [])),
        ]
      }))
    case 'table': {
      const headers = block.columns.map((column) => plainText(column))
      return before(here, [
        { look: { kind: 'paragraph' }, parts: partsOf(block.caption, telling) },
        ...block.rows.map(({ id, cells }) => item(0, [...marks(id, telling), ...cells.flatMap((cell, index) => [
          ...(index === 0 ? [] : [own(`; ${headers[index] ? headers[index] + telling.words.colon : ''}`, telling)]), ...partsOf(cell, telling),
        ])])),
      ])
    }
    case 'definitions':
      return before(here, block.entries.map(({ id, term, definition }) => item(0, [
        ...marks(id, telling), ...partsOf(term, telling), plain(telling.words.colon),
        ...joined(definition.filter((children) => !leadsBack(children)).map((children) => partsOf(children, telling))),
      ])))
    case 'aside':
      return before(here, block.blocks.flatMap((inner) => blockPassages(inner, telling)).map(({ look, parts }, index) => ({
        look: look.kind === 'paragraph' ? { kind: 'aside' } : look,
        parts: index === 0 ? [own(`${block.label} `, telling), ...parts] : parts,
      })))
  }
}

/** Paragraphs that stand in one: each but the last is closed by a stop. */
const joined = (paragraphs: readonly (readonly Part[])[]): readonly Part[] => paragraphs.flatMap((parts, index) => {
  if (index === paragraphs.length - 1) return parts
  const said = parts.map((part) => (part.kind === 'words' ? part.text : '')).join('').trim()
  return said === '' ? parts : [...parts, plain(/[.!?…:;؟。][”"’»)\]]*$/u.test(said) ? ' ' : '. ')]
})

const before = (parts: readonly PrintPage[], passages: readonly Passage[]): readonly Passage[] =>
  passages.map((passage, index) => (index === 0 ? { ...passage, parts: [...parts, ...passage.parts] } : passage))

/** Running content as words by language. Links and emphasis leave no mark; note marks are numbers in brackets. */
function partsOf(children: readonly Inline[], telling: Telling): readonly Part[] {
  const parts: Part[] = []
  let announced: string | null = null
  const say = (text: string, language: string | null) => {
    const last = parts.at(-1)
    if (last?.kind === 'words' && last.language === language) parts[parts.length - 1] = { ...last, text: last.text + text }
    else parts.push({ kind: 'words', text, language })
  }
  const all = (nodes: readonly Inline[], language: string | null): void => {
    for (const node of nodes) {
      switch (node.kind) {
        case 'text': say(node.text, language); break
        case 'insertion': say(`[${node.text}]`, language); break
        case 'note-reference': say(` [${node.number}] `, null); break
        case 'foreign': {
          const name = node.language === announced || node.language === telling.language || node.language === telling.ownLanguage || (plainText(node.children).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < passageLength ? null : telling.nameOf(node.language)
          if (name !== null) say(`[${telling.words.textLanguage(name)}] `, telling.ownLanguage)
          if (name !== null) announced = node.language
          all(node.children, node.language === telling.language ? null : node.language)
          break
        }
        case 'sentence-span':
          parts.push(...marks(node.id, telling))
          all(node.children, language)
          break
        case 'emphasis': case 'strong': case 'external-link': case 'term': case 'reference': case 'defined':
          all(node.children, language)
      }
    }
  }
  all(children, null)
  return parts.map((part) => (part.kind === 'words' ? { ...part, text: tidied(part.text) } : part))
}

/** As in the text edition, but a space at either end parts the words from what stands beside them. */
const tidied = (text: string): string => {
  const words = tidy(text)
  return words === '' ? (text === '' ? '' : ' ') : `${/^\s/u.test(text) ? ' ' : ''}${words}${/\s$/u.test(text) ? ' ' : ''}`
}
