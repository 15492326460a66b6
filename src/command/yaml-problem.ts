/** What the parser says of a fault, as far as it is used here. */
interface Fault {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

const longestShown = 60

/** A fault of a YAML file in words for someone who writes settings and knows no YAML. */
export function yamlProblem({ code, message, pos: [at] }: Fault, text: string): string {
  const rest = text.slice(at, at + 400).split(/\r?\n/)[0] ?? ''
  switch (code) {
    case 'MULTIPLE_DOCS': return 'a line of three hyphens begins a second document; keep one'
    case 'DUPLICATE_KEY': return `the name "${short((/^(?:"[^"]*"|'[^']*'|[^:]+)/.exec(rest)?.[0] ?? rest).replace(/^["']|["']\s*$/g, ''))}" stands twice; keep one of the two`
    case 'BLOCK_AS_IMPLICIT_KEY': case 'BLOCK_IN_FLOW': case 'MULTILINE_IMPLICIT_KEY':
      return code !== 'BLOCK_IN_FLOW' && !/:(?:\s|$)/.test(rest) ? 'the next line is set in further than this one; let settings that belong together begin at the same place'
        : `put quotation marks around a value with a colon${code === 'BLOCK_IN_FLOW' || /["']/.test(rest) ? '' : `, as "${short(rest)}"`}`
    case 'BAD_SCALAR_START': return `put quotation marks around a value that begins with ${rest[0] ?? 'such a sign'}`
    case 'TAB_AS_INDENT': return 'lines are set in with blanks, not with tabs'
    case 'MISSING_CHAR': return /quote$/.test(message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '') ? 'a quotation mark is not closed' : firstLine(message)
    default: return firstLine(message)
  }
}

/** A tag that stands for nothing here, so that the value would be taken without what it was to become. */
export function tagProblem({ pos: [at] }: Fault, text: string): string {
  return `"${short(/^\S+/.exec(text.slice(at, at + 200))?.[0] ?? '!')}" before a value means nothing here; write the value alone`
}

const firstLine = (message: string) => (message.split('\n')[0] ?? '').replace(/ at line .*$/, '')

const short = (words: string) => {
  const trimmed = words.trim()
  return trimmed.length > longestShown ? `${trimmed.slice(0, longestShown - 1)}…` : trimmed
}
