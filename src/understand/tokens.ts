import { bisect } from '../document/bisect.js'
import type { Span } from '../document/origin.js'
import type { PlainText } from './plain-text.js'

export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** Words begin with a letter; numbers with a digit; all else is a mark of one character. */
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly upper: boolean
  /** Two or more letters, none of them small. */
  readonly caps: boolean
  /** First word of its unit, of a quotation or after a colon: its capital says little. */
  readonly first: boolean
  /** Followed by a possessive ending, which is no part of the token. */
  readonly possessive: boolean
  /** Only white space before it, so that it may stand in one phrase with the token before. */
  readonly joined: boolean
}

const dotted = '(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Hon|Rev|Fr|St|Mt|Sr|Jr|Sra|Mme|Dott|Ing|Brig|Adm|Cmdr|Cpl)\\.'
const pattern = new RegExp(
  `(?:\\p{L}\\.){2,}|${dotted}|\\p{Lu}\\.(?=\\s\\p{Lu})|[\\p{L}\\p{M}]+(?:['’ʼ‘\`-](?!\\p{Lu}\\.\\p{Lu}\\.)[\\p{L}\\p{M}\\p{N}]+|\\p{N}+)*|\\p{N}+(?:[.,:/]\\p{N}+)*|[^\\s]`, 'gu')
const elided = /^(?:[ldcjmnst]|qu|dell|all|nell|sull|dall|un|quell|jusqu|lorsqu)['’](?=\p{L})/iu
const compound = /-(?:led|backed|based|run|held|controlled|born|brokered|style|era|aligned|allied|dominated|linked|affiliated|funded|trained|supported|made|owned|wide|ruled|sponsored|occupied|bound|speaking|majority|drafted|administered|mediated|inspired|registered|listed|besieged|armed)$/u
/** A capital, also behind an Arabic article. */
const capital = /^(?:(?:al|el|ad|as|ash|an|ar|ul)-)?\p{Lu}/u
const possessives = /['’]s?$/u
const opening = /["“„«‘'»‚「『:(\[¿¡]/u

/** The tokens of each unit, in order. */
export function tokensOf(plain: PlainText): readonly (readonly Token[])[] {
  const habits = { elides: ['fr', 'it', 'ca', 'oc', 'pt'].includes(plain.language), suffixes: plain.language === 'tr' }
  return plain.units.map((unit) => tokensIn(plain.text.slice(unit.start, unit.end), unit.start, habits))
}

interface Habits {
  /** `l’hôpital`: an article is written to the word with an apostrophe. */
  readonly elides: boolean
  /** `Ankara'da`: an ending is written to a name with an apostrophe. */
  readonly suffixes: boolean
}

function tokensIn(text: string, offset: number, { elides, suffixes }: Habits): readonly Token[] {
  const out: Token[] = []
  let first = true
  let reached = 0
  for (const match of text.matchAll(pattern)) {
    let word = match[0]
    let start = match.index
    const kind = /^\p{L}/u.test(word) ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'mark'
    let possessive = false
    if (kind === 'word') {
      if (elides) {
        const lead = elided.exec(word)?.[0].length ?? 0
        word = word.slice(lead)
        start += lead
      }
      const suffix = suffixes && /^\p{Lu}/u.test(word) ? /['’]\p{Ll}{1,6}$/u.exec(word) : null
      if (suffix !== null) { possessive = /n?[ıiuü]n$/u.test(word); word = word.slice(0, suffix.index) }
      const ending = possessives.exec(word)
      if (ending !== null && word.length > 3) { possessive = true; word = word.slice(0, ending.index) }
      else if (/^['’](?!\p{L})/u.test(text.slice(start + word.length, start + word.length + 2)) && /[sxz]$/u.test(word)) possessive = true
      const tail = /^\p{Lu}|-\p{Lu}/u.test(word) ? compound.exec(word) : null
      if (tail !== null) word = word.slice(0, tail.index)
    }
    const upper = kind === 'word' && capital.test(word)
    out.push({
      start: offset + start, end: offset + start + word.length, text: word, lower: word.toLowerCase(), kind, upper,
      caps: upper && word.length > 1 && /^(?:\p{Lu}[\p{Lu}\p{N}.-]*)$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) > 1,
      first, possessive, joined: reached > 0 && /^\s+$/u.test(text.slice(reached, start)),
    })
    if (kind !== 'mark') first = false
    else if (opening.test(word)) first = true
    reached = start + word.length
  }
  return out
}

/** Index of the first token that starts at or after an offset. */
export const indexAt = (tokens: readonly Token[], offset: number): number => bisect(tokens.length, (at) => (tokens[at] as Token).start < offset)
