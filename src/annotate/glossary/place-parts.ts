import type { Sentence } from '../../document/briefing.js'
import { plainText } from '../../document/inline.js'
import { literal } from '../../document/literal.js'
import type { Candidate } from './candidate.js'

/** The parts of a place go by its entry: `eastern Aleppo` is in `Aleppo`. */
export function addParts(candidates: Candidate[], printed: readonly Sentence[]): void {
  const places = candidates.filter(({ kind, list, editor, named }) => kind === 'place' && !(list?.not ?? []).some((phrase) => compass.test(phrase)) && (list ?? editor ?? (named && named.roles.length > 0)))
  const parts = new Map<Candidate, Set<string>>()
  const text = printed.map((sentence) => plainText(sentence.children))
  for (const place of places) {
    for (const name of [...place.forms.keys()].filter((form) => !compass.test(`${form} `))) {
      const pattern = new RegExp(`(?<![\\p{L}-])((?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)?) ${literal(name)}(?![\\p{L}\\p{N}]|\\s(?:district|neighbou?rhood|quarter|section|suburb|area|province|city|town|village)s?\\b)`, 'giu')
      for (const sentence of text) for (const [part] of sentence.includes(name) ? sentence.matchAll(pattern) : []) parts.set(place, (parts.get(place) ?? new Set()).add(part))
    }
  }
  for (const [place, found] of parts) {
    for (const part of found) {
      const own = candidates.findIndex((candidate) => candidate !== place && candidate.forms.has(part))
      const known = candidates[own]
      if (known?.editor || known?.list) continue
      if (known) candidates.splice(own, 1)
      place.forms.set(part, null)
    }
  }
}

const compass = /^(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)?\s/iu
