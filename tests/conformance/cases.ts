import { fileURLToPath } from 'node:url'
import { beforeAll } from 'vitest'
import { machinePrograms } from '../../src/command/programs.js'
import { compile } from '../../src/compile.js'
import type { Edition, PageList } from '../../src/document/edition.js'
import type { Output, OutputFormat } from '../../src/document/output.js'
import { diskFiles } from '../../src/files.js'
import { parseConfig, parseOptions } from '../../src/options.js'
import { write } from '../../src/write/write.js'
import { parse } from 'yaml'
import { readFile } from 'node:fs/promises'
import { arabic } from '../editions/arabic.js'
import { everyNode, everyNodePages } from '../editions/every-node.js'
import { workOf } from '../editions/work.js'

const samplePath = fileURLToPath(new URL('../../sources', import.meta.url))
const stackPath = (name: string) => fileURLToPath(new URL(`../briefings/${name}`, import.meta.url))

/** Names of the editions that every conformance check runs over. */
export const cases = ['sample', 'every node', 'right to left', 'Arabic stack', 'mixed stack'] as const
export type Case = (typeof cases)[number]

/** Writes each case in the given formats, before the tests of a file. */
export function written(...formats: readonly OutputFormat[]): (name: Case, format: OutputFormat) => Output {
  const outputs = new Map<Case, readonly Output[]>()
  beforeAll(async () => {
    outputs.set('sample', await sample(formats))
    outputs.set('every node', await byHand(everyNode, everyNodePages, formats))
    outputs.set('right to left', await byHand(arabic, null, formats))
    outputs.set('Arabic stack', await stack(stackPath('ar'), formats))
    outputs.set('mixed stack', await stack(stackPath('mixed'), formats))
  }, 60_000)
  return (name, format) => {
    const output = outputs.get(name)?.find((one) => one.format === format)
    if (output === undefined) throw new Error(`no ${format} was written for "${name}"`)
    return output
  }
}

async function byHand(edition: Edition, pages: PageList | null, formats: readonly OutputFormat[]): Promise<readonly Output[]> {
  return write(formats, await workOf(edition, pages), () => {})
}

/** The sample of the repository with the settings that lie beside it; made with a PDF, so that pages are known. */
export const sample = (formats: readonly OutputFormat[], more: Readonly<Record<string, unknown>> = {}): Promise<readonly Output[]> => stack(samplePath, formats, more)

/** A folder of articles with its settings. */
async function stack(path: string, formats: readonly OutputFormat[], more: Readonly<Record<string, unknown>> = {}): Promise<readonly Output[]> {
  const config = parseConfig(parse(await readFile(`${path}/briefing.yaml`, 'utf8')))
  const options = parseOptions({ ...(config.ok ? config.value : {}), ...more, formats: [...new Set([...formats, 'pdf'])] })
  if (!options.ok) throw new Error(JSON.stringify(options.problems))
  const { outputs, diagnostics } = await compile([path], diskFiles(), options.value, undefined, machinePrograms())
  if (outputs.length === 0) throw new Error(JSON.stringify(diagnostics.slice(0, 3)))
  return outputs
}
