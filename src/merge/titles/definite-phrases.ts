import { unmarked } from '../../document/arabic.js'
import { byCodeUnit } from '../../document/by-code-unit.js'
import { primaryLanguage } from '../../document/language-tag.js'
import { withoutQuotations } from '../../document/outside-quotations.js'
import type { Stack } from '../assemble/assemble.js'

/** A chapter is called after a phrase that so many of its sentences hold, at least so much of it, and so much more of it than of the whole. */
const least = { sentences: 2, share: 0.2, lift: 1.25 }
/** So much of what a phrase stands in is a longer one that holds it: the longer one is whole. */
const mostly = 0.6

/** So many of the most frequent phrases are held against each other. */
const most = 200

/** Before a definite word, a word that makes no noun phrase with it: verbs of the news, prepositions, what counts or tells a time. */
const notNoun = new Set(`قال قالت ذكر ذكرت أكد أكدت أعلن أعلنت أضاف أضافت أوضح أوضحت أشار أشارت اعتبر اعتبرت نقل نقلت كان كانت تم تمت جاء جاءت بدأ بدأت شهد شهدت طلب طلبت دعا دعت رفض رفضت
  وصل وصلت بلغ بلغت التقى التقت زار زارت أقر أقرت وقع وقعت حذر حذرت عقد عقدت شن شنت أطلق أطلقت نفى نفت دان دانت أدان أدانت ندد نددت شدد شددت رحب رحبت وافق وافقت قرر قررت أمر أمرت منع منعت سمح سمحت فتح فتحت أغلق أغلقت
  غادر غادرت عاد عادت دخل دخلت خرج خرجت استقبل استقبلت افتتح افتتحت اتهم اتهمت هاجم هاجمت قصف قصفت استهدف استهدفت اعتقل اعتقلت أوقف أوقفت واصل واصلت نشر نشرت كتب كتبت قدم قدمت اتخذ اتخذت ترأس تابع تابعت شارك شاركت قتل قتلت أصيب أصيبت أفاد أفادت كشف كشفت يوم أيام صباح مساء فجر ليلة أمس غدا اليوم في من على إلى عن مع بين حول ضد عبر منذ لدى عند نحو تحت فوق أمام خلال بعد قبل حتى دون غير
  كل بعض جميع معظم عدد عدة نفس ذات حسب بحسب وفق وفقا بسبب بشأن ضمن خارج داخل وسط إن أن لأن إذا هذا هذه تلك ذلك التي الذي الذين مثل سوى عام سنة شهر حين أي هو هي كما لا ما لم لن قد ليس ليست`.split(/\s+/u))
const article = /^ال\p{L}{2,}/u
/** Definite words that end no phrase: relative pronouns and days. */
const unfit = /^(?:التي|الذي|الذين|اللذين|اللتين|اللواتي|اليوم|الآن|الأمس|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)$/u
/** Forms of the verb. */
const verb = /^(?:ي\p{L}{2,}|\p{L}{3,}[^ا]ت|سي(?!اس|ار|د|ول|ناريو)\p{L}{3,}|ست\p{L}{3,})$/u
/** "and", "so" or a preposition, where the rest is a word of the stack too. */
const joined = /^[وفبلك](?=\p{L}{3})/u

/**
 * Arabic noun phrases that a group of sentences repeats, the most frequent first: a noun and the definite one behind it
 * (`مجلس الأمن`), or two definite words (`القرار الأميركي`), and a third that always follows them. Arabic has no capitals
 * that would tell its names, so what a chapter speaks of is told by what it repeats outside quotations.
 */
export function definitePhrases(group: readonly number[], stack: Stack): readonly string[] {
  const { phrases, counts } = wholeOf(stack)
  const lift = (phrase: string, count: number) => (count / group.length) / ((counts.get(phrase) ?? count) / stack.sentences.length)
  const found = [...countsOf(group.map((index) => phrases[index] as ReadonlySet<string>))].filter(([phrase, count]) => count >= least.sentences && count >= group.length * least.share && lift(phrase, count) >= least.lift)
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCodeUnit(a[0], b[0])).slice(0, most)
  // `الجوية الإثيوبية` of `الخطوط الجوية الإثيوبية`
  return found.filter(([phrase, count]) => !found.some(([longer, own]) => longer.length > phrase.length && ` ${longer} `.includes(` ${phrase} `) && own >= count * mostly)).map(([phrase]) => phrase)
}

interface Whole {
  /** The phrases of each sentence. */
  readonly phrases: readonly ReadonlySet<string>[]
  readonly counts: ReadonlyMap<string, number>
}

/** Chapters are named one by one; the phrases of the whole are the same for all. */
const wholes = new WeakMap<Stack, Whole>()

function wholeOf(stack: Stack): Whole {
  let whole = wholes.get(stack)
  if (whole === undefined) {
    // a mark between two words parts them
    const lines = stack.sentences.map(({ text, language }) => (primaryLanguage(language) === 'ar' ? withoutQuotations(unmarked(text)).match(/\p{L}[\p{L}\p{M}]*|[^\p{L}\s]+/gu) ?? [] : []))
    const known = new Set(lines.flat())
    const phrases = lines.map((words) => new Set(phrasesIn(words, known)))
    wholes.set(stack, whole = { phrases, counts: countsOf(phrases) })
  }
  return whole
}

/** By the phrase, in how many of the sentences it stands. */
function countsOf(sentences: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const phrase of sentence) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  return counts
}

function* phrasesIn(words: readonly string[], known: ReadonlySet<string>): Generator<string> {
  const isNoun = (word: string) => /^\p{L}{3,}$/u.test(word) && !notNoun.has(word) && !verb.test(word) && !(joined.test(word) && known.has(word.slice(1)))
  for (let i = 1; i < words.length; i++) {
    const [head, next, third] = [words[i - 1] as string, words[i] as string, words[i + 1] ?? '']
    if (!article.test(next) || unfit.test(next)) continue
    if (article.test(head) ? unfit.test(head) : !isNoun(head)) continue
    yield `${head} ${next}`
    if (article.test(third) && !unfit.test(third)) yield `${head} ${next} ${third}`
    // the first half of a foreign name: `ليون أير الإندونيسية`
    const before = words[i - 2] ?? ''
    if (!article.test(head) && !article.test(before) && isNoun(before)) yield `${before} ${head} ${next}`
  }
}
