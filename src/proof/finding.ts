import type { proofCodes } from '../report/codes/proof.js'
import { diagnose, type Severity } from '../report/diagnostic.js'
import { clauses } from './clauses.js'

export type ProofCode = keyof typeof proofCodes

/** A place in an edition. */
export interface FindingPlace {
  /** Inside the EPUB, or the edition itself. */
  readonly file: string
  /** Counts from 1. */
  readonly line?: number
  /** Pages of a PDF on which it is so, the first one 1, in order. */
  readonly pages?: readonly number[]
}

/** Something wrong in an edition. */
export interface Finding {
  /** Who found it: `Plainbrief`, `EPUBCheck`, `Ace` or `veraPDF`. */
  readonly by: string
  /** Id of the rule as its owner names it: `proof/page-image`, `RSC-005`, `7.1-3`. */
  readonly rule: string
  readonly severity: Severity
  /** Null for the edition as a whole. */
  readonly place: FindingPlace | null
  readonly message: string
  readonly hint: string
  /** Where the standard asks for it; empty where none does. */
  readonly clause: string
}

/** Takes a finding of our own rules. */
export type Find = (code: ProofCode, place: Finding['place'], values?: Readonly<Record<string, string | number>>) => void

/** Findings of one rule in one edition that are kept: what breaks a rule a thousand times is told a hundred times. */
const mostOfARule = 100

/** Gathers findings of our own rules. */
export function gathering(): { readonly find: Find; readonly findings: Finding[] } {
  const findings: Finding[] = []
  const counts = new Map<ProofCode, number>()
  const find: Find = (code, place, values = {}) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count > mostOfARule) return
    const { severity, message, hint } = diagnose(code, place, shortened(values))
    findings.push({ by: 'Plainbrief', rule: code, severity, place, message, hint, clause: clauses[code] })
  }
  return { find, findings }
}

const shortened = (values: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? short(value) : value]))

/** A stretch of an edition as it may stand in a message: on one line, without controls, at most 80 characters. */
function short(text: string): string {
  const line = text.slice(0, 400).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
