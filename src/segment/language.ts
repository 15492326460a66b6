import type { francAll } from 'franc'
import { webAddresses } from '../document/web-addresses.js'
import { functionWordsOf, listedLanguages } from './function-words.js'
import { cyrillicLetters, latinLetters, tellingLetters } from './letters.js'
import { languageOfScript, scriptOf } from './scripts.js'
import { everyday, shapes } from './word-shapes.js'

/** ISO 639-3 as franc names its models, to BCP 47: the allowed set. Languages that are not here are not answered by franc. */
const models: Readonly<Record<string, string>> = {
  eng: 'en', deu: 'de', fra: 'fr', spa: 'es', ita: 'it', por: 'pt', nld: 'nl', pol: 'pl', swe: 'sv', dan: 'da', nob: 'nb', nno: 'nn', ces: 'cs', slk: 'sk', slv: 'sl',
  hrv: 'hr', bos: 'bs', srp: 'sr', ron: 'ro', hun: 'hu', fin: 'fi', ekk: 'et', lit: 'lt', lvs: 'lv', tur: 'tr', azj: 'az', als: 'sq', cat: 'ca', glg: 'gl', vie: 'vi', ind: 'id',
  zlm: 'ms', swh: 'sw', tgl: 'tl', afr: 'af', epo: 'eo', som: 'so', yor: 'yo', zul: 'zu', xho: 'xh', sot: 'st', tsn: 'tn', tso: 'ts', sna: 'sn', lug: 'lg',
  rus: 'ru', ukr: 'uk', bel: 'be', bul: 'bg', mkd: 'mk', kaz: 'kk', khk: 'mn', kir: 'ky', tgk: 'tg',
  arb: 'ar', pes: 'fa', urd: 'ur', pbu: 'ps', hin: 'hi', mar: 'mr', npi: 'ne', heb: 'he', ydd: 'yi', amh: 'am', tir: 'ti',
}
const allowed = Object.keys(models)

/** How much less likely an article is in a language than in the common ones, before a word is read. */
const rarity: Readonly<Record<string, number>> = { ms: 0.1, bs: 0.1, gl: 0.1, nn: 0.06, la: 0.05 }
const common = new Set('en fr de es it pt nl pl sv da cs ro hu fi ru uk el tr ar he fa hi zh ja ko vi id'.split(' '))

/** Weights of the evidence, one scale with franc's 0 to 1. */
const weights = { word: 0.5, shape: 0.3, letter: 0.1, alien: 1, rare: 0.02, unknownToFranc: 0.7 }

export interface Guess {
  /** BCP 47, or null for a text without letters. */
  readonly language: string | null
  /** Lead over the next language; above 0.15 a guess on a sentence is seldom wrong. */
  readonly margin: number
  /** Letters that it rests on. */
  readonly letters: number
  /** Every language that was weighed. */
  readonly scores: ReadonlyMap<string, number>
}

export type Identify = (text: string) => Guess

/** Characters that are looked at first, and in all where those leave a doubt. */
const SAMPLE = { first: 400, most: 1600 }
/** What makes the first look enough. */
const CLEAR = { letters: 200, margin: 0.25 }

/** Loads franc and gives what tells the language of a text; at most the first 1,600 characters are looked at. */
export async function loadIdentify(): Promise<Identify> {
  const franc = await import('franc')
  return (text) => {
    const glance = identify(text.slice(0, SAMPLE.first), franc.francAll)
    const clear = text.length <= SAMPLE.first || (glance.letters >= CLEAR.letters && glance.margin >= CLEAR.margin)
    return clear ? glance : identify(text.slice(0, SAMPLE.most), franc.francAll)
  }
}

const addresses = new RegExp(webAddresses, 'gu')

/**
 * franc's letter statistics, weighed with function words, telling letters and endings, without which a single sentence
 * is too short to tell Danish from Norwegian or Indonesian from Malay. Scripts with one language need neither.
 */
function identify(text: string, statistics: typeof francAll): Guess {
  const sample = text.replace(addresses, ' ')
  const { script, letters } = scriptOf(sample)
  const alone = (language: string | null): Guess => ({ language, margin: 1, letters, scores: new Map(language === null ? [] : [[language, 1]]) })
  if (script === null) return alone(null)
  const only = languageOfScript[script]
  if (only !== undefined) return alone(only)
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const ranks = new Map(statistics(sample, { only: allowed, minLength: 1 }).map(([model, score]) => [models[model] ?? model, score]))
  const score = script === 'Latin' ? weigh(words, ranks, latinLetters)
    : script === 'Cyrillic' ? weigh(words, ranks, cyrillicLetters)
      : weigh(words, ranks, Object.fromEntries((candidates[script] ?? []).map((language) => [language, null])))
  const order = [...score].sort((a, b) => b[1] - a[1])
  const [first, second] = order
  if (first === undefined) return alone(null)
  return { language: first[0], margin: first[1] - (second?.[1] ?? 0), letters, scores: score }
}

const candidates: Readonly<Record<string, readonly string[]>> = {
  Arabic: ['ar', 'fa', 'ur', 'ps', 'ckb'], Devanagari: ['hi', 'mr', 'ne'], Hebrew: ['he', 'yi'], Ethiopic: ['am', 'ti'],
}

const sets = new Map<string, ReadonlySet<string>>()
const spread = new Map<string, number>()

/** How many languages have a word: what all have says little. */
function prepare(): void {
  if (sets.size > 0) return
  for (const language of new Set([...listedLanguages, ...Object.keys(everyday)])) {
    const set = new Set([...functionWordsOf(language), ...(everyday[language]?.split(' ') ?? [])])
    sets.set(language, set)
    for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1)
  }
}

const none: ReadonlySet<string> = new Set()

function weigh(words: readonly string[], ranks: ReadonlyMap<string, number>, alphabets: Readonly<Record<string, string | null>>): ReadonlyMap<string, number> {
  prepare()
  const count = Math.max(1, words.length)
  const special = words.map((word) => [...new Set(word)].filter((letter) => letter > 'z'))
  const scores = new Map<string, number>()
  for (const [language, alphabet] of Object.entries(alphabets)) {
    const known = sets.get(language) ?? none
    let hits = 0, alien = 0, telling = 0
    words.forEach((word, index) => {
      if (known.has(word)) hits += Math.log(1 + 60 / (spread.get(word) ?? 1))
      let foreign = false
      for (const letter of special[index] ?? []) {
        if (alphabet === null) telling += tellingLetters.marks[letter] === language ? 3 : 0
        else if (alphabet.includes(letter)) telling += tellingLetters.weight(letter)
        else foreign = true
      }
      if (foreign) alien++
    })
    scores.set(language, (ranks.get(language) ?? weights.unknownToFranc)
      + (weights.word * hits + weights.letter * telling - weights.alien * alien) / count
      - (common.has(language) ? 0 : weights.rare) - (rarity[language] ?? 0))
  }
  // endings are looked at only where they can still change the outcome
  const best = Math.max(...scores.values())
  for (const [language, score] of scores) {
    const shape = shapes[language]
    if (shape === undefined || score < best - 2 * weights.shape) continue
    scores.set(language, score + weights.shape * words.filter((word) => word.length > 2 && shape.test(word)).length / count)
  }
  return scores
}
