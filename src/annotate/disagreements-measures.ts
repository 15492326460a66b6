import { countedClass } from '../document/counted.js'
import type { Name, Quantity } from '../document/mention.js'
import type { Span } from '../document/origin.js'
import { clauseAt } from './clauses.js'
import { clauseAround } from './disagreements-clause.js'
import { amountOf, frameOf, shownOf, subjectOf, tellerOf, type Count } from './disagreements-counts.js'
import { isLongTotal, isOther, isShare } from './disagreements-roles.js'
import { settingOf } from './disagreements-setting.js'
import { lastWord } from './disagreements-stack.js'
import { within, type Statement } from './statements.js'
import { stemOf } from './statements-words.js'

/** The measures that a statement gives: sums of money, shares, distances, lengths of time, magnitudes, ages, numbers of inhabitants. */
export function measuresIn(statement: Statement): readonly Count[] {
  return [...statement.quantities.flatMap((quantity) => measureOf(statement, quantity) ?? []), ...magnitudesIn(statement), ...agesIn(statement)]
}

/** Kilometres, hours, kilograms in a written unit, by its beginning; the first that fits. */
const factors: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:km|kilom|kilóm|kilòm|quil|килом|кілом|كيلومتر|كم)/u, 'km', 1], [/^(?:nautical)/u, 'km', 1.852], [/^mi(?:le|glia)/u, 'km', 1.609], [/^(?:met|mètr|m$|метр)/u, 'km', 0.001], [/^(?:f(?:ee|oo)t|ft)/u, 'km', 0.000_304_8], [/^yard/u, 'km', 0.000_914_4],
  [/^(?:second|segundo|sekunde|seconde)/u, 'h', 1 / 3600], [/^(?:minut|минут|хвилин|dakika|دقيقة)/u, 'h', 1 / 60], [/^(?:hour|hora|heure|stunde|ore$|ora$|час|годин|ساعة|saat)/u, 'h', 1],
  [/^(?:day|día|dia|jour|tag|giorn|дн|день|дні|يوم|أيام|gün)/u, 'h', 24], [/^(?:week|semana|semaine|woche|settiman|недел|тиж|أسبوع|hafta)/u, 'h', 168], [/^(?:month|mes|mês|mois|monat|месяц|місяц|شهر|أشهر|ay$)/u, 'h', 730], [/^(?:year|año|ans?$|année|jahr|ann[io]|лет|год|рок|سنة|عام|yıl)/u, 'h', 8766],
  [/^(?:kg|kilo|кг)/u, 'kg', 1], [/^(?:ton|тонн|طن)/u, 'kg', 1000], [/^(?:pound|lb)/u, 'kg', 0.4536], [/^gram/u, 'kg', 0.001],
  [/^(?:hectare|hectárea|hektar|ettar|гектар|ha$)/u, 'ha', 1], [/^acre/u, 'ha', 0.4047],
]

function converted(unit: string): readonly [string, number] | null {
  const words = unit.toLowerCase().split(/[\s-]+/u)
  for (const word of words) for (const [form, base, factor] of factors) if (form.test(word)) return [base, factor]
  return null
}

function measureOf(statement: Statement, quantity: Quantity): Count | null {
  const { text, origin } = statement
  const { unit } = quantity
  if (unit === null || quantity.bound === 'vague' && unit !== '%') return null
  const at = { start: quantity.start - origin.start, end: quantity.end - origin.start }
  const { before, after } = clauseAround(text, at)
  const slice = text.slice(at.start, at.end)
  if (isOther(before, slice, after) || isLongTotal(`${before}${slice}${after}`)) return null
  const common = {
    ...amountOf(statement, quantity), share: false, setting: settingOf(statement, at, `${before}${slice}${after}`), frame: frameOf(statement, at), framed: true, subject: subjectOf(statement, quantity),
    teller: tellerOf(statement, quantity), span: shownOf(statement, at, true, 'none'),
  }
  const name = unit.split(/[\s-]+/u).map(countedClass).findLast((one) => one !== null) ?? null
  switch (name) {
    case 'money': {
      // in brackets the same sum in another currency
      if (/\(\s*$/u.test(text.slice(0, at.start)) || /(?:debt|budget|deficit|salary|a year|per)\b/iu.test(after.slice(0, 20))) return null
      const currency = currencyOf(slice)
      const kind = sums.find(([, form]) => form.test(clauseText(statement, at)))?.[0]
      return currency === null || kind === undefined ? null : { ...common, key: `money|${currency}|${kind}`, scope: currency, about: { what: 'money', thing: null } }
    }
    case 'percent': {
      const of = /^\s+(?:of|de|des|der|von|di|от)\s+(?:(?:the|all|its|their|total|our)\s+)*((?:\p{L}[\p{L}’'-]*\s?){1,4})/iu.exec(after)?.[1]?.trim().split(/\s+/u)
      if (of === undefined || /^(?:that|this|them|those|whom|which)$/iu.test(of[0] ?? '')) return null
      const end = of.findIndex((word, i) => i > 0 && (/^(?:to|in|with|for|from|on|at|by|between|that|who|which|and|were|was|had|has|have|is|are|would|will|voted|said)$/iu.test(word) || /ed$/u.test(word)))
      const noun = of.slice(0, end < 0 ? of.length : end).join(' ')
      return { ...common, key: `percent|${stemOf(noun.split(' ').at(-1) ?? '')}`, scope: 'percent', about: { what: 'share', thing: noun } }
    }
    case 'distance': {
      const size = converted(unit)
      const reach = /^\s*(?:\([^)]*\)\s*)?(?:(?:to the\s+)?(?:north|south|east|west|away|northeast|northwest|southeast|southwest|inland|outside|off)[\s-]*(?:-?\s?(?:east|west))?\s*)*(?:of|from|to|outside|off|away from|de|von|di)\s+(?:the\s+)?(?:[\p{Ll}’']+\s+){0,4}?(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*)/u.exec(text.slice(at.end))
      const to = reach?.[1]
      if (size?.[0] !== 'km' || to === undefined || /\(\s*$/u.test(text.slice(0, at.start))) return null
      return scaled({ ...common, span: { start: quantity.start, end: quantity.end + (reach?.[0].length ?? 0) }, subject: '', key: `distance|${lastWord(to)}`, scope: 'km', about: { what: 'distance', thing: to } }, size[1])
    }
    case 'duration': {
      const size = converted(unit)
      if (size?.[0] !== 'h' || isShare(before, after) || /^\s*(?:ago|earlier|later|old|before|after)\b/iu.test(text.slice(at.end)) || !/\b(?:last(?:ed|s|ing)?|took|takes?|spen[dt]|dur(?:ó|ante)|dauerte|duré|durou)\b/iu.test(`${before}${after}`)) return null
      return scaled({ ...common, key: 'duration', scope: 'h', about: { what: 'duration', thing: null } }, size[1])
    }
    case 'weight': case 'area': {
      const size = converted(unit)
      return size === null ? null : scaled({ ...common, key: `${name}|${stemOf(unit.split(/\s+/u).at(-1) ?? '')}`, scope: size[0], about: { what: 'amount', thing: unit.toLowerCase() } }, size[1])
    }
    case 'people': return inhabitants(statement, quantity, at, before, after, common)
    default: return null
  }
}

/** What sums of money crisis and crime news give; other sums are too many to tell apart. English. */
const sums: readonly (readonly [string, RegExp])[] = [
  ['damage', /\b(?:damages?|loss(?:es)?|destruction|rebuild\p{L}*|repairs?|reconstruction)\b/iu], ['loot', /\b(?:st[eo]l(?:en?|ing)|robb\p{L}+|heist|haul|loot|theft|snatch\p{L}*|(?:made|making|make) off|booty|raid|ransom)\b/iu],
  ['aid', /\b(?:aid|pledg\p{L}+|donat\p{L}+|relief|appeal(?:ed)? for|grants?|humanitarian)\b/iu], ['fine', /\b(?:fined?|penalt\p{L}+|compensation|settle\p{L}*)\b/iu],
]
const clauseText = ({ text, language }: Statement, at: Span): string => {
  const { start, end } = clauseAt(text, language, at, { withTeller: false })
  return text.slice(start, end)
}

const scaled = (count: Count, factor: number): Count => ({ ...count, low: count.low * factor, high: count.high * factor })

const currencies: readonly (readonly [string, RegExp])[] = [
  ['$', /(?<!\p{L})(?:US)?\$|\bUSD\b|dollar|dólar|доллар|долар|دولار/iu], ['€', /€|\beuros?\b|\bEUR\b|евро|євро|يورو/iu], ['£', /£|\bGBP\b|pounds?\b(?! of)/iu], ['¥', /¥|\byen\b|\byuan\b/iu],
  ['₽', /₽|ro?uble|рубл/iu], ['₺', /₺|\blira/iu], ['₴', /₴|hryvni|гривен|гривн/iu], ['rupee', /₹|rupee/iu], ['rand', /\bR\d|\brand\b/u],
]
function currencyOf(words: string): string | null {
  const found = currencies.filter(([, form]) => form.test(words))
  return found.length === 1 ? found[0]?.[0] ?? null : null
}

/** `home to 120,000 people`, `a population of 120,000`: the place is the one named last before it. */
function inhabitants(statement: Statement, quantity: Quantity, at: Span, before: string, after: string, common: Omit<Count, 'key' | 'scope' | 'about'>): Count | null {
  const { text, article, origin } = statement
  const living = /\b(?:home to|population of|populated by|inhabited by|town of|city of)\s*$/iu.test(text.slice(0, at.start)) || (/^(?:resident|inhabitant|habitant)/iu.test(quantity.unit ?? '') && /\b(?:has|had|with|of)\s*$/iu.test(text.slice(0, at.start))) || /^\s+(?:live|lived|living)\b/iu.test(after)
  const place = statement.places.filter((one) => one.end <= quantity.start && quantity.start - one.end < 70).at(-1)
  // between the place and the figure stands nothing but what links them
  const link = place === undefined ? '' : text.slice(place.end - origin.start, at.start)
  if (!living || place === undefined || isShare(before, after) || !/^,?\s*(?:\p{Ll}+\s+){0,7}$/u.test(link) || /\b(?:off|near|from|situated|located|between)\b|^\s*and\b/u.test(link)) return null
  const name = article.text.slice(place.start, place.end)
  return { ...common, key: `inhabitants|${lastWord(name)}`, scope: 'people', about: { what: 'inhabitants', thing: name }, framed: false, subject: '', setting: { ...common.setting, day: null, places: new Set([lastWord(name)]) }, span: shownOf(statement, { start: quantity.start - origin.start, end: at.end }, true, 'none') }
}

const magnitude = /(?:\bmagnitude|\bmagnitud|\bmagnitudine|\bStärke|магнитуд\p{L}*|магнітуд\p{L}*|büyüklü\p{L}*)[\s-]*(?:(?:of|de|di|von|at|was|put at|is|estimated at)\s+)*((?:at least|about|around|preliminary|unos|environ|etwa)\s+)?(\d(?:[.,]\s?\d)?)(?![\d%])|((?:at least|about|around)\s+)?(?<![\d.,]\s?)(\d[.,]\s?\d)(?=[\s-]*(?:magnitude\b|on the (?:open-ended )?Richter|en la escala de Richter|sur l[’']échelle de Richter|auf der Richterskala|quake\b|earthquake\b|temblor\b|tremor\b|strength quake))/giu

function magnitudesIn(statement: Statement): readonly Count[] {
  const { text, origin, article } = statement
  if (!/\d/u.test(text) || !/quake|temblor|tremor|Richter|magnitud|séisme|terremoto|sismo|Beben|землетр|землетрус|deprem|زلزال/iu.test(text)) return []
  return [...text.matchAll(magnitude)].flatMap((match): readonly Count[] => {
    const words = match[2] ?? match[4] ?? ''
    const value = Number(words.replace(/\s/gu, '').replace(',', '.'))
    const at = { start: match.index, end: match.index + match[0].length }
    const { before, after } = clauseAround(text, at)
    // smaller shocks, and what quakes of a size do in general
    if (!(value >= 1 && value < 10) || /aftershock|réplica|réplique|Nachbeben|can cause|ranging/iu.test(`${before}${match[0]}${after}`)) return []
    const span = { start: origin.start + at.start, end: origin.start + at.end }
    const rough = /about|around|environ|etwa|unos/iu.test(match[1] ?? match[3] ?? '')
    const quantity: Quantity = { ...span, low: value, high: value, bound: /at least/iu.test(match[1] ?? match[3] ?? '') ? 'at-least' : rough ? 'about' : 'exact', unit: 'magnitude', by: statement.quantities.find((one) => one.start >= span.start - 4 && one.end <= span.end + 4)?.by ?? null }
    return [{
      ...amountOf({ ...statement, article }, quantity), key: 'magnitude', scope: 'magnitude', share: false, about: { what: 'magnitude', thing: null }, frame: frameOf(statement, at), framed: false, subject: '',
      setting: settingOf(statement, at, `${before}${match[0]}${after}`), teller: tellerOf(statement, quantity), span: { start: span.start, end: span.end + (/^\s+on the (?:open-ended )?Richter scale/iu.exec(text.slice(at.end))?.[0].length ?? 0) },
    }]
  })
}

/** `Anna Berg, 38,`, `38-year-old Anna Berg`: the age is that of the person beside it. */
function agesIn(statement: Statement): readonly Count[] {
  const { text, article, origin } = statement
  if (!/\b\d{2}\b/u.test(text)) return []
  return within(article.names, origin).filter(({ kind, canonical }) => kind === 'person' && /\s/u.test(canonical.trim())).flatMap((name): readonly Count[] => {
    const [start, end] = [name.start - origin.start, name.end - origin.start]
    const behind = /^\s*,\s*(?:who (?:is|was)\s+)?(?:aged?\s+)?(\d{1,3})(?=\s*[,.;)]|$)/u.exec(text.slice(end)) ?? /^\s*,\s*(?:a|an)\s+(\d{1,3})\s?-\s?years?\s?-\s?old\b/u.exec(text.slice(end))
    const ahead = /(\d{1,3})\s?-\s?years?\s?-\s?old,?\s+(?:\p{Ll}+\s+){0,3}$/u.exec(text.slice(0, start))
    const found = behind ?? ahead
    const value = Number(found?.[1])
    if (found === null || !(value >= 1 && value <= 115)) return []
    const at = behind === null ? { start: start - (ahead?.[0].length ?? 0), end } : { start, end: end + found[0].length }
    const span = { start: origin.start + at.start, end: origin.start + at.end }
    const quantity: Quantity = { ...span, low: value, high: value, bound: 'exact', unit: 'years', by: null }
    return [{
      ...amountOf({ ...statement, article }, quantity), key: `age|${personKey(name)}`, scope: 'age', share: false, about: { what: 'age', thing: name.canonical }, frame: () => new Set(), framed: false, subject: '',
      setting: { places: new Set(), day: null, era: '', told: article.published?.slice(0, 10) ?? null }, teller: tellerOf(statement, quantity), span,
    }]
  })
}

const personKey = ({ canonical }: Name): string => {
  const words = canonical.toLowerCase().replace(/[^\p{L}\s-]/gu, '').split(/\s+/u).filter((word) => word.length > 1)
  return `${words[0] ?? ''} ${words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/u.test(word)).at(-1) ?? ''}`
}
