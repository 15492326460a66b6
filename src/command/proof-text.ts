import type { Check, Finding, Proof } from '../proof/proof.js'

/** Places of one rule that are told one by one. */
const mostPlaces = 5

/** The report on one edition in plain lines, verdict first: a listener can stop after it. */
export function proofText({ file, format, checks, findings, notChecked }: Proof): string {
  const by = (...outcomes: readonly Check['outcome'][]) => checks.filter(({ outcome }) => outcomes.includes(outcome)).map((check) => check.by).join(', ')
  const without = (outcome: Check['outcome']) => (by(outcome) === '' ? '' : `; ${outcome}: ${by(outcome)}`)
  const lines = [
    `${file}: ${findings.length === 0 ? 'nothing found' : counted(findings)} by ${by('nothing found', 'findings')}${without('not run')}${without('no verdict')}`,
    ...checks.map(told), ...[...byRule(findings).values()].flatMap((same) => ruleLines(same, file)),
  ]
  if (format !== null) lines.push('  Not checked:', ...notChecked.map((item) => `    ${item}`))
  return `${lines.join('\n')}\n`
}

/** The last line where several editions were looked at: how many of them need work. */
export function sumText(proofs: readonly Proof[], unreadable: number): string {
  const sound = proofs.filter(({ findings }) => findings.length === 0).length
  const unjudged = proofs.filter(({ checks }) => checks.some(({ outcome }) => outcome === 'not run' || outcome === 'no verdict')).length
  return `All ${proofs.length + unreadable}: ${[
    `${sound} with nothing found`, `${proofs.length - sound} with findings`,
    ...unreadable > 0 ? [`${unreadable} that cannot be read`] : [], ...unjudged > 0 ? [`${unjudged} not looked at by all programs`] : [],
  ].join(', ')}.\n`
}

function told({ by, version, against, outcome, reason }: Check): string {
  const who = version === null ? by : `${by} ${version}`
  const standards = against.length > 0 && version !== null ? ` (${against.join(', ')})` : ''
  return `  ${who}: ${outcome}${standards}${reason === null ? '.' : `. ${reason}`}`
}

function counted(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const others = findings.length - errors
  const count = (number: number, name: string) => number === 0 ? [] : [`${number} ${name}${number === 1 ? '' : 's'}`]
  return [...count(errors, 'error'), ...count(others, 'warning')].join(' and ')
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.by} ${finding.rule}`
    const same = rules.get(key)
    if (same) same.push(finding)
    else rules.set(key, [finding])
  }
  return rules
}

/** Where a finding is; the edition itself where it is known no nearer. */
function where(place: Finding['place'], edition: string): string {
  const { file, line, pages } = place ?? { file: edition }
  const [page, ...more] = pages ?? []
  if (page !== undefined) return `${file}, ${more.length === 0 ? `page ${page}` : `pages ${[page, ...more].slice(0, mostPlaces).join(', ')}${more.length >= mostPlaces ? ' and others' : ''}`}`
  return line === undefined ? file : `${file}:${line}`
}

/** Other programs list all that a standard allows in a place, which nobody listens to. JSON has it whole. */
const longestMessage = 240

function shortened(message: string): string {
  if (message.length <= longestMessage) return message
  const start = message.slice(0, longestMessage)
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), longestMessage - 40)).replace(/[\s,;:]+$/, '')} …`
}

function ruleLines(findings: readonly Finding[], edition: string): readonly string[] {
  const [first] = findings as readonly [Finding]
  const places = findings.slice(0, mostPlaces).map(({ place, severity, message }) =>
    `  ${where(place, edition)}: ${severity}: ${shortened(message)}`)
  const rest = findings.length - places.length
  return [...places, ...rest > 0 ? [`    and ${rest} more like this.`] : [], `    ${first.hint} [${[first.rule, first.clause].filter(Boolean).join('; ')}]`]
}
