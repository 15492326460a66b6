import { letter, letterInName } from '../../document/letters.js'
import type { Span } from '../../document/origin.js'
import { masks } from './masks.js'
import { finiteAt, opensWithPreposition, stretch } from './verbs.js'
import { opensClause, namesRole } from './conjunctions.js'
import { leadingPhrases, saidVerbs } from './words.js'

/**
 * How a stretch of a sentence hangs on what stands before it: `new` after a semicolon, `and` coordinate with a subject of its
 * own, `predicate` coordinate with the subject before it, `sub` under a conjunction, `relative` and `participle` on a noun or
 * subject before it, `content` what someone is said to say, `saying` who says so behind the words.
 */
export type Link = 'opening' | 'new' | 'and' | 'predicate' | 'sub' | 'relative' | 'participle' | 'content' | 'saying'

/** A stretch of a sentence between two of its breaks. */
export interface Segment extends Span {
  /** Where the words that link it begin. */
  readonly from: number
  readonly link: Link
  /** The word of the link, in lower case. */
  readonly by: string
  readonly finite: boolean
  /** Whether its verb has no subject in it: `took a hard line` behind a dash. */
  readonly headless: boolean
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

/** The stretches of a sentence, in order; they cover all but the words that link them. */
export function segmentsOf(text: string): readonly Segment[] {
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
