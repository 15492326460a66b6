import { countedClass, type CountedClass } from '../../document/counted.js'
import { currencyOf } from '../../document/currencies.js'
import { baseUnitOf } from '../../document/measure-units.js'
import type { Name, Quantity } from '../../document/mention.js'
import type { Span } from '../../document/origin.js'
import { clauseAt } from '../clauses/clauses.js'
import { clauseAround, clauseStart, scopeEnd } from './clause.js'
import { amountOf, type Count } from './count.js'
import { frameOf } from './counts-frame.js'
import { depthReadings } from './depths.js'
import { shownOf } from './counts-shown.js'
import { subjectOf, tellerOf } from './counts-subject.js'
import { inhabited } from './inhabitants.js'
import { lengthIn } from './lengths.js'
import { aftershockReadings, magnitudeReadings } from './magnitudes.js'
import { measurerOf } from './quake-tellers.js'
import { isShare } from './parts.js'
import { isLongTotal, isOther } from './roles.js'
import { settingOf } from './setting.js'
import { shareIn } from './shares.js'
import { lastWord } from './stack.js'
import { inArticle, within, type Statement } from '../statements.js'
import { stemOf } from '../statements-words.js'

/** The measures that a statement gives: sums of money, shares, distances, lengths of time, magnitudes, ages, numbers of inhabitants. */
export function measuresIn(statement: Statement): readonly Count[] {
  return [...statement.quantities.flatMap((quantity) => measureOf(statement, quantity) ?? []), ...magnitudesIn(statement), ...depthsIn(statement), ...agesIn(statement)]
}

const measured: ReadonlySet<CountedClass | null> = new Set(['money', 'percent', 'distance', 'duration', 'weight', 'area', 'people'])

function measureOf(statement: Statement, quantity: Quantity): Count | null {
  const { text, origin } = statement
  const { unit } = quantity
  if (unit === null || quantity.bound === 'vague' && unit !== '%') return null
  const name = unit.split(/[\s-]+/u).map(countedClass).findLast((one) => one !== null) ?? null
  if (!measured.has(name)) return null
  const at = { start: quantity.start - origin.start, end: quantity.end - origin.start }
  const { before, after } = clauseAround(text, at)
  const slice = text.slice(at.start, at.end)
  if (isOther(before, slice, after) || isLongTotal(`${before}${slice}${after}`)) return null
  // clause, frame and setting cost most: made for what is compared alone
  const common = () => ({
    ...amountOf(statement, quantity), share: false, setting: settingOf(statement, at, `${before}${slice}${after}`), frame: frameOf(statement, at), framed: true, subject: subjectOf(statement, quantity),
    teller: tellerOf(statement, quantity), span: shownOf(statement, at, true, 'none'),
  })
  switch (name) {
    case 'money': {
      // in brackets the same sum in another currency
      if (/\(\s*$/u.test(text.slice(0, at.start)) || /(?:debt|budget|deficit|salary|a year|per)\b/iu.test(after.slice(0, 20))) return null
      const currency = currencyOf(slice)
      const kind = sums.find(([, form]) => form.test(clauseText(statement, at)))?.[0]
      return currency === null || kind === undefined ? null : { ...common(), key: `money|${currency}|${kind}`, scope: currency, about: { what: 'money', thing: null } }
    }
    case 'percent': {
      const share = shareIn(text, at, after)
      return share === null ? null : { ...common(), key: `percent|${share.key}`, scope: 'percent', about: { what: share.named ? 'rate' : 'share', thing: share.thing }, ...(share.named ? { framed: false, subject: '' } : {}) }
    }
    case 'distance': {
      const size = baseUnitOf(unit)
      const reach = /^\s*(?:\([^)]*\)\s*)?(?:(?:to the\s+)?(?:north|south|east|west|away|northeast|northwest|southeast|southwest|inland|outside|off)[\s-]*(?:-?\s?(?:east|west))?\s*)*(?:of|from|to|outside|off|away from|de|von|di)\s+(?:the\s+)?(?:[\p{Ll}’']+\s+){0,4}?(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*)/u.exec(text.slice(at.end))
      const to = reach?.[1]
      if (size?.[0] !== 'km' || to === undefined || /\(\s*$/u.test(text.slice(0, at.start))) return null
      return scaled({ ...common(), span: { start: quantity.start, end: quantity.end + (reach?.[0].length ?? 0) }, subject: '', key: `distance|${lastWord(to)}`, scope: 'km', about: { what: 'distance', thing: to } }, size[1])
    }
    case 'duration': {
      const size = baseUnitOf(unit)
      const length = size?.[0] !== 'h' || isShare(before, after) ? null : lengthIn(text, at, before, after)
      if (size === null || length === null) return null
      const found = common()
      // a month of the year that the article is of tells when the jury met, not that it was another jury
      const setting = /^deliberat/iu.test(length.of ?? '') && found.setting.era.slice(0, 4) === statement.article.published?.slice(0, 4) ? { ...found.setting, era: '' } : found.setting
      // `less than 10 minutes` alone says nothing: the verb before it does
      return scaled({ ...found, setting, span: shownOf(statement, at, false, 'none'), key: length.of === null ? 'duration' : `duration|${stemOf(length.of).slice(0, 6)}`, scope: 'h', about: { what: 'duration', thing: length.of }, ...(length.of === null ? {} : { framed: false, subject: '' }) }, size[1])
    }
    case 'weight': case 'area': {
      const size = baseUnitOf(unit)
      return size === null ? null : scaled({ ...common(), key: `${name}|${stemOf(unit.split(/\s+/u).at(-1) ?? '')}`, scope: size[0], about: { what: 'amount', thing: unit.toLowerCase() } }, size[1])
    }
    case 'people': {
      const place = inhabited(statement, quantity, at, before, after)
      if (place === null) return null
      const found = common()
      return { ...found, key: `inhabitants|${lastWord(place)}`, scope: 'people', about: { what: 'inhabitants', thing: place }, framed: false, named: true, subject: '', setting: { ...found.setting, day: null, weekday: null, magnitudes: [], places: new Set([lastWord(place)]) }, span: { start: origin.start + clauseStart(text, at.start), end: origin.start + scopeEnd(text, at.end) } }
    }
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

function magnitudesIn(statement: Statement): readonly Count[] {
  const { text, origin, article } = statement
  const readings = [...magnitudeReadings(text).map((one) => ({ ...one, key: 'magnitude' })), ...aftershockReadings(text).map((one) => ({ ...one, key: 'magnitude|aftershock' }))]
  return readings.map(({ value, rough, least, start, end, key }): Count => {
    const at = { start, end }
    const { before, after } = clauseAround(text, at)
    const span = { start: origin.start + start, end: origin.start + end }
    const quantity: Quantity = { ...span, low: value, high: value, bound: least ? 'at-least' : rough ? 'about' : 'exact', unit: 'magnitude', by: statement.quantities.find((one) => one.start >= span.start - 4 && one.end <= span.end + 4)?.by ?? null }
    return {
      ...amountOf({ ...statement, article }, quantity), key, scope: 'magnitude', share: false, about: { what: 'magnitude', thing: null }, frame: frameOf(statement, at), framed: false, subject: '',
      setting: settingOf(statement, at, `${before}${text.slice(start, end)}${after}`), teller: tellerOf(statement, quantity) ?? measurerOf(statement, at), span: { start: span.start, end: span.end + (/^\s+on the (?:open-ended )?Richter scale/iu.exec(text.slice(end))?.[0].length ?? 0) },
    }
  })
}

function depthsIn(statement: Statement): readonly Count[] {
  const { text, origin, article } = statement
  return depthReadings(statement).map(({ value, rough, start, end }): Count => {
    const at = { start, end }
    const { before, after } = clauseAround(text, at)
    const span = { start: origin.start + start, end: origin.start + end }
    const quantity: Quantity = { ...span, low: value, high: value, bound: rough ? 'about' : 'exact', unit: 'km', by: statement.quantities.find((one) => one.start < span.end && one.end > span.start)?.by ?? null }
    return {
      ...amountOf({ ...statement, article }, quantity), key: 'depth', scope: 'km', share: false, about: { what: 'depth', thing: null }, frame: frameOf(statement, at), framed: false, subject: '',
      setting: settingOf(statement, at, `${before}${text.slice(start, end)}${after}`), teller: tellerOf(statement, quantity) ?? measurerOf(statement, at), span,
    }
  })
}

/** `Anna Berg, 38,`, `38-year-old Anna Berg`: the age is that of the person beside it. */
function agesIn(statement: Statement): readonly Count[] {
  const { text, article, origin } = statement
  if (!/\b\d{2}\b/u.test(text)) return []
  return within(article.names, origin).filter(({ kind, canonical }) => kind === 'person' && /\s/u.test(canonical.trim())).flatMap((name): readonly Count[] => {
    const [start, end] = [name.start - origin.start, name.end - origin.start]
    const behind = /^\s*,\s*(?:who (?:is|was)\s+)?(?:aged?\s+)?(\d{1,3})(?=\s*[,.;)]|$)/u.exec(text.slice(end)) ?? /^\s*,\s*(?:a|an)\s+(\d{1,3})\s?-\s?years?\s?-\s?old\b/u.exec(text.slice(end))
    const ahead = /(\d{1,3})\s?-\s?years?\s?-\s?old,?\s+(?:(?!(?:of|from|with|by|for)\s)\p{Ll}+\s+){0,3}$/u.exec(text.slice(0, start))
    const found = behind ?? ahead
    const value = Number(found?.[1])
    if (found === null || !(value >= 1 && value <= 115)) return []
    const at = behind === null ? { start: start - (ahead?.[0].length ?? 0), end } : { start, end: end + found[0].length }
    const span = inArticle(origin, at)
    const quantity: Quantity = { ...span, low: value, high: value, bound: 'exact', unit: 'years', by: null }
    return [{
      ...amountOf({ ...statement, article }, quantity), key: `age|${personKey(name)}`, scope: 'age', share: false, about: { what: 'age', thing: name.canonical }, frame: () => new Set(), framed: false,
      // a person grows older between two articles that have no date
      named: article.published !== null, subject: '',
      setting: { places: new Set(), day: null, weekday: null, magnitudes: [], era: '', cause: null, told: article.published?.slice(0, 10) ?? null }, teller: others(tellerOf(statement, quantity), name), span,
    }]
  })
}

/** What someone says is no word of theirs on how old they are. */
const others = (teller: string | null, { canonical }: Name): string | null => (teller !== null && lastWord(teller) === lastWord(canonical) ? null : teller)

const personKey = ({ canonical }: Name): string => {
  const words = canonical.toLowerCase().replace(/[^\p{L}\s-]/gu, '').split(/\s+/u).filter((word) => word.length > 1)
  return `${words[0] ?? ''} ${words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/u.test(word)).at(-1) ?? ''}`
}
