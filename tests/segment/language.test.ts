import { expect, test } from 'vitest'
import { loadIdentify } from '../../src/segment/language.js'
import { segment } from '../../src/segment/segment.js'
import { textArticle } from './article.js'

const identify = await loadIdentify()
const languages = async (texts: readonly string[], { stack = true, said = [] as readonly (string | null)[], briefing = null as string | null } = {}) =>
  (await segment(texts.map((text, i) => textArticle(text, { language: said[i] ?? null })), { stack, language: briefing })).map((article) => article.language)

test.each([
  ['en', 'The aid workers said that they had not been paid since the spring.'],
  ['de', 'Die Helfer sagten, dass sie seit dem Frühjahr nicht bezahlt worden seien.'],
  ['fr', 'Les secouristes ont dit qu’ils n’avaient pas été payés depuis le printemps.'],
  ['es', 'Los cooperantes dijeron que no habían cobrado desde la primavera.'],
  ['pt', 'Os voluntários disseram que não tinham sido pagos desde a primavera.'],
  ['it', 'I soccorritori hanno detto che non erano stati pagati dalla primavera.'],
  ['nl', 'De hulpverleners zeiden dat ze sinds het voorjaar niet waren betaald.'],
  ['sv', 'Hjälparbetarna sade att de inte hade fått betalt sedan i våras.'],
  ['da', 'Nødhjælpsarbejderne sagde, at de ikke havde fået løn siden foråret.'],
  ['nb', 'Hjelpearbeiderne sa at de ikke hadde fått lønn siden i fjor vår.'],
  ['fi', 'Avustustyöntekijät sanoivat, että heille ei ollut maksettu kevään jälkeen.'],
  ['pl', 'Pracownicy pomocy powiedzieli, że od wiosny nie dostali pieniędzy.'],
  ['cs', 'Humanitární pracovníci řekli, že od jara nedostali žádné peníze.'],
  ['ro', 'Lucrătorii umanitari au spus că nu au fost plătiți din primăvară.'],
  ['hu', 'A segélymunkások azt mondták, hogy tavasz óta nem kaptak fizetést.'],
  ['tr', 'Yardım görevlileri ilkbahardan beri maaş almadıklarını söyledi.'],
  ['id', 'Para pekerja bantuan mengatakan bahwa mereka belum dibayar sejak musim semi.'],
  ['vi', 'Các nhân viên cứu trợ nói rằng họ chưa được trả lương từ mùa xuân.'],
  ['ru', 'Сотрудники сказали, что им не платили с самой весны.'],
  ['uk', 'Працівники сказали, що їм не платили від самої весни.'],
  ['bg', 'Служителите казаха, че не са им плащали от пролетта.'],
  ['ar', 'قال عمال الإغاثة إنهم لم يتقاضوا أجورهم منذ الربيع.'],
  ['fa', 'امدادگران گفتند که از بهار تاکنون حقوق نگرفته‌اند.'],
  ['ur', 'امدادی کارکنوں نے کہا کہ انہیں بہار سے تنخواہ نہیں ملی ہے۔'],
  ['he', 'עובדי הסיוע אמרו כי לא קיבלו שכר מאז האביב.'],
  ['el', 'Οι εργαζόμενοι είπαν ότι δεν έχουν πληρωθεί από την άνοιξη.'],
  ['hi', 'राहतकर्मियों ने कहा कि उन्हें वसंत से वेतन नहीं मिला है।'],
  ['zh', '救援人员说，他们从春天起就没有领到工资。'],
  ['ja', '援助関係者は春から給料をもらっていないと述べた。'],
  ['ko', '구호 요원들은 봄부터 급여를 받지 못했다고 말했다.'],
])('one sentence in %s is told', (language, sentence) => {
  expect(identify(sentence).language).toBe(language)
})

test('a short line that letter statistics alone get wrong', () => {
  expect(identify('SANA said on Monday.').language).toBe('en')
})

test('what has no letters has no language', async () => {
  expect(await languages(['123 456 !!'])).toEqual([null])
})

const english = 'The convoy reached the town in the morning, and the people who had waited for it since the spring were glad of the bread.'

test('what the page or the editor says is kept, in canonical form', async () => {
  expect(await languages([english, english, english], { said: ['pt_br', 'no', 'iw-IL'] })).toEqual(['pt-BR', 'nb', 'en'])
})

test('a language that the text is not written in is not believed', async () => {
  expect(await languages(['قال عمال الإغاثة إنهم لم يتقاضوا أجورهم منذ الربيع.'], { said: ['en'] })).toEqual(['ar'])
})

test('a tag that is none is not believed', async () => {
  expect(await languages([english], { said: ['???'] })).toEqual(['en'])
})

test('a doubtful article follows the sure ones of its stack, a sure one does not', async () => {
  const french = 'Le convoi est arrivé dans la ville au matin, et les gens qui l’attendaient depuis le printemps étaient contents du pain.'
  expect(await languages([english, english, 'Kerry, Putin, Assad.', french])).toEqual(['en', 'en', 'en', 'fr'])
})

test('a doubtful article alone follows the briefing’s language', async () => {
  expect(await languages(['Damaskus.'], { stack: false, briefing: 'de' })).toEqual(['de'])
})

test('a sentence in another language is marked only when that is certain', async () => {
  const [article] = await segment([textArticle(`${english} Он сказал, что им не платили с самой весны. ${english} «Les gens qui l’attendaient depuis le printemps étaient contents du pain que le convoi leur avait apporté.» Vladimir Putin, Staffan de Mistura, Jean-Marc Ayrault, Boris Johnson, Angela Merkel. C’est la vie.`)],
    { stack: false, language: null })
  expect(article?.units.map((unit) => unit.language ?? '-')).toEqual(['-', 'ru', '-', 'fr', '-', '-'])
})
