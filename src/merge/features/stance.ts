import type { Token } from './tokens.js'

/** What is said of a content word: denied, future, possible, demanded, conditional. Bits of one mask. */
export const denied = 1, future = 2, possible = 4, demanded = 8, conditional = 16

/** Polarity and modality of a sentence outside its quoted words. */
export interface Stance {
  /** Mask of everything that occurs. */
  readonly all: number
  /** Term id to mask, for content words that stand close behind a negation or a modal. */
  readonly of: ReadonlyMap<number, number>
  readonly question: boolean
}

const triggers: Readonly<Record<string, string>> = {
  denied: `not no n't never none nobody nothing neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't
    shouldn't haven't hasn't hadn't deny denies denied refuse refuses refused reject rejects rejected fail fails failed unable halt halted
    nicht kein keine keinen keiner nie niemals ne pas jamais non no nunca jamás não nunca niet geen nooit не нет никогда`,
  future: `will would shall 'll won't wouldn't plan plans planned planning expect expects expected going due tomorrow soon vow vows vowed intend intends
    intended set wird werden soll sollen va vont sera seront será serán vai vão zal zullen будет будут`,
  possible: `may might could couldn't mightn't possibly perhaps maybe likely apparently allegedly alleged reportedly suspected feared unconfirmed potential
    kann könnte vielleicht peut pourrait puede podría pode poderia può potrebbe kan kon может возможно`,
  demanded: `must should shouldn't mustn't ought urge urges urged demand demands demanded need needs muss müssen sollte doit doivent devrait debe deben deve devono moet moeten должен должны`,
  conditional: `if unless provided wenn falls si se als если`,
}
const bits: Readonly<Record<string, number>> = { denied, future, possible, demanded, conditional }
/** Words of another language that mean something else in English. */
const notEnglish = new Set(['als', 'si', 'se', 'kan', 'kon', 'pas', 'ne', 'va', 'vai', 'sera', 'non', 'wird'])
const mask = new Map<string, number>()
for (const [name, words] of Object.entries(triggers)) {
  for (const word of words.split(/\s+/u)) mask.set(word, (mask.get(word) ?? 0) | (bits[name] ?? 0))
}

export interface StanceSettings {
  readonly english: boolean
  /** Whether quoted words count, as they do where they make up the sentence. */
  readonly withQuoted: boolean
  readonly headline: boolean
  isVerb(token: Token): boolean
  mayBeVerb(token: Token): boolean
}

/** How many content words a negation or modal reaches. */
const reach = 2

/** A headline of no other verb, "Holm to host talks", tells the future; in "army closes road to protect town" it is a purpose. */
export function stanceOf(tokens: readonly Token[], text: string, settings: StanceSettings): Stance {
  const of = new Map<number, number>()
  let all = 0
  let active = 0
  let left = 0
  let previous = 0
  let justClosed = 0
  for (const [at, token] of tokens.entries()) {
    // a modal reaches no further than its clause
    if (/[,;:.!?()–—"“”]/u.test(text.slice(previous, token.start))) active = 0
    previous = token.end
    const closed = justClosed
    justClosed = 0
    if (token.quoted && !settings.withQuoted) continue
    const trigger = settings.english && notEnglish.has(token.form) ? 0 : triggerOf(token.form)
    // the month, not the modal
    const month = token.form === 'may' && token.capital && token.start > 0
    const next = tokens[at + 1]
    const heads = settings.headline && settings.english && token.form === 'to' && next !== undefined && settings.mayBeVerb(next)
      && !tokens.slice(0, at).some((one) => one.content && settings.isVerb(one))
    // "is set to meet", but "a date was set"
    const found = month || (token.form === 'set' && next?.form !== 'to') ? 0 : heads ? future : trigger
    if (found !== 0) {
      active |= found
      all |= found
      left = reach
    } else if (token.form === 'or' && (closed & denied) !== 0) {
      // "without a truce or a deal": what is denied of one is denied of the other
      active = closed
      left = 1
    } else if (token.content && active !== 0) {
      of.set(token.term, (of.get(token.term) ?? 0) | active)
      if (--left === 0) { justClosed = active; active = 0 }
    }
  }
  return { all, of, question: /\?["”’')\]]*$/u.test(text) }
}

/** The mask of a word that denies or puts under a condition; 0 for any other. */
export const stanceOfWord = (form: string): number => (notEnglish.has(form) ? 0 : triggerOf(form))

function triggerOf(form: string): number {
  return mask.get(form) ?? (form.endsWith("n't") ? denied : 0)
}
