import { inspect } from '../compile.js'
import { diskFiles } from '../files.js'
import type { Diagnostic } from '../report/diagnostic.js'
import { printDiagnostics } from '../report/print.js'
import { inspectionRecord, inspectionText } from './inspection.js'

/** The `inspect` command. A file that cannot be read is reported, and the others are still done. @returns the exit status */
export async function inspectSources(sources: readonly string[], json: boolean): Promise<number> {
  let status = 0
  const report = (diagnostic: Diagnostic) => {
    printDiagnostics([diagnostic])
    if (diagnostic.severity === 'error') status = 1
  }
  for await (const inspection of inspect(sources, diskFiles(), report)) {
    if (inspection === null) status = 1
    else process.stdout.write(json ? `${JSON.stringify(inspectionRecord(inspection))}\n` : inspectionText(inspection))
  }
  return status
}
