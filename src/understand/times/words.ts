/** What a language says of time, as fragments of regular expressions; no fragment repeats inside a repetition. */
export interface TimeWords {
  /** Days relative to the day of writing, by offset. */
  readonly days: Readonly<Record<string, number>>
  /** `last Friday`, `next week`: words before or after the day. */
  readonly last: string
  readonly next: string
  readonly this: string
  readonly week: string
  readonly month: string
  readonly year: string
  /** `{n} days ago`, with the number as the first group and the unit as the second. */
  readonly ago: string | null
  readonly weekend: string
  readonly early: string
  readonly middle: string
  readonly late: string
  /** Words that a bare year or month follows: `in`, `since`. */
  readonly before: string
  /** Parts of a day after the day: `Wednesday night`. */
  readonly parts: string
  /** Times of day in words, said with their preposition: `at dawn`. */
  readonly moments: string
  /** Signs that the clause tells of what is to come. */
  readonly future: RegExp
  /** Signs that the clause tells of what is over. */
  readonly past: RegExp
}

const never = '(?!)'

/** What stands behind `due to` where that looks ahead: `talks due to begin`, not `closed due to snow`. English. */
export const dueVerbs = '(?:be|begin|start|open|reopen|close|end|take|go|come|meet|arrive|leave|depart|return|resume|expire|play|face|appear|visit|vote|speak|hold|sail|land|run|fly|make|give|get)\\b'
/** `is due to sail`; `is due to the storm` and `to rising seas` give a cause. */
const plainDue = String.raw`(?<=\b(?:is|are|was|were|be|been)(?: \p{L}+ly| now| still| also)? )due to(?= \p{Ll}+\b)(?! (?:the|an?|its|his|her|their|our|this|these|those)\b| \p{Ll}+(?:s|ing|al|ous|ic)\b)`

const en: TimeWords = {
  days: { today: 0, tonight: 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, yesterday: -1, 'last night': -1, tomorrow: 1 },
  last: 'last|past|previous', next: 'next|coming', this: 'this', week: 'week', month: 'month', year: 'year',
  ago: '(\\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|twelve) (day|week|month|year)s? (?:ago|earlier)',
  weekend: '(?:(?:over|at|on|during|this|last|next|the past) )?(?:(?:the|this|last|next|past) )?weekend',
  early: 'early|at the beginning of|at the start of|the beginning of|the start of', middle: 'mid|the middle of', late: 'late|at the end of|the end of',
  before: 'in|since|by|until|till|from|during|before|after|early|late|mid|of|between|back in|through',
  parts: 'morning|afternoon|evening|night',
  moments: 'at (?:dawn|dusk|sunrise|sunset|nightfall|daybreak|midnight|noon|midday)|(?:earlier|later) (?:in|that|the same) (?:the )?day|overnight|before dawn|around (?:midday|noon|midnight)',
  // `stopped due to a storm` gives a cause, `had scheduled` a plan of before
  future: new RegExp(String.raw`\b(?:will|won't|shall|tomorrow|is to|are to|(?:${plainDue})|due to (?=${dueVerbs})|(?:is|are)(?: \p{L}+ly| now| still| also)? (?:set|expected|likely) to|(?:plans?|expects?|hopes?|intends?|aims?) to|(?<!\bhad(?: \p{L}+)? )scheduled|the expected)\b|['’]ll\b`, 'iu'),
  past: /\b(?:was|were|had|did|said|told|killed|\p{L}{2,}ed)\b/iu,
}
const es: TimeWords = {
  days: { hoy: 0, 'esta mañana': 0, 'esta tarde': 0, 'esta noche': 0, ayer: -1, anoche: -1, anteayer: -2, mañana: 1 },
  last: 'pasad[oa]|últim[oa]', next: 'próxim[oa]|que viene', this: 'est[ea]', week: 'semana', month: 'mes', year: 'año',
  ago: 'hace (\\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (día|semana|mes|año)(?:e?s)?',
  weekend: '(?:el |este )?(?:pasado )?fin de semana(?: pasado)?',
  early: 'a principios de|principios de|a comienzos de', middle: 'a mediados de|mediados de', late: 'a finales de|finales de|a fines de',
  before: 'en|desde|hasta|de|durante|antes de|después de|para', parts: 'por la (?:mañana|tarde|noche)', moments: 'al (?:amanecer|anochecer|mediodía)|de madrugada|a medianoche',
  future: /\b(?:\p{L}+(?:[aeidb]rá|[aeidb]rán)|van? a|(?:comienzan?|empiezan?|arrancan?)(?! a )|se (?:inician?|inauguran?|celebran?|reúnen?)|prev[ée]n?|planean?|esperan?|tienen? previsto)(?!\p{L})/iu, past: /\p{L}(?:ó|aron|ieron)(?!\p{L})/iu,
}
const fr: TimeWords = {
  days: { "aujourd'hui": 0, 'aujourd’hui': 0, 'ce matin': 0, 'cet après-midi': 0, 'ce soir': 0, hier: -1, 'avant-hier': -2, demain: 1 },
  last: 'derni(?:er|ère)|passée?', next: 'prochaine?', this: 'ce|cette', week: 'semaine', month: 'mois', year: 'an|année',
  ago: 'il y a (\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (jour|semaine|mois|an)s?',
  weekend: '(?:le |ce )?week-end(?: dernier)?',
  early: 'début|au début de', middle: 'à la mi-|mi-|mi', late: 'fin|à la fin de', before: 'en|depuis|depuis le|jusqu’en|jusqu\'en|de|avant|après|fin|début|mi',
  parts: 'matin|après-midi|soir|dans la nuit', moments: 'à l[’\']aube|à midi|à minuit|au crépuscule',
  future: /\b(?:demain|va|vont|doi(?:t|vent)|prévoi(?:t|ent)|(?:est|sont) (?:prévu|attendu)e?s?|sur le point de|(?:commence|débute|démarre|s['’]ouvre)(?:nt)?(?! (?:à|par) )|reprend|se réunit|se tient|aura|auront|pourra|pourront|devra|devront|\p{L}+(?:era|eront|ira|iront|dra|dront))(?!\p{L})/iu, past: /\b(?:a|ont|avait|avaient|était|étaient)\b/iu,
}
const de: TimeWords = {
  days: { heute: 0, 'heute morgen': 0, 'heute früh': 0, 'heute abend': 0, gestern: -1, 'gestern abend': -1, vorgestern: -2, morgen: 1, übermorgen: 2 },
  last: 'letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?', next: 'nächste[nrsm]?|kommende[nrsm]?', this: 'diese[nrsm]?', week: 'Woche', month: 'Monats?', year: 'Jahre?s?',
  ago: 'vor (\\d{1,3}|eine[mnr]|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (Tag|Woche|Monat|Jahr)e?n?',
  weekend: '(?:am |übers |dieses )?(?:vergangenen |letzten |kommenden )?Wochenende',
  early: 'Anfang', middle: 'Mitte', late: 'Ende', before: 'im|in|seit|bis|vor|nach|ab|Anfang|Mitte|Ende|im Jahr|im Jahre|seit dem Jahr|und', parts: '(?:abend|morgen|vormittag|nachmittag|nacht|mittag)',
  moments: 'im Morgengrauen|bei Sonnenaufgang|um Mitternacht|am Mittag',
  future: /\b(?:wird|werden|soll|sollen|will|wollen|plant|planen|beginnt|beginnen|startet|starten|findet\b[^,;]{0,60}\bstatt|finden\b[^,;]{0,60}\bstatt|tritt\b[^,;]{0,60}\bin kraft|morgen)\b/iu, past: /\b(?:wurde|wurden|war|waren|hat|haben|hatte|hatten)\b/iu,
}
const it: TimeWords = {
  days: { oggi: 0, stamattina: 0, 'questa mattina': 0, stamani: 0, 'questo pomeriggio': 0, stasera: 0, 'questa sera': 0, stanotte: 0, ieri: -1, "l'altro ieri": -2, 'l’altro ieri': -2, avantieri: -2, domani: 1, dopodomani: 2 },
  last: 'scors[oa]|passat[oa]', next: 'prossim[oa]', this: 'quest[oa]', week: 'settimana', month: 'mese', year: 'anno',
  ago: '(\\d{1,3}|una?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci) (giorn|settiman|mes|ann)[oiae] fa',
  weekend: '(?:nel |questo )?(?:fine settimana|weekend)(?: scorso)?',
  early: 'inizio|all[’\']inizio di|a inizio|agli inizi di|ai primi di', middle: 'a metà|metà', late: 'fine|a fine|alla fine di|sul finire di', before: 'nel|dal|al|del|di|a|da|in|entro il|prima del',
  parts: 'mattina|pomeriggio|sera|notte', moments: 'all[’\']alba|a mezzogiorno|a mezzanotte|al tramonto|in (?:mattinata|giornata|serata)',
  future: /(?<!\p{L})(?:domani|dopodomani|sta per|stanno per|(?:è|sono) (?:previst|attes|in programma)\p{L}*|(?!tiranno)\p{L}+r(?:à|anno))(?!\p{L})/iu,
  // `morì`, `dichiarò`, `furono`; `può`, `però` and `ciò` end so too
  past: /(?<!\p{L})(?:ha|hanno|aveva|avevano|era|erano|fu|(?:è|sono) stat\p{L}|(?!(?:può|però|ciò|perciò|giovedì|lunedì|martedì|mercoledì|venerdì|così|lì|sì)(?!\p{L}))\p{L}{2,}(?:ò|ì|[aei]rono|urono))(?!\p{L})/iu,
}
const pt: TimeWords = {
  days: { hoje: 0, 'esta manhã': 0, 'esta noite': 0, ontem: -1, anteontem: -2, amanhã: 1 },
  last: 'passad[oa]|últim[oa]', next: 'próxim[oa]|que vem', this: 'n?est[ea]', week: 'semana', month: 'mês', year: 'ano',
  ago: 'há (\\d{1,3}|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez) (dia|semana|mês|mes|ano)(?:e?s)?',
  weekend: '(?:n?o |neste )?(?:último )?fim de semana(?: passado)?|(?:n?o |neste )?fim-de-semana',
  early: 'no início de|início de|no começo de', middle: 'em meados de|meados de', late: 'no final de|final de|no fim de', before: 'em|desde|até|de|durante|antes de|depois de',
  parts: '(?:à|de|pela) (?:manhã|tarde|noite)', moments: 'ao (?:amanhecer|anoitecer|meio-dia)|de madrugada|à meia-noite',
  future: /\b(?:amanhã|vai|vão|\p{L}+(?:ará|erá|irá|arão|erão|irão))(?!\p{L})/iu, past: /\p{L}(?:ou|aram|eram|iram)(?!\p{L})/iu,
}
const ru: TimeWords = {
  days: { сегодня: 0, вчера: -1, позавчера: -2, завтра: 1, послезавтра: 2 },
  last: 'прошл(?:ый|ой|ую|ом|ого)', next: 'следующ(?:ий|ей|ую|ем|его)|будущ(?:ей|ем|ую)', this: 'эт(?:от|ой|у|ом|ого)', week: 'недел[еюия]', month: 'месяц[еа]?', year: 'год[ау]?',
  ago: '(\\d{1,3}|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять) (д[енн][ьяей]+|недел\\p{L}{1,2}|месяц\\p{L}{0,2}|год\\p{L}?|лет) назад',
  weekend: '(?:в |на )?(?:эти |прошлые |минувшие )?выходны[ех]', early: 'в начале|начале|начала', middle: 'в середине|середине|середины', late: 'в конце|конце|конца',
  before: 'в|во|с|со|до|после|к|от|начала|конца', parts: 'утром|днём|днем|вечером|ночью', moments: 'на рассвете|в полдень|в полночь|на закате',
  future: /(?<!\p{L})(?:завтра|буд(?:ет|ут)|состоится|состоятся|планиру(?:ет|ют))(?!\p{L})/iu, past: /\p{L}л(?:[аи]|ся|ась|ись)?(?!\p{L})/iu,
}
const uk: TimeWords = {
  days: { сьогодні: 0, вчора: -1, учора: -1, позавчора: -2, завтра: 1, післязавтра: 2 },
  last: 'минул(?:ий|ої|у|ого|ому)', next: 'наступн(?:ий|ої|у|ого|ому)', this: 'ц(?:ей|ього|ієї|ю|ьому)', week: 'тижн[яі]|тиждень', month: 'місяц[яі]|місяць', year: 'рік|року|році',
  ago: '(\\d{1,3}|один|два|дві|три|чотири|п[’\']ять|шість|сім|вісім|дев[’\']ять|десять) (д[ен][ньів]+|тиж\\p{L}{1,4}|місяц\\p{L}{1,2}|р[оі]к\\p{L}{0,2}) тому',
  weekend: '(?:на |у |в )?(?:ці |минулі )?вихідн(?:і|их)', early: 'на початку|початку', middle: 'у середині|в середині|середині|середини', late: 'наприкінці|у кінці|в кінці|кінця',
  before: 'у|в|з|із|до|після|від|початку|кінця', parts: 'вранці|вдень|ввечері|вночі', moments: 'на світанку|опівдні|опівночі',
  future: /(?<!\p{L})(?:завтра|буд(?:е|уть)|відбудеться|відбудуться|плану(?:є|ють))(?!\p{L})/iu, past: /\p{L}(?:в|ла|ли|лося|лася|лися|вся)(?!\p{L})/iu,
}
const ar: TimeWords = {
  days: { اليوم: 0, 'هذا الصباح': 0, أمس: -1, امس: -1, 'يوم أمس': -1, غدا: 1, غداً: 1, غدًا: 1 },
  last: 'الماضي|الماضية', next: 'المقبل|المقبلة|القادم|القادمة', this: 'هذا|هذه', week: 'الأسبوع', month: 'الشهر', year: 'العام|السنة',
  ago: null, weekend: '(?:في )?(?:عطلة )?نهاية الأسبوع', early: 'مطلع|أوائل|بداية', middle: 'منتصف', late: 'أواخر|نهاية',
  before: 'في|منذ|عام|سنة|العام|حتى|قبل|بعد|شهر', parts: 'صباحا|صباحاً|مساء|مساءً|ليلا', moments: 'عند الفجر|فجرا|فجراً|عند منتصف الليل',
  // `يبدأ` begins, of a day that is named, looks ahead as `beginnt` does, but not behind `كان` or `لم`; `سيعود` comes back, but `سيارة` is a car and `ستة` six
  future: /(?<!\p{L})(?:[وف]?سوف|[وف]?لن|غدا|غداً|(?:من )?ال(?:مقرر|متوقع|مرتقب)|مقرر[اة]?|(?<!(?<!\p{L})(?:كان|كانت|لم) )[يت](?:بدأ|نطلق|عقد|فتتح|ستأنف|جتمع)|[وف]?س(?:ي(?!ار|اس|اق|اح|اد|د(?:ة|ات|ه|ي|نا)?(?!\p{L})|ول|ناء|طر|رة|ف(?!\p{L})|ل(?!\p{L}))|ت(?!ة|ين|ون|ي|ار|اد|ال|ان(?!ي)))\p{L}{2,})(?!\p{L})/u,
  past: /(?<!\p{L})[وف]?(?:قال|كان|قتل|أعلن|ذكر|أكد|اكد|كشف|أصيب|وقع|ضرب|شهد|تعرض|بدأ|انتهى|وصل|أدى|أسفر|اعتقل|احتجز|أطلق|غادر|اندلع|انهار|تم|لم)(?:ت|وا|ا)?(?!\p{L})/u,
}
const tr: TimeWords = {
  days: { bugün: 0, 'bu sabah': 0, 'bu akşam': 0, dün: -1, 'dün gece': -1, yarın: 1 },
  last: 'geçen|geçtiğimiz', next: 'gelecek|önümüzdeki', this: 'bu', week: 'hafta', month: 'ay', year: 'yıl|sene',
  ago: '(\\d{1,3}|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on) (gün|hafta|ay|yıl) önce',
  weekend: '(?:geçen |bu |gelecek )?hafta ?sonu', early: never, middle: never, late: never, before: never, parts: 'sabahı?|akşamı?|gecesi|günü', moments: 'şafakta|öğlen|gece yarısı',
  future: /(?:acak|ecek|acağ|eceğ)|(?<!\p{L})yarın(?!\p{L})/iu, past: /(?:[dt][iıuü]|m[iıuü]ş)(?:ler|lar)?(?!\p{L})/iu,
}

const tables: Readonly<Record<string, TimeWords>> = { en, es, fr, de, it, pt, ru, uk, ar, tr }

/** Only month and weekday names and numeric dates are known of other languages. */
const none: TimeWords = {
  days: {}, last: never, next: never, this: never, week: never, month: never, year: never, ago: null, weekend: never, early: never,
  middle: never, late: never, before: never, parts: never, moments: never, future: /(?!)/u, past: /(?!)/u,
}

/** Whether the signs of what is over and what is to come are known of a language. */
export const tellsTense = (language: string): boolean => tables[language] !== undefined

export const timeWords = (language: string): TimeWords => tables[language] ?? none

/** A small number as it stands in `three days ago`, in any of the languages. */
export const smallNumber = (word: string): number => {
  const digits = Number.parseInt(word, 10)
  return Number.isNaN(digits) ? counts[word.toLowerCase()] ?? 1 : digits
}

const counts: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10,
  deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10,
  zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10,
  due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10,
  dois: 2, duas: 2, três: 3, quatro: 4, sete: 7, oito: 8, dez: 10,
  два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8, девять: 9, десять: 10,
  дві: 2, чотири: 4, 'п’ять': 5, шість: 6, сім: 7, вісім: 8, 'дев’ять': 9,
  iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9, on: 10,
}
