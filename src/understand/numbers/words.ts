/** The number words of a language. Words are in lower case, with `’` as `'`. */
export interface NumberWords {
  /** Added up: `twenty`, `five`, `doscientos`. */
  readonly values: ReadonlyMap<string, number>
  /** Multiply what stands before them: `hundred`, `thousand`, `millones`, abbreviations too. */
  readonly scales: ReadonlyMap<string, number>
  /** Stand between number words: `and`. */
  readonly joiners: ReadonlySet<string>
  /** Stand for one before a scale: `a million`. */
  readonly articles: ReadonlySet<string>
  readonly half: ReadonlySet<string>
  /** Amounts without a number: `dozens`, `hundreds`; low and high. */
  readonly vague: ReadonlyMap<string, readonly [number, number]>
  /** Multiply a scale vaguely: `several thousand`, `a few hundred`. */
  readonly few: ReadonlySet<string>
  /** `tens of thousands`, `half of`. */
  readonly of: ReadonlySet<string>
  /** Units are said before tens: `einundzwanzig`. */
  readonly unitsFirst: boolean
  /** Words are written together: `fünfzigtausend`. */
  readonly compound: boolean
  /** The decimal sign in figures. */
  readonly decimal: ',' | '.'
  /** Number words too common as something else to count alone: `one`, `un`. */
  readonly weak: ReadonlySet<string>
  /** Counts in twenties: `quatre-vingt-dix`, `soixante-dix`. */
  readonly vigesimal?: true
  /** Words that are numbers only before ten, which follows the unit: `أحد عشر`. */
  readonly beforeTen?: ReadonlySet<string>
  /** Forms of a scale that mean two of it where no number stands before them: `ألفا شخص`. */
  readonly twofold?: ReadonlySet<string>
  /** Endings that a number takes before a word for more: `yüzden fazla`. */
  readonly ending?: RegExp
}

const list = (words: string, from = 0): [string, number][] => words.split(' ').flatMap((word, index) => word.split('|').map((form): [string, number] => [form, from + index]))
const tens = (words: string, from = 20): [string, number][] => words.split(' ').flatMap((word, index) => word.split('|').map((form): [string, number] => [form, from + 10 * index]))
const hundreds = (words: string, from = 200): [string, number][] => words.split(' ').flatMap((word, index) => word.split('|').map((form): [string, number] => [form, from + 100 * index]))
const scaled = (pairs: Readonly<Record<number, string>>): Map<string, number> =>
  new Map(Object.entries(pairs).flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, Number(value)])))
const set = (words: string) => new Set(words.split(' '))
const many = (pairs: Readonly<Record<string, readonly [number, number]>>): Map<string, readonly [number, number]> =>
  new Map(Object.entries(pairs).flatMap(([words, range]) => words.split(' ').map((word) => [word, range] as const)))

const en: NumberWords = {
  values: new Map([...list('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ...tens('twenty thirty forty fifty sixty seventy eighty ninety')]),
  scales: scaled({ 12: 'dozen', 100: 'hundred', 1000: 'thousand k', 1e6: 'million m mn mln', 1e9: 'billion bn', 1e12: 'trillion tn' }),
  joiners: set('and'), articles: set('a an'), half: set('half'),
  vague: many({ tens: [20, 99], dozens: [24, 99], scores: [40, 199], hundreds: [200, 999], thousands: [2000, 9999], millions: [2e6, 9_999_999], billions: [2e9, 9_999_999_999] }),
  few: set('few several couple some many'), of: set('of'), unitsFirst: false, compound: false, decimal: '.', weak: set('one zero'),
}
const es: NumberWords = {
  values: new Map([...list('cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'),
    ...tens('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30), ['cien', 100], ['ciento', 100],
    ...hundreds('doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas')]),
  scales: scaled({ 10: 'decena', 12: 'docena', 15: 'quincena', 20: 'veintena', 30: 'treintena', 40: 'cuarentena', 50: 'cincuentena', 100: 'centenar', 1000: 'mil millar', 1e6: 'millón millones', 1e12: 'billón billones' }),
  joiners: set('y'), articles: set('un una'), half: set('medio media'),
  vague: many({ decenas: [20, 99], docenas: [24, 99], centenares: [200, 999], cientos: [200, 999], miles: [2000, 9999], millares: [2000, 9999], millones: [2e6, 9_999_999] }),
  few: set('varios varias unos unas algunos algunas pocos'), of: set('de'), unitsFirst: false, compound: false, decimal: ',', weak: set('uno un una cero'),
}
const fr: NumberWords = {
  values: new Map([...list('zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
    ...tens('vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante')]),
  scales: scaled({ 10: 'dizaine', 12: 'douzaine', 15: 'quinzaine', 20: 'vingtaine', 30: 'trentaine', 40: 'quarantaine', 50: 'cinquantaine', 60: 'soixantaine',
    100: 'cent cents centaine', 1000: 'mille millier', 1e6: 'million millions', 1e9: 'milliard milliards' }),
  joiners: set('et'), articles: set('un une'), half: set('demi demie'),
  vague: many({ dizaines: [20, 99], douzaines: [24, 99], centaines: [200, 999], milliers: [2000, 9999], millions: [2e6, 9_999_999], milliards: [2e9, 9_999_999_999] }),
  few: set('quelques plusieurs'), of: set("de d'"), unitsFirst: false, compound: false, decimal: ',', weak: set('un une zéro'), vigesimal: true,
}
const de: NumberWords = {
  values: new Map([...list('null ein|eins|eine|einer|einen|einem zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
    ...tens('zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig')]),
  scales: scaled({ 12: 'dutzend', 100: 'hundert', 1000: 'tausend tsd', 1e6: 'million millionen mio', 1e9: 'milliarde milliarden mrd', 1e12: 'billion billionen' }),
  joiners: set('und'), articles: set('eine ein einer'), half: set('halbe halben halbes'),
  vague: many({ dutzende: [24, 99], dutzenden: [24, 99], hunderte: [200, 999], hunderten: [200, 999], tausende: [2000, 9999], tausenden: [2000, 9999],
    zehntausende: [20_000, 99_999], zehntausenden: [20_000, 99_999], hunderttausende: [200_000, 999_999], hunderttausenden: [200_000, 999_999], millionen: [2e6, 9_999_999] }),
  few: set('einige mehrere wenige'), of: set('von'), unitsFirst: true, compound: true, decimal: ',', weak: set('ein eine einer einen einem eins null'),
}
const it: NumberWords = {
  values: new Map([...list('zero uno|un|una due tre|tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'),
    ...tens('venti|vent trenta|trent quaranta|quarant cinquanta|cinquant sessanta|sessant settanta|settant ottanta|ottant novanta|novant')]),
  scales: scaled({ 10: 'decina', 12: 'dozzina', 100: 'cento centinaio', 1000: 'mille mila migliaio', 1e6: 'milione milioni', 1e9: 'miliardo miliardi' }),
  joiners: set('e'), articles: set('un una'), half: set('mezzo mezza'),
  vague: many({ decine: [20, 99], dozzine: [24, 99], centinaia: [200, 999], migliaia: [2000, 9999], milioni: [2e6, 9_999_999] }),
  few: set('alcune alcuni diverse diversi parecchie qualche poche pochi'), of: set("di d'"), unitsFirst: false, compound: true, decimal: ',', weak: set('uno un una zero sei'),
}
const pt: NumberWords = {
  values: new Map([...list('zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove'),
    ...tens('vinte trinta quarenta cinquenta|cinqüenta sessenta setenta oitenta noventa'), ['cem', 100], ['cento', 100],
    ...hundreds('duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas')]),
  scales: scaled({ 10: 'dezena', 12: 'dúzia', 100: 'centena', 1000: 'mil milhar', 1e6: 'milhão milhões', 1e9: 'bilhão bilhões' }),
  joiners: set('e'), articles: set('um uma'), half: set('meio meia'),
  vague: many({ dezenas: [20, 99], dúzias: [24, 99], centenas: [200, 999], milhares: [2000, 9999], milhões: [2e6, 9_999_999] }),
  few: set('alguns algumas vários várias poucos poucas'), of: set('de'), unitsFirst: false, compound: false, decimal: ',', weak: set('um uma zero'),
}
const ru: NumberWords = {
  values: new Map([...list('ноль один|одна|одного|одной|одну два|две|двух трех|три|трёх четыре|четырех|четырёх пять|пяти шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати'),
    ...tens('двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти девяносто|девяноста'), ['сто', 100], ['ста', 100],
    ['двое', 2], ['двоих', 2], ['трое', 3], ['троих', 3], ['четверо', 4], ['четверых', 4], ['пятеро', 5], ['пятерых', 5], ['шестеро', 6], ['семеро', 7],
    ...hundreds('двести|двухсот триста|трехсот|трёхсот четыреста|четырехсот пятьсот|пятисот шестьсот|шестисот семьсот|семисот восемьсот|восьмисот девятьсот|девятисот')]),
  scales: scaled({ 1000: 'тысяча тысячи тысяч тысячу тысячам тыс', 1e6: 'миллион миллиона миллионов млн', 1e9: 'миллиард миллиарда миллиардов млрд', 500_000: 'полмиллиона' }),
  joiners: set('и'), articles: new Set(), half: new Set(),
  vague: many({ 'десятки десятков': [20, 99], 'сотни сотен': [200, 999], 'тысячи тысяч': [2000, 9999], 'миллионы миллионов': [2e6, 9_999_999], 'полмиллиона': [500_000, 500_000] }),
  few: set('несколько нескольких'), of: new Set(), unitsFirst: false, compound: false, decimal: ',', weak: set('один одна одного одной одну'),
}
const uk: NumberWords = {
  values: new Map([...list("нуль один|одна|одного|одної|одну два|дві|двох три|трьох чотири|чотирьох п'ять|п'яти шість|шести сім|семи вісім|восьми дев'ять|дев'яти десять|десяти одинадцять|одинадцяти дванадцять|дванадцяти тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять"),
    ...tens("двадцять|двадцяти тридцять|тридцяти сорок|сорока п'ятдесят|п'ятдесяти шістдесят|шістдесяти сімдесят|сімдесяти вісімдесят|вісімдесяти дев'яносто"), ['сто', 100], ['ста', 100],
    ['двоє', 2], ['троє', 3], ['четверо', 4], ["п'ятеро", 5], ['шестеро', 6], ['семеро', 7],
    ...hundreds("двісті|двохсот триста|трьохсот чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот")]),
  scales: scaled({ 1000: 'тисяча тисячі тисяч тисячу тис', 1e6: 'мільйон мільйона мільйони мільйонів млн', 1e9: 'мільярд мільярда мільярдів млрд', 500_000: 'півмільйона' }),
  joiners: set('і й та'), articles: new Set(), half: new Set(),
  vague: many({ 'десятки десятків': [20, 99], 'сотні сотень': [200, 999], 'тисячі тисяч': [2000, 9999], 'мільйони мільйонів': [2e6, 9_999_999], 'півмільйона': [500_000, 500_000] }),
  few: set('кілька декілька кількох'), of: new Set(), unitsFirst: false, compound: false, decimal: ',', weak: set('один одна одного одної одну'),
}
const ar: NumberWords = {
  values: new Map([...list('صفر واحد|واحدة اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي ثلاثة|ثلاث أربعة|أربع|اربعة خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر'),
    ...tens('عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين|اربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين'),
    ...hundreds('مئتان|مئتين|مائتان|مائتين ثلاثمئة|ثلاثمائة أربعمئة|أربعمائة خمسمئة|خمسمائة ستمئة|ستمائة سبعمئة|سبعمائة ثمانمئة|ثمانمائة تسعمئة|تسعمائة'), ['ألفان', 2000], ['ألفين', 2000], ['مليونان', 2e6], ['مليونين', 2e6], ['مئتا', 200], ['مئتي', 200], ['مائتا', 200], ['مائتي', 200]]),
  scales: scaled({ 100: 'مئة مائة', 1000: 'ألف ألفا آلاف الاف الف', 1e6: 'مليون مليونا ملايين', 1e9: 'مليار مليارا مليارات' }),
  joiners: set('و'), articles: new Set(), half: set('نصف'),
  vague: many({ 'عشرات العشرات': [20, 99], 'مئات المئات': [200, 999], 'آلاف الآلاف': [2000, 9999], 'ملايين الملايين': [2e6, 9_999_999] }),
  few: set('بضع بضعة عدة'), of: set('من'), unitsFirst: true, compound: false, decimal: '.', weak: set('واحد واحدة صفر'),
  beforeTen: set('أحد إحدى احدى'), twofold: set('ألفا مليونا مليارا'),
}
const tr: NumberWords = {
  values: new Map([...list('sıfır bir iki üç dört beş altı yedi sekiz dokuz on'), ...tens('yirmi otuz kırk elli altmış yetmiş seksen doksan')]),
  scales: scaled({ 100: 'yüz', 1000: 'bin', 1e6: 'milyon', 1e9: 'milyar' }),
  joiners: new Set(), articles: new Set(), half: set('yarım'),
  vague: many({ onlarca: [20, 99], yüzlerce: [200, 999], binlerce: [2000, 9999], milyonlarca: [2e6, 9_999_999] }),
  few: set('birkaç'), of: new Set(), unitsFirst: false, compound: false, decimal: ',', weak: set('bir on yüz sıfır'),
  ending: /^['’]?(?:[dt][ea]n|y?[ea]|n?[ıiuü]n|y?[ıiuü])$/u,
}

const tables: Readonly<Record<string, NumberWords>> = { en, es, fr, de, it, pt, ru, uk, ar, tr }
/** Other languages: figures only. */
const figures = (decimal: ',' | '.'): NumberWords => ({
  values: new Map(), scales: new Map(), joiners: new Set(), articles: new Set(), half: new Set(), vague: new Map(), few: new Set(), of: new Set(),
  unitsFirst: false, compound: false, decimal, weak: new Set(),
})
const others = { comma: figures(','), point: figures('.') }
const pointLanguages = new Set(['zh', 'ja', 'ko', 'he', 'hi', 'th', 'ur', 'fa', 'bn', 'sw', 'ms', 'tl'])

export const numberWords = (language: string): NumberWords => tables[language] ?? (pointLanguages.has(language) ? others.point : others.comma)
