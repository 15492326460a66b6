/** What moves in a style sheet. */
export interface Animation {
  readonly kind: 'moving' | 'flashing' | 'blinking'
  /** The selectors of its rule, or the words of a style attribute. */
  readonly rule: string
}

interface Rule {
  /** Selectors or at-rules around the declarations, outermost first. */
  readonly heads: readonly string[]
  readonly declarations: string
}

/** A style sheet that is longer is not looked at any further. */
const longest = 2_000_000
const deepest = 50
/** Movement may last so many seconds, and come round again after so many without flashing (WCAG 2.2.2 and 2.3.1). */
const [longestMove, shortestTurn] = [5, 1 / 3]

/**
 * What goes on moving in a style sheet though the reader asked for no movement. Where the sheet turns animations off for
 * them anywhere, all of it is taken to be turned off: which rule wins is for a browser to say.
 */
export function animationsOf(css: string): readonly Animation[] {
  const sheet = css.slice(0, longest).replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
  if (!/animation|blink/i.test(sheet)) return []
  const rules = rulesOf(sheet)
  const quieted = rules.some(({ heads, declarations }) => heads.some((head) => /prefers-reduced-motion(?!\s*:\s*no-preference)/i.test(head)) && /animation/i.test(declarations))
  const changing = new Set(rules.flatMap(({ heads, declarations }) => (/(?:opacity|visibility|color|background|filter|display)\b/i.test(declarations)
    ? heads.flatMap((head) => /^@(?:-webkit-)?keyframes\s+["']?([^\s"']+)/i.exec(head)?.[1] ?? []) : [])))
  return rules.flatMap(({ heads, declarations }): readonly Animation[] => {
    if (heads.some((head) => /^@(?:-webkit-)?keyframes/i.test(head))) return []
    const rule = heads.at(-1) ?? declarations
    const blinks = /text-decoration(?:-line)?\s*:[^;]*\bblink\b/i.test(declarations) ? [{ kind: 'blinking' as const, rule }] : []
    if (quieted || heads.some((head) => /prefers-reduced-motion\s*:\s*no-preference/i.test(head))) return blinks
    return [...blinks, ...moving(declarations, changing).map((kind) => ({ kind, rule }))]
  })
}

function moving(declarations: string, changing: ReadonlySet<string>): readonly ('moving' | 'flashing')[] {
  const parts = declarations.split(';').flatMap((one) => {
    const match = /^\s*(?:-webkit-)?animation(-[a-z-]+)?\s*:([\s\S]*)$/i.exec(one)
    return match === null ? [] : [{ part: match[1]?.toLowerCase() ?? '', value: (match[2] ?? '').slice(0, 1000) }]
  })
  const turns = parts.filter(({ part }) => part === '' || part === '-iteration-count').map(({ value }) => value).join(' ')
  const times = parts.filter(({ part }) => part === '' || part === '-duration').map(({ value }) => /(?:^|[\s,])(\d{0,6}\.?\d{1,6})(m?s)\b/i.exec(value))
    .flatMap((match) => match === null ? [] : [Number(match[1]) / (match[2]?.toLowerCase() === 'ms' ? 1000 : 1)])
  const seconds = times.at(-1) ?? 0
  if (seconds === 0) return []
  const count = /\binfinite\b/i.test(turns) ? Infinity : Number(/(?:^|[\s,])(\d{1,6}(?:\.\d{1,6})?)(?=$|[\s,;])/.exec(turns)?.[1] ?? 1)
  const names = parts.filter(({ part }) => part === '' || part === '-name').flatMap(({ value }) => value.trim().split(/[\s,]+/))
  if (seconds < shortestTurn && count > 3 && names.some((name) => changing.has(name))) return ['flashing']
  return seconds * count > longestMove ? ['moving'] : []
}

/** The rules of a sheet with all that stands around them. Braces in strings are passed over. */
function rulesOf(sheet: string): readonly Rule[] {
  const rules: Rule[] = []
  const heads: string[] = []
  let from = 0
  const piece = /["'](?:[^"'\\\n]|\\.){0,300}["']|[{};]/g
  let declarations = ''
  const close = () => {
    if (declarations.trim() !== '') rules.push({ heads: heads.slice(-deepest), declarations })
    declarations = ''
  }
  for (let match = piece.exec(sheet); match !== null; match = piece.exec(sheet)) {
    const sign = match[0]
    if (sign.length > 1) continue
    const words = sheet.slice(from, match.index)
    from = piece.lastIndex
    if (sign === '{') {
      close()
      heads.push(words.trim().slice(0, 300))
    } else {
      declarations += `${words};`
      if (sign === ';') continue
      close()
      heads.pop()
    }
  }
  declarations += sheet.slice(from)
  close()
  return rules
}
