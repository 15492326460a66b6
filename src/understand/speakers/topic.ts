import type { FoundName } from '../names/names.js'
import type { Narrated } from './narration.js'

/** `Of Ada Colm, he said`, `Asked about Ada Colm, she said`: whom the words are about is not the one who says them. English. */
export function isTopic({ tokens }: Narrated, pronoun: number): (name: FoundName) => boolean {
  const [first, second] = tokens
  const about = /^(?:of|about|regarding|concerning|unlike|like)$/u.test(first?.lower ?? '') ? first : first?.lower === 'asked' && second?.lower === 'about' ? second : undefined
  const comma = about === undefined ? undefined : tokens.find((token) => token.text === ',')
  return (name) => comma !== undefined && comma.start < pronoun && name.start < comma.start
}
