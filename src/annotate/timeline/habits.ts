import { byLanguage } from '../../document/by-language.js'

/** What comes about again and again, as fragments of regular expressions by language. */
const again: Readonly<Record<string, string>> = {
  en: '(?<!\\b(?:the|an?|this|that|its|his|her|their|our)\\s)\\b(?:generally|usually|normally|typically)\\b|\\b(?:every|each) (?:year|month|week|day|summer|winter|spring|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b',
  fr: 'chaque (?:jour|semaine|mois|année|été|hiver|printemps|automne|matin|soir|nuit|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|tou(?:s|tes) les (?:ans|jours|mois|semaines|étés|hivers|matins|soirs|week-ends|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)|généralement|habituellement|d[’\']habitude|d[’\']ordinaire',
  es: 'cada (?:día|semana|mes|año|verano|invierno|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|tod[oa]s l[oa]s (?:días|semanas|meses|años|veranos|inviernos|lunes|martes|miércoles|jueves|viernes|sábados|domingos)|generalmente|habitualmente|normalmente|suelen?',
  pt: 'cada (?:dia|semana|mês|ano|verão|inverno)|tod[oa]s [oa]s (?:dias|semanas|meses|anos|verões|invernos|sábados|domingos|segundas|terças|quartas|quintas|sextas)|geralmente|habitualmente|normalmente|costumam?',
  it: 'ogni (?:giorno|settimana|mese|anno|estate|inverno|primavera|autunno|mattina|sera|notte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|tutt[ie] (?:i (?:giorni|mesi|lunedì|martedì|mercoledì|giovedì|venerdì|sabati)|gli anni|le (?:settimane|mattine|sere|notti|estati|domeniche))|di solito|generalmente|solitamente|normalmente|abitualmente',
  de: 'jede[nsr]? (?:Tag|Woche|Monat|Jahr|Sommer|Winter|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|üblicherweise|gewöhnlich|normalerweise|in der Regel',
  ru: 'кажд(?:ый|ую|ое) (?:день|неделю|месяц|год|лето|зиму|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|обычно',
  uk: 'кож(?:ен|ного|ної|ну|не) (?:день|дня|тиждень|тижня|місяць|місяця|рік|року|літо|літа|зиму|зими|понеділок|понеділка|вівторок|вівторка|середу|середи|четвер|четверга|п[’\']ятницю|п[’\']ятниці|суботу|суботи|неділю|неділі)|зазвичай',
  ar: 'كل (?:يوم|أسبوع|شهر|عام|سنة|صيف|شتاء|ليلة|أحد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت)|عادة|عادةً|سنويا|سنوياً|أسبوعيا|أسبوعياً',
}

const expressionOf = byLanguage((language) => {
  const words = again[language]
  return words === undefined ? null : new RegExp(language === 'en' ? words : `(?<!\\p{L})[وف]?(?:${words})(?!\\p{L})`, 'iu')
})

/**
 * Whether a clause tells what happens at such a time again and again: `the rains generally start in May`, `le marché ouvre chaque mardi`.
 * An English clause is asked as a whole, since it was cut to one verb; in other languages the stretch between two marks that holds the time.
 */
export function isHabit(slice: string, language: string, at: { readonly start: number; readonly end: number }): boolean {
  const expression = expressionOf(language)
  if (expression === null) return false
  return expression.test(language === 'en' ? slice : `${slice.slice(0, at.start).split(/[,;:؛،]/u).at(-1) ?? ''}${slice.slice(at.start, at.end)}${slice.slice(at.end).split(/[,;:؛،.]/u)[0] ?? ''}`)
}
