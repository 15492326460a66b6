import type { Edition, PageList, Section } from '../document/edition.js'
import type { Files } from '../files.js'
import { openFonts } from '../fonts/fonts.js'
import { diagnose, type Report } from '../report/diagnostic.js'
import type { Strings } from '../strings/strings.js'
import { blockRows, headingRows } from './blocks.js'
import { Branch } from './branch.js'
import { baselineIn, Compositor, type Column } from './compositor.js'
import { contents, outlineOf } from './contents.js'
import { Pager } from './pager.js'
import type { Row } from './rows.js'
import { PieceCutter } from './pieces.js'
import type { Layout, Run, Sheet } from './plan.js'
import { flowSection } from './section.js'
import { measuresFor, type LayoutSettings } from './settings.js'
import { charactersOf, idsOf } from './walk.js'

export type { Layout } from './plan.js'
export type { LayoutSettings } from './settings.js'

const ourCharacters = '0123456789[].,•… '

/**
 * Plans the pages of the paged edition: every word with its place, structure and links. A character that no bundled font
 * has is an error. Pages, lines and notes are the same for the same edition and settings.
 *
 * Known limits: Latin, Greek, Cyrillic, Arabic and Hebrew letters only; no hyphenation; lines are filled one by one, not
 * over a whole paragraph; the header row of a table is not repeated on its next page; table rows taller than half a page
 * are set cell below cell.
 */
export async function planLayout(
  edition: Edition, strings: Strings, files: Files, report: Report, settings: LayoutSettings = { paper: 'a4', largePrint: false },
): Promise<Layout> {
  const measures = await measuresFor(settings, files)
  const { usage, firstIn } = charactersOf(edition, `${ourCharacters}${strings.writers.contents}${strings.writers.back}${strings.writers.notesFor('')}`)
  const fonts = await openFonts(files, usage)
  tellMissing(fonts.missing, firstIn, report)

  const known = new Set([...idsOf(edition), ...edition.sections.flatMap((section) => (section.part === null ? [] : [`${section.id}.part`]))])
  const compositor = new Compositor(measures, { measures, direction: edition.direction, own: edition.ownLanguage ?? null, language: edition.language, known }, new PieceCutter(fonts))
  const column: Column = { left: measures.margins.side, width: measures.page.width - measures.margins.side * 2 }
  const root = new Branch('Document', null)
  const pager = new Pager(measures)
  const outline = outlineOf(edition, strings)

  const [opening] = edition.sections
  const front = opening?.role === 'front' ? opening : null
  const others = edition.sections.filter((section) => section !== front)
  pager.flow(frontRows(front, edition, compositor, root, column))
  const listed = contents(outline, strings.writers.contents, compositor, root, column, pager.left)
  pager.flow(listed.rows)
  for (const section of others) flowSection(section, { compositor, strings, root, column, pager })
  const labelOf = (id: string) => {
    const found = pager.destinations.get(id)
    return found === undefined ? null : String(found.page + 1)
  }
  listed.number(labelOf)

  return {
    pages: pageList(pager), size: measures.page, direction: edition.direction,
    sheets: pager.boxes.map((boxes, page) => sheet(page, boxes, pager.artifacts[page] ?? [], edition, compositor, column)),
    tags: root.finished, destinations: pager.destinations, outline,
  }
}

/** The title and the facts; the front's own title is the briefing's. */
function frontRows(front: Section | null, edition: Edition, compositor: Compositor, root: Branch, column: Column): readonly Row[] {
  const { measures } = compositor
  const sect = root.child('Sect')
  const size = measures.title
  const rows = compositor.paragraph([{ kind: 'text', text: edition.title }], {
    style: compositor.style(size, { look: 'bold', colour: measures.colours.accent }), size, before: 0, keep: true,
  }, sect.child('H1'), column, front === null ? [] : [front.id])
  const rule: Row = {
    height: size.size, before: 0, glue: true, begins: [],
    place: ({ top }, pager) => pager.box({
      x: edition.direction === 'ltr' ? column.left : column.left + column.width - 64, y: top + size.size * 0.5, width: 64, height: 3, colour: measures.colours.accent,
    }),
  }
  const own = front === null || front.title === edition.title ? []
    : headingRows(compositor, 2, [{ kind: 'text', text: front.title }], sect, column, measures.text.gap, [])
  const body = front === null ? [] : blockRows(front.blocks, { compositor, branch: sect, column, size: measures.text, before: measures.text.gap })
  return [...rows.map((row) => ({ ...row, glue: true })), rule, ...own, ...body]
}

/** The page number at the foot, and from the second page on the running title at the head. */
function sheet(page: number, boxes: Sheet['boxes'], artifacts: readonly Run[], edition: Edition, compositor: Compositor, column: Column): Sheet {
  const { measures } = compositor
  const size = measures.furniture
  const style = compositor.style(size, { colour: measures.colours.quiet })
  const outside = new Branch('P', null)
  const set = (text: string, top: number, atEnd: boolean): readonly Run[] => {
    const [line, more] = compositor.lines([{ kind: 'text', text }], style, outside, column.width)
    if (line === undefined) return []
    if (more !== undefined) return set(`${text.split(' ').slice(0, -1).join(' ').replace(/…$/, '')}…`, top, atEnd)
    const shift = column.width - line.width
    return compositor.furniture(line, column.left + (atEnd ? (edition.direction === 'ltr' ? shift : -shift) : 0), top + baselineIn(size))
  }
  const label = String(page + 1)
  return {
    label, boxes,
    furniture: [
      ...(page === 0 ? [] : set(edition.title, measures.margins.top * 0.5 - size.line * 0.5, false)),
      ...set(label, measures.page.height - measures.margins.bottom * 0.5 - size.line * 0.5, true),
      ...artifacts,
    ],
  }
}

/** A page on which nothing begins takes what begins next; the last ones take what began last. */
function pageList({ firsts }: Pager): PageList {
  const pages = firsts.map((first, page) => {
    const begins = first ?? firsts.slice(page + 1).find((id) => id !== null) ?? firsts.slice(0, page).findLast((id) => id !== null)
    return begins == null ? [] : [{ label: String(page + 1), begins }]
  })
  return { pages: pages.flat() }
}

/** How many characters that no font has are named; a text in another script has hundreds. */
const mostNamed = 8

/** One diagnostic for each section in which characters stand first that no bundled font has. */
function tellMissing(missing: readonly number[], firstIn: (codePoint: number) => string, report: Report): void {
  const bySection = new Map<string, number[]>()
  for (const codePoint of missing) bySection.set(firstIn(codePoint), [...bySection.get(firstIn(codePoint)) ?? [], codePoint])
  for (const [section, codePoints] of bySection) {
    const named = codePoints.slice(0, mostNamed).map((codePoint) => `"${String.fromCodePoint(codePoint)}" (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`)
    const more = codePoints.length - named.length
    report(diagnose('layout/no-glyph', null, {
      characters: `the character${codePoints.length === 1 ? '' : 's'} ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}, which ${codePoints.length === 1 ? 'stands' : 'stand'} first in "${section}"`,
    }))
  }
}
