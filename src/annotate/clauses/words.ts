/** Words of English that carry a clause's finite verb, where their form alone tells it. */
const auxiliaries = 'is was are were am has have had do does did will would can could may might must shall should isn’t wasn’t aren’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t cannot couldn’t shouldn’t'
export const pasts = 'began fell fled left took met struck came went held broke led sent shot hit made won lost set rose cut put gave found bought brought built sold flew drove died said told wrote spoke became saw knew grew drew threw ran sat stood rang sank swept kept felt heard paid fought caught taught thought sought drank ate beat bit blew chose froze hid rode shook sang spent spread tore wore woke withdrew overthrew underwent overran burnt hung lit slid wound let quit shut hurt burst read lay bore sprang'
const presents = 'says has does goes remains remain continues continue calls wants want plans plan holds marks shows show means mean makes takes comes gives needs need faces face seems appears appear expects expect includes warns lies lie lives live stands stops tells believes believe knows know hopes hope depends belongs gets deserve deserves represent represents agree agrees happens meets opens closes starts begins ends reports claims insists denies accuses blames'
const set = (words: string) => new Set(words.split(' '))
export const finiteWords: ReadonlySet<string> = new Set([...set(auxiliaries), ...set(pasts), ...set(presents)])

/** Verbs of saying, as part of a regular expression. */
export const saidVerbs = 'said|says|say|told|tells|reported|reports|announced|added|warned|claimed|claims|stated|confirmed|insisted|believed?|estimated|noted|declared|acknowledged|admitted|alleged|asserted|denied|predicted|revealed|suggested|indicated|argued|explained|stressed|shows?|showed|hope|hopes|calculate'

/** Before a word in -ed these show that it is no finite verb: `the wounded`, `of injured`, `a newly captured`. */
export const nominal: ReadonlySet<string> = set('a an the of in on by to with for from at his her its their our my your these those this that be been being is was are were has have had get got most more very newly recently heavily so-called and or as some many all both than no not')

/** Beginnings of stretches that no one means as a subject. */
export const prepositions: ReadonlySet<string> = set('of in on at to for from by with within without into onto over under between among across along behind beyond toward towards despite like unlike about against around near off out since until till through throughout upon per via amid amidst during following including according as than after before because')

/** Words in -ing that lead a phrase, not a participle that hangs on the subject before it. */
export const leadingPhrases: ReadonlySet<string> = set('including according following regarding concerning during pending starting beginning being considering given owing barring excluding')

/**
 * In other languages: words that open a clause which a sentence can be told without, after a comma. None that turns against it
 * (`mais`, `obwohl`, `хотя`): without it the sentence would say something else.
 */
export const looseAfterComma: Readonly<Record<string, string>> = {
  es: 'mientras(?! que)|cuando|quien|quienes|cuyo|cuya|donde|lo que|el cual|la cual|que|después de que|antes de que|ya que|porque',
  fr: 'quand|lorsque|qui|dont|où|ce qui|ce que|après que|avant que|parce que|puisque',
  de: 'während|als|wenn|der|die|das|dessen|deren|wo|wobei|nachdem|bevor|weil|da|sodass',
  it: 'mentre|quando|che|il quale|la quale|dove|dopo che|prima che|perché|poiché',
  pt: 'enquanto|quando|que|quem|cujo|cuja|onde|o que|depois que|antes que|porque|já que',
  ru: 'когда|который|которая|которое|которые|где|после того как|прежде чем|потому что|так как|что',
  uk: 'коли|який|яка|яке|які|де|після того як|перш ніж|тому що|бо|що',
  ar: 'بينما|فيما|عندما|الذي|التي|الذين|حيث|بعدما|قبل أن|لأن|وذلك',
  tr: 'çünkü|ki',
}

/** In other languages: who says it, behind the words. */
export const tellerAfterComma: Readonly<Record<string, string>> = {
  es: 'según|(?:ha |han )?(?:dijo|dijeron|informó|informaron|afirmó|señaló|declaró|indicó|anunció|explicó|aseguró|dicho)',
  fr: 'selon|d[’\']après|(?:a |ont )(?:dit|déclaré|indiqué|annoncé|affirmé|précisé|expliqué|rapporté)',
  de: 'laut|so|wie|nach Angaben|(?:sagte|sagten|teilte|erklärte|berichtete|meldete|hieß)',
  it: 'secondo|stando a|(?:ha |hanno )(?:detto|dichiarato|annunciato|riferito|spiegato|affermato|aggiunto|confermato|sottolineato|precisato|sostenuto|reso noto)|disse|dichiarò|affermò',
  pt: 'segundo|de acordo com|conforme|(?:disse|disseram|afirmou|informou|declarou|anunciou)',
  ru: 'по (?:словам|данным|сообщению)|как|(?:сказал|сообщил|заявил|отметил)\\p{L}*', uk: 'за (?:словами|даними)|як|(?:сказав|сказала|повідоми|заяви|зазначи)\\p{L}*',
  ar: 'وفقا|وفقاً|حسب|بحسب|حسبما|قال|قالت|ذكر|أعلن', tr: '(?:söyle|belirt|açıkla|bildir|duyur)\\p{L}*',
}
