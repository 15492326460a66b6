import type { NamedSpan } from './name-index.js'
import { barrier, between, preposition } from './phrase-words.js'
import type { Token } from '../tokens.js'

/** `a source close to Kerry`, `an activist stuck in east Aleppo`: the name is only part of who speaks. */
export function governed(tokens: readonly Token[], named: NamedSpan): boolean {
  const before = tokens[named.index - 1]
  if (before === undefined || before.kind === 'mark') return false
  if (before.lower === 'the') return preposition.test(tokens[named.index - 2]?.lower ?? '')
  if (preposition.test(before.lower) || governing.test(before.lower)) return true
  return named.first.kind === 'place' && !before.upper && before.kind === 'word' && !barrier.test(before.lower) && !/^(?:and|or)$/u.test(before.lower) && !between.test(before.lower)
}

const governing = /^(?:against|over|under|behind|between|among|into|via|per|about|than|like|including|mit|gegen|nach|vor|bei|seit|auf|aus|zu|über|durch|ohne|wegen|trotz|dem|des|einem|einen|eines|im|am|zum|zur|beim|vom|ins|ans)$/u
