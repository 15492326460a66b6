import { primaryLanguage } from '../../document/language-tag.js'

/**
 * Words that lean on what was said just before, by language: what a sentence opens with that cannot stand without the
 * sentence before it. English is the fullest list; a language that is not here has only what marks and layout tell.
 */
export interface LeaningWords {
  /** Personal and demonstrative pronouns that stand for something said before. */
  readonly pronouns: ReadonlySet<string>
  /** Pronouns for one person, which lean wherever they come before any name. */
  readonly persons: ReadonlySet<string>
  /** Connectives at the opening: however, but, also. One or more words, lower case. */
  readonly connectives: readonly string[]
  /** Determiners and quantities that point back when they open a sentence: such, both, others, most were. */
  readonly pointers: readonly string[]
  /** Definite articles, for `the 82` and `the source`. */
  readonly articles: ReadonlySet<string>
  /** What tells a time from another: `an hour later`. */
  readonly later: RegExp | null
  /** Verbs of saying, for `He added:` after a quotation. */
  readonly saying: RegExp | null
}

const words = (list: string): readonly string[] => list.split('|')
const set = (list: string): ReadonlySet<string> => new Set(words(list))

const en: LeaningWords = {
  pronouns: set('he|she|they|it|this|these|that|those|his|her|their|its|him|them|hers|theirs'),
  persons: set('he|she'),
  connectives: words('however|but|and|yet|or|nor|so|also|then|instead|still|moreover|furthermore|besides|therefore|thus|hence|nevertheless|' +
    'nonetheless|otherwise|similarly|likewise|consequently|accordingly|indeed|afterwards|afterward|thereafter|in addition|in turn|' +
    'as a result|for example|for instance|in contrast|by contrast|on the other hand|at the same time|after that|before that|despite this|' +
    'despite that|because of this|in response|in fact|even so|that said|if so|not so|too|again|rather|finally|later|earlier|separately asked'),
  pointers: words('such|both|others|another|the other|the others|the latter|the former|the same|the two|the three|the pair|the trio|the rest|' +
    'most were|many were|some were|most are|many are|some are|neither|one such|two others|three others|several others|a second|a third|all three|all four|the source|the official said|' +
    'the statement|the spokesman|the spokeswoman|the spokesperson|when asked|asked about|asked whether|' +
    'asked if|the move|the announcement|the decision|the report said|the remarks|the comments|out of those|of those|of these|among them|among those').concat(words('one|two|three|four|five|six|seven|eight|nine|ten|most|many|some|several|few|half|all|none|each|both|another')
    .flatMap((count) => [`${count} of them`, `${count} of those`, `${count} of these`])),
  articles: set('the'),
  later: /\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before|afterwards?)\b/iu,
  saying: /^(?:said|says|added|adds|told|asked|wrote|continued|noted|explained|replied|stated|insisted|warned|argued|called|claimed)$/iu,
}

const es: LeaningWords = {
  pronouns: set('él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|aquello|su|sus'),
  persons: set('él|ella'),
  connectives: words('sin embargo|pero|y|además|también|entonces|por tanto|por lo tanto|no obstante|así|asimismo|en cambio|por otra parte|' +
    'por otro lado|después|luego|o|aun así|de hecho|por ejemplo|en respuesta|tampoco'),
  pointers: words('ambos|ambas|otros|otras|el otro|la otra|los otros|los demás|el mismo|la misma|dicho|dicha|tal|tales|allí|ahí'),
  articles: set('el|la|los|las'), later: /\b(?:minutos?|horas?|días?|semanas?|meses|años?) (?:después|más tarde|antes)\b/iu,
  saying: /^(?:dijo|añadió|agregó|afirmó|señaló|declaró|explicó|indicó)$/iu,
}

const fr: LeaningWords = {
  pronouns: set('il|elle|ils|elles|s\'il|s\'ils|lorsqu\'il|lorsqu\'elle|puisqu\'il|puisqu\'elle|cela|ceci|ça|ce|cette|ces|cet|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leur|leurs'),
  persons: set('il|elle'),
  connectives: words('cependant|mais|et|toutefois|pourtant|en outre|de plus|aussi|également|alors|donc|ainsi|ensuite|puis|néanmoins|ou|or|' +
    'en revanche|par ailleurs|par exemple|en effet|en réponse|du coup|enfin'),
  pointers: words('les deux|tous deux|d\'autres|l\'autre|les autres|le même|la même|ce dernier|cette dernière|ces derniers|là|y'),
  articles: set('le|la|les'), later: /\b(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?) (?:plus tard|après|plus tôt|auparavant)\b/iu,
  saying: /^(?:dit|ajouté|ajoute|déclaré|affirmé|expliqué|a-t-il|a-t-elle|estimé|indiqué)$/iu,
}

const de: LeaningWords = {
  pronouns: set('er|sie|es|dies|dieser|diese|dieses|das|jener|jene|sein|seine|ihr|ihre|ihm|ihn|ihnen'),
  persons: set('er|sie'),
  connectives: words('jedoch|aber|und|doch|allerdings|außerdem|auch|dann|danach|deshalb|daher|dennoch|trotzdem|zudem|oder|stattdessen|' +
    'dagegen|hingegen|somit|folglich|zum beispiel|darüber hinaus|daraufhin|schließlich'),
  pointers: words('beide|andere|der andere|die andere|die anderen|derselbe|dieselbe|solche|dort|letztere|letzterer'),
  articles: set('der|die|das'), later: /\b(?:Minuten?|Stunden?|Tage?|Wochen?|Monate?|Jahre?) (?:später|zuvor|danach)\b/iu,
  saying: /^(?:sagte|erklärte|fügte|betonte|teilte|schrieb|meinte)$/iu,
}

const pt: LeaningWords = {
  pronouns: set('ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|aquilo|seu|sua|seus|suas'),
  persons: set('ele|ela'),
  connectives: words('no entanto|mas|e|porém|contudo|todavia|além disso|também|então|portanto|assim|depois|em seguida|ou|por outro lado|' +
    'por exemplo|de facto|de fato|ainda assim|em resposta'),
  pointers: words('ambos|ambas|outros|outras|o outro|a outra|os outros|o mesmo|a mesma|tal|tais|ali|lá'),
  articles: set('o|a|os|as'), later: /\b(?:minutos?|horas?|dias?|semanas?|meses|anos?) (?:depois|mais tarde|antes)\b/iu,
  saying: /^(?:disse|acrescentou|afirmou|declarou|explicou)$/iu,
}

const it: LeaningWords = {
  pronouns: set('egli|ella|lui|lei|loro|esso|essa|essi|esse|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|suo|sua|suoi|sue|costui|costoro'),
  persons: set('lui|lei|egli|ella'),
  connectives: words('tuttavia|ma|e|ed|però|eppure|inoltre|anche|poi|quindi|dunque|così|perciò|pertanto|invece|anzi|comunque|o|oppure|intanto|nel frattempo|d\'altra parte|dall\'altra parte|d\'altronde|del resto|' +
    'al contrario|nonostante ciò|per questo|allo stesso tempo|allo stesso modo|ad esempio|per esempio|in risposta|infatti|infine|neanche|nemmeno|neppure'),
  pointers: words('entrambi|entrambe|altri|altre|l\'altro|l\'altra|gli altri|le altre|lo stesso|la stessa|quest\'ultimo|quest\'ultima|tale|tali|lì|là'),
  articles: set('il|lo|la|i|gli|le'), later: /\b(?:minuti|ore|ora|giorni|giorno|settimane|mesi|anni) (?:dopo|più tardi|prima)\b/iu,
  saying: /^(?:detto|dice|aggiunto|aggiunge|dichiarato|spiegato|spiega|affermato|afferma|concluso|sottolineato)$/iu,
}

const ru: LeaningWords = {
  pronouns: set('он|она|они|оно|это|этот|эта|эти|тот|та|те|его|её|ее|их'),
  persons: set('он|она'),
  connectives: words('однако|но|и|а|также|кроме того|затем|поэтому|тем не менее|при этом|зато|или|потом|таким образом|например|впрочем|более того'),
  pointers: words('оба|обе|другие|другой|другая|такие|такой|такая|там|последний|последние'),
  articles: set(''), later: /(?:минут|часов|часа|час|дней|дня|день|недел\p{L}*|месяц\p{L}*|лет|год\p{L}*) (?:спустя|раньше)/iu,
  saying: /^(?:сказал|сказала|добавил|добавила|заявил|заявила|отметил|отметила|подчеркнул|подчеркнула)$/iu,
}

const uk: LeaningWords = {
  pronouns: set('він|вона|вони|воно|це|цей|ця|ці|той|та|ті|його|її|їх|їхній'),
  persons: set('він|вона'),
  connectives: words('однак|але|і|й|а|також|крім того|потім|тому|проте|при цьому|зате|або|таким чином|наприклад|втім|більше того'),
  pointers: words('обидва|обидві|інші|інший|інша|такі|такий|така|там|останній|останні'),
  articles: set(''), later: /(?:хвилин|годин\p{L}*|дн\p{L}*|тижн\p{L}*|місяц\p{L}*|рок\p{L}*|років) (?:потому|раніше|по тому)/iu,
  saying: /^(?:сказав|сказала|додав|додала|заявив|заявила|зазначив|зазначила)$/iu,
}

const tr: LeaningWords = {
  pronouns: set('o|onlar|bu|şu|bunlar|şunlar|onun|onların|bunun'),
  persons: set('o'),
  connectives: words('ancak|ama|ve|fakat|ayrıca|üstelik|sonra|daha sonra|bu nedenle|bununla birlikte|öte yandan|yine de|veya|örneğin|böylece'),
  pointers: words('her ikisi|ikisi de|diğerleri|diğer|aynı|böyle|orada'),
  articles: set(''), later: /(?:dakika|saat|gün|hafta|ay|yıl) (?:sonra|önce)/iu,
  saying: /^(?:dedi|ekledi|söyledi|belirtti|açıkladı)$/iu,
}

const ar: LeaningWords = {
  pronouns: set('هو|هي|هم|هن|هذا|هذه|هؤلاء|ذلك|تلك|أولئك'),
  persons: set('هو|هي'),
  connectives: words('لكن|ولكن|غير أن|إلا أن|كما|أيضا|أيضاً|ثم|لذلك|ومع ذلك|مع ذلك|بينما|وأضاف|وتابع|وأضافت|وتابعت|وقال|وقالت|وأشار|وأوضح|وأكد'),
  pointers: words('كلاهما|آخرون|الآخر|الأخرى|نفسه|نفسها|هناك'),
  articles: set(''), later: null, saying: null,
}

const none: LeaningWords = {
  pronouns: new Set(), persons: new Set(), connectives: [], pointers: [], articles: new Set(), later: null, saying: null,
}

const languages: Readonly<Record<string, LeaningWords>> = { en, es, fr, de, pt, it, ru, uk, tr, ar }

/** The leaning words of a language by its primary subtag; empty lists for one that has none here. */
export const leaningWords = (language: string): LeaningWords => languages[primaryLanguage(language)] ?? none
