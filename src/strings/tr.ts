import { datesOf } from './dates.js'
import type { Strings } from './strings.js'
import { trWriters } from './tr-writers.js'
import { listOf, numberOf, pluralOf, rangesOf } from './wording.js'

const language = 'tr'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const range = (first: string, last: string) => `${first} ile ${last} arası`
const ranges = rangesOf(language, range)
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
  ...datesOf(language, range),
  number,
  front: {
    untitled: (about) => (about === null ? 'Özet dosya' : `Özet dosya: ${about}`),
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
    howToRead: (notes) => `Bölümler haberlerin kendi sözleridir. ${notes ? 'Her sayı, önceki sayıdan sonraki cümleler için geçerlidir; notu kaynaklarını gösterir. Köşeli ayraç içindeki öteki sözler' : 'Köşeli ayraç içindeki sözler'} açıklık için kaynakta ya da bu baskıda eklenmiştir.`,
  },
  glance: {
    title: 'Bir bakışta',
    carriedBy: (accounts) => plural(accounts, { one: '# anlatım', other: '# anlatım' }),
  },
  differences: {
    title: 'Anlatımların ayrıldığı noktalar',
    intro: 'Her bilgi, onu verenle birlikte yer alır. Bu baskı hangisinin doğru olduğuna karar vermez.',
    none: 'Anlatımlar arasında bir ayrılık bulunmadı; gözden kaçanlar olabilir.',
    wordings: 'Aynı şey için kullanılan sözler',
    development: 'Bu bilgiler zaman içinde birbirini izliyor olabilir.',
  },
  chapter: {
    label: (count) => `Bölüm ${number(count)}`,
    inText: (count) => `bölüm ${number(count)}`,
    readingLevel: 'Okuma düzeyi',
    reported: (day) => (day === null ? 'Tarihsiz haber' : `${day} tarihli haber`),
    article: (count) => `haber ${number(count)}`,
    articles: (numbers) => `haber ${ranges(numbers)}`,
    place: (article, paragraphs) => `haber ${number(article)}, paragraf ${ranges(paragraphs)}`,
    otherWording: (place, words) => `${place}, başka sözlerle: ${words}`,
    partlyOther: (place, words) => `${place}, şu sözlerle: ${words}`,
    mark: (count) => `Not ${number(count)}`,
    back: (count) => `Metinde not ${number(count)} için ayrılan yere dön`,
    part: (count, title) => `Kısım ${number(count)}${title === null ? '' : `: ${title}`}`,
  },
  timeline: {
    title: 'Zaman çizelgesi',
    none: 'Kaynaklar kesin bir tarih vermiyor.',
  },
  glossary: {
    title: 'Sözlükçe',
    none: 'Bu dosyadaki hiçbir terimin sözlükçede karşılığı yok.',
    intro: 'Alıntılar adı verilen haberlerdendir; “Editör” diye belirtilen tanımlar editörün, ötekiler Plainbrief’in kendi tanımlarıdır.',
    fromEditor: '(Editör)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `Şöyle de geçer: ${variants}.`,
    chapters: () => 'Bölüm',
    firstUse: (term, chapter) => `${term}, bölüm ${number(chapter)}`,
  },
  sources: {
    title: 'Kaynaklar',
    untitled: (opening) => `başlıksız, şöyle başlıyor: ${quote(`${opening} …`)}`,
    by: (byline) => `Yazan: ${byline}`,
    inLanguage: (name) => `Dili: ${name}`,
    taken: (printed, merged) =>
      `${plural(printed, { one: '# cümle basıldı', other: '# cümle basıldı' })}${merged === 0 ? '' : `, ${number(merged)} cümle başka bir kaynağın anlatımıyla birleştirildi`}`,
    reliability: { low: 'Editör buna daha az güveniyor', high: 'Editör buna daha çok güveniyor' },
    sameAccount: (articles) => `Aynı ajans haberini taşıyor: ${articles}`,
    leftOut: 'Neler, neden çıkarıldı',
    leftOutIntro: 'Yukarıdaki başlıklar dışında çıkarılanların tümü bunlardır. JSON kaydı her parçayı yeriyle birlikte sıralar.',
    nothingLeftOut: 'Haberlerden hiçbir şey çıkarılmadı.',
    omitted: (reason, words) => `${reason}, ${quote(words)}`,
    omittedLong: (reason, words, opening) => `${reason}, ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'Bu baskı hakkında',
    made: 'Bu baskıyı, Kaynaklar bölümünde sıralanan haberlerden Plainbrief adlı program hazırladı. Program cümleleri konularına göre topladı ve birkaç cümlenin söylediğini, her kaynak için bir notla, tek kez bastı. Başlıklar, etiketler, notlar ve tanımlar programındır; hiçbir cümleyi değiştirmedi.',
    notDone: 'Program neyin doğru olduğunu bilemez. Bir uyuşmazlığı gözden kaçırmış, bir arada olması gerekeni bölmüş ya da aynı şeyi söyleyen iki cümleyi ayrı bırakmış olabilir. Başkalarına verilmeden önce bu baskıyı bir kişi okumalıdır.',
    accessibility: (paged, noted) => `EPUB, PDF, HTML ve metin baskılarında bölümler${noted ? ' ve notlar' : ''}${paged ? ', ilk üçünde sayfalar da' : ''} aynıdır. Başlıklar, listeler${noted ? ', notlar' : ''} ve diller ekran okuyucular için belirtilmiştir.`,
    unchecked: 'Kimse bu baskıyı yardımcı teknolojilerle denetlememiştir.',
    certified: (by, claim) => `EPUB baskısının sertifikası: ${by}, ${claim}.`,
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
    formulas: { 'mean of Gunning Fog and New Dale-Chall': 'Gunning Fog ve New Dale-Chall ortalaması', 'LIX (indicative)': 'LIX, yol gösterici', 'Pisarek (approximate)': 'Pisarek, yaklaşık', 'OSMAN (estimate)': 'OSMAN, tahmini' },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    tooShort: 'hesaplanmadı (100 kelimeden az)',
    tooShortHere: 'hesaplanmadı (bu dilde 100 kelimeden az)',
    noFormula: 'hesaplanmadı (bu dil için yayımlanmış bir formül yok)',
    longest: (words, opening) => `En uzun cümle: ${wordCount(words)}, şöyle başlıyor: ${quote(`${opening} …`)}.`,
    oneLong: (words, opening) => `Uzun bir cümle, ${wordCount(words)}, şöyle başlıyor: ${quote(`${opening} …`)}.`,
    hardWords: 'Zor kelimeler',
  },
  writers: trWriters,
  reasons: {
    headline: 'başlık',
    standfirst: 'başlığın altındaki özet',
    heading: 'haber içindeki ara başlık',
    byline: 'yazarların adları',
    dateline: 'yazıldığı yer',
    'date-line': 'yazının tarihi',
    'agency-slug': 'haber ajanslarının adları',
    'section-label': 'sitedeki bölümün adı',
    'photo-caption': 'fotoğraf altı yazısı',
    'photo-credit': 'fotoğrafın kaynağı',
    'embedded-post': 'sosyal ağ gönderisi',
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
    'author-note': 'yazar hakkında not',
    'about-publisher': 'yayıncının kendisi hakkında söyledikleri',
    advertisement: 'reklam',
    navigation: 'site gezinmesi',
    'repeated-furniture': 'sitenin yinelediği satır',
    separator: 'ayırıcı',
    metadata: 'dosya bilgileri',
    markup: 'biçimlendirme kodları',
    code: 'program kodu',
    table: 'tablo',
    length: 'istenen uzunluk için çıkarıldı',
    editor: 'editör tarafından çıkarıldı',
    duplicate: 'daha önce söylendi',
  },
}
