import type { Disagreement, DisagreementKind, DisagreementValue, MergedBriefing } from '../../document/briefing.js'
import type { Origin } from '../../document/origin.js'
import { smallest } from '../../document/extremes.js'
import { claimantFindings } from './claimants.js'
import { withWholeMarks } from './clause.js'
import { contrastFindings } from './contrast.js'
import { conversionFindings } from './conversions.js'
import { dealFindings } from './deals.js'
import { denialFindings } from './denials.js'
import { detailFindings } from './details.js'
import { endingFindings } from './endings.js'
import { figureFindings } from './figures.js'
import type { About, Finding, FoundValue } from './finding.js'
import { giverOf } from './givers.js'
import { momentFindings } from './moments.js'
import { eventDayFindings } from './event-days.js'
import { homeFindings } from './homes.js'
import { sizeFindings } from './sizes.js'
import { stackOf } from './stack.js'
import { stateFindings } from './states.js'
import { statedFindings } from './stated.js'
import { warDeadFindings } from './war-dead.js'
import { wordingFindings } from './wordings.js'
import { aboutWords } from './words.js'
import { statementsOf } from '../statements.js'

/** More than this nobody reads; the weightiest are kept. */
const mostDisagreements = 20

export interface Disagreements {
  readonly list: readonly Disagreement[]
  /** How many more were found than are shown. */
  readonly more: number
}

/**
 * Where the accounts part: figures, times, claims and wordings of the same thing. Values that can all be true are no
 * disagreement, and different days, places and things are never set against one another; so some real ones are missed.
 * @returns those to show, and how many more there were
 */
export function disagreementsOf(merged: Pick<MergedBriefing, 'chapters' | 'sources' | 'language'>): Disagreements {
  const statements = statementsOf(merged)
  const stack = stackOf(statements)
  const figures = figureFindings(stack)
  const findings = [
    ...figures, ...warDeadFindings(statements), ...detailFindings(statements, figures), ...conversionFindings(statements), ...sizeFindings(statements), ...homeFindings(statements), ...eventDayFindings(statements), ...stateFindings(statements), ...momentFindings(stack), ...endingFindings(statements), ...dealFindings(stack), ...denialFindings(statements), ...claimantFindings(statements), ...statedFindings(statements), ...contrastFindings(statements), ...wordingFindings(statements),
  ]
  const isThing = ({ about }: Finding) => about.form === 'measure' || (about.form === 'figure' && about.group === 'other')
  const things = findings.filter(isThing).sort((a, b) => b.weight - a.weight).slice(0, 6)
  const kept = findings.filter((finding) => things.includes(finding) || !isThing(finding)).sort((a, b) => b.weight - a.weight).slice(0, mostDisagreements)
  const ordered = kept.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.weight - a.weight || firstOrder(a) - firstOrder(b))
  const list = withoutRepeats(ordered).map((finding) => disagreement(finding, merged.language)).filter(({ values }) => values.length > 1)
    // two entries of the same words would say that one thing is told twice
    .filter(({ kind, about }, i, all) => kind !== 'figure' || all.findIndex((other) => other.kind === kind && other.about === about) === i)
  return { list: list.map((one, index) => ({ id: `d${index + 1}`, ...one })), more: findings.length - kept.length }
}

/** A finding whose figures another gives of the same people, with a place or without, says nothing more. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>()
  return findings.filter(({ about, values }) => {
    if (about.form !== 'figure') return true
    const figures = `${about.group} ${about.role} ${about.thing ?? ''} ${values.map(({ low, high }) => `${low}-${high}`).sort().join(' ')}`
    return !said.has(figures) && said.add(figures) !== undefined
  })
}

/** What was found in a whole briefing, at the sentences of a shorter one that holds the same places. */
export function inShorter({ list, more }: Disagreements, merged: Pick<MergedBriefing, 'chapters'>): Disagreements {
  const wanted = new Set(list.flatMap(({ values }) => values.map(({ origins }) => origins[0]?.source)))
  const sentences = merged.chapters.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap(({ id, origins }) => origins.filter(({ source }) => wanted.has(source)).map((origin) => ({ id, origin })))))
  const placed = ({ origins: [first] }: DisagreementValue) =>
    sentences.find(({ origin }) => first !== undefined && origin.source === first.source && origin.start <= first.start && first.start < origin.end)?.id
  return {
    more,
    list: list.flatMap((one) => {
      const values = one.values.flatMap((value) => { const at = placed(value); return at === undefined ? [] : [{ ...value, at }] })
      return values.length < 2 ? [] : [{ ...one, values, at: [...new Set(values.map(({ at }) => at))] }]
    }),
  }
}

/** The places that each value is told at; one that is told at several is at one that is there already, where it can be. */
export function placesOf({ list }: Disagreements): readonly Origin[] {
  const places: Origin[] = []
  const taken = new Set<string>()
  const wordings = ({ kind }: Disagreement) => Number(kind === 'wording')
  for (const { kind, values } of [...list].sort((a, b) => wordings(a) - wordings(b))) {
    for (const { at, origins: [first] } of values) {
      if (first === undefined || (kind === 'wording' && taken.has(at))) continue
      taken.add(at)
      places.push(first)
    }
  }
  return places
}

const kinds: readonly DisagreementKind[] = ['figure', 'time', 'claim', 'wording']
const firstOrder = (finding: Finding) => smallest(finding.values.map((value) => value.statement.order))

/** Two figures that one stretch of words gives are shown once: those words twice would set an account against itself. */
function disagreement(finding: Finding, language: string): Omit<Disagreement, 'id'> {
  const values = dated(finding).map(valueOf).filter(({ origins: [own] }, i, all) => all.findIndex(({ origins: [other] }) => other?.source === own?.source && other?.start === own?.start && other?.end === own?.end) === i)
  return { kind: finding.kind, about: aboutOf(finding.about, language), at: [...new Set(values.map((value) => value.at))], values, development: finding.development }
}

/** Values say of when they are: what is told on the same day needs no date, and what became of a deal has only the days that are named. */
function dated({ kind, about, values }: Finding): readonly FoundValue[] {
  const told = values.map(({ asOf, statement }) => asOf ?? statement.article.published?.slice(0, 10) ?? null)
  const oneDay = new Set(told).size < 2
  return values.map((value, i) => ({ ...value, asOf: kind === 'wording' || about.form === 'held' || value.several === true || (value.when ?? null) !== null || oneDay ? null : told[i] ?? null }))
}

function valueOf({ statement, span: stretch, low, high, unit, by, when = null, asOf = null, others }: FoundValue): DisagreementValue {
  const span = withWholeMarks(statement.article.text, stretch)
  const origin: Origin = { source: statement.article.id, start: span.start, end: span.end }
  const origins = [origin, ...others].filter((one, i, all) => all.findIndex((other) => other.source === one.source && other.start === one.start && other.end === one.end) === i)
  return { text: statement.article.text.slice(span.start, span.end).replace(/\s+/gu, ' '), low, high, unit, origins, at: statement.id, by: giverOf(by, statement), when, asOf }
}

function aboutOf(about: About, language: string): string {
  const words = aboutWords(language)
  switch (about.form) {
    case 'figure': return words.figure(about.group, about.role, about.thing, about.place, about.families)
    case 'measure': return words.measure(about.what, about.thing)
    case 'war-dead': return words.warDead(about.since, about.war)
    case 'began': return words.began(about.state)
    case 'denied': return words.denied(about.words)
    case 'differing': return words.differing
    case 'detail': return words.detail(about.words)
    case 'happened': return words.happened(about.words)
    case 'ended': return words.ended(about.things)
    case 'held': return words.held(about.things, about.anew)
    case 'called': return words.called(about.things)
  }
}
