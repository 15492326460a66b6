import { unmarked } from '../../document/arabic.js'
import type { Span } from '../../document/origin.js'
import { arabicGivenNames } from './given-arabic.js'
import type { FoundName } from './names.js'
import type { PlainText } from '../plain-text.js'
import { isSpeechVerb } from '../speech-verbs.js'
import type { Token } from '../tokens.js'

const set = (words: string) => new Set(words.trim().split(/\s+/u))

/** What people are by office or work, without the article. */
const offices = set(`رئيس رئيسة وزير وزيرة مدير مديرة متحدث متحدثة ناطق ناطقة مبعوث مبعوثة موفد سفير سفيرة قائد قائدة زعيم زعيمة أمين محافظ نائب نائبة مفوض مفوضة منسق منسقة
  طبيب طبيبة ممرض ممرضة جراح مهندس مهندسة معلم معلمة مدرس مدرسة صحفي صحفية صحافي صحافية مراسل مراسلة مصور ناشط ناشطة محام محامي محامية مسؤول مسؤولة ملك ملكة أمير أميرة شيخ
  جنرال عقيد لواء عميد مقدم رائد مستشار مستشارة ممثل ممثلة عضو كاتب كاتبة باحث باحثة محلل محللة خبير خبيرة دكتور دكتورة مختار عمدة رئيسا وكيل وكيلة`)
const honorifics = set('السيد السيدة الدكتور الدكتورة الحاج')
/** What a name never holds and what ends it. */
const stops = set(`إن أن بأن إنه إنها أنه أنها في من إلى على عن مع خلال بعد قبل منذ عند حول بين ضد لدى حتى ثم أو لكن كما حيث وقد قد لا لم لن ما هو هي هم التي الذي الذين هذا هذه ذلك تلك كل أي بعض غير
  اليوم أمس غدا الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت صباح مساء ليلة يوم عبر أثناء تحت فوق أمام وراء نحو كان كانت يكون بأنه بأنها إلا إذا لكنه ولكن عام`)
const particles = set('بن ابن بنت آل أبو أبي أبا عبد دي دو فان فون دا ديل')
/** Letters of the Latin alphabet between a given name and a surname: `جورج دبليو بوش`. */
const initials = set('دبليو جي إيه بي سي إف إتش إل إم إن آر إس')
/** Between an office and a name: `المتحدثة باسم الصليب الأحمر`, `مدير مستشفى المدينة`. */
const most = { complement: 7, name: 4 }

/**
 * Persons in Arabic text, which has no capitals: only where an office or a verb of saying stands before two or more words and
 * a known given name or the end of the clause leaves no doubt; later a surname of theirs right behind such a verb. Nothing else.
 */
export function arabicNames(plain: PlainText, units: readonly (readonly Token[])[]): readonly FoundName[] {
  const out: FoundName[] = []
  const surnames = new Map<string, string | null>()
  units.forEach((tokens, unit) => {
    const words = tokens.map((token) => unmarked(token.text))
    for (let at = 0; at < tokens.length; at++) {
      const found = officeAt(tokens, words, at) ?? saidBy(tokens, words, at)
      if (found !== null) {
        const canonical = text(words, found.name)
        const surname = words[found.name.end - 1] as string
        surnames.set(surname, surnames.has(surname) && surnames.get(surname) !== canonical ? null : canonical)
        out.push(name(plain, tokens, found, canonical, unit))
        at = found.name.end - 1
        continue
      }
      const known = at > 0 && isSpeechVerb('ar', words[at - 1] as string) ? surnames.get(words[at] as string) : undefined
      if (known != null && (words[at] as string).length > 3) out.push(name(plain, tokens, { name: { start: at, end: at + 1 }, role: null }, known, unit))
    }
  })
  return out
}

/** Indexes of tokens, ends exclusive. */
interface Found {
  readonly name: Span
  readonly role: Span | null
}

function officeAt(tokens: readonly Token[], words: readonly string[], at: number): Found | null {
  const [bare, defined] = bareOf(words[at] as string)
  if (!offices.has(bare)) return null
  let next = at + 1
  // `نائب رئيس`, `الأمين العام`, `وزير الخارجية الأمريكي`: what the office is for, up to the name
  for (; next < tokens.length && next - at <= most.complement; next++) {
    const word = words[next] as string
    // `رئيس الوزراء جوردون براون وعمدة لندن`: the next office has a holder of its own
    if (/^و/u.test(word) && offices.has(bareOf(word)[0])) return null
    if (!joins(tokens[next]) || (stops.has(word) && !/^(?:في|إلى|لدى|من)$/u.test(word)) || isSpeechVerb('ar', word)) return null
    if (honorifics.has(word) || (word === 'باسم' && speaking.has(bare))) continue
    // `متحدث باسم رئيس الوزراء سمير الحداد`: a speaker without an article is not named, so the name is that of whom one speaks for
    if (words[next - 1] === 'باسم' && speaking.has(bare) && !defined && offices.has(bareOf(word)[0])) return null
    if (arabicGivenNames.has(word) && (next > at + 1 || defined || titles.has(bare))) {
      const end = nameEnd(tokens, words, next)
      return end - next < 2 ? null : { name: { start: next, end }, role: roleSpan(at, next, bare) }
    }
    if (!isDefinite(word) && certainAt(tokens, words, next) && (next > at + 1 || defined)) {
      return { name: { start: next, end: nameEnd(tokens, words, next) }, role: roleSpan(at, next, bare) }
    }
  }
  return null
}

/** `المتحدث باسم`, who speaks in the name of: Basim is a given name as well. */
const speaking = set('متحدث متحدثة ناطق ناطقة')
/** Offices that stand before a name without an article. */
const titles = set('شيخ أمير ملك جنرال دكتور دكتورة رئيس')
const roleSpan = (at: number, name: number, office: string): Span | null => (office === 'دكتور' || office === 'دكتورة') && name === at + 1 ? null : { start: at, end: name }

/** `قال سمير الحداد إن`: only with a known given name. */
function saidBy(tokens: readonly Token[], words: readonly string[], at: number): Found | null {
  if (at === 0 || !isSpeechVerb('ar', words[at - 1] as string) || !joins(tokens[at]) || !arabicGivenNames.has(words[at] as string)) return null
  const end = nameEnd(tokens, words, at)
  return end - at < 2 ? null : { name: { start: at, end }, role: null }
}

/** Two words that are no definite nouns or function words, and then the clause that is said: a name, known or not. */
function certainAt(tokens: readonly Token[], words: readonly string[], at: number): boolean {
  let end = at
  while (end < tokens.length && end - at < 3 && joins(tokens[end]) && !isDefinite(words[end] as string) && !stops.has(words[end] as string) && !isSpeechVerb('ar', words[end] as string)) end++
  const follows = words[end]
  const size = end - at - words.slice(at, end).filter((word) => particles.has(word)).length
  return size === 2 && (follows === 'إن' || follows === 'أن' || follows === 'بأن' || follows === ':') && !offices.has(words[at] as string) && !/ة$/u.test(words[at] as string)
}

function nameEnd(tokens: readonly Token[], words: readonly string[], start: number): number {
  let end = start + 1
  while (end < tokens.length && end - start < most.name && joins(tokens[end])) {
    const word = words[end] as string
    if (stops.has(word) || isSpeechVerb('ar', word) || /^(?:لل|ال(?:يوم|أمس))/u.test(word) || offices.has(bareOf(word)[0])) break
    end++
    const before = words[end - 2] as string
    // the surname ends the name; a second given name, a particle or `عبد` leads to it
    // `عبد الله الخطيب إن`: what is said begins behind one more word
    const next = words[end]
    if (before === 'عبد' && next !== undefined && joins(tokens[end]) && isDefinite(next) && stops.has(words[end + 1] ?? 'إن') && !stops.has(next)) continue
    if (!particles.has(word) && !(initials.has(word) && end - start < 3) && !(arabicGivenNames.has(word) && end - start < 3) && !(word === 'عبد') && !/^[آا]ية$/u.test(before) && !(before === 'عبد' && end - start < 3)) break
  }
  // `بان كي مون إن`: one word more before what is said
  const [next, after] = [words[end], words[end + 1]]
  if (next !== undefined && end - start < most.name && joins(tokens[end]) && /^(?:إن|إنه|إنها|أن|بأن)$/u.test(after ?? '') && !stops.has(next) && !isDefinite(next) && !/[اة]$/u.test(next) && !isSpeechVerb('ar', next) && !offices.has(bareOf(next)[0])) end++
  // behind a letter the surname is missing
  return initials.has(words[end - 1] as string) ? end - 1 : end
}

/** The word without `and`, `so`, `for` and the article, and whether it had the article. */
function bareOf(word: string): readonly [string, boolean] {
  const plain = word.replace(/^[وفلب](?=ال|\p{L}{4})/u, '')
  const definite = /^ال\p{L}{2}/u.test(plain)
  const bare = definite ? plain.slice(2) : plain
  return offices.has(word) ? [word, false] : [bare, definite]
}

const isDefinite = (word: string) => /^(?:و?ال|لل)\p{L}{2}/u.test(word)
const joins = (token: Token | undefined) => token !== undefined && token.kind === 'word' && token.joined
const text = (words: readonly string[], { start, end }: Span) => words.slice(start, end).join(' ')

function name(plain: PlainText, tokens: readonly Token[], { name: at, role }: Found, canonical: string, unit: number): FoundName {
  const start = (tokens[at.start] as Token).start
  const end = (tokens[at.end - 1] as Token).end
  // an `and` that is written to the office is no part of it
  const lead = role === null ? 0 : /^[وف](?=\p{L}{4})/u.exec((tokens[role.start] as Token).text)?.[0].length ?? 0
  const from = role === null ? start : (tokens[role.start] as Token).start + (offices.has(unmarked((tokens[role.start] as Token).text)) ? 0 : lead)
  return {
    start, end, kind: 'person', canonical, unit, whole: { start: from, end },
    role: role === null ? null : plain.text.slice(from, (tokens[role.end - 1] as Token).end).replace(/\s+/gu, ' '),
  }
}
