/** Longer sentences are cut to the clause that tells the most. */
export const mostWords = 34

/** What a clause gives that makes it worth telling at a glance, or not. */
export interface Gives {
  /** How many independent accounts carry its sentence. */
  readonly accounts: number
  /** Where it stands in its article, from 0 at the beginning to 1. */
  readonly standing: number
  /** How many amounts of something it gives. */
  readonly figures: number
  /** Whether it says when. */
  readonly dated: boolean
  /** Whether it tells of what is still to come, with its day. */
  readonly next: boolean
  /** Whether it says how many died. */
  readonly toll: boolean
  /** How far it leads its article: 1 for the first sentence, 0 where it does not. */
  readonly rank: number
  /** Whether it gives the news, as a first sentence should. */
  readonly news: boolean
  /** Whether it tells of earlier years. */
  readonly earlier: boolean
  /** Whether it names something. */
  readonly named: boolean
  readonly opinion: boolean
  /** How many of its characters are quoted, and how many there are. */
  readonly quoted: number
  readonly length: number
  readonly words: number
}

/** What a clause is worth at a glance besides its words. */
export function worthOf({ accounts, standing, figures, dated, next, toll, rank, news, earlier, named, opinion, quoted, length, words }: Gives): number {
  const parts = {
    accounts: 0.35 * Math.log2(accounts),
    early: 0.3 * (1 - standing),
    figures: 0.15 * Math.min(2, figures),
    dated: dated ? 0.1 : 0,
    next: next ? 0.15 : 0,
    toll: toll && !earlier && named ? 0.45 : 0,
    leads: (news ? 0.4 : 0.25) * rank,
    earlier: earlier ? -0.4 : 0,
    empty: rank > 0 || figures > 0 || dated || named ? 0 : -0.2,
    opinion: opinion ? -0.25 : 0,
    quoted: -0.4 * quoted / length,
    long: words > mostWords ? -0.1 : 0,
    short: words < 9 ? -0.15 : 0,
  }
  return Object.values(parts).reduce((sum, part) => sum + part, 0)
}
