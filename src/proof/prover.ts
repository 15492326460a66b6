import type { Find } from './finding.js'

/** An edition to look at. */
export interface Subject {
  /** Name as it was given, for messages. */
  readonly file: string
  readonly bytes: Uint8Array
  /** In bytes, where `bytes` are only the beginning. */
  readonly size?: number
}

/** Holds an edition against our own structural rules. Never throws on bad input: what cannot be read is a finding. */
export type Prover = (subject: Subject, find: Find) => Promise<void>
