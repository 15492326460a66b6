import type { Certification } from '../document/edition.js'
import type { Options } from '../options.js'
import { diagnose, type Report } from '../report/diagnostic.js'

type Settings = Pick<Options, 'certifiedBy' | 'conformsTo' | 'certifierCredential' | 'certifierReport'>

/** The certification that the editor names; null without one. A claim that nobody certified is an error, and so is a certifier without a claim. */
export function certificationOf({ certifiedBy, conformsTo, certifierCredential, certifierReport }: Settings, report: Report): Certification | null {
  if (certifiedBy !== undefined && conformsTo !== undefined) {
    return { by: certifiedBy, conformsTo, credential: certifierCredential ?? null, report: certifierReport ?? null }
  }
  const given = Object.entries({ certifiedBy, conformsTo, certifierCredential, certifierReport }).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (given.length > 0) {
    const missing = ['certifiedBy', 'conformsTo'].filter((name) => !given.includes(name))
    report(diagnose('options/certification-incomplete', null, { given: given.join(' and '), missing: missing.join(' and ') }))
  }
  return null
}
