import { datesOf } from './dates.js'
import { ruWriters } from './ru-writers.js'
import type { Strings } from './strings.js'
import { listOf, numberOf, pluralOf, rangesOf } from './wording.js'

const language = 'ru'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const range = (first: string, last: string) => `с ${first} по ${last}`
const ranges = rangesOf(language, range)
const quote = (words: string) => `«${words}»`
const wordCount = (count: number) => plural(count, { one: '# слово', few: '# слова', many: '# слов', other: '# слова' })
const minuteCount = (count: number) => plural(count, { one: '# минута', few: '# минуты', many: '# минут', other: '# минуты' })

export const ru: Strings = {
  language: 'ru',
  direction: 'ltr',
  quote,
  list,
  comma: ', ',
  semicolon: '; ',
  ...datesOf(language, range),
  number,
  front: {
    untitled: (about) => (about === null ? 'Обзор' : `Обзор: ${about}`),
    date: 'Дата',
    publisher: 'Издатель',
    madeFrom: 'Составлен по материалам',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' })}, ${
        plural(accounts, { one: '# независимый источник', few: '# независимых источника', many: '# независимых источников', other: '# независимого источника' })}`,
    length: 'Объём',
    lengthValue: (after, before) => `в главах ${wordCount(after)}, в статьях ${number(before)}`,
    time: 'Время',
    timeValue: (reading, listening) => `чтение — примерно ${minuteCount(reading)}, прослушивание — ${number(listening)}`,
    readingLevel: 'Уровень сложности',
    languages: 'Языки',
    howToRead: (notes) => `Главы взяты из статей дословно. ${notes ? 'Каждое число относится к предложениям после предыдущего; его примечание называет их источник. Прочие слова' : 'Слова'} в квадратных скобках добавлены для ясности — в источнике или в этом издании.`,
  },
  glance: {
    title: 'Главное',
    carriedBy: (accounts) => plural(accounts, { one: '# источник', few: '# источника', many: '# источников', other: '# источника' }),
  },
  differences: {
    title: 'В чём источники расходятся',
    intro: 'Все сведения приведены с указанием того, кто их сообщает. Это издание не судит, какие из них верны.',
    none: 'Расхождений между источниками не найдено; какие-то могли остаться незамеченными.',
    wordings: 'Слова для одного и того же',
    development: 'Эти сведения могут относиться к разным моментам.',
  },
  chapter: {
    label: (count) => `Глава ${number(count)}`,
    inText: (count) => `глава ${number(count)}`,
    readingLevel: 'Уровень сложности',
    reported: (day) => (day === null ? 'Опубликовано без даты' : `Опубликовано: ${day}`),
    article: (count) => `статья ${number(count)}`,
    articles: (numbers) => `${numbers.length === 1 ? 'статья' : 'статьи'} ${ranges(numbers)}`,
    place: (article, paragraphs) => `статья ${number(article)}, ${paragraphs.length === 1 ? 'абзац' : 'абзацы'} ${ranges(paragraphs)}`,
    otherWording: (place, words) => `${place}, другими словами: ${words}`,
    partlyOther: (place, words) => `${place}, где сказано: ${words}`,
    mark: (count) => `Примечание ${number(count)}`,
    back: (count) => `Назад к месту примечания ${number(count)} в тексте`,
    part: (count, title) => `Часть ${number(count)}${title === null ? '' : `: ${title}`}`,
  },
  timeline: {
    title: 'Хронология',
    none: 'Точных дат источники не приводят.',
  },
  glossary: {
    title: 'Глоссарий',
    none: 'Ни для одного термина этого обзора нет статьи в глоссарии.',
    intro: 'Цитаты взяты из названных статей; определения с пометой «редактор» принадлежат редактору, остальные — Plainbrief.',
    fromEditor: '(редактор)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `Также: ${variants}.`,
    chapters: (count) => (count === 1 ? 'Глава' : 'Главы'),
    firstUse: (term, chapter) => `${term}, глава ${number(chapter)}`,
  },
  sources: {
    title: 'Источники',
    untitled: (opening) => `без заглавия, начинается словами ${quote(`${opening} …`)}`,
    by: (byline) => `Автор: ${byline}`,
    inLanguage: (name) => `Язык: ${name}`,
    taken: (printed, merged) =>
      `${plural(printed, { one: '# предложение напечатано', few: '# предложения напечатаны', many: '# предложений напечатано', other: '# предложения напечатано' })}${merged === 0 ? '' : `, ${number(merged)} объединено с формулировкой другого источника`}`,
    reliability: { low: 'Редактор доверяет ему меньше', high: 'Редактор доверяет ему больше' },
    sameAccount: (articles) => `То же сообщение агентства, что и здесь: ${articles}`,
    leftOut: 'Что опущено и почему',
    leftOutIntro: 'Это всё, что опущено, кроме заглавий выше. В записи JSON перечислен каждый фрагмент с его местом.',
    nothingLeftOut: 'Из статей ничего не опущено.',
    omitted: (reason, words) => `${reason}, ${quote(words)}`,
    omittedLong: (reason, words, opening) => `${reason}, ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'Об этом издании',
    made: 'Это издание составила программа Plainbrief по статьям, перечисленным в разделе «Источники». Она распределила их предложения по темам и напечатала один раз то, что говорят несколько, с примечанием для каждого источника. Заголовки, подписи, примечания и определения составлены программой; ни одного предложения она не изменила.',
    notDone: 'Программа не может знать, что верно. Она могла не заметить расхождения, разделить то, что составляет целое, или оставить порознь два предложения с одним смыслом. Прежде чем передавать издание дальше, его должен прочитать человек.',
    accessibility: (paged, noted) => `В изданиях EPUB, PDF, HTML и в текстовом одни и те же главы${noted ? ' и примечания' : ''}${paged ? ', в первых трёх — и страницы' : ''}. Заголовки, списки${noted ? ', примечания' : ''} и языки размечены для программ экранного доступа.`,
    unchecked: 'Никто не проверял это издание со вспомогательными технологиями.',
    certified: (by, claim) => `Издание EPUB сертифицировано (${by}): ${claim}.`,
    levels: (formula) => (formula === null
      ? 'Уровень сложности этого текста не вычислялся.'
      : `Уровень сложности вычислен по формуле ${formula} для напечатанных предложений, без имён собственных и чисел. Формула считает слова и слоги; трудных мыслей она не видит.`),
    rights: 'Права на статьи принадлежат их издателям.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'читается очень легко',
      easy: 'читается легко',
      plain: 'простой язык',
      newspaper: 'примерно как общенациональная газета',
      hard: 'сложно, как официальный доклад',
      'very-hard': 'очень сложно, как научная статья',
    },
    formulas: { 'mean of Gunning Fog and New Dale-Chall': 'среднее Gunning Fog и New Dale-Chall', 'LIX (indicative)': 'LIX, ориентировочно', 'Pisarek (approximate)': 'Pisarek, приблизительно', 'OSMAN (estimate)': 'OSMAN, оценочно' },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    tooShort: 'не определён (меньше 100 слов)',
    tooShortHere: 'не определён (меньше 100 слов на этом языке)',
    noFormula: 'не определён (для этого языка нет опубликованной формулы)',
    longest: (words, opening) => `Самое длинное предложение: ${wordCount(words)}, начинается так: ${quote(`${opening} …`)}.`,
    oneLong: (words, opening) => `Одно длинное предложение, ${wordCount(words)}, начинается так: ${quote(`${opening} …`)}.`,
    hardWords: 'Трудные слова',
  },
  writers: ruWriters,
  reasons: {
    headline: 'заголовок',
    standfirst: 'краткое содержание под заголовком',
    heading: 'подзаголовок внутри статьи',
    byline: 'имена авторов',
    dateline: 'место написания',
    'date-line': 'дата статьи',
    'agency-slug': 'названия информационных агентств',
    'section-label': 'название раздела сайта',
    'photo-caption': 'подпись к фотографии',
    'photo-credit': 'автор фотографии',
    'embedded-post': 'запись из социальной сети',
    'donation-appeal': 'просьба о пожертвовании',
    'newsletter-prompt': 'приглашение подписаться на рассылку',
    'app-prompt': 'приглашение установить приложение',
    'subscription-prompt': 'приглашение оформить подписку',
    'comment-prompt': 'приглашение оставить комментарий',
    'social-prompt': 'приглашение следить или поделиться',
    'related-link': 'ссылка на другую статью',
    'share-bar': 'кнопки «поделиться»',
    'cookie-notice': 'уведомление о файлах cookie',
    copyright: 'строка об авторских правах',
    'correction-note': 'примечание издателя',
    contact: 'строка с контактами',
    'author-note': 'сведения об авторе',
    'about-publisher': 'что издатель говорит о себе',
    advertisement: 'реклама',
    navigation: 'навигация по сайту',
    'repeated-furniture': 'строка, которую сайт повторяет',
    separator: 'разделитель',
    metadata: 'сведения о файле',
    markup: 'разметка',
    code: 'программный код',
    table: 'таблица',
    length: 'опущено ради заданного объёма',
    editor: 'исключено редактором',
    duplicate: 'уже сказано',
  },
}
