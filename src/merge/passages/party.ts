import { knownIn } from '../../document/sentences-with.js'

const definite = /^\W*The (\p{Ll}{3,})(?=['’]s? |,| (?!of\b|in\b|for\b|between\b|that\b|who\b|which\b|from\b|on\b|to\b|against\b)\p{Ll})/u
/** The same behind a count: "The five officials"; "the two" and "the three" point back by themselves. */
const counted = /^\W*The (?:four|five|six|seven|eight|nine|ten) (\p{Ll}{4,}s|men|women|people|children)(?= (?!of\b|in\b|between\b|that\b|who\b|which\b|from\b|on\b)\p{Ll}|,)/u

const nouns = (...lists: readonly string[]): RegExp => new RegExp(`^(?:${lists.join('|')})$`, 'u')
/** People, what carries them, what is said and what happens: the sentence before told of them, often in other words ("a column of reinforcements", "the soldiers"). */
const party = nouns(
  'soldiers|troops|fighters|men|women|gunmen|attackers?|assailants?|protesters|demonstrators|survivors|victims|officers?|officials?|passengers|crew|sailors|children|students|workers|families|relatives|suspects?|witnesses|couple',
  'driver|pilot|captain|spokesman|spokeswoman|man|woman|girl|boy|crowd|mob|monitors|delegation|panel',
  'minister|author|winner|laureate|player|actor|actress|singer|writer|director|general|senator|congressman|mayor|governor|ambassador|envoy|diplomat|lawyer|judge|doctor|professor|scientists?|researchers?|engineers?|chairman|defendants?',
  'party|group|company|firm|agency|team|union|committee|commission|council|newspaper|magazine|museum|church|hotel|school|airline|network|bank',
  'yacht|ship|boat|plane|aircraft|helicopter|bus|truck|convoy|building|facility|site|device|machine|system',
  'report|statement|broadcast|letter|leaflet|document|study|survey|poll|test|message',
  'explosion|blast|attack|accident|raid|meeting|visit|trip|incident|case|vote|ruling|verdict|scene',
)
/** Nouns that stand for what was just told, as a shell holds it (Francis 1994, "Labelling discourse"; Schmid 2000, "English abstract nouns as conceptual shells"). */
const shell = nouns('matter|delay|dispute|issue|problem|question|plan|deal|agreement|idea|result|measures?|steps?|process|efforts?|attempts?|changes?|debate|discovery|findings?|crisis|news|figures?|number|cost|damage|loss(?:es)?|project|program(?:me)?|method|technique|approach|reason|fact|possibility|practice|policy|rules?|law|bill|conflict|quarrel|row|refusal|failure|success|warning|order|arrangement|situation|trend|fear|hope')

/**
 * Whether a sentence opens with somebody or something that few others in its article speak of, so that the one before told who it is:
 * "The soldiers stopped for the night" behind a march, "The delay" behind a train that is late. Written for English.
 * @param outside the sentence without what stands in quotation marks
 * @param sentencesWith how many sentences of the article hold a word
 */
export function opensWithParty(outside: string, sentencesWith: (word: string) => number): boolean {
  const some = counted.exec(outside)?.[1]
  if (some !== undefined) return sentencesWith(some) < knownIn
  const noun = definite.exec(outside)?.[1]
  return noun !== undefined && (party.test(noun) || shell.test(noun)) && sentencesWith(noun) < knownIn
}
