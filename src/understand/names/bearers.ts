import { indexAt, type Token } from '../tokens.js'
import type { Candidate } from './candidates-one.js'
import { genderOf } from './given-genders.js'
import type { Kin } from './kin.js'

/**
 * Of several people with one surname, by their keys, the one that a bare mention means: whom its title fits, of these the one that
 * was named fully last. A relative who was only asked for a word is meant in the sentences right behind; later the other is again.
 */
export function bearerOf(keys: readonly string[], candidate: Candidate, full: ReadonlyMap<string, { readonly members: readonly Candidate[] }>, kin: Kin, tokens: readonly Token[]): string {
  const fit = titled(keys, candidate, tokens)
  const last = namedLast(fit, candidate, full, () => true)
  if (last.member === null || !kin.speaks(last.member) || candidate.unit - last.member.unit <= near) return last.key
  const other = namedLast(fit, candidate, full, (key, member) => key !== last.key && !kin.speaks(member))
  return other.member === null ? last.key : other.key
}

/** How many units behind his own full name a relative is still meant. */
const near = 2

/** `Mrs. Morn` is no man: those whom the title before the name fits, or all where it fits none. */
function titled(keys: readonly string[], { start }: Candidate, tokens: readonly Token[]): readonly string[] {
  const at = indexAt(tokens, start)
  const titles = [at - 1, at - 2].map((i) => tokens[i]?.lower.replace('.', '') ?? '')
  const gender = titles.some((title) => /^(?:mrs|ms|miss)$/u.test(title)) ? 'she' : titles.includes('mr') ? 'he' : null
  if (gender === null) return keys
  const fit = keys.filter((key) => [gender, null].includes(genderOf(key)))
  return fit.length === 0 ? keys : fit
}

/** The key with the fullest mention that stands last before the candidate, or the first key. */
function namedLast(
  keys: readonly string[], candidate: Candidate, full: ReadonlyMap<string, { readonly members: readonly Candidate[] }>, counts: (key: string, member: Candidate) => boolean,
): { readonly key: string; readonly member: Candidate | null } {
  let best: { key: string; member: Candidate | null } = { key: keys[0] as string, member: null }
  for (const key of keys) {
    for (const member of (full.get(key)?.members ?? []).slice(0, 200)) {
      if (member.start <= candidate.start && member.words.length > 1 && member.start > (best.member?.start ?? -1) && counts(key, member)) best = { key, member }
    }
  }
  return best
}
