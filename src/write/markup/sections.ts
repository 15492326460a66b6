import { notesHeadingId, titleIsOwn, type EndNote, type Section, type SectionRole } from '../../document/edition.js'
import { renderBlocks } from './blocks.js'
import { escapeText, type Attributes } from './element.js'
import { renderInlines } from './inlines.js'
import { pageBreaksAt, type Setting } from './setting.js'

/** DPUB-ARIA roles with their `epub:type` twins; sections without a fitting role are plain named regions. */
const roles: Readonly<Record<SectionRole, Attributes>> = {
  front: {},
  glance: { role: 'doc-abstract', 'epub:type': 'abstract' },
  differences: {},
  chapter: { role: 'doc-chapter', 'epub:type': 'chapter' },
  timeline: {},
  glossary: { role: 'doc-glossary', 'epub:type': 'glossary' },
  sources: { role: 'doc-bibliography', 'epub:type': 'bibliography' },
  about: { role: 'doc-colophon', 'epub:type': 'colophon' },
}

/** A section with its heading, blocks and end notes. */
export function renderSection(section: Section, setting: Setting): string {
  const { build, level } = setting
  const title = titleId(section)
  return build('section', { id: section.id, ...roles[section.role], 'aria-labelledby': title }, '\n',
    pageBreaksAt(setting, section.id, 'div'),
    build(`h${level}`, { id: title, ...titleLanguage(section, setting.own) }, renderTitle(section, setting)), '\n',
    renderBlocks(section.blocks, setting),
    section.notes.length === 0 ? '' : `${renderNotes(section, setting)}\n`)
}

const titleId = (section: Section): string => `${section.id}.title`

/** `Chapter 3: Title`, the label in an element of its own for the style sheet. */
function renderTitle({ label, title }: Section, { build, own, words }: Setting): string {
  if (label === null) return escapeText(title)
  // the space stands outside, since names computed from content lose it at the end of an element
  const colon = words.colon.trimEnd()
  return build('span', { class: 'label', ...own }, escapeText(label + colon)) + words.colon.slice(colon.length) + escapeText(title)
}

const titleLanguage = (section: Section, own: Attributes): Attributes => (titleIsOwn(section) ? own : {})

/** The same title as plain words. */
export const titleInWords = ({ label, title }: Section, words: Setting['words']): string => (label === null ? title : `${label}${words.colon}${title}`)

/** How a section is called in the heading of its notes. */
export const shortName = ({ label, title }: Section): string => label ?? title

function renderNotes(section: Section, setting: Setting): string {
  const { build, level, own, words } = setting
  const heading = notesHeadingId(section)
  let expected = section.notes[0]?.number ?? 1
  const start = expected
  const items = section.notes.map((note) => {
    const value = note.number === expected ? null : note.number
    expected = note.number + 1
    return build('li', { id: note.id, value }, pageBreaksAt(setting, note.id, 'span'), renderInlines(note.children, setting), ...waysBack(note, setting))
  })
  return build('section', { role: 'doc-endnotes', 'epub:type': 'endnotes', 'aria-labelledby': heading }, '\n',
    pageBreaksAt(setting, heading, 'div'),
    build(`h${level + 1}`, { id: heading, ...own }, escapeText(words.notesFor(shortName(section)))), '\n',
    build('ol', { start: start === 1 ? null : start }, '\n', items.join('\n'), '\n'), '\n')
}

/** The way back is named by its visible words, different in each note (WCAG 2.4.9), so that it can also be called by voice. */
const waysBack = (note: EndNote, { build, own, words, address }: Setting): readonly string[] =>
  note.back.flatMap(({ mark }, index) => {
    const href = address(mark)
    const name = words.backTo(note.number, note.back.length === 1 ? null : index + 1)
    return href === null ? [] : [' ', build('a', { role: 'doc-backlink', 'epub:type': 'backlink', href, ...own }, escapeText(name))]
  })
