import type { Files } from '../src/files.js'
import { diskFiles } from '../src/files.js'
import { compile, type Compilation } from '../src/compile.js'
import { parseOptions, type Options } from '../src/options.js'

/** Options as a build would have them. */
export function optionsOf(values: Readonly<Record<string, unknown>> = {}): Options {
  const parsed = parseOptions(values)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ setting, problem }) => `${setting}: ${problem}`).join('; '))
  return parsed.value
}

/** A stack held in memory; the package's own files still come from disk. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const disk = diskFiles()
  return {
    list: async () => Object.keys(contents).sort().map((name) => ({ name, path: name })),
    read: async (path) => {
      const content = contents[path] ?? ''
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    asset: disk.asset,
  }
}

/** Compiles a stack held in memory. */
export const compileStack = (contents: Readonly<Record<string, string | Uint8Array>>, options: Readonly<Record<string, unknown>> = {}): Promise<Compilation> =>
  compile(['.'], memoryFiles(contents), optionsOf({ formats: ['json'], ...options }))

export const codesOf = ({ diagnostics }: Compilation): readonly string[] => diagnostics.map((diagnostic) => diagnostic.code)

/** Three short articles of our own on one invented flood: a shared quotation, figures that part, furniture. */
export const flood: Readonly<Record<string, string>> = {
  'courier.txt': `River Olme floods three villages

The River Olme burst its banks on Tuesday and flooded three villages in the Sarn valley.
“We lost everything in ten minutes,” said Mira Tolan, mayor of Lower Sarn.
About 400 people were evacuated by boat, the fire service said.
Rescue workers searched houses in Lower Sarn until nightfall.
`,
  'herald.txt': `Flood in the Sarn valley drives hundreds from their homes

Three villages in the Sarn valley were flooded on Tuesday when the River Olme burst its banks.
"We lost everything in ten minutes," Mira Tolan, the mayor of Lower Sarn, told reporters.
The National Weather Office said 120 millimetres of rain had fallen in one night.
The Red Cross said 650 people had been evacuated.
Subscribe to our newsletter for more stories like this one.
`,
  'post.txt': `Schools closed after Sarn flood

Schools in Upper Sarn will stay closed until Monday, the education board said.
The bridge at Lower Sarn was swept away, cutting the road to the north.
Engineers hope to put up a temporary bridge within a week.
`,
}
