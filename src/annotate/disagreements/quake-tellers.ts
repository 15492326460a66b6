import type { Span } from '../../document/origin.js'
import type { Statement } from '../statements.js'

const name = '\\p{Lu}[\\p{L}.’\'-]*(?:\\s(?:(?:of|de|del|the|for|and)\\s){0,2}\\p{Lu}[\\p{L}.’\'-]*){0,7}'
/** `as reported by the Korva Survey`: who measured, behind the verb. */
const by = new RegExp(`\\b(?:reported|measured|recorded|registered|estimated)\\s+by\\s+(?:the\\s+)?(${name})`, 'u')
/** `The Korva Survey measured its magnitude as 6.6`: who measured, right before the figure. */
const measured = new RegExp(`^(?:The\\s+)?(${name})(?:\\s\\([^)]{1,60}\\))?(?:,\\s(?:however|meanwhile),)?\\s(?:measured|recorded|registered|put|gave)\\s(?:(?:it|the|its|a|an|at|as|of|preliminary|aftershock|quake|earthquake|tremor)(?:['’]s)?\\s){0,5}$`, 'u')

/** Who measured a quake, where a verb says so that reports no speech; null where none does. English. */
export function measurerOf({ text, language }: Statement, at: Span): string | null {
  if (language !== 'en') return null
  const found = measured.exec(text.slice(0, at.start)) ?? by.exec(text)
  return found?.[1] ?? null
}
