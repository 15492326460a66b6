import type { Block } from '../document/article.js'

/** Titles that wait for the name behind them, with their stop; those that are also surnames or short for a republic, not behind a capitalised word. */
const title = /(?:^|[\s("“])(?:Rev|Gov|Gen|Lt|Col|Sgt|Maj|Capt|Cmdr|Adm|Dr|Prof|Mme|Mlle|Sra?|Dra?)\.$|(?:^|(?:^|\s)[^\p{Lu}\s]\S*\s)(?:Sen|Rep|Hon)\.$|\s\p{Ll}{2,5}-(?:Sen|Rep|Gov|Gen|Lt|Col|Sgt|Maj|Capt)\.$/u
/** Titles behind which any word is a name: `Ms. He`. */
const courtesy = /(?:^|[\s("“])(?:Mr|Mrs|Ms|Messrs)\.$/u
/** Words that open a sentence and are no name. */
const opener = /^(?:An?|The|In|On|At|After|Before|By|But|And|As|For|From|With|Without|When|While|Where|If|Since|Until|Although|Though|However|He|She|It|They|We|I|You|His|Her|Its|Their|This|That|These|Those|There|What|Who|Why|How|One|Two|Some|Many|Most|All|No|Not|Now|Then|So|Yet|Posted|Updated|Published)(?!\p{L})/u

/** Initials of given names: two or three letters with stops, or one behind a name. */
const initials = /(?:^|(?<!(?:^|\s)(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Tt]o|[Tt]he|[Ff]or))[\s("“])(\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?)$/u
const middle = /(?:^|\s)\p{Lu}\p{Ll}+ \p{Lu}\.$/u
/** Letters with stops that are no person's: countries, states, hours, eras. */
const noInitials: ReadonlySet<string> = new Set('U.S. U.K. U.N. E.U. D.C. N.Y. N.J. N.C. S.C. N.H. N.M. N.D. S.D. R.I. L.A. B.C. A.D. P.M. A.M. U.S.A. U.A.E. S.A. N.V. B.V. A.G. P.S. I.D. I.Q. P.C. T.V.'.split(' '))

/** A surname, and what shows that it goes on with the sentence: a comma, a small word, another name, the stop. */
const surname = /^(?:(?:de|van|von|la|le|da|dos|du|bin|al) )?\p{Lu}[\p{L}\p{M}'’-]+(?:['’]s)?(?:,|\.|\s\p{Ll}|$)/u

/** Begins as nothing but the middle of a sentence does: two small words, no name such as eBay, no address. */
const small = /^\p{Ll}[\p{Ll}\p{M}'’-]*,?\s\S+\s\S/u

/** Whether the sentence at the end of a paragraph plainly goes on in the next one, as where a program took a stop for its end. */
function isTorn(before: string, after: string): boolean {
  const end = before.slice(-60)
  if (courtesy.test(end)) return /^\p{Lu}/u.test(after)
  if (opener.test(after)) return false
  if (title.test(end)) return /^\(?\p{Lu}/u.test(after)
  const letters = initials.exec(end)?.[1]?.replace(/\s/gu, '')
  if (letters !== undefined && !noInitials.has(letters) && (surname.test(after) || /^\(\p{Lu}\p{Ll}+\) \p{Lu}/u.test(after))) return true
  if (middle.test(end) && /^\p{Lu}[\p{L}'’-]+,\s\p{Ll}/u.test(after)) return true
  return small.test(after) && (/(?:\p{Lu}\.){2,}$/u.test(end) || before.length >= 30 && /[,)\]?!]["”’]?$|[)\]]\.$/u.test(end))
}

/** The blocks with each paragraph whose sentence was torn joined to the one that goes on with it. */
export function joinTorn(text: string, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && text.slice(last.end, block.start).trim() === '' && isTorn(text.slice(Math.max(last.start, last.end - 200), last.end), text.slice(block.start, Math.min(block.end, block.start + 80)))) {
      joined[joined.length - 1] = { ...last, end: block.end }
    } else joined.push(block)
  }
  return joined
}
