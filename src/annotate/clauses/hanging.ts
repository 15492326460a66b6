import type { Segment } from './segments.js'

/** Whether a stretch can be printed without what stands before it. */
export function standsAlone({ link, finite, by, headless }: Segment, withTeller: boolean): boolean {
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
export const leads = (segment: Segment, withTeller: boolean): boolean => standsAlone(segment, withTeller) && segment.link !== 'sub' && segment.link !== 'relative'

/** Whether the next stretch must be printed with the one before it. */
export function belongs(next: Segment, before: Segment, withTeller: boolean): boolean {
  switch (next.link) {
    case 'content': return true
    case 'saying': return withTeller
    case 'sub': return /^(?:after|before|if|unless|until|because)$/u.test(next.by)
    case 'participle': case 'relative': case 'predicate': case 'and': case 'new': return !before.finite && before.link !== 'saying'
    case 'opening': return false
  }
}
