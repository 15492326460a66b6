import type { Statement } from '../statements.js'
import type { Setting } from './setting.js'
import { apart } from '../days-apart.js'

const shock = '(?:earthquake|quake|aftershock|shock|shake|shaking|tremor|temblor|movement|séisme|tremblement de terre|secousse|réplique|mouvement)'
const which = '(?:first|second|third|fourth|fifth|another|further|strongest|largest|later|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|autre|nouve(?:au|lle)|plus forte?|plus puissant[e]?)'
/** `the third tremor`, `une autre réplique`, `the strongest one`. English and French, as the rest here. */
const ordinal = new RegExp(`(?<!\\p{L})(${which})(?:\\s+(?:and|et)\\s+[\\p{L} ]{1,30}?)?\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${shock}|one)(?!\\p{L})|(?<!\\p{L})(plus forte),`, 'giu')
const after = /aftershock|réplique|réplica|Nachbeben/iu
const clock = /(?<![\d:])([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)/u

/** What an article says of which quake it measures. */
interface Quake {
  /** The last word before the measure that picks one of several; null where none does. */
  readonly which: string | null
  readonly after: boolean
  /** The time of day in its sentence or the one before it in the paragraph. */
  readonly clock: string | null
}

function quakeOf({ article, origin }: Statement): Quake {
  const unit = article.units.find(({ start }) => start === origin.start)
  const own = article.units.filter(({ block, kind, start }) => kind === 'sentence' && block === unit?.block && start <= origin.start).slice(-3)
  const told = article.text.slice(own[0]?.start ?? origin.start, origin.end)
  const ordinals = [...told.matchAll(ordinal)]
  return { which: (ordinals.at(-1)?.[1] ?? ordinals.at(-1)?.[2])?.toLowerCase() ?? null, after: after.test(told), clock: clock.exec(told)?.[0] ?? null }
}

/** Two articles that came out so many days apart, and name no day, tell of two quakes. */
const farthest = 7

/**
 * Whether two measures may be of one quake. After a great one others follow: those of several articles are one only where a
 * day, a time of day or the word that picks one of them does not part them, and the day is named where it is an aftershock.
 */
export function oneQuake(a: { readonly statement: Statement; readonly setting: Setting }, b: { readonly statement: Statement; readonly setting: Setting }): boolean {
  const [x, y] = [quakeOf(a.statement), quakeOf(b.statement)]
  if (x.which !== y.which || (x.clock !== null && y.clock !== null && x.clock !== y.clock)) return false
  if (a.statement.article === b.statement.article) return true
  const named = a.setting.day !== null && b.setting.day !== null
  return x.after === y.after && (named || (!x.after && apart(a.statement.article.published, b.statement.article.published) <= farthest))
}

/** Whether a statement measures a quake: how strong it was, or where. */
export const ofQuake = ({ text }: Statement): boolean => /quake|aftershock|tremor|temblor|epicent|shak(?:e|ing)|séisme|réplique|secousse|tremblement|épicentre/iu.test(text)
