import * as z from 'zod'
import { isIsoDate } from './document/iso-date.js'
import { isLanguageTag } from './document/language-tag.js'
import { problemsOf, type OptionProblem } from './options/problems.js'

export type { OptionProblem } from './options/problems.js'

/** How a setting is given on the command line, beside what the schema says of its values. */
export interface Flag {
  /** As commander writes it: `--out <folder>`. */
  readonly flag: string
  readonly help: string
  /** Only on the command line, not in the configuration file. */
  readonly commandLineOnly?: boolean
}

const flags = z.registry<Flag>()
const outputFormat = z.enum(['epub', 'pdf', 'txt', 'html', 'json', 'brf'])
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/, { error: 'write dates as 2016-12-15', abort: true })
  .refine(isIsoDate, 'the calendar has no such day; write dates as 2016-12-15')
const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'write languages as en, fr or pt-BR', abort: true })
  .refine(isLanguageTag, 'write languages as en, fr or pt-BR')
const wholeNumber = (from: number, to: number) => {
  const told = `write a whole number from ${from} to ${to}`
  const number = z.number(told).int(told).min(from, told).max(to, told)
  return z.union([number, z.string().regex(/^\d{1,4}$/, told).transform(Number).pipe(number)], told)
}
/** Words that are seen: a title of spaces would leave a heading empty. Control characters have no place in any edition. */
const seen = z.string().regex(/[^\s\p{C}]/u, 'write some words').transform((words) => words.replace(/[\p{Cc}\s]+/gu, ' ').trim())
// no literal: the build writes these out in ranges, and people read the pattern in the schema
const fileName = z.string().regex(new RegExp('^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$', 'u'), 'use letters, digits, dots and hyphens only')

/** The claims that EPUB Accessibility 1.1 defines (section 4.3), word by word: tools do not know any other. */
const conformanceClaims = [
  'EPUB Accessibility 1.1 - WCAG 2.0 Level A', 'EPUB Accessibility 1.1 - WCAG 2.0 Level AA', 'EPUB Accessibility 1.1 - WCAG 2.0 Level AAA',
  'EPUB Accessibility 1.1 - WCAG 2.1 Level A', 'EPUB Accessibility 1.1 - WCAG 2.1 Level AA', 'EPUB Accessibility 1.1 - WCAG 2.1 Level AAA',
  'EPUB Accessibility 1.1 - WCAG 2.2 Level A', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AAA',
] as const

const glossaryEntry = z.strictObject({
  term: seen,
  variants: z.array(seen).default([]),
  expansion: seen.optional(),
  definition: seen,
  kind: z.enum(['person', 'organisation', 'place', 'acronym', 'word']).optional(),
}).describe('A term with a definition of your own, which goes before any other')

/** Words that one sentence of the articles has and no other: its first few, say. Case, marks and white space do not count. */
const sentenceWords = z.string().trim().min(3, 'write some words of the sentence')

const droppedSentence = z.strictObject({ words: sentenceWords, reason: seen }).describe('A sentence to leave out, and why')

const chapterDecision = z.strictObject({
  title: seen.optional(),
  holds: z.array(sentenceWords).default([]),
  merges: z.array(sentenceWords).default([]),
}).refine(({ holds, merges }) => holds.length + merges.length > 0, 'name a sentence of the chapter under holds or merges')
  .describe('A chapter: the sentences it holds for sure, and sentences whose whole chapters go into it; listed chapters stand first, in this order')

const sourceFacts = z.strictObject({
  title: seen.optional(),
  publisher: seen.optional(),
  byline: seen.optional(),
  date: isoDate.optional(),
  language: languageTag.optional(),
  address: z.url().optional(),
  copyOf: z.string().min(1).optional(),
  reliability: z.enum(['low', 'high']).optional(),
}).describe('What you know of a source file and the file does not say')

const shape = {
  formats: z.array(outputFormat).min(1).default(['epub', 'pdf', 'txt', 'html', 'json'])
    .register(flags, { flag: '--formats <list>', help: 'what to write: epub, pdf, txt, html, json, brf (braille, needs liblouis), with commas between' }),
  out: z.string().min(1).default('output')
    .register(flags, { flag: '--out <folder>', help: 'where to write', commandLineOnly: true }),
  name: fileName.default('briefing')
    .register(flags, { flag: '--name <name>', help: 'file name of the editions, without ending' }),
  title: seen.optional()
    .register(flags, { flag: '--title <title>', help: 'title of the briefing' }),
  language: languageTag.optional()
    .register(flags, { flag: '--language <tag>', help: 'language of the briefing, such as en; found from the articles if not given' }),
  date: isoDate.optional()
    .register(flags, { flag: '--date <date>', help: 'date of the briefing, such as 2016-12-16' }),
  publisher: seen.optional()
    .register(flags, { flag: '--publisher <name>', help: 'who publishes the briefing' }),
  certifiedBy: seen.optional()
    .register(flags, { flag: '--certified-by <name>', help: 'who judged the EPUB edition and found that it conforms; needs --conforms-to' }),
  conformsTo: z.enum(conformanceClaims, 'write it word by word, as "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"; WCAG 2.0, 2.1 or 2.2, and Level A, AA or AAA').optional()
    .register(flags, { flag: '--conforms-to <claim>', help: 'what they found, in the exact words "EPUB Accessibility 1.1 - WCAG 2.2 Level AA" (or WCAG 2.0, 2.1; Level A, AAA)' }),
  certifierCredential: seen.optional()
    .register(flags, { flag: '--certifier-credential <words>', help: 'credential of the certifier: its name or its address' }),
  certifierReport: z.url({ protocol: /^https?$/, error: 'write an address that begins with https:' }).optional()
    .register(flags, { flag: '--certifier-report <address>', help: 'address of the certifier\'s report' }),
  notes: z.enum(['sentence', 'paragraph', 'none']).default('sentence')
    .register(flags, { flag: '--notes <where>', help: 'source notes by sentence (a number covers the sentences before it, back to the number before), by paragraph, or none for listening' }),
  paper: z.enum(['a4', 'letter']).default('a4')
    .register(flags, { flag: '--paper <size>', help: 'paper of the PDF: a4 or letter' }),
  largePrint: z.boolean().default(false)
    .register(flags, { flag: '--large-print', help: 'set the PDF in 18 point for readers with low vision' }),
  pdfStandard: z.enum(['ua-1', 'ua-2']).default('ua-1')
    .register(flags, { flag: '--pdf-standard <standard>', help: 'ua-1 writes the PDF as PDF/UA-1 with PDF/A-2a, which all readers know; ua-2 as PDF/UA-2 with PDF/A-4, in PDF 2.0' }),
  wrap: z.union([z.number().int().min(20).max(1000), z.string().regex(/^(?:[2-9]\d|[1-9]\d\d|1000)$/).transform(Number)], 'write a number of columns from 20 to 1000').optional()
    .register(flags, { flag: '--wrap <columns>', help: 'break the lines of the text edition at so many columns; without it a paragraph is one line' }),
  length: z.union([z.literal('full'), z.number().int().min(100), z.string().regex(/^[1-9]\d{2,}$/).transform(Number)], 'write full, or a number of words from 100').default('full')
    .register(flags, { flag: '--length <words>', help: 'full prints everything once; a number of words chooses what matters most and lists the rest as left out' }),
  level: z.union([z.number().min(1).max(20), z.string().regex(/^(?:[1-9]|1\d|20)$/).transform(Number)], 'write a school grade from 1 to 20').optional()
    .register(flags, { flag: '--level <grade>', help: 'tell which chapters are harder than a school grade, and which sentences make them so' }),
  brailleGrade: z.enum(['usual', 'contracted', 'uncontracted']).default('usual')
    .register(flags, { flag: '--braille-grade <grade>', help: 'braille of the brf: usual for books in its language, contracted or uncontracted' }),
  brailleCells: wholeNumber(20, 100).default(40)
    .register(flags, { flag: '--braille-cells <number>', help: 'cells in a line of the brf' }),
  brailleLines: wholeNumber(5, 100).default(25)
    .register(flags, { flag: '--braille-lines <number>', help: 'lines on a page of the brf' }),
  strict: z.boolean().default(false)
    .register(flags, { flag: '--strict', help: 'treat warnings as errors' }),
  quiet: z.boolean().default(false)
    .register(flags, { flag: '--quiet', help: 'say nothing but errors', commandLineOnly: true }),
  glossary: z.array(glossaryEntry).default([]),
  sources: z.record(z.string(), sourceFacts).default({}),
  drop: z.array(droppedSentence).default([]),
  same: z.array(z.array(sentenceWords).min(2)).default([]),
  different: z.array(z.array(sentenceWords).length(2)).default([]),
  chapters: z.array(chapterDecision).default([]),
}

const schema = z.strictObject(shape)
const names = [shape, glossaryEntry.shape, sourceFacts.shape, chapterDecision.shape, droppedSentence.shape].flatMap((one) => Object.keys(one))
const commandLineOnly = Object.fromEntries(
  Object.entries(shape).filter(([, field]) => flags.get(field)?.commandLineOnly).map(([key]) => [key, true as const]),
) as { out: true; quiet: true }
const configSchema = schema.omit(commandLineOnly).partial()

/** All settings of a build, complete and checked. */
export type Options = Readonly<z.output<typeof schema>>
/** What the configuration file may hold. */
export type Config = Readonly<z.input<typeof configSchema>>
export type GlossaryOption = Readonly<z.output<typeof glossaryEntry>>
export type SourceFacts = Readonly<z.output<typeof sourceFacts>>
/** What an editor decided about sentences and chapters. */
export type Editing = Pick<Options, 'drop' | 'same' | 'different' | 'chapters'>

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly OptionProblem[] }

/** Checks settings from the command line and the configuration together and fills in defaults. */
export const parseOptions = (values: unknown): Parsed<Options> => outcome(schema.safeParse(values))

/** Checks the content of a configuration file. Values that are not given stay absent. */
export function parseConfig(values: unknown): Parsed<Config> {
  const checked = configSchema.safeParse(values ?? {})
  return checked.success ? { ok: true, value: (values ?? {}) as Config } : outcome<Config>(checked as never)
}

/** The flags of `build`, in the order of the help. */
export function buildFlags(): readonly (Flag & { readonly setting: string; readonly fallback: unknown })[] {
  return Object.entries(shape).flatMap(([setting, field]) => {
    const flag = flags.get(field)
    const fallback = field.safeParse(undefined)
    return flag ? [{ ...flag, setting, fallback: fallback.success ? fallback.data : undefined }] : []
  })
}

/** JSON Schema (draft 2020-12) of the configuration file, for editors that check YAML while it is typed. */
export const configJsonSchema = (): unknown => z.toJSONSchema(configSchema, { io: 'input' })

function outcome<T>(result: { success: boolean; data?: T; error?: z.ZodError }): Parsed<T> {
  if (result.success) return { ok: true, value: result.data as T }
  return { ok: false, problems: result.error === undefined ? [] : problemsOf(result.error, names, Object.keys(commandLineOnly)) }
}
