import { stemEnglish } from '../features/stem.js'
import type { Token } from '../features/tokens.js'
import { synonymOf } from './synonyms.js'

/** Capitals that newswire writes for the state itself ("Tokyo and Oslo brokered the deal"), each before its state. */
const rows = `washington usa|london uk|paris france|berlin germany|madrid spain|rome italy|lisbon portugal|vienna austria|warsaw poland|budapest hungary|bucharest romania|sofia bulgaria|athens greece
  stockholm sweden|oslo norway|copenhagen denmark|helsinki finland|dublin ireland|prague czech|belgrade serbia|zagreb croatia|kyiv ukraine|kiev ukraine|minsk belarus|moscow russia|tbilisi georgia
  yerevan armenia|baku azerbaijan|ankara turkey|nicosia cyprus|tehran iran|teheran iran|baghdad iraq|damascus syria|beirut lebanon|amman jordan|cairo egypt|riyadh saudi|doha qatar|sanaa yemen
  tripoli libya|tunis tunisia|algiers algeria|rabat morocco|khartoum sudan|nairobi kenya|kampala uganda|kigali rwanda|harare zimbabwe|pretoria africa|abuja nigeria|islamabad pakistan|kabul afghanistan
  delhi india|dhaka bangladesh|colombo lanka|kathmandu nepal|beijing china|peking china|tokyo japan|seoul korea|pyongyang korea|taipei taiwan|hanoi vietnam|bangkok thailand|manila philippines
  jakarta indonesia|canberra australia|ottawa canada|havana cuba|caracas venezuela|bogota colombia|brasilia brazil|santiago chile|lima peru|tashkent uzbekistan|bishkek kyrgyzstan|astana kazakhstan`

const stateOf = new Map(rows.split(/[|\n]/u).map((row) => {
  const [capital, state] = row.trim().split(' ') as [string, string]
  return [capital, synonymOf(stemEnglish(state), 'en')] as const
}))

/** What leads to a place rather than to who acts. */
const toPlace = /^(?:in|inside|at|near|outside|around|round|from|to|into|toward|towards|over|across|throughout|of|off|via|central|eastern|western|northern|southern|east|west|north|south|greater|downtown|capital|city|between)$/u
const article = /^(?:the|an?)$/u

/**
 * Whether a name stands for a state, and another sentence has that state by its other name: `brokered by Tokyo` and `brokered by
 * Japan`. Neither is where something is: a raid near the capital is no raid on the state at large. English.
 */
export function actsForState(name: number, among: readonly Token[], other: readonly Token[]): boolean {
  const here = actorsOf(among)
  if (!here.some(({ term }) => term === name)) return false
  const there = actorsOf(other)
  return here.some((one) => one.term === name && there.some((two) => one.capital !== two.capital && one.state === two.state)) && inOneOrder(among, here, other, there)
}

interface Actor { readonly at: number; readonly term: number; readonly state: string; readonly capital: boolean }

/** Whether two sentences name the states that they share in one order, or in a row joined by "and": who accuses whom must be the same. */
function inOneOrder(one: readonly Token[], here: readonly Actor[], other: readonly Token[], there: readonly Actor[]): boolean {
  const shared = (actors: readonly Actor[], others: readonly Actor[]) => actors.filter(({ state }) => others.some((two) => two.state === state))
  const [a, b] = [shared(here, there), shared(there, here)]
  return a.map(({ state }) => state).join(' ') === b.map(({ state }) => state).join(' ') || (inRow(one, a) && inRow(other, b))
}

const inRow = (tokens: readonly Token[], actors: readonly Actor[]): boolean =>
  actors.every(({ at }, i) => i === 0 || tokens.slice((actors[i - 1] as Actor).at + 1, at).every(({ form }) => form === 'and' || article.test(form)))

function actorsOf(tokens: readonly Token[]): readonly Actor[] {
  return tokens.flatMap((token, at): readonly Actor[] => {
    if (!token.capital) return []
    const state = stateOf.get(token.form)
    if (leadsToPlace(tokens, at)) return []
    if (state === undefined) return states.has(token.stem) ? [{ at, term: token.term, state: token.stem, capital: false }] : []
    // "the Tokyo Marathon" is no act of Japan
    return tokens[at + 1]?.capital === true ? [] : [{ at, term: token.term, state, capital: true }]
  })
}

const states: ReadonlySet<string> = new Set(stateOf.values())

function leadsToPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  return toPlace.test(before.form) || (article.test(before.form) && toPlace.test(tokens[at - 2]?.form ?? ''))
}
