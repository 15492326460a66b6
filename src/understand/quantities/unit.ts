import { countedClass } from '../../document/counted.js'
import type { Token } from '../numbers/tokens.js'

/** The counted thing: its words from one token to another, and the head that says what it is. */
export interface CountedWords {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly head: string
}

const set = (words: string) => new Set(words.split(' '))

/** Words that end a noun phrase. Only frequent ones: what they miss ends at the next sign or after four words. */
const stops: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('a an the and or but of in on at to for from by with within without as than then that this these those which who whom whose when where while if so not no nor is are was were be been being am has have had having do does did will would can could may might must shall should it its he she they them we you i his her their our your my there here now also still yet already just only even more most less fewer later ago after before since until during about around over under between among into onto out off up down through against per per such including include includes remain remained remains were killed say said says told fled died left came went gathered arrived took made because although though near nearby inside outside across along behind beyond toward towards despite like unlike alone each every both all any some other another others away apart together'),
  es: set('y o e u el la los las un una en a al del por para con sin que como se su sus es son fue fueron era eran ha han había habían ser estar está están más menos ya no lo le les entre desde hasta sobre tras ante contra durante según cuando donde pero'),
  fr: set('et ou le la les un une en au aux du par pour avec sans que qui comme se son sa ses leur leurs est sont était étaient a ont avait avaient être plus moins ne pas dans sur sous entre depuis après avant contre pendant selon quand où mais ce cette ces dont'),
  de: set('und oder der die das den dem des ein eine einen in im an am auf aus bei mit von vom zu zum zur für durch gegen ohne um nach vor seit über unter zwischen ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht sich als wie dass wenn aber sein ihre ihr'),
  it: set('e o ed il lo la i gli le un una in a al del della dei delle da dal per con senza che come si suo sua loro è sono era erano ha hanno aveva essere più meno non su tra fra dopo prima contro durante secondo quando dove ma'),
  pt: set('e ou o a os as um uma em no na nos nas ao à do da dos das por para com sem que como se seu sua é são foi foram era eram tem têm havia ser estar mais menos não sobre entre desde até após contra durante segundo quando onde mas'),
  ru: set('и или а но в во на с со к ко по за из от до для о об у при через под над между не ни что как это был была были было есть будут будет он она они их его её же бы ли'),
  uk: set('і й та або а але в у на з із зі до по за від для про при через під над між не ні що як це був була були було є будуть буде він вона вони їх його її же б чи'),
  ar: set('و أو في من إلى على عن مع قد كان كانت لم لا ما هذا هذه التي الذي الذين أن إن بعد قبل خلال منذ حتى بين'),
  tr: set('ve veya ile için de da bir bu şu o ne gibi kadar daha en çok olan olarak oldu var yok sonra önce göre'),
}
const followsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('of'), es: set('de'), fr: set("de d' des"), de: set('von'), it: set("di d'"), pt: set('de'), ar: set('من'), ru: new Set(), uk: new Set(), tr: new Set(),
}
/** Words between a number and what it counts that set it beside others: `200 autres blessés`. */
const others = set('more other autres otros otras weitere weiteren altri altre outros outras')
const determiners = set('the its their his her our these those los las les der den i gli le os as')
const families = set('family families relatives children wives familias familles familien famiglie famílias семьи семьями сім’ї عائلاتهم')
const partnering: Readonly<Record<string, ReadonlySet<string>>> = { en: set('and'), es: set('y'), fr: set('et'), de: set('und'), it: set('e'), pt: set('e') }
const possessive = set('their his her sus leurs ihre loro suas')

/**
 * The noun phrase that follows a number, up to its head: `opposition fighters`, `rebels and their families`.
 * Without a parser: known counted nouns first, then the language's habit of where the noun stands.
 */
export function countedAfter(list: readonly Token[], at: number, language: string): CountedWords | null {
  const ends = stops[language]
  let from = at
  if (list[from]?.text === '-' && list[from - 1]?.end === list[from]?.start && list[from]?.end === list[from + 1]?.start) from++
  if (followsOf[language]?.has(list[from]?.folded ?? '')) {
    from++
    if (determiners.has(list[from]?.folded ?? '')) from++
  } else if (others.has(list[from]?.folded ?? '')) from++
  const words: number[] = []
  for (let index = from; index < list.length && words.length < 4; index++) {
    const { kind, folded, start } = list[index] as Token
    if (kind === 'figure') break
    const hyphen = folded === '-' && list[index - 1]?.end === start && list[index + 1]?.start === start + 1
    if (hyphen) continue
    if (kind === 'sign' || (ends?.has(folded) ?? false)) break
    words.push(index)
  }
  const head = headOf(list, words, language)
  if (head === null) return null
  const to = head + 1
  const together = partnering[language]?.has(list[to]?.folded ?? '') && possessive.has(list[to + 1]?.folded ?? '') && families.has(list[to + 2]?.folded ?? '')
  return { from, to: together ? to + 3 : to, head: list[head]?.folded ?? '' }
}

function headOf(list: readonly Token[], words: readonly number[], language: string): number | null {
  const folded = (index: number) => list[index]?.folded ?? ''
  const [first] = words
  if (first === undefined) return null
  const isCounted = (index: number) => countedClass(folded(index)) !== null
  if (language === 'en') {
    const hyphenated = words.find((index) => list[index + 1]?.text === '-' && folded(index + 2) === 'old')
    if (hyphenated !== undefined) return hyphenated + 2
    const plural = words.find((index) => isPlural(folded(index)) && !/ed$/u.test(folded(index)))
    const counted = words.find(isCounted)
    if (counted === undefined) return plural ?? (singular(folded(first)) ? first : null)
    // `200 opposition fighters`, but `20 bus drivers` counts the drivers
    const next = words[words.indexOf(counted) + 1]
    return !isPlural(folded(counted)) && next === counted + 1 && isPlural(folded(next)) && !/^(?:people|wounded|injured|dead|killed|displaced)$/u.test(folded(counted)) ? next : counted
  }
  if (language === 'de') return words.find((index) => /^\p{Lu}/u.test(list[index]?.text ?? '')) ?? null
  if (slavicOrTurkish.has(language)) {
    const counted = words.slice(0, 3).find(isCounted)
    // `мирных жителей`: an adjective that is counted by itself belongs to the noun after it
    const next = counted === undefined ? undefined : words[words.indexOf(counted) + 1]
    return counted !== undefined && next !== undefined && /(?:ых|их|ные|ні|них)$/u.test(folded(counted)) && !/(?:[тн]і|[тн]ы)$/u.test(folded(next)) && isCounted(next) ? next : counted ?? first
  }
  if (language === 'es' || language === 'pt') {
    return finite.test(folded(first)) ? null : words.slice(0, 2).find(isCounted) ?? first
  }
  return first
}

const slavicOrTurkish = new Set(['ru', 'uk', 'tr'])
/** Past tenses of Spanish and Portuguese, which follow an amount whose noun was left out: `otras cinco resultaron heridas`. */
const finite = /(?:aron|ieron|eron|aban|ían|ó|aram|eram|iram|foram)$/u

const isPlural = (word: string) => /(?:[^su'i]s|people|men|women|children|wounded|injured|dead|displaced|troops|police)$/u.test(word) && word.length > 2
/** A lone word that may be counted though it has no plural ending; verbs and adverbs by their endings are not. */
const singular = (word: string) => word.length > 1 && countedClass(word) !== null && !/(?:ing|ly)$/u.test(word)

