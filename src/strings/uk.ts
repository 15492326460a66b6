import { datesOf } from './dates.js'
import type { Strings } from './strings.js'
import { ukWriters } from './uk-writers.js'
import { listOf, numberOf, pluralOf, rangesOf } from './wording.js'

const language = 'uk'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const range = (first: string, last: string) => `з ${first} по ${last}`
const ranges = rangesOf(language, range)
const quote = (words: string) => `«${words}»`
const wordCount = (count: number) => plural(count, { one: '# слово', few: '# слова', many: '# слів', other: '# слова' })
const minuteCount = (count: number) => plural(count, { one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' })

export const uk: Strings = {
  language: 'uk',
  direction: 'ltr',
  quote,
  list,
  comma: ', ',
  semicolon: '; ',
  ...datesOf(language, range),
  number,
  front: {
    untitled: (about) => (about === null ? 'Огляд' : `Огляд: ${about}`),
    date: 'Дата',
    publisher: 'Видавець',
    madeFrom: 'Укладено за матеріалами',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { one: '# стаття', few: '# статті', many: '# статей', other: '# статті' })}, ${
        plural(accounts, { one: '# незалежне джерело', few: '# незалежні джерела', many: '# незалежних джерел', other: '# незалежного джерела' })}`,
    length: 'Обсяг',
    lengthValue: (after, before) => `у розділах ${wordCount(after)}, у статтях ${number(before)}`,
    time: 'Час',
    timeValue: (reading, listening) => `читання — приблизно ${minuteCount(reading)}, прослуховування — ${number(listening)}`,
    readingLevel: 'Рівень складності',
    languages: 'Мови',
    howToRead: (notes) => `Розділи взято зі статей дослівно. ${notes ? 'Кожне число стосується речень після попереднього; його примітка називає їхнє джерело. Інші слова' : 'Слова'} у квадратних дужках додано для ясності — у джерелі або в цьому виданні.`,
  },
  glance: {
    title: 'Головне',
    carriedBy: (accounts) => plural(accounts, { one: '# джерело', few: '# джерела', many: '# джерел', other: '# джерела' }),
  },
  differences: {
    title: 'У чому джерела розходяться',
    intro: 'Усі відомості наведено із зазначенням того, хто їх подає. Це видання не судить, які з них правильні.',
    none: 'Розбіжностей між джерелами не знайдено; якісь могли лишитися непоміченими.',
    wordings: 'Слова для того самого',
    development: 'Ці відомості можуть стосуватися різних моментів.',
  },
  chapter: {
    label: (count) => `Розділ ${number(count)}`,
    inText: (count) => `розділ ${number(count)}`,
    readingLevel: 'Рівень складності',
    reported: (day) => (day === null ? 'Опубліковано без дати' : `Опубліковано: ${day}`),
    article: (count) => `стаття ${number(count)}`,
    articles: (numbers) => `${numbers.length === 1 ? 'стаття' : 'статті'} ${ranges(numbers)}`,
    place: (article, paragraphs) => `стаття ${number(article)}, ${paragraphs.length === 1 ? 'абзац' : 'абзаци'} ${ranges(paragraphs)}`,
    otherWording: (place, words) => `${place}, іншими словами: ${words}`,
    partlyOther: (place, words) => `${place}, де сказано: ${words}`,
    mark: (count) => `Примітка ${number(count)}`,
    back: (count) => `Назад до місця примітки ${number(count)} у тексті`,
    part: (count, title) => `Частина ${number(count)}${title === null ? '' : `: ${title}`}`,
  },
  timeline: {
    title: 'Хронологія',
    none: 'Точних дат джерела не наводять.',
  },
  glossary: {
    title: 'Глосарій',
    none: 'Для жодного терміна цього огляду немає статті в глосарії.',
    intro: 'Цитати взято з названих статей; визначення з позначкою «редактор» належать редакторові, решта — Plainbrief.',
    fromEditor: '(редактор)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `Також: ${variants}.`,
    chapters: (count) => (count === 1 ? 'Розділ' : 'Розділи'),
    firstUse: (term, chapter) => `${term}, розділ ${number(chapter)}`,
  },
  sources: {
    title: 'Джерела',
    untitled: (opening) => `без заголовка, починається словами ${quote(`${opening} …`)}`,
    by: (byline) => `Автор: ${byline}`,
    inLanguage: (name) => `Мова: ${name}`,
    taken: (printed, merged) =>
      `${plural(printed, { one: '# речення надруковано', few: '# речення надруковано', many: '# речень надруковано', other: '# речення надруковано' })}${merged === 0 ? '' : `, ${number(merged)} об’єднано з формулюванням іншого джерела`}`,
    reliability: { low: 'Редактор довіряє їй менше', high: 'Редактор довіряє їй більше' },
    sameAccount: (articles) => `Те саме повідомлення агентства, що й тут: ${articles}`,
    leftOut: 'Що пропущено й чому',
    leftOutIntro: 'Це все, що пропущено, крім заголовків вище. У записі JSON перелічено кожен фрагмент із його місцем.',
    nothingLeftOut: 'Зі статей нічого не пропущено.',
    omitted: (reason, words) => `${reason}, ${quote(words)}`,
    omittedLong: (reason, words, opening) => `${reason}, ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'Про це видання',
    made: 'Це видання уклала програма Plainbrief за статтями, переліченими в розділі «Джерела». Вона згрупувала їхні речення за темами й надрукувала один раз те, що кажуть кілька, із приміткою для кожного джерела. Заголовки, підписи, примітки й визначення уклала програма; жодного речення вона не змінила.',
    notDone: 'Програма не може знати, що є правдою. Вона могла не помітити розбіжності, розділити те, що становить ціле, або залишити нарізно два речення з однаковим змістом. Перш ніж передавати видання далі, його має прочитати людина.',
    accessibility: (paged, noted) => `Видання у форматах EPUB, PDF, HTML і текстове мають ті самі розділи${noted ? ' й примітки' : ''}${paged ? ', перші три — і сторінки' : ''}. Заголовки, списки${noted ? ', примітки' : ''} й мови розмічено для програм екранного доступу.`,
    unchecked: 'Ніхто не перевіряв це видання з допоміжними технологіями.',
    certified: (by, claim) => `Видання EPUB сертифіковано (${by}): ${claim}.`,
    levels: (formula) => (formula === null
      ? 'Рівень складності цього тексту не обчислювали.'
      : `Рівень складності обчислено за формулою ${formula} для надрукованих речень, без власних назв і чисел. Формула рахує слова й склади; складних думок вона не бачить.`),
    rights: 'Права на статті належать їхнім видавцям.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'дуже легко читати',
      easy: 'легко читати',
      plain: 'проста мова',
      newspaper: 'приблизно як загальнонаціональна газета',
      hard: 'складно, як офіційна доповідь',
      'very-hard': 'дуже складно, як наукова стаття',
    },
    formulas: { 'mean of Gunning Fog and New Dale-Chall': 'середнє Gunning Fog і New Dale-Chall', 'LIX (indicative)': 'LIX, орієнтовно', 'Pisarek (approximate)': 'Pisarek, приблизно', 'OSMAN (estimate)': 'OSMAN, оціночно' },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    tooShort: 'не визначено (менше ніж 100 слів)',
    tooShortHere: 'не визначено (менше ніж 100 слів цією мовою)',
    noFormula: 'не визначено (для цієї мови немає опублікованої формули)',
    longest: (words, opening) => `Найдовше речення: ${wordCount(words)}, починається так: ${quote(`${opening} …`)}.`,
    oneLong: (words, opening) => `Одне довге речення, ${wordCount(words)}, починається так: ${quote(`${opening} …`)}.`,
    hardWords: 'Складні слова',
  },
  writers: ukWriters,
  reasons: {
    headline: 'заголовок',
    standfirst: 'короткий зміст під заголовком',
    heading: 'підзаголовок усередині статті',
    byline: 'імена авторів',
    dateline: 'місце написання',
    'date-line': 'дата статті',
    'agency-slug': 'назви інформаційних агентств',
    'section-label': 'назва розділу сайту',
    'photo-caption': 'підпис до фотографії',
    'photo-credit': 'автор фотографії',
    'embedded-post': 'допис із соціальної мережі',
    'donation-appeal': 'прохання про пожертву',
    'newsletter-prompt': 'запрошення підписатися на розсилку',
    'app-prompt': 'запрошення встановити застосунок',
    'subscription-prompt': 'запрошення оформити передплату',
    'comment-prompt': 'запрошення залишити коментар',
    'social-prompt': 'запрошення стежити або поширити',
    'related-link': 'посилання на іншу статтю',
    'share-bar': 'кнопки «поділитися»',
    'cookie-notice': 'повідомлення про файли cookie',
    copyright: 'рядок про авторські права',
    'correction-note': 'примітка видавця',
    contact: 'рядок із контактами',
    'author-note': 'відомості про автора',
    'about-publisher': 'що видавець каже про себе',
    advertisement: 'реклама',
    navigation: 'навігація сайтом',
    'repeated-furniture': 'рядок, який сайт повторює',
    separator: 'роздільник',
    metadata: 'відомості про файл',
    markup: 'розмітка',
    code: 'програмний код',
    table: 'таблиця',
    length: 'пропущено заради заданого обсягу',
    editor: 'вилучено редактором',
    duplicate: 'уже сказано',
  },
}
