import { gazetteer } from '../../document/gazetteer.js'
import type { Token } from '../tokens.js'
import type { Subject } from './subject.js'

/** Who speaks in news: persons by what they are, and bodies. */
const speakingNouns = new Set(`مصدر مصادر متحدث متحدثة ناطق مسؤول مسؤولة مسؤولون مسؤولين بيان تقرير بلاغ رسالة شاهد شهود ناشط ناشطة ناشطون نشطاء وزير وزيرة وزراء وزارة رئيس رئيسة مدير مديرة أمين قائد
  محافظ عمدة سفير سفيرة سفراء نائب نواب عضو أعضاء خبير خبراء محلل محللون طبيب طبيبة أطباء ضابط ضباط جندي شركة منظمة منظمات هيئة لجنة جماعة حركة حزب مجلس حكومة شرطة جيش قوات قيادة إدارة بعثة مكتب مركز مرصد وكالة
  صحيفة موقع قناة إذاعة محكمة نيابة برلمان سلطات رئاسة دبلوماسي دبلوماسيون محام محامي محامية قاض قاضي عائلة أسرة والد والدة شقيق مواطن مواطنون سكان أهالي عمال طلاب مزارع مزارعون سائق مهندس باحث باحثون أستاذ صحفي صحافي مراسل
  رجل امرأة شاب شابة فتاة طفل أب أم نازح نازحون نازحة لاجئ لاجئون لاجئة جريح أحد إحدى مفوض مفوضة مبعوث مبعوثة منسق منسقة مستشار مستشارة مساعد كاتب ممثل ممثلة زعيم قيادي`.split(/\s+/u))
/** What a speaker says begins behind these: that, to, on. */
const said = /^(?:[إأا]ن(?:ه|ها|هم|نا|ني)?|ب[أا]ن(?:ه|ها|هم)?|إلى|الى|على|عن|لو|لا|لم|لن|قد)$/u
/** Where, when and to whom it was said. */
const aside = /^(?:في|خلال|عبر|أمام|لدى|أثناء|بعد|قبل|منذ|مساء|صباح|ظهر|فجر|ليل|ليلة|أمس|اليوم|غدا|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|لل(?:صحفيين|صحافيين|جزيرة|صحافة|إعلام|تلفزيون|قناة|وكالة|إذاعة)|ل(?:صحيفة|وكالة|قناة|شبكة|موقع|إذاعة|مجلة|محطة|برنامج|رويترز|فرانس|سكاي|بي)|ردا|ردًا|تعليقا|عقب|إثر|حول|بشأن|من|مع|الذي|التي|الذين|وهو|وهي|كما|أيضا|أيضاً)$/u
/** Behind these a phrase of place belongs to the speaker: `مصدر في الميناء`. */
const placed = /^(?:مصدر|مصادر|مسؤول|مسؤولة|مسؤولون|مسؤولين|ناشط|ناشطة|ناشطون|شاهد|شهود|طبيب|أطباء|ضابط|سكان|دبلوماسي|دبلوماسيون|خبير|قيادي|عضو|أعضاء|أحد|إحدى)$/u
/** What was said by when or in what, not a place: `في بيان`. */
const occasion = /^(?:بيان|بيانها|بيانه|تصريح|تصريحات|مقابلة|حديث|تغريدة|تدوينة|كلمة|كلمته|خطاب|مؤتمر|وقت|رسالة|منشور|اتصال|مستهل|ختام|بداية|لقاء|حوار|تقرير|تقريرها|تقريره)$/u
const mostWords = 8

/** Who speaks behind an Arabic verb of saying where no name tells it: `وقال مصدر في الميناء إن`, `وأكدت الشركة، في بيان، أن`; null where the words are no speaker's. */
export function arabicSubject(tokens: readonly Token[], verb: number, text: string): Subject | null {
  const first = tokens[verb + 1]
  if (first?.kind !== 'word') return null
  const isDefinite = /^ال\p{L}{3,}/u.test(first.lower)
  if (aside.test(first.lower) || said.test(first.lower) || !(isDefinite || speakingNouns.has(first.lower) || gazetteer('ar').isPlace(first.lower))) return null
  let last = verb + 1
  for (let i = verb + 2; i < tokens.length && i - verb <= mostWords; i++) {
    const token = tokens[i] as Token
    // a quotation stands between, without its words
    if (token.kind !== 'word' || !token.joined || said.test(token.lower) || /\S/u.test(text.slice((tokens[i - 1] as Token).end, token.start))) break
    const here = /^في$/u.test(token.lower) && placed.test(first.lower) && !occasion.test(tokens[i + 1]?.lower ?? '')
    if (aside.test(token.lower) && !here) break
    last = i
  }
  const end = (tokens[last] as Token).end
  return { kind: 'description', text: text.slice(first.start, end).replace(/\s+/gu, ' '), head: first.lower, start: first.start, end }
}
