import type { Finding } from '../finding.js'
import type { Command, Programs, Way } from '../../programs.js'

export interface Verdict {
  readonly findings: readonly Finding[]
  /** As the program tells it; null where it does not. */
  readonly version: string | null
  /** The standards that the edition was held to. */
  readonly against: readonly string[]
}

export interface JudgedEdition {
  /** Name as it was given. */
  readonly file: string
  readonly path: string
  readonly bytes: Uint8Array
}

/** A program that could not be started, and why, in one clause. */
export interface Unstarted {
  readonly unstarted: string
}

/** An outside program that judges editions. */
export interface Judge {
  readonly name: string
  readonly ways: readonly Way[]
  /** How to get it, in one sentence. */
  readonly remedy: string
  /** @param edition its bytes and absolute path. @returns a verdict, or in one clause why there is none */
  readonly judge: (edition: JudgedEdition, command: Command, programs: Programs) => Promise<Verdict | Unstarted | string>
}

/** Why a program that ran gave no verdict. */
export const noVerdict = ({ stopped, status, errors }: { readonly stopped: boolean; readonly status: number | null; readonly errors: string }): string =>
  stopped ? 'it took too long and was stopped'
    : `it ended with status ${status ?? 'unknown'} and no report${errors.trim() === '' ? '' : `: ${errors.trim().split('\n')[0]?.slice(0, 200) ?? ''}`}`

/** Reads JSON that another program wrote; null where it is none. */
export function readJson(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : null
  } catch {
    return null
  }
}

export const record = (value: unknown): Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
export const list = (value: unknown): readonly unknown[] => Array.isArray(value) ? value : []
export const words = (value: unknown): string => typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
