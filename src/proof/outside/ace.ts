import type { Finding } from '../finding.js'
import { list, noVerdict, readJson, record, words, type Judge, type Unstarted } from './judge.js'
import type { Way } from '../../programs.js'

/** Ace by DAISY. It ends with status 0 whatever it finds, so that only its report tells. */
export const ace: Judge = {
  name: 'Ace',
  // `ace` alone starts Electron, which needs a screen
  ways: [
    { file: { variable: 'ACE_PROGRAM' } }, { program: 'ace-puppeteer' }, { script: '@daisy/ace/bin/ace-puppeteer.js' },
    { program: 'ace-cli' }, { script: '@daisy/ace-cli/bin/ace.js' }, { program: 'ace' },
  ],
  remedy: 'Install it with "npm install --global @daisy/ace-cli", or name the program in ACE_PROGRAM; it needs a Chromium or Chrome.',
  judge: async ({ path }, given, programs) => {
    const command = await programs.find([{ browser: true }]) === null ? await programs.find(withoutBrowser) : given
    return command === null ? noBrowser : programs.lendFolder(async (folder) => {
      const ending = await programs.run(command, ['--force', '--outdir', folder.path, path])
      const report = readJson(await folder.read('report.json'))
      const outcome = words(record(report?.['earl:result'])['earl:outcome'])
      if (report === null || outcome === '') return unstarted.test(ending.errors.slice(0, 5000)) ? noBrowser : noVerdict(ending)
      const findings = list(report['assertions']).flatMap((document) => list(record(document)['assertions']).map((one) => findingOf(record(document), record(one))))
      if (outcome !== 'pass' && findings.length === 0) return 'its report says that the book fails, but not why'
      const version = words(record(record(report['earl:assertedBy'])['doap:release'])['doap:revision'])
      return { findings, version: version || null, against: ['EPUB Accessibility 1.1', 'WCAG 2.2, levels A and AA'] }
    })
  },
}

/** Programs that bring a browser of their own. */
const withoutBrowser: readonly Way[] = [{ file: { variable: 'ACE_PROGRAM' } }, { program: 'ace' }]
const noBrowser: Unstarted = { unstarted: 'there is no browser that it can start; install Chromium or Chrome, or name the one that there is in PUPPETEER_EXECUTABLE_PATH' }
/** What puppeteer says where there is none. */
const unstarted = /executablePath|Could not find (?:Chrom|browser)|Failed to launch the browser/i

function findingOf(document: Readonly<Record<string, unknown>>, assertion: Readonly<Record<string, unknown>>): Finding {
  const test = record(assertion['earl:test'])
  const result = record(assertion['earl:result'])
  const impact = words(test['earl:impact'])
  const file = words(record(document['earl:testSubject'])['url'])
  const tags = list(test['rulesetTags']).map(words).filter(Boolean)
  return {
    by: 'Ace', rule: words(test['dct:title']), severity: impact === 'minor' || impact === 'moderate' ? 'warning' : 'error',
    place: file === '' ? null : { file }, message: words(result['dct:description']) || words(test['dct:description']),
    hint: words(record(test['help'])['dct:title']) || 'See the knowledge base of DAISY.', clause: tags.join(', ') || 'EPUB Accessibility 1.1',
  }
}
