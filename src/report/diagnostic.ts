import { codes, type Code } from './codes.js'

export type Severity = 'error' | 'warning' | 'note'

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** Errors first, notes last; those of one severity as they came. */
export const gravestFirst = <T extends { readonly severity: Severity }>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => rank[a.severity] - rank[b.severity])

/** Where the trouble is. Lines and columns count from 1; columns are UTF-16 units. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Trouble as a value: tests assert `code` and `place`, people read `message` and `hint`. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly place: Place | null
}

/** A stage's only side effect. */
export type Report = (diagnostic: Diagnostic) => void

/**
 * Makes a diagnostic from its code. `{name}` in the code's texts is replaced by the value of that name, and
 * `{count|term has|terms have}` by the first form where the count is one, else by the second.
 */
export function diagnose(code: Code, place: Place | null, values: Readonly<Record<string, string | number>> = {}): Diagnostic {
  const { severity, summary, hint } = codes[code]
  const fill = (text: string) => text
    .replace(/\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/g, (_, name: string, one: string, many: string) => (Number(values[name]) === 1 ? one : many))
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  return { code, severity, message: fill(summary), hint: fill(hint), place }
}

/** The place of an offset in a text. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { file, line, column: offset - before.lastIndexOf('\n') }
}
