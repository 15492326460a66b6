/** Nouns of time and place that a pointing word tells by itself: "this week", "in this country". */
const hereAndNow = /^(?:time|times|week|weeks|weekend|month|months|year|years|morning|afternoon|evening|night|day|days|summer|winter|spring|autumn|season|century|decade|hour|moment|age|point|country|city|town|village|state|region|area|nation|island|capital|province|world|place|part|parts|article|story|report|they|there|were|have|will|would|could|which|what|when|most|some|many|other|same|kind|sort|type|much|many|long|late|early)$/u

/** What is said about a claim, and says nothing without it. */
const disclaimer = /\b(?:no (?:independent|immediate|other) (?:confirmation|comment|word|report|details?|claim)|could not be (?:\p{L}+ )?(?:confirmed|verified|reached|determined|clarified)|(?:not|im)possible to (?:\p{L}+ )?(?:confirm|verify)|(?:either|neither|both) (?:claims?|reports?|versions?|accounts?)|independently (?:confirm|verif))/u
/** A connective inside a sentence. */
const inner = /,\s(?:in turn|on the other hand|for (?:his|her|its|their) part|by contrast|likewise|similarly)(?=,|\.["”]?$)/u
/** "Some of the missing boats": which ones stands in the sentence before, unless a phrase behind tells it. */
const partOf = /^\W*(?:Many|Most|Some|Several|Few|All|None|Half|Each|One|Two|Three|Four|Five) of the (?!most\b|first\b|last\b|many\b|few\b|best\b|worst\b|\p{Ll}{2,}est\b)\p{Ll}{3,}(?: \p{Ll}{4,})? (?:are|were|is|was|have|has|had|did|do|will|would|could|can|may|also|later|then|now|\p{Ll}+ed|said|say|fled|left|took|went|came|lost|told|saw|felt|fell|got|held|died)\b/u
/** "Eight others drowned": besides those that were told of. */
const besides = /^\W*(?:(?:At least|About|Around|Some|Nearly|Almost|More than|Up to|As many as) )?(?:[\d,]+|\p{L}+(?:-\p{L}+)?|(?:Dozens|Scores|Hundreds|Thousands) of) others\b/u
/** "The first step is to count the boats", "The aim is to": of what was told in the sentence before. */
const partOfPlan = /^\W*The (?:(?:first|second|third|next|final|last) (?:step|phase|stage|part|round|point|task|goal|priority|aim)|aim|goal|objective|purpose|idea|intention)(?: \p{Ll}+){0,5}? (?:is|was|are|were|will|would)\b/u
/** "Late last week, they said": who they are stands in the sentence before. */
const theyAfterTime = /^\W*(?:Late|Early|Earlier|Later|Last|On|In|By|Over|This|Since|Until)(?: (?:last|this|the|that|late|early|in|on|week|weekend|month|year|day|morning|afternoon|evening|night|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,4})){1,5},? they\b/u
/** "In one hospital, doctors worked by torchlight": one of those that were told of. */
const instance = /^\W*In (?:one|another|a third|some|other|each) (?!(?:hour|day|night|week|month|season|year|decade|word|sense|breath)s?,)(?:\p{Ll}+ )?\p{Ll}+,/u
/** "If they come, ...": who comes stands in the sentence before. */
const condition = /^\W*(?:If|When|While|As|Although|Though|Because|Since|Until|Before|After|Once|Where|Whether) (?:they|them|these|those|it) (?!(?:is|was|be|becomes?|became|seems?|may|might) (?:\p{Ll}+ )?(?:clear|unclear|not clear|still|seem|possible|true|not))/u
/** "If that helped, ...": what helped stands in the sentence before. */
const conditionOfThat = /^\W*(?:If|When|While|As|Although|Though|Because|Since|Once|Whether) (?:that|this) (?:(?:is|was|were|happens?|did|does|doesn['’]t|didn['’]t|isn['’]t|wasn['’]t|will|would|could|can|may|might|seems?|sounds?|works?|fails?|means?|proves?|goes|went|came|comes|helps?|helped|lets?|led|meant|made|makes|gave|gives|brought|left)(?!\p{L})|\p{Ll}{3,}ed (?:the|an?|his|her|its|their|to|in|on|at|by|with|for|him|them|it)(?!\p{L}))/u
/** "If Colm wins it", "What Colm did not say was that it rained": a person is named, and nothing that "it" may stand for. */
const thingOfPerson = /^\W*(?:If|What|When|While|Although|Though|Because|Once|Until|Whether) (?:he|she|they|we|you|I|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) (?!(?:an?|the)(?!\p{L}))((?:(?!(?:the|an?|his|her|their|my|our|your|this|that|its|one|some|any|no) )[\p{Ll}’'-]+ ){1,5}?(?:(?:was|is) )?(?:that )?)(?:it|this) (?!(?:is|was|would be|will be|may be|might be) (?:clear|unclear|likely|unlikely|possible|impossible|time|hard|difficult|easy|too|not|raining))/u
/** `put it`, `made it`: a phrase in which it stands for nothing. */
const phrase = /(?<!\p{L})(?:put|puts|made|make|makes|has|had|have|see|sees|saw|takes?|took) $/u

/**
 * Whether a sentence that names persons only speaks of a thing by "it" before it has told of one. Written for English.
 * @param outside the sentence without what stands in quotation marks
 */
export function meansNothingHere(outside: string): boolean {
  const between = thingOfPerson.exec(outside)?.[1]
  return between !== undefined && !phrase.test(between)
}

/** "The 29-year-old said": who that is was named before. */
const byAge = /^\W*The (?:\d{2}|\p{Ll}{3,9}(?:-\p{Ll}{3,5})?)-year-old (?!\p{Lu})/u
const opening = /^\W*(?:As such|In turn|Additionally|In addition|Likewise|Similarly|On the contrary|By comparison|In comparison|Downriver|Upriver|Downstream|Upstream|Nearby|Opposite|Close by|Inside|Outside|Further \p{Ll}+s)\b(?! of\b| the\b| a\b)/u
/** "Many lost their masts": who the many are stands in the sentence before. */
const quantifier = /^\W*(?:Many|Most|Some|Several|Few|Others|Both|None|Neither|Half|All)\s(?:are|were|is|was|have|has|had|did|do|also|later|then|\p{Ll}+ed|say|said|spent|fled|left|took|went|came|lost|told|saw|felt|fell|got|held|died|stood|ran|broke|came)\b/u
/** Charges, offers and the like without their matter: somebody brought them a sentence ago. */
const matter = /\bthe (?:charges?|claims?|allegations?|accusations?|demands?|offer|proposal|threats?|remarks?|comments?|discrepancy|request|complaints?|denials?|suggestion|questioning)(?![\p{L}’'-])(?! (?:of|that|against|to|by|in|for|on|from|made|brought|over|about|behind|at|were that|was that|is that|are that|which|he|she|they|it)\b)/u
/** "Less daring", with nobody whom one is less daring than. */
const compared = /\b(?:been|is|was|were|are|be) (?:even |far |much |somewhat |no )?(?:less|more) (\p{Ll}{4,})(?=[.,;]|$)/u
/** A body said what "he" would do; the body is not he. */
const bodySaid = /\b(?:agency|agencies|newspapers?|daily|report|reports|statement|ministry|court|party|company|group|government|television|radio|police|officials|sources|media|documents?|letter|indictment|affidavit|prosecutors|authorities|organi[sz]ation|embassy|network|station) (?:also )?(?:said|says|reported|told \p{L}+|added|alleged?s?|claims?|claimed) (?:that )?(?:he|she|him|her|his)\b/u
const thatSame = /\bthat (?:very |same )+(?:day|night|morning|evening|month|year|week)\b/u
/** "He is being tried there." */
const there = /(?<!over |out |who |and )\bthere(?=[.,;]|\.?["”]?$)/u
const pointing = /(?:^|\s)(?:those|these|(?<!\bno )such(?: an?)?)(?: two| three| four| other| same)? (\p{Ll}{3,})/gu
const pointingBehind = /\b(?:of|in|on|at|by|with|from|to|for|about|under|after|before|against|behind|despite|during|over|discuss|discussed|mention|mentioned) (?:this|that) (\p{Ll}{4,})(?=[\s,.;]|$)/gu
/** What follows "those" and is no thing: "those killed", "those still missing". */
const noThing = /(?:ed|ing)$|^(?:who|whose|that|in|from|with|of|as|responsible|present|already|still|left|lost|held|hurt|dead|alive|at|on|near|under|without|whom|outside|inside|behind|most|more|are|were|days|people)$/u

/**
 * Whether a sentence speaks of something that was told in the sentence before: "those issues", "of that decision", "the charges",
 * "either claim", "he is being tried there". Written for English.
 * @param outside the sentence without what stands in quotation marks
 */
export function refersBack(outside: string): boolean {
  const lower = outside.toLowerCase()
  if (partOf.test(outside) || instance.test(outside) || condition.test(outside) || conditionOfThat.test(outside) || byAge.test(outside) || besides.test(outside) || partOfPlan.test(outside) || theyAfterTime.test(outside)) return true
  if (disclaimer.test(lower) || inner.test(outside) || opening.test(outside) || quantifier.test(outside) || matter.test(lower) || bodySaid.test(lower) || thatSame.test(lower) || there.test(lower)) return true
  if (compared.test(lower) && !/\bthan\b/u.test(lower)) return true
  return pointsTo(lower, pointing, (noun) => !noThing.test(noun) && !hereAndNow.test(noun)) || pointsTo(lower, pointingBehind, (noun) => !hereAndNow.test(noun) && !/s$/u.test(noun))
}

/** A thing that the sentence has named itself is not the one before's: "the rules on visas, and those visas". */
function pointsTo(lower: string, phrase: RegExp, isThing: (noun: string) => boolean): boolean {
  for (const found of lower.matchAll(phrase)) {
    const noun = found[1] as string
    if (isThing(noun) && !lower.slice(0, found.index).includes(noun.replace(/(?:e?s)$/u, ''))) return true
  }
  return false
}
