import type { Token } from '../tokens.js'

/** `Jan Berg (62) and Ada Colm`: the index of the bracket that opens where one closes before `at`, else `at`. */
export function beforeBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at
  for (let open = at - 2; open > 0 && at - open < longest; open--) if (tokens[open]?.text === '(') return open
  return at
}

/** How many words brackets behind a name may hold. */
const longest = 10
