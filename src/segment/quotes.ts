/** What a quotation mark does where it stands. */
export const OPENS = 1
export const CLOSES = 2

const space = /[\s\p{Z}]/u
const opening = /[\s\p{Z}([{<\u2013\u2014/\-“„«‘‚]/u
const ending = /[\s\p{Z}.,;:!?…)\]}>\u2013\u2014/\-”’»]/u

/**
 * The role of each quotation mark of a text, by offset; 0 for every other character. German and Nordic usage turns some
 * marks round („so“, »so«, ”so”), so a mark's form alone does not tell. Straight marks are told by the spaces beside them,
 * else in turn. Apostrophes and single straight marks have no role here.
 */
export function quoteRoles(text: string): Uint8Array {
  const roles = new Uint8Array(text.length)
  const marks = /["“”„‟«»‹›＂]/gu
  const open: string[] = []
  const push = (at: number, mark: string) => { roles[at] = OPENS; open.push(mark) }
  const pop = (at: number) => { roles[at] = CLOSES; open.pop() }
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const at = found.index
    const mark = found[0]
    const top = open[open.length - 1]
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    switch (mark) {
      case '„': push(at, mark); break
      case '“': if (top === '„' || (top === '“' && ending.test(after) && !space.test(before))) pop(at); else push(at, mark); break
      case '”': case '‟': if (top === undefined && opening.test(before) && !ending.test(after)) push(at, mark); else pop(at); break
      case '«': case '‹': if (top === '»' || top === '›') pop(at); else push(at, mark); break
      case '»': case '›': if (top === undefined && opening.test(before) && !space.test(after)) push(at, mark); else pop(at); break
      default: {
        const opens = opening.test(before), closes = ending.test(after)
        if (opens && !closes) push(at, mark)
        else if (closes && !opens) pop(at)
        else if (top === '"') pop(at)
        else push(at, mark)
      }
    }
    // text that never closes its marks must not make the stack grow without bound
    if (open.length > 8) open.shift()
  }
  return roles
}

/** A stretch in which no sentence ends: [start, end). */
export interface Shelter { readonly start: number; readonly end: number }

const LONGEST = 400

/**
 * What stands in brackets or between straight single quotation marks is kept whole up to 400 characters. Between single
 * marks, which are apostrophes more often than not, a cut would too often be wrong; other quotations may be cut inside.
 */
export function shelters(text: string): readonly Shelter[] {
  const found: Shelter[] = []
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【', '」': '「', '』': '『', '〉': '〈', '》': '《' }
  const open: { readonly mark: string; readonly at: number }[] = []
  const brackets = /[()[\]（）【】「」『』〈〉《》]/gu
  for (let match = brackets.exec(text); match !== null; match = brackets.exec(text)) {
    const partner = pairs[match[0]]
    if (partner === undefined) {
      open.push({ mark: match[0], at: match.index })
      if (open.length > 16) open.shift()
      continue
    }
    let depth = open.length - 1
    while (depth >= 0 && open[depth]?.mark !== partner) depth--
    if (depth < 0) continue
    const at = open[depth]?.at ?? 0
    open.length = depth
    // a bracket that opens a sentence holds whole sentences of its own
    const opensSentence = partner === '(' && /(?:^|[.?!…]["”’»)]*)\s*$/u.test(text.slice(Math.max(0, at - 8), at))
    if (match.index - at <= LONGEST && !opensSentence) found.push({ start: at, end: match.index })
  }
  return [...found, ...singleQuoted(text)].sort((a, b) => a.start - b.start || b.end - a.end)
}

function singleQuoted(text: string): Shelter[] {
  const found: Shelter[] = []
  const marks = /'/g
  let from = -1
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const before = text[match.index - 1] ?? ' '
    const after = text[match.index + 1] ?? ' '
    if (from >= 0 && match.index - from > LONGEST) from = -1
    if (from < 0) {
      if (/[\s([{"“—–-]/u.test(before) && /[\p{L}\p{N}…¿¡]/u.test(after)) from = match.index
    } else if (!/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      found.push({ start: from, end: match.index })
      from = -1
    }
  }
  return found
}
