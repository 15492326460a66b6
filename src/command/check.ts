import { resolve } from 'node:path'
import { problemOf, readBeginning, readRegular } from '../files.js'
import { enoughToTell, largestEdition, prove, type Programs, type Proof, type Subject } from '../proof/proof.js'
import { diagnose, type Diagnostic } from '../report/diagnostic.js'
import { printDiagnostics } from '../report/print.js'
import { machinePrograms } from './programs.js'
import { sayingOn } from './progress.js'
import { proofText, sumText } from './proof-text.js'

/**
 * The `check` command: what is wrong in each edition. An edition that cannot be read is reported, and the others are
 * still looked at. @returns the exit status: 0 nothing found, 1 findings or an edition that cannot be read
 */
export async function checkEditions(paths: readonly string[], json: boolean, programs: Programs = machinePrograms()): Promise<number> {
  const proofs: Proof[] = []
  const diagnostics: Diagnostic[] = []
  // other programs take their time with every edition
  const say = sayingOn(process.stderr, json, 0)
  for (const path of paths) {
    const subject = await opened(path).catch((error: NodeJS.ErrnoException) => error)
    if (subject instanceof Error) {
      diagnostics.push(unread(path, subject))
      if (!json) printDiagnostics(diagnostics.slice(-1))
      continue
    }
    const proof = await prove(subject, resolve(path), programs, (program) => say(`${path}: ${program} looks at it`))
    proofs.push(proof)
    if (!json) process.stdout.write(proofText(proof))
  }
  if (!json && paths.length > 1) process.stdout.write(sumText(proofs, diagnostics.length))
  if (json) process.stdout.write(`${JSON.stringify({ version: 1, editions: proofs, diagnostics }, null, 2)}\n`)
  return diagnostics.length > 0 || proofs.some(({ findings }) => findings.length > 0) ? 1 : 0
}

/** Of what is larger than any edition that is looked at, the beginning tells what it is. */
async function opened(file: string): Promise<Subject> {
  const beginning = await readBeginning(file, enoughToTell)
  return beginning.size > largestEdition ? { file, ...beginning } : { file, bytes: await readRegular(file, largestEdition) }
}

function unread(path: string, error: NodeJS.ErrnoException): Diagnostic {
  const place = { file: path }
  if (/^https?:\/\//iu.test(path)) return diagnose('files/edition-address', place)
  switch (error.code) {
    case 'EISDIR': return diagnose('files/edition-folder', place, { path: path.replace(/[/\\]+$/, '') })
    case 'ENOENT': return diagnose('files/not-found', place, { path })
    case 'NOFILE': return diagnose('files/no-file', place, { kind: error.message })
    default: return diagnose('files/unreadable', place, { kind: 'file', problem: problemOf(error) })
  }
}
