import { cases } from '../cases.js'
import { checkpoints, epubRequirements, type Checkpoint } from './clauses.js'
import { criteria, type Content, type Criterion } from './criteria.js'
import type { Facts, Measures } from './facts.js'
import { hands } from './hands.js'

const holders: Readonly<Record<Content, { readonly elements: readonly string[]; readonly words: string }>> = {
  media: { elements: ['audio', 'video', 'object', 'embed', 'iframe', 'canvas', 'img', 'svg', 'marquee', 'blink'], words: 'No edition holds sound, moving pictures or objects' },
  forms: { elements: ['form', 'input', 'select', 'textarea', 'button'], words: 'No edition holds forms or controls' },
  scripts: { elements: ['script', 'iframe', 'object', 'embed', 'form', 'input', 'select', 'textarea', 'button'], words: 'No edition holds scripts or controls' },
  images: { elements: ['img', 'svg', 'picture', 'canvas', 'object', 'embed', 'image'], words: 'The sample holds no images' },
}

export interface Row { readonly level: 'Supports' | 'Partly Evaluated' | 'Does Not Support' | 'Not Applicable' | 'Not Evaluated'; readonly remark: string }

/** What can be said of one criterion from what was found: never more than somebody looked at. */
export function rowOf(criterion: Criterion, facts: Pick<Facts, 'criteria' | 'elements' | 'measures'>): Row {
  const { passed, failed } = facts.criteria.get(criterion.number) ?? { passed: [], failed: [] }
  const said = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).map((part) => /[.!?”]$/.test(part as string) ? part : `${part as string}.`).join(' ')
  if (failed.length > 0) return { level: 'Does Not Support', remark: said(`axe-core found: ${failed.join(', ')}`) }
  if (criterion.fails !== undefined) return { level: 'Does Not Support', remark: criterion.fails }
  const measure = measures[criterion.number]
  if (measure) return measure(facts.measures)
  const free = (content: Content) => !holders[content].elements.some((name) => facts.elements.has(name))
  if (criterion.about && free(criterion.about)) return { level: 'Not Applicable', remark: said(criterion.remark ?? holders[criterion.about].words) }
  if (criterion.heldWithout && free(criterion.heldWithout)) return { level: 'Supports', remark: said(holders[criterion.heldWithout].words) }
  const people = criterion.people === undefined ? undefined : `Left for people: ${criterion.people}`
  const by = [passed.length > 0 ? `axe-core: ${passed.join(', ')}` : '', criterion.tests ? `Tests: ${criterion.tests.map((name) => `“${name}”`).join('; ')}` : '']
  if (criterion.seen === undefined || by.join('') === '') return { level: 'Not Evaluated', remark: said(criterion.remark, people) }
  return { level: criterion.seen === 'whole' ? 'Supports' : 'Partly Evaluated', remark: said(criterion.remark, ...by, people) }
}

const round = (value: number) => Math.round(value * 100) / 100

/** Criteria that are told by measuring the page in a browser. */
const measures: Readonly<Record<string, (seen: Measures) => Row>> = {
  '1.4.8': ({ lines, paragraphs, characters, align }) => {
    const told = `Lines of at most ${characters} characters (80 are allowed), aligned to the ${align}, ${round(lines)} font sizes apart (1.5 are asked). Paragraphs stand ${round(paragraphs)} font sizes apart beyond that (${round(1.5 * lines)} are asked).`
    const good = [characters <= 80, align === 'start' || align === 'left', lines >= 1.5, paragraphs >= 1.5 * lines]
    return { level: good.includes(false) ? 'Does Not Support' : 'Partly Evaluated', remark: `${told} Left for people: colours of their own choice.` }
  },
  '2.5.5': ({ target }) => ({ level: target >= 44 ? 'Supports' : 'Does Not Support', remark: `The lowest link outside a sentence is ${target} CSS pixels high; 44 are asked.` }),
}

/** The report in Markdown. Pure: the same facts give the same words. */
export function reportOf(facts: Facts): string {
  return [
    ...head(facts), ...editions(facts), ...casesTable(), ...wcag(facts), ...epub(facts), ...pdf(facts), ...text(facts), ...byHand(), ...unchecked(facts),
  ].join('\n') + '\n'
}

function head({ version, title, date, axe, browser, proofs }: Facts): readonly string[] {
  const programs = new Map(proofs.flatMap(({ checks }) => checks).flatMap(({ by, version: of }) => (of === null ? [] : [[by, of] as const])))
  return [
    '# Accessibility conformance report', '',
    `Editions: the sample, “${title}”, made with Plainbrief ${version}.  `,
    `Report date: ${date}, the date of the briefing; no clock is read.  `,
    `Programs: ${[...programs].map(([by, of]) => `${by} ${of}`).join(', ')}, axe-core ${axe} in Chromium ${browser}.`, '',
    'This report is written by `npm run conformance` from what these programs said of the sample’s editions on that run, and from the',
    'tests named. A test runs them again and fails where this page says something else. The tables follow those of the VPAT. Its terms are',
    'used as narrowly as we can stand behind:', '',
    '- **Supports**: programs and tests look at all that the criterion asks of these editions, and found nothing.',
    '- **Partly Evaluated**: they look at a part and found nothing; what is left for people is named.',
    '- **Does Not Support**: it is not met, and why.',
    '- **Not Applicable**: the editions hold nothing that it speaks of; this was looked up in them, not assumed.',
    '- **Not Evaluated**: nobody has looked.', '',
    '**No person who uses a screen reader, a braille display or magnification has judged these editions, and nobody has certified them.**', '',
  ]
}

function editions({ proofs }: Facts): readonly string[] {
  return [
    '## Verdicts', '', '| edition | who looked | against | outcome |', '|---|---|---|---|',
    ...proofs.flatMap(({ file, checks }) => checks.map(({ by, version, against, outcome }) => `| ${file} | ${by}${version === null ? '' : ` ${version}`} | ${against.join(', ')} | ${outcome} |`)), '',
  ]
}

const pdfStacks = 'an edition with every node, large print on letter paper, an Arabic edition, a title with marks of XML and PDF, an edition without a date or sections, the sample, and the stacks `ar` and `mixed`'
function casesTable(): readonly string[] {
  return [
    `The tests hold more than the sample to the same programs. EPUBCheck, Ace and axe-core: ${cases.join(', ')}, and a certified book.`,
    `veraPDF, as PDF/UA-1 with PDF/A-2a and as PDF/UA-2 with PDF/A-4: ${pdfStacks}.`, '',
  ]
}

function wcag(facts: Facts): readonly string[] {
  const level = (name: Criterion['level']) => [
    `### Level ${name}`, '', '| criterion | conformance | remarks |', '|---|---|---|',
    ...criteria.filter((criterion) => criterion.level === name).map((criterion) => {
      const row = rowOf(criterion, facts)
      return `| ${criterion.number} ${criterion.name} | ${row.level} | ${row.remark} |`
    }), '',
  ]
  return [
    '## WCAG 2.2: the HTML edition and the pages of the EPUB', '',
    'axe-core ran with every rule it has, to level AAA. The rules named had something to look at and found nothing.', '',
    ...level('A'), ...level('AA'), ...level('AAA'),
  ]
}

function epub({ proofs }: Facts): readonly string[] {
  const checks = proofs.find(({ format }) => format === 'epub')?.checks ?? []
  const outcome = (names: readonly string[]) => {
    const asked = names.map((name) => checks.find(({ by }) => by === name)?.outcome ?? 'not run')
    return asked.includes('not run') || asked.includes('no verdict') ? 'Not Evaluated' : asked.includes('findings') ? 'Does Not Support' : null
  }
  return [
    '## EPUB Accessibility 1.1', '', '| requirement | conformance | remarks |', '|---|---|---|',
    ...epubRequirements.map(({ name, seen, by, remark }) => {
      const level = seen === 'absent' ? 'Not Applicable' : seen === 'none' ? 'Not Evaluated' : outcome(by) ?? (seen === 'whole' ? 'Supports' : 'Partly Evaluated')
      return `| ${name} | ${level} | ${remark}${by.length > 0 ? ` Looked at by ${by.join(', ')}.` : ''} |`
    }), '',
  ]
}

function pdf({ verapdf }: Facts): readonly string[] {
  const rules = (clauses: readonly string[]) => {
    const found = clauses.map((clause) => verapdf?.get(clause) ?? { passed: 0, failed: 0 })
    return { passed: found.reduce((sum, one) => sum + one.passed, 0), failed: found.reduce((sum, one) => sum + one.failed, 0) }
  }
  const row = ({ number, name, clauses, people, tests, absent }: Checkpoint) => {
    const { passed, failed } = rules(clauses)
    const machine = passed + failed === 0 ? 'none' : `${clauses.join(', ')}: ${failed === 0 ? `${passed} kept` : `${passed} kept, ${failed} broken`}`
    const rest = [tests ? `Tests: ${tests.map((test) => `“${test}”`).join('; ')}.` : '', absent ? `Does not apply: ${absent}.` : '', people ? `Left for people: ${people}.` : ''].filter(Boolean).join(' ')
    return `| ${number} ${name} | ${machine} | ${rest} |`
  }
  return [
    '## PDF/UA-1 by the Matterhorn Protocol', '',
    'Each checkpoint with the clauses of ISO 14289-1 that veraPDF has rules for. A clause may serve several checkpoints.', '',
    '| checkpoint | rules of veraPDF | tests, and what is left |', '|---|---|---|', ...checkpoints.map(row), '',
  ]
}

function text({ proofs }: Facts): readonly string[] {
  const rest = proofs.filter(({ format }) => format === 'txt' || format === 'brf')
  return [
    '## Plain text and braille', '',
    'The text edition is held to WCAG’s techniques for plain text, T1 (paragraphs), T2 (lists) and T3 (headings), and to hold no drawings,',
    `rules or broken lines; the braille edition to its signs and sizes. ${rest.map(({ file, findings }) => `${file}: ${findings.length === 0 ? 'nothing found' : `${findings.length} findings`}.`).join(' ')}`, '',
  ]
}

function byHand(): readonly string[] {
  return ['## Looked at and listened to', '', 'While the program was made, from pictures, transcripts and speech. Nobody who depends on assistive technology took part.', '', ...hands.map((line) => `- ${line}`), '']
}

function unchecked({ proofs }: Facts): readonly string[] {
  const all = [...new Set(proofs.flatMap(({ notChecked }) => notChecked))]
  return ['## Not checked', '', ...all.map((line) => `- ${line}`), '- The editions in reading systems, screen readers, braille displays and browsers other than those named.', '']
}
