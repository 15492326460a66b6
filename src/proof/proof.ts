import { gathering, type Finding, type ProofCode } from './finding.js'
import { formatOf, type EditionFormat } from './formats.js'
import type { Judge, JudgedEdition } from './outside/judge.js'
import type { Programs } from '../programs.js'
import { gravestFirst } from '../report/diagnostic.js'
import type { Subject } from './prover.js'

export type { Finding } from './finding.js'
export { enoughToTell, largestEdition, type EditionFormat } from './formats.js'
export type { Subject } from './prover.js'
export type { Command, Ending, Programs, Way } from '../programs.js'

/** One who looked at an edition, or did not. */
export interface Check {
  readonly by: string
  /** Of an outside program, as it tells it; else null. */
  readonly version: string | null
  /** The standards that the edition was held to; none where it was not run. */
  readonly against: readonly string[]
  /** `not run` where the program is missing or was not asked, `no verdict` where it was and did not judge: neither is ever to be taken for a pass. */
  readonly outcome: 'nothing found' | 'findings' | 'not run' | 'no verdict'
  /** Why it did not judge and what to do about it; null where it did. */
  readonly reason: string | null
}

/** What is known of an edition after all checks. */
export interface Proof {
  readonly file: string
  readonly format: EditionFormat | null
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
  /** What no automatic check shows, in whole sentences. */
  readonly notChecked: readonly string[]
}

const megabyte = 1_000_000
/** What makes an edition a danger to whoever opens it: other programs unpack it all, into gigabytes or over files, and for minutes. */
const refusals: ReadonlySet<string> = new Set<ProofCode>(['proof/epub-too-much', 'proof/epub-path', 'proof/too-many-tags'])

/**
 * Looks at an edition, ours or another's, with our own rules and with the outside programs that there are. Never throws
 * on bad input.
 * @param path absolute path of the same edition, for outside programs
 * @param asking is told each of these before it is asked
 */
export async function prove(subject: Subject, path: string, programs: Programs, asking: (program: string) => void = () => {}): Promise<Proof> {
  const { find, findings } = gathering()
  const place = { file: subject.file }
  const format = formatOf(subject)
  const proof = (others: readonly Check[] = [], more: readonly Finding[] = []): Proof => ({
    file: subject.file, format: format?.format ?? null,
    checks: [{ by: 'Plainbrief', version: null, against: ['its own rules'], outcome: findings.length > 0 ? 'findings' : 'nothing found', reason: null }, ...others],
    findings: [...gravestFirst(findings), ...more], notChecked: format?.notChecked ?? [],
  })
  if (subject.bytes.length === 0) find('proof/empty', place)
  else if (format === null) find('proof/unknown-format', place)
  if (format === null) return proof()
  const judges = await format.judges()
  const unasked = judges.map(({ name }) => notRun(name, 'There was nothing that it could judge.'))
  if (subject.bytes.length === 0) return proof(unasked)
  const size = subject.size ?? subject.bytes.length
  if (size > format.limit) {
    find('proof/too-large', place, { size: Math.ceil(size / megabyte), limit: format.limit / megabyte })
    return proof(unasked)
  }
  await (await format.load())(subject, find)
  if (findings.some(({ rule }) => refusals.has(rule))) return proof(judges.map(({ name }) => notRun(name, 'It was not asked: what our own rules refuse is not handed on.')))
  const checks: Check[] = []
  const theirs: Finding[] = []
  for (const judge of judges) {
    const { check, found } = await ask(judge, { file: subject.file, path, bytes: subject.bytes }, programs, asking)
    checks.push(check)
    theirs.push(...found)
  }
  return proof(checks, theirs)
}

async function ask({ name, ways, remedy, judge }: Judge, edition: JudgedEdition, programs: Programs, asking: (program: string) => void): Promise<{ readonly check: Check; readonly found: readonly Finding[] }> {
  const command = await programs.find(ways)
  if (command === null) return { check: notRun(name, `It is not on this machine. ${remedy}`), found: [] }
  asking(name)
  const verdict = await judge(edition, command, programs)
  if (typeof verdict === 'string') return { check: unjudged(name, 'no verdict', sentence(verdict)), found: [] }
  if ('unstarted' in verdict) return { check: notRun(name, sentence(verdict.unstarted)), found: [] }
  const { findings, version, against } = verdict
  return { check: { by: name, version, against, outcome: findings.length > 0 ? 'findings' : 'nothing found', reason: null }, found: gravestFirst(findings) }
}

/** What a program puts into its words to colour them on a terminal, which is noise to a screen reader. */
const colours = /\u001b\[[\d;]{0,20}m/g

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1).replace(colours, '').replace(/[.\s]+$/, '')}.`

const unjudged = (by: string, outcome: 'not run' | 'no verdict', reason: string): Check => ({ by, version: null, against: [], outcome, reason })

const notRun = (by: string, reason: string): Check => unjudged(by, 'not run', reason)

