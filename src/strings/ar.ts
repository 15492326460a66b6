import { datesOf } from './dates.js'
import { arWriters } from './ar-writers.js'
import type { Strings } from './strings.js'
import { listOf, numberOf, pluralOf, rangesOf } from './wording.js'

/** Digits 0 to 9 throughout, since note marks and page numbers have them in every edition. */
const language = 'ar'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const range = (first: string, last: string) => `من ${first} إلى ${last}`
const ranges = rangesOf(language, range)
const quote = (words: string) => `«${words}»`
const wordCount = (count: number) =>
  plural(count, { zero: 'لا كلمات', one: 'كلمة واحدة', two: 'كلمتان', few: '# كلمات', many: '# كلمة', other: '# كلمة' })
const sentenceCount = (count: number) =>
  plural(count, { zero: 'لا جمل', one: 'جملة واحدة', two: 'جملتان', few: '# جمل', many: '# جملة', other: '# جملة' })
const minuteCount = (count: number) =>
  plural(count, { zero: 'أقل من دقيقة', one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' })

export const ar: Strings = {
  language: 'ar',
  direction: 'rtl',
  quote,
  list,
  comma: '، ',
  semicolon: '؛ ',
  ...datesOf(language, range),
  number,
  front: {
    untitled: (about) => (about === null ? 'موجز' : `موجز: ${about}`),
    date: 'التاريخ',
    publisher: 'الناشر',
    madeFrom: 'المصادر',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالًا', other: '# مقال' })}، ${
        plural(accounts, { zero: 'لا روايات مستقلة', one: 'رواية مستقلة واحدة', two: 'روايتان مستقلتان', few: '# روايات مستقلة', many: '# رواية مستقلة', other: '# رواية مستقلة' })}`,
    length: 'الطول',
    lengthValue: (after, before) => `${wordCount(after)} في الفصول، من أصل ${number(before)} في المقالات`,
    time: 'المدة التقريبية',
    timeValue: (reading, listening) => `للقراءة ${minuteCount(reading)}، وللاستماع ${minuteCount(listening)}`,
    readingLevel: 'مستوى القراءة',
    languages: 'اللغات',
    howToRead: (notes) => `فصول هذا الموجز منقولة عن المقالات بنصها. ${notes ? 'ويشمل كل رقم الجمل التي تلي الرقم السابق، وتذكر حاشيته مصدرها. أما سائر الكلمات' : 'أما الكلمات'} التي بين قوسين معقوفين فأضيفت للتوضيح، إما في المصدر وإما في هذا الإصدار.`,
  },
  glance: {
    title: 'نظرة سريعة',
    carriedBy: (accounts) => plural(accounts, { zero: 'لا روايات', one: 'رواية واحدة', two: 'روايتان', few: '# روايات', many: '# رواية', other: '# رواية' }),
  },
  differences: {
    title: 'مواضع اختلاف الروايات',
    intro: 'يرد كل خبر مقرونًا بمن أورده. ولا يحكم هذا الإصدار أيها الصحيح.',
    none: 'لم يُعثر على اختلاف بين الروايات، وقد تكون هناك اختلافات لم تُلحظ.',
    wordings: 'كلمات للشيء نفسه',
    development: 'قد تكون هذه الأخبار متعاقبة في الزمن.',
  },
  chapter: {
    label: (count) => `الفصل ${number(count)}`,
    inText: (count) => `الفصل ${number(count)}`,
    readingLevel: 'مستوى القراءة',
    reported: (day) => (day === null ? 'نُشر بلا تاريخ' : `نُشر يوم ${day}`),
    article: (count) => `المقال ${number(count)}`,
    // the noun is said each time: its plural would need the case of every sentence around it
    articles: (numbers) => list(numbers.map((count) => `المقال ${number(count)}`)),
    place: (article, paragraphs) => `المقال ${number(article)}، ${paragraphs.length === 1 ? 'الفقرة' : paragraphs.length === 2 ? 'الفقرتان' : 'الفقرات'} ${ranges(paragraphs)}`,
    otherWording: (place, words) => `${place}، بعبارة أخرى: ${words}`,
    partlyOther: (place, words) => `${place}، وفيه: ${words}`,
    mark: (count) => `الحاشية ${number(count)}`,
    back: (count) => `العودة إلى موضع الحاشية ${number(count)} في النص`,
    part: (count, title) => `القسم ${number(count)}${title === null ? '' : `: ${title}`}`,
  },
  timeline: {
    title: 'التسلسل الزمني',
    none: 'لا تحدد المصادر أي تاريخ بدقة.',
  },
  glossary: {
    title: 'المسرد',
    none: 'ليس في المسرد مدخل لأي مصطلح من هذا الموجز.',
    intro: 'الاقتباسات من المقالات المذكورة، والتعريفات التي أُشير إليها بكلمة «المحرر» من وضع المحرر، وما عداها من وضع Plainbrief.',
    fromEditor: '(المحرر)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `ويقال أيضًا: ${variants}.`,
    chapters: (count) => (count === 1 ? 'الفصل' : count === 2 ? 'الفصلان' : 'الفصول'),
    firstUse: (term, chapter) => `${term}، الفصل ${number(chapter)}`,
  },
  sources: {
    title: 'المصادر',
    untitled: (opening) => `بلا عنوان، ويبدأ بعبارة ${quote(`${opening} …`)}`,
    by: (byline) => `بقلم ${byline}`,
    inLanguage: (name) => `باللغة ${name}`,
    taken: (printed, merged) =>
      `ما نُقل: ${sentenceCount(printed)}${merged === 0 ? '' : `، وما ضُمَّ إلى صياغة مصدر آخر: ${sentenceCount(merged)}`}`,
    reliability: { low: 'يثق به المحرّر أقل من غيره', high: 'يثق به المحرّر أكثر من غيره' },
    sameAccount: (articles) => `فيه خبر الوكالة نفسه الذي في ${articles}`,
    leftOut: 'ما تُرك وسبب تركه',
    leftOutIntro: 'هذا كل ما تُرك من المقالات سوى العناوين المذكورة أعلاه. ويبيّن سجل JSON كل مقطع وموضعه.',
    nothingLeftOut: 'لم يُترك من المقالات شيء.',
    omitted: (reason, words) => `${reason}، ${quote(words)}`,
    omittedLong: (reason, words, opening) => `${reason}، ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'عن هذا الإصدار',
    made: 'أعدّ هذا الإصدارَ برنامج Plainbrief من المقالات المذكورة في المصادر. وقد جمع جملها بحسب الموضوع، وأورد ما يقوله عدد منها مرة واحدة مع حاشية لكل مصدر. والعناوين والتسميات والحواشي والتعريفات من وضعه، ولم يغيّر أي جملة.',
    notDone: 'لا يستطيع البرنامج أن يعرف ما الصحيح. وقد يفوته اختلاف بين الروايات، أو يفرّق ما حقه أن يجتمع، أو يُبقي جملتين متطابقتين في المعنى منفصلتين. وينبغي أن يقرأه شخص قبل تداوله.',
    accessibility: (paged, noted) => `في نسخ EPUB وPDF وHTML والنص الفصول نفسها${noted ? ' والحواشي نفسها' : ''}${paged ? '، وفي الثلاث الأولى الصفحات نفسها' : ''}. والعناوين والقوائم${noted ? ' والحواشي' : ''} واللغات معلَّمة لقارئات الشاشة.`,
    unchecked: 'ولم يفحص أحد هذا الإصدار بالتقنيات المساعِدة.',
    certified: (by, claim) => `ولنسخة EPUB شهادة مطابقة من ${by}: ${claim}.`,
    levels: (formula) => (formula === null
      ? 'لم يُحسب مستوى قراءة لهذا النص.'
      : `حُسبت مستويات القراءة بمعادلة ${formula} على الجمل المنقولة، من دون أسماء الأعلام والأرقام. والمعادلة تعدّ الكلمات والمقاطع، ولا ترى صعوبة الأفكار.`),
    rights: 'حقوق المقالات لناشريها.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'سهل القراءة جدًا',
      easy: 'سهل القراءة',
      plain: 'لغة واضحة',
      newspaper: 'في صعوبة صحيفة وطنية تقريبًا',
      hard: 'صعب كالتقارير الرسمية',
      'very-hard': 'صعب جدًا كالمقالات العلمية',
    },
    formulas: { 'mean of Gunning Fog and New Dale-Chall': 'متوسط Gunning Fog وNew Dale-Chall', 'LIX (indicative)': 'LIX استرشادًا', 'Pisarek (approximate)': 'Pisarek تقريبًا', 'OSMAN (estimate)': 'OSMAN تقديرًا' },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    tooShort: 'غير محسوب (أقل من 100 كلمة)',
    tooShortHere: 'غير محسوب (أقل من 100 كلمة بهذه اللغة)',
    noFormula: 'غير محسوب (لا توجد معادلة منشورة لهذه اللغة)',
    longest: (words, opening) => `أطول جملة: ${wordCount(words)}، وتبدأ بعبارة ${quote(`${opening} …`)}.`,
    oneLong: (words, opening) => `جملة طويلة واحدة، ${wordCount(words)}، تبدأ بعبارة ${quote(`${opening} …`)}.`,
    hardWords: 'كلمات صعبة',
  },
  writers: arWriters,
  reasons: {
    headline: 'عنوان رئيسي',
    standfirst: 'ملخص تحت العنوان',
    heading: 'عنوان داخل المقال',
    byline: 'أسماء الكتّاب',
    dateline: 'مكان الكتابة',
    'date-line': 'تاريخ المقال',
    'agency-slug': 'أسماء وكالات الأنباء',
    'section-label': 'اسم القسم في الموقع',
    'photo-caption': 'تعليق صورة',
    'photo-credit': 'مصدر صورة',
    'embedded-post': 'منشور من شبكة اجتماعية',
    'donation-appeal': 'دعوة إلى التبرع',
    'newsletter-prompt': 'دعوة إلى نشرة بريدية',
    'app-prompt': 'دعوة إلى تطبيق',
    'subscription-prompt': 'دعوة إلى الاشتراك',
    'comment-prompt': 'دعوة إلى التعليق',
    'social-prompt': 'دعوة إلى المتابعة أو المشاركة',
    'related-link': 'رابط إلى مقال آخر',
    'share-bar': 'أزرار المشاركة',
    'cookie-notice': 'إشعار ملفات تعريف الارتباط',
    copyright: 'سطر حقوق النشر',
    'correction-note': 'ملاحظة من الناشر',
    contact: 'سطر اتصال',
    'author-note': 'نبذة عن الكاتب',
    'about-publisher': 'ما يقوله الناشر عن نفسه',
    advertisement: 'إعلان',
    navigation: 'تنقل في الموقع',
    'repeated-furniture': 'سطر يكرره الموقع',
    separator: 'فاصل',
    metadata: 'معلومات عن الملف',
    markup: 'ترميز',
    code: 'شفرة برمجية',
    table: 'جدول',
    length: 'تُرك مراعاةً للطول المطلوب',
    editor: 'حذفه المحرّر',
    duplicate: 'سبق ذكره',
  },
}
