const opening = new Set(['“', '„', '«', '‹', '「', '『', '‟', '"'])
const closing = new Set(['”', '“', '»', '›', '」', '』', '"', '«'])

/**
 * Stretches inside quotation marks, for texts whose quotations nobody has found yet. A mark that is never closed quotes
 * to the end; a closing mark that was never opened quotes from the start.
 */
export function quotedStretches(text: string): readonly (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = []
  let open: { at: number; mark: string } | null = null
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string
    if (open === null) {
      // German books turn the guillemets round
      const turned = mark === '»' && /^(?:$|[\s(])/u.test(text.slice(Math.max(0, i - 1), i))
      if (opening.has(mark) || turned) open = { at: i + 1, mark }
      else if (mark === '”') stretches.push([0, i])
    } else if (closing.has(mark) && closes(open.mark, mark)) {
      stretches.push([open.at, i])
      open = null
    }
  }
  if (open !== null) stretches.push([open.at, text.length])
  return stretches
}

const pairs: Readonly<Record<string, string>> = { '»': '«', '“': '”', '„': '“”', '«': '»', '‹': '›', '「': '」', '『': '』', '‟': '”', '"': '"' }
const closes = (open: string, close: string): boolean => (pairs[open] ?? '').includes(close)
