import type { Finding } from '../finding.js'
import { list, noVerdict, readJson, record, words, type Judge } from './judge.js'

const flavours = [
  { flag: 'ua1', standard: 'ISO 14289-1', severity: 'error' },
  // an archive's rules beyond reading are no barrier to a reader
  { flag: '2a', standard: 'ISO 19005-2', severity: 'warning' },
] as const

/** veraPDF against PDF/UA-1 and PDF/A-2a, one run each: there is no flavour that joins them. */
export const veraPdf: Judge = {
  name: 'veraPDF',
  // the jar that Maven Central holds names no main class
  ways: [{ jar: { variable: 'VERAPDF_JAR' }, main: 'org.verapdf.apps.GreenfieldCliWrapper' }, { program: 'verapdf' }],
  remedy: 'Install Java 17 or later and veraPDF from https://verapdf.org/software/, then put verapdf on the PATH or name its jar in VERAPDF_JAR.',
  judge: async (path, command, programs) => {
    const findings: Finding[] = []
    for (const { flag, standard, severity } of flavours) {
      const ending = await programs.run(command, ['-f', flag, '--format', 'json', '--nonpdfext', path])
      const report = record(readJson(ending.output.slice(Math.max(0, ending.output.indexOf('{'))))?.['report'])
      const result = record(list(record(list(report['jobs'])[0])['validationResult'])[0])
      if (typeof result['compliant'] !== 'boolean') return noVerdict(ending)
      const rules = list(record(result['details'])['ruleSummaries']).map(record)
      if (!result['compliant'] && rules.length === 0) return 'its report says that the file fails, but not why'
      for (const rule of rules) {
        const clause = words(rule['clause'])
        findings.push({
          by: 'veraPDF', rule: `${flag} ${clause}-${String(rule['testNumber'])}`, severity, place: null,
          message: `${words(rule['description'])} (${String(rule['failedChecks'])} times)`,
          hint: 'See the rules of veraPDF for what it looks at.', clause: `${words(rule['specification']) || standard}, ${clause}`,
        })
      }
    }
    return findings
  },
}
