import type { Edition } from '../../document/edition.js'
import type { Direction } from '../../document/inline.js'
import { languageNamesIn } from '../../strings/language-names.js'
import type { WriterStrings } from '../../strings/writers.js'
import { titleInWords } from '../markup/sections.js'
import type { Writer } from '../write.js'
import { blockLines, linesOf, type Line } from './lines.js'
import { tidy, type Voice } from './spoken.js'
import { turned } from './turned.js'

/**
 * UTF-8 text for screen readers and braille translators, by WCAG techniques T1, T2 and T3: a paragraph is one line after
 * one blank line; a heading stands after two and before one. No drawings. Wrapped only where a reader asks for a width: a
 * screen reader pauses at line ends, and a window breaks lines by itself.
 */
export const writeText: Writer = async ({ edition, strings, settings }) => {
  const voice: Voice = {
    words: strings.writers, language: edition.language, ownLanguage: edition.ownLanguage ?? null, nameOf: languageNamesIn(strings.language),
    placeOf: (article, paragraphs) => `${capital(strings.chapter.place(article, paragraphs), edition.language)}.`,
  }
  const lines = wholeText(edition, voice)
  return { format: 'txt', name: `${edition.name}.txt`, bytes: new TextEncoder().encode(layOut(settings.wrap === undefined ? lines : await wrapAll(lines, settings.wrap), edition.direction)) }
}

const capital = (words: string, language: string): string => words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1)

function wholeText(edition: Edition, voice: Voice): readonly Line[] {
  const { sections } = edition
  const front = sections.find((section) => section.role === 'front' && section.title === edition.title)
  const rest = sections.filter((section) => section !== front)
  return [
    { kind: 'heading', text: tidy(edition.title) },
    ...(front === undefined ? [] : blockLines(front.blocks, voice)),
    ...contents(rest.map((section) => titleInWords(section, voice.words)), voice.words),
    ...rest.flatMap((section) => linesOf(section, voice)),
  ]
}

const contents = (titles: readonly string[], words: WriterStrings): readonly Line[] => titles.length < 2 ? [] : [
  { kind: 'heading', text: words.contents },
  ...titles.map((title): Line => ({ kind: 'paragraph', text: `- ${tidy(title)}` })),
]

/** Loads what breaks lines only where it is needed. */
async function wrapAll(lines: readonly Line[], columns: number): Promise<readonly Line[]> {
  const { wrapped } = await import('./wrap.js')
  return lines.map(({ kind, text }) => ({ kind, text: wrapped(text, columns).join('\n') }))
}

const layOut = (lines: readonly Line[], direction: Direction): string =>
  `${lines.map(({ kind, text }, index) => `${index === 0 ? '' : kind === 'heading' ? '\n\n\n' : '\n\n'}${text.split('\n').map((line) => turned(line, direction)).join('\n')}`).join('')}\n`
