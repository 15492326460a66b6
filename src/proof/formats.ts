import type { Judge } from './outside/judge.js'
import type { Prover, Subject } from './prover.js'

export type EditionFormat = 'epub' | 'pdf' | 'html' | 'txt' | 'brf'

interface Format {
  readonly format: EditionFormat
  readonly endings: readonly string[]
  /** How the bytes of one begin, where the name does not tell. */
  readonly signature: RegExp
  /** Largest edition that is read, in bytes. */
  readonly limit: number
  /** Loads our own rules when the first edition of the format comes. */
  readonly load: () => Promise<Prover>
  /** Outside programs that judge the format too. */
  readonly judges: () => Promise<readonly Judge[]>
  /** What no automatic check of this format shows, in whole sentences. */
  readonly notChecked: readonly string[]
}

const megabyte = 1_000_000
const byPeople = [
  'Whether text alternatives, headings, links and the title say what they should.',
  'Whether the order of reading makes sense, and the words can be understood.',
  'How it sounds in a screen reader and feels on a braille display.',
]

/** Adding a format is adding a row here and a file beside this one. */
const formats: readonly Format[] = [
  {
    format: 'epub', endings: ['.epub'], signature: /^PK\x03\x04/, limit: 200 * megabyte,
    load: async () => (await import('./epub.js')).proveEpub,
    judges: async () => [(await import('./outside/epubcheck.js')).epubCheck, (await import('./outside/ace.js')).ace],
    notChecked: [...byPeople, 'Contrast, sound, video, scripts and MathML, and the checksums of the container, by our own rules.'],
  },
  {
    format: 'pdf', endings: ['.pdf'], signature: /%PDF-\d/, limit: 100 * megabyte,
    load: async () => (await import('./pdf.js')).provePdf,
    judges: async () => [(await import('./outside/verapdf.js')).veraPdf],
    notChecked: [...byPeople, 'How the pages look, by our own rules: contrast, page numbers, lines and areas outside the tags, and whether the characters that fonts tell are the right ones.'],
  },
  {
    format: 'html', endings: ['.html', '.htm', '.xhtml'], signature: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/i, limit: 10 * megabyte,
    load: async () => (await import('./html.js')).proveHtml,
    judges: async () => [],
    notChecked: [...byPeople, 'Contrast, focus, use by keyboard, zoom and narrow windows, which need a browser.'],
  },
  {
    format: 'txt', endings: ['.txt', '.text'], signature: /(?!)/, limit: 20 * megabyte,
    load: async () => (await import('./text.js')).proveText,
    judges: async () => [],
    notChecked: [...byPeople, 'Whether what looks like a heading or a list is one.'],
  },
  {
    format: 'brf', endings: ['.brf'], signature: /(?!)/, limit: 20 * megabyte,
    load: async () => (await import('./brf.js')).proveBrf,
    judges: async () => [],
    notChecked: ['Whether the braille says what the text says, in the code that its readers know.', 'Whether headings, lists and pages are laid out as readers expect.', 'How it feels under the fingers.'],
  },
]

/** The largest edition of any format that is read, in bytes. */
export const largestEdition = Math.max(...formats.map(({ limit }) => limit))

/** So many first bytes show the format. */
export const enoughToTell = 1024

/** The format of an edition by the ending of its name, else by its first bytes; null where it is none of ours. */
export function formatOf({ file, bytes }: Subject): Format | null {
  const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? ''
  const start = Buffer.from(bytes.subarray(0, enoughToTell)).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '')
  return formats.find(({ endings }) => endings.includes(ending)) ?? formats.find(({ signature }) => signature.test(start)) ?? null
}
