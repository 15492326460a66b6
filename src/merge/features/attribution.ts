import type { Token } from './tokens.js'

/** Token indexes of "Kerry said at a press briefing on Thursday": the clause around the verb of saying outside the marks. */
export function attributionOf(tokens: readonly Token[], text: string): ReadonlySet<number> {
  const verb = tokens.findIndex((token) => !token.quoted && token.stem === 'say')
  if (verb < 0) return new Set()
  const found = new Set([verb])
  const breaks = (from: number, to: number) => /[,;:–—.]/u.test(text.slice(from, to))
  for (let i = verb - 1; i >= 0 && !(tokens[i] as Token).quoted; i--) {
    if (breaks((tokens[i] as Token).end, (tokens[i + 1] as Token).start)) break
    found.add(i)
  }
  for (let i = verb + 1; i < tokens.length && !(tokens[i] as Token).quoted; i++) {
    // "he said, speaking at a news conference in Geneva" tells no more than where
    if (breaks((tokens[i - 1] as Token).end, (tokens[i] as Token).start) && !/^(?:speaking|talking|addressing)$/u.test((tokens[i] as Token).form)) break
    found.add(i)
  }
  return found
}
