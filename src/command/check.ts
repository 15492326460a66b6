import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { problemOf } from '../files.js'
import { prove, type Programs, type Proof } from '../proof/proof.js'
import { diagnose, type Diagnostic } from '../report/diagnostic.js'
import { printDiagnostics } from '../report/print.js'
import { machinePrograms } from './programs.js'
import { proofText, sumText } from './proof-text.js'

/**
 * The `check` command: what is wrong in each edition. An edition that cannot be read is reported, and the others are
 * still looked at. @returns the exit status: 0 nothing found, 1 findings or an edition that cannot be read
 */
export async function checkEditions(paths: readonly string[], json: boolean, programs: Programs = machinePrograms()): Promise<number> {
  const proofs: Proof[] = []
  let unreadable = 0
  for (const path of paths) {
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
    if (bytes instanceof Error) {
      unreadable++
      printDiagnostics([unread(path, bytes)])
      continue
    }
    const proof = await prove({ file: path, bytes }, resolve(path), programs)
    proofs.push(proof)
    if (!json) process.stdout.write(proofText(proof))
  }
  if (!json && paths.length > 1) process.stdout.write(sumText(proofs, unreadable))
  if (json) process.stdout.write(`${JSON.stringify({ version: 1, editions: proofs }, null, 2)}\n`)
  return unreadable > 0 || proofs.some(({ findings }) => findings.length > 0) ? 1 : 0
}

function unread(path: string, error: NodeJS.ErrnoException): Diagnostic {
  const place = { file: path }
  if (/^https?:\/\//iu.test(path)) return diagnose('files/edition-address', place)
  if (error.code === 'EISDIR') return diagnose('files/edition-folder', place, { path: path.replace(/[/\\]+$/, '') })
  return error.code === 'ENOENT' ? diagnose('files/not-found', place, { path }) : diagnose('files/unreadable', place, { problem: problemOf(error) })
}
