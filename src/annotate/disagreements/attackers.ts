import { clauseOf } from './clause.js'
import type { Count } from './count.js'

type Attacker = 'rebels' | 'state'

const rebels = '(?:rebels?|opposition|insurgents?|militants?|terrorists?|jihadists?|extremists?|guerrillas?|separatists?|gunmen)(?:\\s(?:groups?|fighters|factions|forces))?'
const state = '(?:regime|government|army|military|air\\s?force|coalition)(?:\\s(?:forces|troops|soldiers))?'
const attack = '(?:fire|shell(?:s|ing|fire)?|rockets?|mortars?|attacks?|assaults?|bombardments?|raids?|strikes?|bombs?|bombings?|missiles?)'
const kind = '(?:(?:air|mortar|rocket|artillery|heavy|bombing|aerial)\\s)?'
const signs = (who: string) => new RegExp(`(?<![\\p{L}-])(?:${who}(?:['’]s?)?\\s${kind}${attack}|${attack}\\s(?:(?:fired|launched|carried\\sout|staged|dropped|thrown)\\s)?(?:by|from)\\s(?:the\\s)?(?:\\p{L}+\\s)?${who}|${who}\\s(?:(?:have|had|has|also)\\s){0,2}(?:fired|shelled|bombed|bombarded))(?![\\p{L}-])`, 'iu')
const aircraft = /(?<!\p{L})(?:air\s?strikes?|air\s?raids?|barrel\s?bombs?|warplanes?|helicopters?|fighter\sjets?)(?!\p{L})/iu
const byRebels = signs(rebels)
const byState = signs(state)

/** Whether the people of one count were hurt by rebels and those of the other by an army: `rebel fire` and `regime raids`. English. */
export function byOpposites(a: Count, b: Count): boolean {
  const [x, y] = [attackerOf(a), attackerOf(b)]
  return x !== null && y !== null && x !== y
}

/** By its clause, else by its sentence; null where neither says so, or it names both. Rebels have no aircraft. */
function attackerOf(count: Count): Attacker | null {
  const ready = ofCounts.get(count)
  if (ready !== undefined) return ready
  const { statement: { text, origin, language }, amount } = count
  const at = { start: amount.start - origin.start, end: amount.end - origin.start }
  const made = language === 'en' ? attackerIn(clauseOf(text, at)) ?? attackerIn(text) : null
  ofCounts.set(count, made)
  return made
}
const ofCounts = new WeakMap<Count, Attacker | null>()

function attackerIn(text: string): Attacker | null {
  const [rebel, regular] = [byRebels.test(text), byState.test(text) || aircraft.test(text)]
  return rebel === regular ? null : rebel ? 'rebels' : 'state'
}
