import { contentStems } from '../statements-words.js'

/** What newspapers call by several names: the first stands for the rest, each by its beginning. English. */
const kin: readonly (readonly string[])[] = [
  ['kill', 'di', 'dead', 'death', 'slain', 'slay', 'fatal', 'murder', 'shot', 'shoot', 'gunned', 'pass'],
  ['arrest', 'detain', 'custody', 'apprehe', 'nabb', 'captur'], ['injur', 'wound', 'hurt'],
  ['announc', 'unveil', 'reveal', 'tweet', 'announ'], ['quake', 'earthqu', 'tremor', 'temblor'], ['hit', 'struck', 'strik', 'jolt', 'rock', 'rattl', 'shak', 'shook'],
  ['rob', 'robber', 'robbery', 'thief', 'thiev', 'heist', 'raid', 'raider', 'steal', 'stol', 'stolen', 'burglar'], ['foil', 'thwart', 'prevent', 'repel', 'intercept', 'interce'],
  ['fir', 'blaz', 'inferno'], ['win', 'won', 'beat', 'defeat', 'retain', 'retained', 'knock', 'stopp'], ['crash', 'collid', 'collisi', 'ramm', 'plough', 'smash'], ['shop', 'stor', 'boutiqu'],
  ['fired', 'dismiss', 'reliev', 'sack', 'oust'], ['protest', 'demonst', 'march', 'rall'],
]
const heads: ReadonlyMap<string, string> = new Map(kin.flatMap(([head = '', ...others]) => others.map((other) => [other, head] as const)))

/** The content stems of a clause, each under the first of its kin, so that two tellings of one event share them. */
export const eventStems = (text: string, language: string): ReadonlySet<string> =>
  language === 'en' ? new Set([...contentStems(text, language)].filter((stem) => !empty.has(stem)).map((stem) => heads.get(stem) ?? stem)) : contentStems(text, language)

/** Numbers and words of hearsay are in many clauses that have nothing else in common. */
const empty: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'ago', 'alleged', 'alleg', 'report'])
