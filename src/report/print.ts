import type { Diagnostic } from './diagnostic.js'

/** What would break the line of a diagnostic or turn its words around: a file can have any name. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** One diagnostic in words, place first: a screen reader hears where before what. */
export function tell({ severity, code, place, message, hint }: Diagnostic): string {
  const at = place === null ? '' : `${place.file}${place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`}: `
  return `${at}${severity}: ${message} ${hint} [${code}]`.replace(unprintable, ' ')
}

/** Prints diagnostics on standard error. */
export function printDiagnostics(list: readonly Diagnostic[]): void {
  for (const diagnostic of list) process.stderr.write(`${tell(diagnostic)}\n`)
}
