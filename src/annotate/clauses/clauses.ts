import { letter, letterInName } from '../../document/letters.js'
import type { Span } from '../../document/origin.js'
import { countWords } from '../../document/words.js'
import { endsWell, startsWell } from './cuts.js'
import { finiteAt, opensWithPreposition, stretch, wordsOf } from './verbs.js'
import { leadingPhrases, looseAfterComma, prepositions, saidVerbs, tellerAfterComma } from './words.js'

/**
 * How a stretch of a sentence hangs on what stands before it: `new` after a semicolon, `and` coordinate with a subject of its
 * own, `predicate` coordinate with the subject before it, `sub` under a conjunction, `relative` and `participle` on a noun or
 * subject before it, `content` what someone is said to say, `saying` who says so behind the words.
 */
type Link = 'opening' | 'new' | 'and' | 'predicate' | 'sub' | 'relative' | 'participle' | 'content' | 'saying'

interface Segment extends Span {
  /** Where the words that link it begin. */
  readonly from: number
  readonly link: Link
  /** The word of the link, in lower case. */
  readonly by: string
  readonly finite: boolean
  /** Whether its verb has no subject in it: `took a hard line` behind a dash. */
  readonly headless: boolean
}

export interface ClauseSettings {
  /** Keeps `X said that` before the clause and `, X said` behind it: the clause is told by someone. */
  readonly withTeller: boolean
  /** Takes along a condition that stands before the clause: without it the clause would say something else. */
  readonly withCondition?: boolean
  /** Takes along what hangs on the clause as far as all of it is no longer than so many words. */
  readonly most?: number
  /** Without what it takes along so as not to say something else, to see how long it is. */
  readonly alone?: boolean
}

/**
 * The clause of a sentence that holds a place, as far as it stands on its own: a slice of the text, bounded by the breaks of
 * the sentence. What hangs on it (`who ...`, `marking ...`, `even as ...`) is left off, and what it hangs on is taken along.
 * The whole sentence where nothing shorter stands alone.
 */
export function clauseAt(text: string, language: string, target: Span, settings: ClauseSettings): Span {
  const whole = trimmed(text, { start: 0, end: text.length })
  const inside = settings.withTeller ? null : spokenAround(text, target)
  if (inside !== null) {
    const found = clauseAt(text.slice(inside.start, inside.end), language, { start: target.start - inside.start, end: target.end - inside.start }, settings)
    return { start: found.start + inside.start, end: found.end + inside.start }
  }
  const { most = 0 } = settings
  if (language !== 'en') return countWords(text) <= most ? whole : shortenedAfter(text, language, target, whole, settings)
  if (settings.withTeller && countWords(text) <= most) return trimmed(text, { start: withoutConnective(text), end: text.length })
  const segments = segmentsOf(text)
  const at = segments.findIndex((segment) => target.start < segment.end && segment.from <= target.start)
  if (at < 0) return whole
  let first = at
  while (first > 0 && !standsAlone(segments[first] as Segment, settings)) first--
  let last = Math.max(at, first)
  while (!segments.slice(first, last + 1).some(({ finite }) => finite) && last + 1 < segments.length) last++
  const closes = (end: number) => { while (end + 1 < segments.length && belongs(segments[end + 1] as Segment, segments[end] as Segment, settings)) end++; return end }
  last = closes(last)
  // a clause that opens its sentence under a conjunction is told with the main one
  if (settings.withTeller && last === 0 && segments[0]?.link === 'sub' && segments.length > 1) last = closes(1)
  const core = first
  const words = (from: number, to: number) => countWords(text.slice((segments[from] as Segment).start, (segments[to] as Segment).end))
  for (let before = 0; before < first; before++) if ((before === 0 || leads(segments[before] as Segment, settings)) && words(before, last) <= most) first = before
  for (let more = last; more < segments.length && words(first, closes(more)) <= most; more++) last = closes(more)
  if (settings.withTeller && !settings.alone) ({ first, last } = cleanly(text, segments, first, last, settings, closes))
  let start = first === 0 && segments[0]?.link === 'sub' && settings.withTeller ? 0 : (segments[first] as Segment).start
  // a pronoun that opens the clause may mean something that was cut off before it
  if (first > 0 && first === core && /^(?:he|she|it|they|his|her|its|their|this|these|those|such|both|there)\b/iu.test(text.slice(start))) { first = 0; start = 0 }
  if (settings.withCondition) {
    const condition = segments.slice(0, first).findLastIndex(({ by }) => /^(?:if|unless|without|provided)$/u.test(by))
    if (condition >= 0) start = (segments[condition] as Segment).from
    else if (first > 0 && /^["“‘']?(?:and |but |so )?(?:if|unless|without|provided)\b/iu.test(text)) start = 0
  }
  if (start === 0) start = settings.withTeller ? withoutConnective(text) : withoutTeller(text, target.start)
  const found = trimmed(text, { start, end: (segments[last] as Segment).end })
  const slice = text.slice(found.start, found.end)
  return balanced(slice) && slice.length >= 18 && !/\s(?:which|who|that|and|or|but|of|the|an?|to|in|on|at|by|for|with|from|as|is|was)$/iu.test(slice) ? found : whole
}

/** The stretches of a clause, with more of its sentence where it would begin or end at a place that changes what it says. */
function cleanly(text: string, segments: readonly Segment[], from: number, to: number, settings: ClauseSettings, closes: (end: number) => number): { readonly first: number; readonly last: number } {
  const masked = masks(text)
  let [first, last] = [from, to]
  const end = () => (segments[last] as Segment).end
  const back = () => {
    while (first > 0) {
      const { from: begins, start, link } = segments[first] as Segment
      if ((first === from ? standsAlone : leads)(segments[first] as Segment, settings) && startsWell(masked, { from: begins, start, hangs: link === 'sub' || link === 'relative' }, end())) break
      first--
    }
  }
  back()
  while (last + 1 < segments.length && !endsWell(masked, (segments[first] as Segment).start, end())) last = closes(last + 1)
  back()
  return { first, last }
}

/** Whether a stretch can be printed without what stands before it. */
function standsAlone({ link, finite, by, headless }: Segment, { withTeller }: ClauseSettings): boolean {
  if (!finite || (withTeller && headless)) return false
  switch (link) {
    case 'opening': case 'new': case 'and': return true
    // `while the town slept` is the half that its sentence turns against
    case 'sub': return !/^(?:if|unless|because|until)$/u.test(by) && !(withTeller && /^(?:while|although|though|even though|whereas|whenever|once)$/u.test(by))
    case 'content': return !withTeller
    case 'relative': return by === 'where' || by === 'when'
    case 'predicate': case 'participle': case 'saying': return false
  }
}

/** Whether more can be told from a stretch on: not from what hangs on words before it, `[nobody knew] where the ferry is, but hundreds came on Monday`. */
const leads = (segment: Segment, settings: ClauseSettings): boolean => standsAlone(segment, settings) && segment.link !== 'sub' && segment.link !== 'relative'

/** Whether the next stretch must be printed with the one before it. */
function belongs(next: Segment, before: Segment, { withTeller }: ClauseSettings): boolean {
  switch (next.link) {
    case 'content': return true
    case 'saying': return withTeller
    case 'sub': return /^(?:after|before|if|unless|until|because)$/u.test(next.by)
    case 'participle': case 'relative': case 'predicate': case 'and': case 'new': return !before.finite && before.link !== 'saying'
    case 'opening': return false
  }
}

const connective = /^["“]?(?:however|meanwhile|but|and|also|then|still|yet|so|in addition|moreover|nevertheless|nonetheless|elsewhere|separately|instead)(?:,\s+|\s+(?=\p{L}))(?!to\b|of\b|that\b|this\b|far\b|much\b|many\b|long\b|\p{Ll}+ing\b)|^(?:later|earlier),\s+/iu
/** Where a sentence begins after a word that ties it to the one before. */
export const withoutConnective = (text: string): number => {
  const found = connective.exec(text)
  return found === null || /^["“]/u.test(text) ? 0 : found[0].length
}

/** Where a sentence begins after `According to state TV,` or `The mayor said`. */
const withoutTeller = (text: string, before: number): number => {
  const start = laterOn.exec(text)?.[0].length ?? withoutConnective(text)
  const found = /^according\s+to\s+[^,“”"]{2,80},\s+/iu.exec(text.slice(start)) ?? sayingFirst.exec(text.slice(start))
  return found === null || start + found[0].length > before || finiteAt(stretch(text.slice(start + found[0].length))) <= 0 ? withoutConnective(text) : start + found[0].length
}
/** When someone said so: `Later on Tuesday, the envoy said ...`. */
const laterOn = /^(?:later|earlier)\s+(?:on\s+\p{Lu}\p{Ll}+day|in\s+the\s+(?:day|week)|that\s+day),?\s+/iu
/** What is said follows without `that` where it opens with a number, a name or a word that leads a noun. */
const sayingFirst = /^(?:[\p{L}\d’'.-]+\s+){1,9}?(?:said|says|believes?|estimates?)\s+(?:(?:on|late on)\s+\p{Lu}\p{L}+day\s+)?(?=(?:about|around|some|nearly|more than|fewer than|at least|up to|between|only|the|an?)\s|[\d\p{Lu}])/u

/** The quoted speech around a place, without its marks: whole in the sentence, or begun before it or left open at its end. */
function spokenAround(text: string, target: Span): Span | null {
  const whole = quotedStretches(text).find((one) => one.start < target.start && target.end <= one.end)
  if (whole !== undefined) return whole.end - whole.start > 40 ? { start: whole.start + 1, end: whole.end - 1 } : null
  const masked = masks(text)
  const stray = /["“”„«»]/u.exec(masked)
  if (stray === null) return null
  if (/[“„«]/u.test(stray[0]) || (stray[0] === '"' && /(?:^|\s)$/u.test(masked.slice(0, stray.index)))) return stray.index < target.start ? { start: stray.index + 1, end: text.length } : null
  return stray.index >= target.end && stray.index > 40 ? { start: 0, end: stray.index } : null
}

const boundary = new RegExp([
  '(?<new>\\s*;\\s+|(?<!\\d):\\s+|\\s*[–—]\\s*|\\s_\\s+|\\s+--?\\s?-\\s+)',
  '(?<relative>,\\s+(?:(?:some|many|most|all|both|two|three|four|one|none|each)\\s+of\\s+)?(?<who>who|whom|which|whose|where|when)\\s+)',
  '(?<and>,\\s+(?:and|but|or|so|yet)\\s+|\\s+(?:and|but)\\s+(?=(?:he|she|it|they|we|there|i)\\s))',
  '(?<sub>(?<!\\b(?:point|stage|extent|degree)),?\\s+(?<conjunction>even\\s+as|just\\s+as|even\\s+though|although|though|whereas|while|because|unless|until|whenever|when|once|after|before|if|as(?!\\s+(?:many|few|much)\\b)|where)\\s+(?=\\S))',
  `(?<content>(?<=\\b(?:${saidVerbs})(?:\\s+(?:${letter}+\\s+){0,4}?(?:on\\s+)?(?:${letter}+day)?)?)\\s+that\\s+)`,
  `(?<participle>,\\s+(?:(?:${letter}+ly|thus|also)\\s+)?(?<ing>${letter}{2,}ing)\\s+)`,
  '(?<reduced>,\\s+(?<ed>followed|led|backed|accompanied|prompted|sparked|described|known|based|located|situated|called|built|founded|headed|owned|set)\\s+)',
  `(?<saying>,\\s+(?=(?:according\\s+to\\s)|(?:${letterInName}+\\s+){1,9}(?:${saidVerbs})(?:\\s*[.,]|\\s+(?:on|in|at|late|earlier|yesterday|today)\\b|$)|(?:said|says)\\s+${letter}))`,
].join('|'), 'giu')

/** A sentence is asked for the clause of each of its figures in turn. */
let latest: { readonly text: string; readonly segments: readonly Segment[] } | null = null

function segmentsOf(text: string): readonly Segment[] {
  if (latest?.text !== text) latest = { text, segments: segmentsIn(text) }
  return latest.segments
}

function segmentsIn(text: string): readonly Segment[] {
  const masked = masks(text)
  const found: { readonly from: number; readonly start: number; readonly link: Link; readonly by: string }[] = [{ from: 0, start: 0, link: 'opening', by: '' }]
  for (const match of masked.matchAll(boundary)) {
    const groups = match.groups ?? {}
    const from = match.index
    const start = from + match[0].length
    const rest = masked.slice(start)
    const ahead = stretch(rest)
    if (groups.new !== undefined) found.push({ from, start, link: 'new', by: '' })
    else if (groups.relative !== undefined) found.push({ from, start, link: 'relative', by: (groups.who ?? '').toLowerCase() })
    else if (groups.and !== undefined) {
      const verb = /^\p{Ll}{2,}ed\b/u.test(ahead) ? 0 : finiteAt(ahead)
      // `the envoy, Jan Berg, and the minister said`: no verb yet, so it joins two subjects
      if (finiteAt(masked.slice(found.at(-1)?.start ?? 0, from)) < 0) continue
      if (verb === 0) found.push({ from, start, link: 'predicate', by: 'and' })
      else if (verb > 0 && !opensWithPreposition(ahead)) found.push({ from, start, link: 'and', by: 'and' })
    } else if (groups.sub !== undefined) {
      const by = (groups.conjunction ?? '').toLowerCase().replace(/\s+/gu, ' ')
      if (opensClause(by, ahead) && !(by === 'as' && namesRole.test(masked.slice(0, from)))) found.push({ from, start, link: 'sub', by })
    } else if (groups.content !== undefined) found.push({ from, start, link: 'content', by: 'that' })
    else if (groups.participle !== undefined) {
      if (!leadingPhrases.has((groups.ing ?? '').toLowerCase())) found.push({ from, start: from + (/^,\s+/u.exec(match[0])?.[0].length ?? 0), link: 'participle', by: 'ing' })
    } else if (groups.reduced !== undefined) found.push({ from, start: from + (/^,\s+/u.exec(match[0])?.[0].length ?? 0), link: 'participle', by: 'ed' })
    // `after, police say, pointing a gun`: an aside, not the end
    else if (groups.saying !== undefined && !/^[^,]*,\s(?!(?:and|but|while)\s)/u.test(rest)) found.push({ from, start, link: 'saying', by: '' })
  }
  const opener = /^["“‘']?(?:and\s+|but\s+)?(?:(even as|although|though|while|because|unless|until|when|once|after|before|if|as(?!\s+(?:many|few|much)\b)|since)\s)/iu.exec(masked)
  return found.map((segment, i): Segment => {
    const end = found[i + 1]?.from ?? text.length
    const words = masked.slice(segment.start, end)
    if (i === 0 && opener !== null && opensClause((opener[1] ?? '').toLowerCase(), stretch(masked.slice(opener[0].length)))) {
      return openedBy(masked, segment.from, opener[0].length, end, (opener[1] ?? '').toLowerCase())
    }
    return { ...segment, end, finite: segment.link === 'saying' ? false : finiteAt(words) >= 0, headless: segment.link === 'new' && finiteAt(words) === 0 }
  }).flatMap((segment) => afterOpening(masked, segment))
}

const openedBy = (masked: string, from: number, start: number, end: number, by: string): Segment => ({ from, start, end, link: 'sub', by, finite: finiteAt(masked.slice(start, end)) >= 0, headless: false })

/** `After the bridge fell, engineers closed the road`: the comma after an opening clause begins the main one. */
function afterOpening(masked: string, segment: Segment): readonly Segment[] {
  if (segment.link !== 'sub' || (segment.from !== 0 && !/\sthat\s*$/u.test(masked.slice(0, segment.from)) && finiteAt(masked.slice(0, segment.from)) >= 0)) return [segment]
  for (const comma of masked.slice(segment.start, segment.end).matchAll(/,\s+/gu)) {
    const at = segment.start + comma.index
    const rest = masked.slice(at + comma[0].length, segment.end)
    if (finiteAt(masked.slice(segment.start, at)) > 0 && finiteAt(stretch(rest)) > 0) {
      return [{ ...segment, end: at }, { from: at, start: at + comma[0].length, end: segment.end, link: 'new', by: '', finite: true, headless: false }]
    }
  }
  return [segment]
}

/** Verbs and nouns after which `as` names a role: `identified herself as Gray’s cousin`. */
const namesRole = /\b(?:identif|describ|known|seen|regard|named|serv|list|appoint|treat|act|hail|brand|label|work|refer|view|portray|cast|pos|job|role|career|post|such|same|well|far|soon|long|much|many)\p{L}*(?:\s+\p{L}+(?:self|selves))?$/iu

/** Whether a conjunction opens a clause with a subject and a finite verb, and not a phrase (`after talks`, `as president`). */
function opensClause(by: string, ahead: string): boolean {
  const verb = finiteAt(ahead)
  const words = wordsOf(ahead)
  // `after hours of talks and was charged`: the verb goes on with an earlier one
  if (verb < 1 || /^(?:and|but|or|then)$/iu.test(words[verb - 1] ?? '')) return false
  const first = words[0] ?? ''
  if (/ing$/u.test(first) || prepositions.has(first.toLowerCase())) return false
  if (by !== 'as') return true
  return /^(?:the|he|she|it|they|we|i|you|this|these|those|his|her|its|their|our|there|more|most|many|some|thousands|hundreds|dozens|tens|people)$/iu.test(first) || /^\p{Lu}/u.test(first) || /s$/u.test(first)
}

/** Quotations, brackets and asides between dashes blanked out, so that no break is found in them. */
function masks(text: string): string {
  let out = text
  const asides = [...text.matchAll(/\([^()]*\)|\s[–—_](?=\s)[^–—_]{3,200}\s[–—_](?=\s)|(?<=\p{L})[–—](?=\p{L})[^–—]{3,200}(?<=\p{L})[–—](?=\p{L})|\s-\s?-\s[^-]{3,200}\s-\s?-\s/gu)]
  for (const { start, end } of [...quotedStretches(text), ...asides.map((match) => ({ start: match.index, end: match.index + match[0].length }))]) {
    out = out.slice(0, start) + 'x'.repeat(end - start) + out.slice(end)
  }
  return out
}

/** Stretches between quotation marks, marks and all. */
export function quotedStretches(text: string): readonly Span[] {
  const out: Span[] = []
  for (const match of text.matchAll(/“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|「[^「」]*」/gu)) out.push({ start: match.index, end: match.index + match[0].length })
  return out
}

const balanced = (slice: string): boolean => {
  const count = (mark: RegExp) => slice.match(mark)?.length ?? 0
  return count(/“/gu) === count(/”/gu) && count(/"/gu) % 2 === 0 && count(/\(/gu) === count(/\)/gu) && count(/«/gu) === count(/»/gu)
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;:–—-]/u.test(text[start] ?? '')) start++
  while (end > start && /[\s,;:–—]/u.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** Other languages: only what follows the place after a comma and a word that opens a loose clause is left off. */
function shortenedAfter(text: string, language: string, target: Span, whole: Span, { withTeller }: ClauseSettings): Span {
  const words = looseAfterComma[language]
  if (words === undefined) return whole
  const masked = masks(text)
  const loose = new RegExp(`[,،]\\s+(?:${words})\\s|;\\s`, 'giu')
  loose.lastIndex = target.end
  const found = loose.exec(masked)
  if (found === null || found.index < 25) return whole
  const teller = tellerAfterComma[language]
  if (withTeller && teller !== undefined && new RegExp(`[,،]\\s+[^,،;]{0,60}?(?<!\\p{L})(?:${teller})(?!\\p{L})`, 'iu').test(masked.slice(found.index))) return whole
  const slice = trimmed(text, { start: 0, end: found.index })
  return balanced(text.slice(slice.start, slice.end)) ? slice : whole
}
