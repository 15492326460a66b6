/** Tags that close by themselves what they follow, or hold nothing, so that they never nest without another tag between. */
const unnested = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dt|dd|option|optgroup|thead|tbody|tfoot|colgroup|html|head|body|a|nobr|rb|rt|rtc|rp)$/
/** Drawings and formulas, in which a tag that ends in `/>` is closed; elsewhere the slash says nothing. */
const foreign = /^(?:svg|math)$/

/** The levels that are open after each tag, in order. */
function* levelsOf(html: string): Generator<number> {
  let depth = 0
  let foreigners = 0
  let close = -1
  for (const match of html.matchAll(/<(\\?\/?)([a-z][a-z0-9]*)/gi)) {
    const [, slash, called = ''] = match
    const name = called.toLowerCase()
    if (foreign.test(name)) foreigners = Math.max(0, foreigners + (slash === '' ? 1 : -1))
    if (foreigners > 0 && close < match.index) {
      const next = html.indexOf('>', match.index)
      close = next < 0 ? html.length : next
    }
    const closed = foreigners > 0 && slash === '' && html[close - 1] === '/'
    if (closed && foreign.test(name)) foreigners--
    if (!closed && !unnested.test(name)) depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    yield depth
  }
}

/** Whether tags nest so deeply that parsing would take a time out of all proportion (the HTML standard's algorithm is quadratic in depth). @param deepest levels that are still parsed */
export function nestsTooDeep(html: string, deepest = 3000): boolean {
  for (const depth of levelsOf(html)) if (depth > deepest) return true
  return false
}

/** Pages of people stay below these levels, however many tags they have. */
const usual = 500
/** For each tag a parser may look through all the levels above it: so many looks take a second or two. */
const mostLooks = 30_000_000

/** The level at which parsing would have taken a time out of all proportion; null where it does not. What lies deep counts with what it holds. */
export function endlessDepth(html: string): number | null {
  let looks = 0
  for (const depth of levelsOf(html)) {
    if (depth > usual) looks += depth
    if (looks > mostLooks) return depth
  }
  return null
}
