import type { Token, Tokens } from 'marked'

/** Longer runs of inline text are read as they stand: finding marks in them can take a time that grows with the square. */
const longestInline = 20_000

/**
 * The block tokens of Markdown (CommonMark with GitHub's tables), with footnotes, which marked does not know.
 * @throws RangeError where blocks nest deeper than the call stack
 */
export async function tokensOf(source: string): Promise<readonly Token[]> {
  const { Lexer, Marked } = await import('marked')
  const marked = new Marked({
    extensions: [
      {
        name: 'footnote', level: 'block',
        // called for every paragraph with all that follows it: only its own beginning is looked at
        start: (src) => /(?:^|\n)\[\^[^\]\s]{1,40}\]:/.exec(src.slice(0, 4000))?.index,
        tokenizer(src) {
          const found = /^\[\^[^\]\s]{1,40}\]:[^\n]*(?:\n[ \t]+\S[^\n]*)*(?:\n|$)/.exec(src)
          if (found === null) return undefined
          const text = found[0].replace(/^\[\^[^\]\s]{1,40}\]:[ \t]*/, '').trimEnd()
          const token = { type: 'footnote', raw: found[0], text, tokens: [] as Token[] }
          this.lexer.inline(text, token.tokens)
          return token
        },
      },
      {
        name: 'footnoteMark', level: 'inline',
        start: (src) => { const at = src.indexOf('[^'); return at < 0 ? undefined : at },
        tokenizer(src) {
          const found = /^\[\^[^\]\s]{1,40}\](?!\()/.exec(src)
          return found === null ? undefined : { type: 'footnoteMark', raw: found[0] }
        },
      },
    ],
  })
  const lexer = new Lexer(marked.defaults)
  lexer.blockTokens(source, lexer.tokens)
  for (const next of lexer.inlineQueue) {
    if (next.src.length <= longestInline) lexer.inlineTokens(next.src, next.tokens)
    else next.tokens.push({ type: 'text', raw: next.src, text: next.src, escaped: false } satisfies Tokens.Text)
  }
  return lexer.tokens
}
