import type { Strings } from './strings.js'
import { trWriters } from './tr-writers.js'
import { dayOf, listOf, numberOf, pluralOf } from './wording.js'

const language = 'tr'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const quote = (words: string) => `“${words}”`
/** A noun after a number stays in the singular. */
const wordCount = (count: number) => plural(count, { one: '# kelime', other: '# kelime' })
const minuteCount = (count: number) => plural(count, { one: '# dakika', other: '# dakika' })

export const tr: Strings = {
  language: 'tr',
  direction: 'ltr',
  quote,
  list,
  comma: ', ',
  semicolon: '; ',
  day: dayOf(language),
  number,
  front: {
    untitled: (about) => (about === null ? 'Özet dosya' : `Özet dosya: ${about}`),
    facts: 'Bu dosya hakkında',
    date: 'Tarih',
    publisher: 'Yayımlayan',
    madeFrom: 'Kaynaklar',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { one: '# haber', other: '# haber' })}, ${plural(accounts, { one: '# bağımsız anlatım', other: '# bağımsız anlatım' })}`,
    length: 'Uzunluk',
    lengthValue: (after, before) => `bölümlerde ${wordCount(after)}, haberlerde ${number(before)}`,
    time: 'Süre',
    timeValue: (reading, listening) => `okumak için yaklaşık ${minuteCount(reading)}, dinlemek için ${number(listening)}`,
    readingLevel: 'Okuma düzeyi',
    languages: 'Diller',
    howToRead:
      'Bölümlerdeki cümleler kaynakların kendi sözleridir. Cümleden sonraki sayı, bölümün sonunda kaynakları gösteren bir nota götürür. Köşeli ayraç içindeki sözler açıklık için kaynakta ya da bu baskıda eklenmiştir.',
  },
  glance: {
    title: 'Bir bakışta',
    carriedBy: (accounts, chapter) => (accounts > 1 ? `${number(accounts)} anlatım, bölüm ${number(chapter)}` : `bölüm ${number(chapter)}`),
  },
  differences: {
    title: 'Anlatımların ayrıldığı noktalar',
    intro: 'Her bilgi burada, onu verenle birlikte yer alır. Bu baskı hangisinin doğru olduğuna karar vermez.',
    none: 'Birbirinden ayrılan sayı, zaman ya da sav bulunmadı.',
    given: (by, articles, chapter) => `${by === null ? '' : `${by}, `}${articles}; bölüm ${number(chapter)}`,
    development: 'Bu bilgiler zaman içinde birbirini izliyor olabilir.',
  },
  chapter: {
    label: (count) => `Bölüm ${number(count)}`,
    readingLevel: 'Bu bölümün okuma düzeyi',
    notes: 'Notlar',
    article: (count) => `haber ${number(count)}`,
    articles: (numbers) => `haber ${list(numbers.map(number))}`,
    place: (article, paragraph) => `Haber ${number(article)}, paragraf ${number(paragraph)}`,
    otherWording: (place, words) => `${place}, başka sözlerle: ${words}`,
    mark: (count) => `Not ${number(count)}`,
    back: (count) => `Metinde not ${number(count)} için ayrılan yere dön`,
    part: (count, title) => `Kısım ${number(count)}: ${title}`,
  },
  timeline: {
    title: 'Zaman çizelgesi',
    none: 'Kaynaklar kesin bir tarih vermiyor.',
    undated: 'Tarihi bilinmiyor',
    place: (chapter) => `bölüm ${number(chapter)}`,
  },
  glossary: {
    title: 'Sözlükçe',
    none: 'Bu dosyadaki hiçbir terimin sözlükçede karşılığı yok.',
    intro: 'Tırnak içindeki sözler adı verilen haberlerindir. “Editör” diye belirtilen tanımlar editörün, ötekilerin hepsi Plainbrief’in kendi tanımlarıdır.',
    fromEditor: '(Editör)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `Şöyle de geçer: ${variants}.`,
    usedIn: 'Geçtiği yer:',
    chapterLink: (chapter) => `bölüm ${number(chapter)}`,
    chapterLinkLabel: (chapter, term) => `bölüm ${number(chapter)}, ilk geçtiği yer: ${term}`,
  },
  sources: {
    title: 'Kaynaklar',
    untitled: (opening) => `başlıksız, şöyle başlıyor: ${quote(`${opening} …`)}`,
    by: (byline) => `Yazan: ${byline}`,
    published: (date) => `Yayım tarihi: ${date}`,
    inLanguage: (name) => `Dili: ${name}`,
    taken: (printed, merged, omitted) =>
      `${plural(printed, { one: '# cümle basıldı', other: '# cümle basıldı' })}, ${number(merged)} cümle başka bir kaynağın anlatımıyla birleştirildi, ${plural(omitted, { one: '# parça çıkarıldı', other: '# parça çıkarıldı' })}`,
    sameAccount: (articles) => `Aynı ajans haberini taşıyor: ${articles}`,
    leftOut: 'Neler, neden çıkarıldı',
    leftOutIntro: 'Haberlerden başka hiçbir şey çıkarılmadı. JSON kaydı her parçayı yeriyle birlikte sıralar.',
    nothingLeftOut: 'Haberlerden hiçbir şey çıkarılmadı.',
    omitted: (reason, words, opening) => `${reason}, ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'Bu baskı hakkında',
    made: 'Bu baskıyı, Kaynaklar bölümünde sıralanan haberlerden Plainbrief adlı program hazırladı. Program cümleleri konularına göre topladı ve aynı şeyi söyleyen cümleleri, her kaynak için bir notla, tek kez bastı. Başlıklar, etiketler, notlar ve tanımlar programındır; hiçbir cümleyi değiştirmedi.',
    notDone: 'Program neyin doğru olduğunu bilemez. Bir uyuşmazlığı gözden kaçırmış, bir arada olması gerekeni bölmüş ya da aynı şeyi söyleyen iki cümleyi ayrı bırakmış olabilir. Başkalarına verilmeden önce bu baskıyı bir kişi okumalıdır.',
    accessibility: 'EPUB, PDF, HTML ve metin baskılarında bölümler, notlar ve sayfa numaraları aynıdır. Başlıklar, listeler, notlar ve diller ekran okuyucular için belirtilmiştir. Kimse bu baskıyı yardımcı teknolojilerle denetlememiştir.',
    levels: (formula) => (formula === null
      ? 'Bu metin için okuma düzeyi hesaplanmadı.'
      : `Okuma düzeyleri basılan cümleler üzerinde, özel adlar ve sayılar dışarıda bırakılarak hesaplandı; kullanılan formül: ${formula}. Bir formül kelimeleri ve heceleri sayar; zor düşünceleri göremez.`),
    rights: 'Haberlerin hakları yayımcılarına aittir.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'okuması çok kolay',
      easy: 'okuması kolay',
      plain: 'yalın dil',
      newspaper: 'aşağı yukarı ulusal bir gazete kadar zor',
      hard: 'zor, resmî bir rapor gibi',
      'very-hard': 'çok zor, bilimsel bir makale gibi',
    },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    size: (words, sentences, minutes) =>
      `${plural(sentences, { one: '# cümle', other: '# cümle' })}, ${wordCount(words)}, yaklaşık ${minuteCount(minutes)}`,
    tooShort: 'hesaplanmadı (100 kelimeden az)',
    noFormula: 'hesaplanmadı (bu dil için yayımlanmış bir formül yok)',
    longest: (words, opening) => `En uzun cümle: ${wordCount(words)}, şöyle başlıyor: ${quote(`${opening} …`)}.`,
    hardWords: (words) => `Zor kelimeler: ${words}.`,
  },
  writers: trWriters,
  reasons: {
    headline: 'başlık',
    standfirst: 'başlığın altındaki özet',
    heading: 'haber içindeki ara başlık',
    byline: 'yazarların adları',
    dateline: 'yazıldığı yer',
    'agency-slug': 'haber ajanslarının adları',
    'section-label': 'sitedeki bölümün adı',
    'photo-caption': 'fotoğraf altı yazısı',
    'photo-credit': 'fotoğrafın kaynağı',
    'donation-appeal': 'bağış çağrısı',
    'newsletter-prompt': 'bülten çağrısı',
    'app-prompt': 'uygulama çağrısı',
    'subscription-prompt': 'abonelik çağrısı',
    'comment-prompt': 'yorum çağrısı',
    'social-prompt': 'takip etme ya da paylaşma çağrısı',
    'related-link': 'başka bir habere bağlantı',
    'share-bar': 'paylaşma düğmeleri',
    'cookie-notice': 'çerez bildirimi',
    copyright: 'telif hakkı satırı',
    'correction-note': 'yayımcının notu',
    contact: 'iletişim satırı',
    advertisement: 'reklam',
    navigation: 'site gezinmesi',
    'repeated-furniture': 'sitenin yinelediği satır',
    separator: 'ayırıcı',
    metadata: 'dosya bilgileri',
    markup: 'biçimlendirme kodları',
    code: 'program kodu',
    table: 'tablo',
    length: 'istenen uzunluk için çıkarıldı',
    duplicate: 'daha önce söylendi',
  },
}
