import type { GlossaryOption } from '../options.js'
import { diagnose, type Report } from '../report/diagnostic.js'

/** Of several entries of the editor's with one term the first is taken, in whatever letters the others write it. */
export function tellOfTerms(glossary: readonly GlossaryOption[], report: Report): void {
  const seen = new Map<string, number>()
  for (const { term } of glossary) {
    const key = term.toLowerCase()
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    if (count === 2) report(diagnose('options/repeated-term', null, { term }))
  }
}
