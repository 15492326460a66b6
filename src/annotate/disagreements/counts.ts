import { countedClass, type CountedClass } from '../../document/counted.js'
import type { Quantity } from '../../document/mention.js'
import { aboardOf } from './aboard.js'
import { isBesideDead } from './beside-dead.js'
import { clauseAround } from './clause.js'
import { amountOf, type Count } from './count.js'
import { classBefore, classOfWords, owners, scopeOf } from './counts-classes.js'
import { frameOf } from './counts-frame.js'
import { isAside, ofCountry, soFar, tollNoun } from './counts-setting.js'
import { shownOf, withFamilies } from './counts-shown.js'
import { tellerOf } from './counts-subject.js'
import { thingCount } from './counts-things.js'
import { onlyCountry } from './ground.js'
import { isPartOfWhole, isShare, isWhole } from './parts.js'
import { placesOfCount } from './places.js'
import { groupOf, inherentRole, isLongTotal, isOneDay, isOther, isPlanned, roleNear } from './roles.js'
import { settingOf } from './setting.js'
import { afterLabel, headedToll, isToll, labelOf } from './tolls.js'
import { isWarDead } from './war-dead.js'
import { isTakenBack } from './withdrawn.js'
import type { Statement } from '../statements.js'

const measured: ReadonlySet<CountedClass | null> = new Set(['duration', 'age', 'money', 'distance', 'degrees', 'weight', 'area', 'magnitude', 'percent'])

/** The people and things that a statement counts. Measures are read elsewhere. */
export function countsIn(statement: Statement): readonly Count[] {
  return statement.quantities.map((quantity) => countOf(statement, quantity)).filter((count) => count !== null)
}

function countOf(statement: Statement, quantity: Quantity): Count | null {
  const { text, origin } = statement
  const at = { start: quantity.start - origin.start, end: quantity.end - origin.start }
  const slice = text.slice(at.start, at.end)
  const clause = clauseAround(text, at)
  const { before, after } = clause
  if (quantity.high < 2 || (isOther(before, slice, after) && !isBesideDead(statement, at)) || isLongTotal(`${before}${slice}${after}`) || isWarDead(statement, quantity) || isOneDay(text) || isWhole(before) || isPartOfWhole(statement.language, `${slice}${after.slice(0, 16)}`) || (former.test(before) && latter.test(text.slice(at.end))) || isTakenBack(text, at.end) || imagined.test(before)) return null
  const words = (quantity.unit ?? '').split(/[\s-]+/u)
  const own = quantity.unit !== null && slice.includes(quantity.unit)
  let name = thrown.test(quantity.unit ?? '') ? null : classOfWords(words)
  if (measured.has(name)) return null
  let families = /\b(?:and their families|y sus familias|et leurs familles|und ihre familien)\b/iu.test(`${quantity.unit ?? ''}`)
  const including = /^,?\s+(?:including|incluyendo|y compris|darunter)\s+(?:\p{L}+\s+)?(\p{L}+)/iu.exec(text.slice(at.end))
  if (!own && including?.[1] && countedClass(including[1]) === 'fighters') { name = 'fighters'; families = true }
  if (name === 'people' && /\bwith (?:their|the) famil/iu.test(text.slice(0, at.start)) && classBefore(text.slice(0, at.start)) === null) {
    const antecedent = classBefore(statement.article.text.slice(Math.max(0, origin.start - 320), origin.start))
    if (antecedent === 'fighters') { name = 'fighters'; families = true }
  }
  if (own && claimed.test(before) && /(?:^|\s)(?:lives|victims)$/iu.test(quantity.unit ?? '')) name = 'dead'
  const group = groupOf(name)
  const inList = quantity.unit === null && headedToll(statement) && labelOf(statement) !== null
  const rising = inList || isToll(text.slice(0, at.start))
  const near = rising ? { role: 'dead' as const, between: '', distance: 0 } : roleNear(before, after)
  if ((group === 'other' && quantity.unit !== null) || group === 'homes') return thingCount(statement, quantity, at, words, before, after, group, near?.role ?? 'none')
  const aboard = own && quantity.low >= 5 && quantity.bound !== 'vague' && !isShare(before, after) ? aboardOf(name, near?.role ?? null, before, after) : null
  if (aboard !== null) return {
    ...amountOf(statement, quantity), key: `people|${aboard}|none`, about: { what: 'count', ...(aboard === 'passengers' ? { group: 'other', thing: quantity.unit?.toLowerCase() ?? null } : { group: 'people', thing: null }), role: 'none' },
    scope: 'people', share: false, setting: { ...settingOf(statement, at, `${before}${slice}${after}`), places: new Set() }, frame: frameOf(statement, at), framed: false, subject: '', teller: tellerOf(statement, quantity), span: shownOf(statement, at, own, 'dead'),
  }
  const inherent = inherentRole(name)
  let role = (name === 'protesters' ? near?.role : null) ?? inherent ?? near?.role ?? null
  if (role === null || (role === 'dead' && (alive.test(slice) || roofless.test(after))) || isServed(quantity) || (near !== null && inherent === null && near.distance > 70)) return null
  // of all who were killed they are some
  if (inherent !== null && inherent !== 'dead' && inherent !== 'wounded' && fateBehind.test(after)) return null
  // `21 others died`: those who died elsewhere, or other than the whole
  if (role === 'dead' && (/\bothers?$/iu.test(slice) || /^\s+others?\b/iu.test(after))) return null
  // `a few hundred` alone counts people only right beside its verb
  const unnamed = quantity.unit === null
  // `dead at 95`, `aged 95` is how old, not how many
  if (unnamed && (/\b(?:(?!total|number)\p{L}+ of|at|aged?)\s*$/iu.test(before) || near === null || near.distance > 24 || quantity.low < 20)) return null
  if (near !== null && near.role === role && isPlanned(near.between) && role !== 'present') {
    // fighters who are to leave are still there
    if (role !== 'left' || group !== 'fighters') return null
    role = 'present'
  }
  // `the death toll may reach 100,000`, `the army was evacuating 300,000 people`: so many have not, or not yet
  if ((!own && role === 'dead' && isPlanned(before.slice(-70).replace(/\bto\s*$/u, ''))) || (role === 'left' && goesOn.test(before))) return null
  const share = isShare(before, after) || (/\bof\s+(?:the|these|those|all|our|their|its|them|whom)\b/iu.test(slice) && !/\bof (?:our|their|its) (?:own )?(?:people|citizens|nationals|residents)\b/iu.test(slice))
  if (/\b(?:mother|father|mum|mom|dad|parents?|grandmother|grandfather|city|town|population|home)\s+(?:of|to)\s*$|\bpopulation\s*$/iu.test(before) || /\b(?:head|livestock|cattle|animals?|sheep|cows|pigs|chickens|birds|hectares|acres)\b/iu.test(`${quantity.unit ?? ''} ${after.slice(0, 22)}`)) return null
  if (share && !(name === 'civilians' && role === 'present')) return null
  const bodies = /(?<!\p{L})(?:bod(?:y|ies)|corpses?)$/iu.test(quantity.unit ?? '')
  // of the dead, whose names are known is another count
  if (bodies && /^[^,;.]{0,24}\b(?:identified|indentified|claimed|buried|named)\b/iu.test(after)) return null
  const finalGroup = unnamed ? 'people' : group
  const teller = tellerOf(statement, quantity)
  const places = placesOfCount(statement, at, clause)
  const setting = settingOf(statement, at, `${before}${slice}${after}`, rising && places.size === 0 ? onlyCountry(statement.article) : places)
  const shown = shownOf(statement, at, own, role)
  const label = afterLabel(text)
  const toll = role === 'dead' && quantity.low >= 100 && (rising || claimed.test(before) || /\bdeath (?:toll|count)\b/iu.test(`${before}${after}`))
  return {
    // of the dead, those that were found are some
    ...amountOf(statement, quantity), ...(bodies
      ? { key: 'people|bodies|dead', about: { what: 'count', group: 'other', role, thing: quantity.unit?.toLowerCase() ?? null } as const }
      : { key: `people|${finalGroup}|${role}|${owners(quantity, statement.language)}${onBoard.test(after) ? '|aboard' : ''}`, about: { what: 'count', group: finalGroup, role, thing: null } as const }),
    scope: scopeOf(name, unnamed, families), share, setting: ofCountry(rising || tollNoun.test(before) ? soFar(setting) : isAside(statement, at, before) ? { ...setting, day: null, weekday: null } : setting, teller),
    frame: frameOf(statement, at), framed: role === 'detained' || role === 'gathered', running: role === 'detained' && perfect.test(after), rising, toll, subject: '',
    teller, span: inList || label > 0 ? { start: Math.max(origin.start + label, shown.start), end: shown.end } : families ? withFamilies(statement, shown) : shown,
  }
}

/** `40 evacuees were killed`: they did not get there. English. */
const fateBehind = /^(?:\s+(?:from|in|of|at)\s[^,;.]{1,50}?)?\s+(?:(?:were|was|had\s+been|have\s+been)\s+(?:also\s+)?(?:killed|wounded|injured|hurt)|died)\b/iu
/** `five people on board were presumed dead`: those of a plane or ship are no others. English. */
const onBoard = /^\s+(?:who\s+were\s+|all\s+)?(?:on\s+board|aboard)\b/iu

/** What is fired is nobody, whatever became of people beside it. English. */
const thrown = /(?<!\p{L})(?:mortars?|rounds|shells|rockets|missiles|grenades|bullets)(?!\p{L})/iu
/** `we could have had six deaths`: there were none, or not so many. English. */
const imagined = /\b(?:could|would|might|should)\s+(?:\p{L}+ly\s+)?(?:have\s+(?:had|been|seen|lost)|be|see|lose)\s+(?:\p{L}+\s+){0,2}$/iu

/** `lowered the toll from 700 to about 610`: the first is what it was. English. */
const former = /\b(?:toll|count|number)\b[^.;]{0,80}\bfrom\s+$/iu
const latter = /^\s+to\s+(?:\p{L}+\s+){0,2}\d/u

const goesOn = /\b(?:is|are|was|were)\s+(?:\p{L}+ly\s+)?\p{L}+ing\s*$/iu

/** `the wave that claimed 175,000 victims`, `has claimed 300 lives`. English. */
const claimed = /\b(?:claim(?:ed|s|ing)|cost(?:ing)?)\s+$/iu

/** The perfect tense tells what came together until now; the past tense what happened once. */
const perfect = /^\s+(?:have|has)\s+(?:(?:already|also|now|since|so far)\s+)?been\s+(?:arrested|detained|taken into custody)\b/iu

/** `38 dead and some 90 survivors`: the verb or noun beside them is not theirs. */
const alive = /surviv|supervivient|sobrevivient|rescapé|überleb|sopravvissut|sobreviv|выживш|уцелевш|вцілі|الناجي|ناجي|kurtulan/iu

/** `ont été laissées sans abri`: they lost their homes in what killed others. French. */
const roofless = /^[^,;.]{0,40}\bsans[ -](?:abris?|toit|maisons?|logement)\b/iu

/** `4,000 homeless clients` are those whom someone serves, not all that there are. English. */
const isServed = ({ unit }: Quantity): boolean => /\b(?:homeless|displaced)\s+(?:clients|members|students|applicants|customers)$/iu.test(unit ?? '')
