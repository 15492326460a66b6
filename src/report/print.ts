import type { Diagnostic } from './diagnostic.js'

/** One diagnostic in words, place first: a screen reader hears where before what. */
export function tell({ severity, code, place, message, hint }: Diagnostic): string {
  const at = place === null ? '' : `${place.file}${place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`}: `
  return `${at}${severity}: ${message} ${hint} [${code}]`
}

/** Prints diagnostics on standard error. */
export function printDiagnostics(list: readonly Diagnostic[]): void {
  for (const diagnostic of list) process.stderr.write(`${tell(diagnostic)}\n`)
}
