/** People by what they are, one and several; those of one row may be told of by any noun of it: "two climbers", "the man", "the victim". */
const rows: readonly string[] = [
  'man men woman women boy boys girl girls victim victims climber climbers hiker hikers skier skiers child children teenager teenagers people deaths',
  'suspect suspects', 'gunman gunmen', 'attacker attackers', 'driver drivers', 'rider riders', 'pilot pilots', 'soldier soldiers', 'officer officers', 'player players', 'worker workers',
]
const rowOf = new Map(rows.flatMap((row, at) => row.split(' ').map((noun) => [noun, at] as const)))
const nouns = [...rowOf.keys()].join('|')
const single = [...rowOf.keys()].filter((noun) => !/(?:s|men|children|people)$/u.test(noun)).join('|')

/** `Two men`, `another young climber`, `the second victim`. */
const counted = /(?<!\p{L})(?:two|three|four|five|both|another|second|third|other) (\p{Ll}+)(?: (\p{Ll}+))?/giu
/** Somebody by what he is, whom nothing behind it tells from others. */
const definite = new RegExp(`(?<!\\p{L})the (${single})(?![\\p{L}’'-])(?! (?:who|whom|whose|that|in|on|at|with|from|of|behind|under|near|named|called|known|identified|accused|charged|suspected|believed|he|she|they)(?!\\p{L}))`, 'iu')
/** Somebody whom the sentence brings in itself. */
const anybody = new RegExp(`(?<!\\p{L})(?:an?|one|another|each|every|any|some) (?:[\\p{L}\\p{N}-]+ ){0,3}(?:${nouns}|person|somebody|someone)(?!\\p{L})`, 'iu')

/**
 * Finds sentences that name nobody and speak of "the man" or "the climber", whom the sentence before told of, in an article that tells of
 * several: `They carried the man to the hut`. Written for English.
 * @param text of the article
 * @returns what tells it of a sentence without what stands in its quotation marks
 */
export function oneOfSeveral(text: string): (outside: string) => boolean {
  const several = new Set([...text.matchAll(counted)].flatMap(([, first, second]) => rowOf.get((first ?? '').toLowerCase()) ?? rowOf.get((second ?? '').toLowerCase()) ?? []))
  return (outside) => {
    if (several.size === 0) return false
    const found = definite.exec(outside)
    return found !== null && several.has(rowOf.get((found[1] as string).toLowerCase()) as number) && !anybody.test(outside.slice(0, found.index))
  }
}
