const unnested = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dt|dd|option|thead|tbody|tfoot|colgroup|html|head|body)$/

/** Whether tags nest so deeply that parsing would take a time out of all proportion (the HTML standard's algorithm is quadratic in depth). @param deepest levels that are still parsed */
export function nestsTooDeep(html: string, deepest = 3000): boolean {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\\?\/?)([a-z][a-z0-9]*)/gi)) {
    if (unnested.test(name.toLowerCase())) continue
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return true
  }
  return false
}
