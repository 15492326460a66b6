import { isArabic, unmarked, withoutClitics } from '../../document/arabic.js'

/**
 * Light stems, so that an entry is found in the forms that its language gives a word. They only have to be the same for the
 * forms of one word; what they cut is no linguist's stem. Words are in lower case. Short words stay whole.
 */
type Stem = (word: string) => string

const cut = (endings: RegExp, least: number): Stem => (word) => {
  const stem = word.replace(endings, '')
  return stem.length >= least ? stem : word
}

const english: Stem = (word) => (/ies$/u.test(word) && word.length > 4 ? `${word.slice(0, -3)}y` : /(?:ch|sh|x|z)es$/u.test(word) ? word.slice(0, -2) : /[^su]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word)
const slavicEndings = cut(/(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ого|его|ому|ему|ыми|ими|ых|их|ые|ие|ый|ий|ой|ая|яя|ою|ею|ую|юю|ией|ием|ов|ев|ей|ом|ем|ию|ия|ии|ою|ім|ими|ої|ій|ею|єю|ію|ія|ії|ів|їв|ові|еві|[аяоеёиыуюьіїй])$/u, 3)
const slavic: Stem = (word) => slavicEndings(word.replace(/ё/gu, 'е'))
const iberian = cut(/(?:es|s)$/u, 4)
const french: Stem = (word) => word.replace(/aux$/u, 'al').replace(/(?<=\p{L}{3})(?:e?s|x|e)$/u, '')
/** `ribelle` and `ribelli`, `profugo` and `profughi`, `sfollata` and `sfollati`. */
const italian = cut(/(?:h?[ei]|[oa])$/u, 4)
const german = cut(/(?:ern|en|er|em|es|e|n|s)$/u, 4)
const turkish = cut(/(?:lar|ler)?(?:[ıiuü]n[ae]|[ıiuü]n[ıiuü]|[ıiuü]nd[ae]n?|s[ıiuü]|[dt][ae]n?|n[ıiuü]n|[ıiuü]n|y?l[ae]|[ny]?[ae]|[ny]?[ıiuü])?$/u, 4)
/** Letters of Arabic that are written in more ways than one. */
const folded = (word: string) => unmarked(word).replace(/[أإآ]/gu, 'ا').replace(/ة$/u, 'ه').replace(/ى$/u, 'ي')
/** The sound plural has one form for each case, and an indefinite object an alif. All else that ends a word makes another of it: `جولة` is no `جولان`. */
const arabicEndings: Stem = (word) => folded(word).replace(/(?<=\p{L}{3})ون$/u, 'ين').replace(/(?<=\p{L}{3})ا$/u, '')
const withoutArticle = (word: string) => word.replace(/^ال(?=\p{L}{3})/u, '')
/** Marks a name, which keeps its article and its ending. */
const asName = (word: string) => `=${folded(word)}`

const byLanguage: Readonly<Record<string, Stem>> = { en: english, es: iberian, pt: iberian, fr: french, de: german, it: italian, ru: slavic, uk: slavic, tr: turkish }
const same: Stem = (word) => word

/** The stem of a word of a form: by its script, and in Latin script by the language of the text. */
export function stemIn(word: string, language: string, name = false): string {
  if (isArabic(word)) return name ? asName(word) : arabicEndings(withoutArticle(unmarked(word)))
  if (/\p{Script=Cyrillic}/u.test(word)) return slavic(word)
  return (byLanguage[language] ?? same)(word)
}

/** The stems that a word of running text may have: in Arabic, `and`, `for` and the like may be written to it or be its own letters. */
export function stemsOf(word: string, language: string): readonly string[] {
  const own = stemIn(word, language)
  if (!isArabic(word)) return [own]
  const plain = unmarked(word)
  return [...new Set([own, arabicEndings(withoutClitics(plain)), ...withoutProclitics(plain).map(asName)])]
}

/** The word as it is, and as it would be without `and`, `so`, `by`, `for`, `like`; `for` takes a letter of the article. */
function withoutProclitics(word: string): readonly string[] {
  const joined = /^[وف](?=\p{L}{3})/u.test(word) ? [word, word.slice(1)] : [word]
  return joined.flatMap((one) => [one, ...(/^لل(?=\p{L}{2})/u.test(one) ? [`ال${one.slice(2)}`] : []), ...(/^[بلك](?=\p{L}{3})/u.test(one) ? [one.slice(1)] : [])])
}

/** Whether names, too, take endings or clitics in the script: `Красного Креста`, `للهلال الأحمر`. */
export const namesInflect = (words: string): boolean => isArabic(words) || /\p{Script=Cyrillic}/u.test(words)
