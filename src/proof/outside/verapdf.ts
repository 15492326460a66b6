import type { Finding } from '../finding.js'
import { list, noVerdict, readJson, record, words, type Judge } from './judge.js'

interface Flavour {
  readonly flag: string
  readonly name: string
  readonly standard: string
  readonly severity: Finding['severity']
}

const known = /^(?:1[ab]|[23][abu]|4[ef]?)$/
const value = (name: string) => new RegExp(`${name}(?:>|\\s*=\\s*["'])\\s*([0-9A-Za-z]+)`)
const [access, archive, level] = ['pdfuaid:part', 'pdfaid:part', 'pdfaid:conformance'].map(value) as [RegExp, RegExp, RegExp]

/** The parts of PDF/UA and PDF/A that a file claims, else those that most readers and archives ask for. Claims stand in metadata that are not packed. */
function flavoursOf(bytes: Uint8Array): readonly Flavour[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const part = archive.exec(text)?.[1] ?? ''
  const claimed = part + (level.exec(text)?.[1] ?? '').toLowerCase()
  const second = access.exec(text)?.[1] === '2'
  const flag = known.test(claimed) ? claimed : '2a'
  return [
    { flag: second ? 'ua2' : 'ua1', name: second ? 'PDF/UA-2' : 'PDF/UA-1', standard: second ? 'ISO 14289-2' : 'ISO 14289-1', severity: 'error' },
    // an archive's rules beyond reading are no barrier to a reader
    { flag, name: `PDF/A-${flag}`, standard: `ISO 19005-${flag[0] as string}`, severity: 'warning' },
  ]
}

/** Pages that are named with one rule. */
const mostPages = 20

/** veraPDF tells a place by the way to it: `root/document[0]/pages[3](12 0 obj PDPage)/contentStream[0]`. */
function placeOf(file: string, checks: readonly unknown[]): Finding['place'] {
  const pages = new Set(checks.flatMap((check) => (/\/pages\[(\d{1,6})\]/.exec(words(record(check)['context']).slice(0, 1000))?.slice(1) ?? []).map((index) => Number(index) + 1)))
  return pages.size === 0 ? null : { file, pages: [...pages].sort((a, b) => a - b).slice(0, mostPages) }
}

/** veraPDF against a part of PDF/UA and a part of PDF/A, one run each: there is no flavour that joins them. */
export const veraPdf: Judge = {
  name: 'veraPDF',
  // the jar that Maven Central holds names no main class
  ways: [{ jar: { variable: 'VERAPDF_JAR' }, main: 'org.verapdf.apps.GreenfieldCliWrapper' }, { program: 'verapdf' }],
  remedy: 'Install Java 17 or later and veraPDF from https://verapdf.org/software/ (or the jar org.verapdf.apps:greenfield-apps of Maven Central), then put verapdf on the PATH or name its jar in VERAPDF_JAR.',
  judge: async ({ file, path, bytes }, command, programs) => {
    const findings: Finding[] = []
    const flavours = flavoursOf(bytes)
    let version: string | null = null
    for (const { flag, standard, severity } of flavours) {
      const ending = await programs.run(command, ['-f', flag, '--format', 'json', '--nonpdfext', path])
      const report = record(readJson(ending.output.slice(Math.max(0, ending.output.indexOf('{'))))?.['report'])
      const result = record(list(record(list(report['jobs'])[0])['validationResult'])[0])
      if (typeof result['compliant'] !== 'boolean') return noVerdict(ending)
      version = words(record(list(record(report['buildInformation'])['releaseDetails'])[0])['version']) || null
      const rules = list(record(result['details'])['ruleSummaries']).map(record)
      if (!result['compliant'] && rules.length === 0) return 'its report says that the file fails, but not why'
      for (const rule of rules) {
        const clause = words(rule['clause'])
        findings.push({
          by: 'veraPDF', rule: `${flag} ${clause}-${String(rule['testNumber'])}`, severity, place: placeOf(file, list(rule['checks'])),
          message: `${words(rule['description'])} (${String(rule['failedChecks'])} times)`,
          hint: 'See the rules of veraPDF for what it looks at.', clause: `${words(rule['specification']) || standard}, ${clause}`,
        })
      }
    }
    return { findings, version, against: flavours.map(({ name }) => name) }
  },
}
