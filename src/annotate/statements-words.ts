/** Words too common to tell what a sentence is about. */
const common: ReadonlySet<string> = new Set((
  'the and for with that this from were was are has have had been being will would could should about into over under after before between during '
  + 'they their them there these those what when where which while who whom whose than then also said says told its his her our your out not but all any some such only other more most '
  + 'because said according very just like people los las una uno del que por para con sin como más pero sus este esta entre desde les des une dans pour par sur avec qui que est sont pas plus '
  + 'der die das den dem und von mit auf für ist sind ein eine einer nicht auch sich nach bei dei degli delle della dello del nel nella nei nelle dal dalla dai dalle sul sulla sui sulle gli che per con non sono era erano una stato stata stati hanno anche più dos das uma não com por para mais как что это для или его она они был была было были после').split(' '))

/** Content words cut to their beginnings, a rough stem that serves many languages. */
export function contentStems(text: string, _language: string): ReadonlySet<string> {
  const out = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]{3,}/gu)) if (!common.has(word)) out.add(stemOf(word))
  return out
}

/** The beginning of a word that its inflections share; at most seven letters. */
export const stemOf = (word: string): string => word.toLowerCase().replace(/(?:['’]s|ings?|edly|ed|ies|es|e|s|ly)$/u, '').slice(0, 7)

/** Shared words as a share of the shorter side. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}

const leaning: Readonly<Record<string, RegExp>> = {
  en: /^["“‘']?(?:he|she|it|they|we|i|his|her|its|their|this(?!\s+(?:week|month|year|morning|afternoon|evening))|that|these|those|such|however|but|and|meanwhile|also|then|others|the (?:other|others|latter|former|source|pair|two)|still|instead|nevertheless|as a result|so|yet|in addition|moreover|for example|for instance)\b/iu,
  es: /^["“«]?(?:él|ella|ellos|ellas|su|sus|esto|esta|este|esos|sin embargo|pero|y|además|también|mientras|porque|así\s+se)(?!\p{L})/iu,
  fr: /^["“«]?\s?(?:il|elle|ils|elles|son|sa|ses|leur|leurs|ce|cette|ces|cependant|mais|et|pourtant|en outre|parce que|car)(?!\p{L})/iu,
  de: /^["„]?(?:er|sie|es|sein|seine|ihr|ihre|dies|diese|dieser|jedoch|aber|und|zudem|außerdem|dennoch|denn|weil)(?!\p{L})/iu,
  it: /^["“«]?(?:egli|ella|lui|lei|loro|esso|essa|essi|esse|suo|sua|suoi|sue|questo|questa|questi|queste|ciò|tuttavia|però|ma|ed?|inoltre|anche|poi|intanto|nel frattempo|invece|infatti|così|perché|nondimeno|(?:il|la|i|le)\s+(?:suo|sua|suoi|sue|loro))(?!\p{L})|^["“«]?quest[’']ultim[oaie](?!\p{L})/iu,
  pt: /^["“«]?(?:ele|ela|eles|elas|seu|sua|isto|este|esta|no entanto|mas|e|além disso|porque|[oa]s?\s+seus?|[oa]s?\s+suas?)(?!\p{L})/iu,
  ru: /^["“«]?(?:он|она|они|его|её|ее|их|это|этот|однако|но|и|кроме того)(?!\p{L})/iu,
  uk: /^["“«]?(?:він|вона|вони|його|її|їх|це|цей|однак|але|і|крім того)(?!\p{L})/iu,
}

/** English words that lean on the sentence before unless what they speak of follows: `both sides`, but `Both Iran and Iraq`. */
const leaningWithoutName = /^["“‘']?(?:[Bb]oth(?!\s+(?:the\s+)?\p{Lu})|(?:[Ll]ater|[Ee]arlier)(?!\s+(?:on|in|this|that|\p{Lu})))\b/u

/** Whether a sentence begins with words that lean on the one before it. */
export const leansBack = (text: string, language: string): boolean =>
  (leaning[language]?.test(text) ?? false) || language === 'en' && leaningWithoutName.test(text)
