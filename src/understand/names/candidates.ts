import type { Gazetteer } from '../../document/gazetteer.js'
import { split } from './candidates-cut.js'
import { isTitleCase, type Evidence } from './candidates-evidence.js'
import type { Candidate } from './candidates-one.js'
import { begins, chainEnd } from './candidates-runs.js'
import type { PlainText, PlainUnit } from '../plain-text.js'
import type { Token } from '../tokens.js'

/** All runs of an article's units that may be names, in order. */
export function candidatesOf(plain: PlainText, units: readonly (readonly Token[])[], evidence: Evidence, places: Gazetteer): readonly Candidate[] {
  return units.flatMap((tokens, index) => {
    const unit = plain.units[index] as PlainUnit
    if (unit.kind === 'boilerplate' || unit.kind === 'separator' || unit.kind === 'label') return []
    return candidatesIn(tokens, index, evidence, places, isTitleCase(tokens) || isCapitals(tokens), plain.language)
  })
}

const isCapitals = (tokens: readonly Token[]) => {
  const words = tokens.filter((token) => token.kind === 'word')
  return words.length > 3 && words.filter((token) => token.caps).length / words.length > 0.6
}

function candidatesIn(
  tokens: readonly Token[], unit: number, evidence: Evidence, places: Gazetteer, shouted: boolean, language: string,
): Candidate[] {
  const out: Candidate[] = []
  for (let at = 0; at < tokens.length;) {
    if (!begins(tokens[at] as Token, tokens[at + 1], evidence, language)) { at++; continue }
    const end = chainEnd(tokens, at, language)
    if (!shouted) for (const candidate of split(tokens, at, end, unit, evidence, places)) out.push(candidate)
    at = end
  }
  return out
}
