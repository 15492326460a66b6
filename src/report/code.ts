/** What a diagnostic code stands for. `{name}` and `{count|one|many}` in the texts are filled in where it is reported. */
export interface CodeEntry {
  readonly severity: 'error' | 'warning' | 'note'
  /** One sentence: what is wrong. */
  readonly summary: string
  /** One sentence: what to do about it. */
  readonly hint: string
}

/** Types a room's table of codes without losing its keys. */
export const defineCodes = <K extends string>(table: Readonly<Record<K, CodeEntry>>) => table
