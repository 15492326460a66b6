import type { Cue } from './cues.js'
import type { FoundName } from '../names/names.js'
import type { Narrated } from './narration.js'
import type { Quoted } from '../quotation-marks.js'
import { honorifics } from '../role-nouns.js'
import type { Subject } from './subjects.js'
import type { Token } from '../tokens.js'

interface Figure {
  readonly name: string
  readonly sentence: number
  readonly person: boolean
  /** Someone else who was named before the subject in its sentence: `For Ada Colm, Per Strand was a hero.` */
  readonly rival?: string
}

const female = /^(?:mrs\.?|ms\.?|miss|queen|princess|lady|dame|mother|sister|daughter|wife|widow|chairwoman|spokeswoman|congresswoman|businesswoman|actress|señora|mme\.?|frau)$/u
const male = /^(?:mr\.?|sir|king|prince|lord|father|brother|son|husband|chairman|spokesman|congressman|businessman|actor|señor|herr|pope|imam|sheikh)$/u

/**
 * Who a pronoun can mean: the subject of the sentence it stands in, else of the sentence that came last, and only where no
 * other person was named since. Sentences are counted without what is quoted.
 */
export class Salience {
  readonly #gender = new Map<string, 'he' | 'she'>()
  readonly #names: readonly FoundName[]
  readonly #text: string
  readonly #descriptions: { readonly head: string; readonly text: string; readonly sentence: number }[] = []
  #last: Figure | null = null
  #lastOther: Figure | null = null
  #sentence = 0
  #next = 0
  #here: readonly FoundName[] = []

  constructor(names: readonly FoundName[], quotes: readonly Quoted[], text: string) {
    let quote = 0
    this.#text = text
    this.#names = names.filter((name) => {
      while (quote < quotes.length && (quotes[quote] as Quoted).end <= name.start) quote++
      return quote >= quotes.length || name.start < (quotes[quote] as Quoted).start
    })
  }

  /** Takes the names of the next sentence. */
  enter(sentence: Narrated): void {
    this.#sentence++
    const end = sentence.tokens.at(-1)?.end ?? -1
    const start = sentence.tokens[0]?.start ?? 0
    const here: FoundName[] = []
    while (this.#next < this.#names.length && (this.#names[this.#next] as FoundName).start < end) {
      const name = this.#names[this.#next++] as FoundName
      if (name.start >= start) here.push(name)
    }
    this.#here = here
    for (const name of here) if (name.kind === 'person') this.#learn(name, sentence)
  }

  #learn(name: FoundName, sentence: Narrated): void {
    for (const token of sentence.tokens) {
      if (token.start >= name.start) break
      if (token.start < name.whole.start) continue
      if (female.test(token.lower)) this.#gender.set(name.canonical, 'she')
      else if (male.test(token.lower)) this.#gender.set(name.canonical, 'he')
    }
    const before = sentence.tokens.findLast((token) => token.end <= name.start)
    if (before !== undefined && honorifics.has(before.lower)) {
      if (female.test(before.lower)) this.#gender.set(name.canonical, 'she')
      else if (male.test(before.lower)) this.#gender.set(name.canonical, 'he')
    }
  }

  /** Who a cue names, or null where that is not certain. */
  speaker(cue: Cue, sentence: Narrated): string | null {
    const { subject } = cue
    switch (subject.kind) {
      case 'names': return subject.names.map((name) => name.canonical).filter((name, i, all) => all.indexOf(name) === i).join(' and ')
      case 'description': return this.#described(subject)
      case 'pronoun': return this.#pronoun(subject, sentence)
    }
  }

  /** The person whose name ends with a word, or null. */
  named(token: Token): string | null {
    return this.#here.find((name) => name.end === token.end && name.kind === 'person')?.canonical ?? null
  }

  #isBody(name: string): boolean {
    return this.#names.some((one) => one.canonical === name && (one.kind === 'organisation' || one.kind === 'place'))
  }

  isPerson(speaker: string): boolean {
    return this.#names.some((name) => name.kind === 'person' && name.canonical === speaker)
  }

  #described(subject: Subject & { kind: 'description' }): string | null {
    if (/^(?:the|this|that)\s/iu.test(subject.text)) {
      const known = this.#descriptions.findLast((one) => one.head === subject.head && this.#sentence - one.sentence <= 3)
      if (known !== undefined && subject.text.split(' ').length === 2) return known.text
    }
    this.#descriptions.push({ head: subject.head, text: subject.text, sentence: this.#sentence })
    return subject.text
  }

  #pronoun(subject: Subject & { kind: 'pronoun' }, sentence: Narrated): string | null {
    const topic = isTopic(sentence, subject.start)
    const people = this.#here.filter((name) => name.start < subject.start && name.kind === 'person' && !topic(name))
    const inside = [...new Set(people.map((name) => name.canonical))].filter((name) => this.#fits(name, subject.gender))
    if (subject.gender === 'it') return this.#last !== null && this.#isBody(this.#last.name) && this.#sentence - this.#last.sentence <= 1 && inside.length === 0 ? this.#last.name : null
    const leading = people.find((name) => isSubject(name, sentence, this.#text))
    if (leading !== undefined) return this.#fits(leading.canonical, subject.gender) ? this.#settle(leading.canonical, subject.gender) : inside.length === 1 ? inside[0] as string : null
    if (inside.length > 0) return inside.length === 1 && this.#last?.name === inside[0] ? inside[0] as string : null
    const last = this.#last
    if (last === null || !last.person || this.#sentence - last.sentence > 3 || !this.#fits(last.name, subject.gender)) return null
    if (this.#here.some((name) => name.canonical === last.name && topic(name))) return null
    if (last.rival !== undefined && this.#fits(last.rival, subject.gender)) return null
    if (this.#lastOther !== null && this.#lastOther.sentence > last.sentence && this.#fits(this.#lastOther.name, subject.gender)) return null
    return this.#settle(last.name, subject.gender)
  }

  #settle(name: string, gender: 'he' | 'she' | 'it'): string {
    if (gender !== 'it' && !this.#gender.has(name)) this.#gender.set(name, gender)
    return name
  }

  #fits(name: string, gender: 'he' | 'she' | 'it'): boolean {
    const known = this.#gender.get(name)
    return known === undefined || known === gender
  }

  /** Remembers the sentence's subject for pronouns to come. */
  leave(sentence: Narrated, said: readonly ({ readonly speaker: string | null } | undefined)[], reported: string | null): void {
    const people = this.#here.filter((name) => name.kind === 'person')
    // `He thanked his rival, Ada Colm, at lunch`: the pronoun is the subject
    const only = new Set(people.map((name) => name.canonical)).size === 1
    const leading = startsWithPronoun(sentence) ? undefined : people.find((name) => isSubject(name, sentence, this.#text, only))
    const speakers = sentence.items.flatMap((item) => item.kind === 'quote' ? [said[item.index]?.speaker ?? null] : [])
    const spoke = speakers.findLast((speaker) => speaker !== null) ?? null
    const known = spoke !== null && (this.#names.some((name) => name.canonical === spoke && name.kind === 'person'))
    const first = this.#here[0]
    const rival = people[0]?.canonical
    const reporter = people.find((name) => name.canonical === reported)
    const figure = (name: string): Figure => ({ name, sentence: this.#sentence, person: true, ...(rival !== undefined && rival !== name ? { rival } : {}) })
    // `Colm's bridge, which Strand built, is gone, Holm said`: who says so speaks, or the subject does
    if (leading !== undefined && (reporter === undefined || reporter.canonical === leading.canonical)) this.#last = figure(leading.canonical)
    else if (leading !== undefined && reporter !== undefined) this.#last = { ...figure(reporter.canonical), rival: leading.canonical }
    else if (known) this.#last = { name: spoke, sentence: this.#sentence, person: true }
    else if (reporter !== undefined) this.#last = figure(reporter.canonical)
    else if (spoke !== null) this.#last = { name: spoke, sentence: this.#sentence, person: false }
    else if (first !== undefined && first.kind !== 'person' && !startsWithPronoun(sentence) && isSubject(first, sentence, this.#text)) this.#last = { name: first.canonical, sentence: this.#sentence, person: false }
    else if (startsWithPronoun(sentence) && this.#last !== null) this.#last = { ...this.#last, sentence: this.#sentence }
    const other = people.findLast((name) => name.canonical !== this.#last?.name)
    if (other !== undefined) this.#lastOther = { name: other.canonical, sentence: this.#sentence, person: true }
  }
}

/** `Of Ada Colm, he said`, `Asked about Ada Colm, she said`: whom the words are about is not the one who says them. English. */
function isTopic({ tokens }: Narrated, pronoun: number): (name: FoundName) => boolean {
  const [first, second] = tokens
  const about = /^(?:of|about|regarding|concerning|unlike|like)$/u.test(first?.lower ?? '') ? first : first?.lower === 'asked' && second?.lower === 'about' ? second : undefined
  const comma = about === undefined ? undefined : tokens.find((token) => token.text === ',')
  return (name) => comma !== undefined && comma.start < pronoun && name.start < comma.start
}

const startsWithPronoun = (sentence: Narrated) => /^(?:he|she)$/u.test(sentence.tokens[0]?.lower ?? '')
const governing = /^(?:of|with|by|to|from|for|in|near|at|against|after|before|on|about|between|among|de|del|du|mit|von|и|с|accused|urged|told|and|or|meeting|met|including|like|than|over|under|into|behind|via|per|despite|toward|towards|without)$/u

/**
 * A name that no preposition governs, before the sentence's sixteenth word: its subject, as far as can be told without parsing.
 * @param only whether the sentence names nobody else: behind a comma it is the subject then, however late, where no pronoun is
 */
function isSubject(name: FoundName, sentence: Narrated, text: string, only = false): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= Math.min(name.whole.start, name.start))
  if (at < 0) return false
  const before = sentence.tokens[at - 1]
  const own = sentence.tokens.find((token) => token.end === name.end)
  if (own?.possessive === true) return false
  const late = at > 15 || (before?.text === ',' && at >= 12)
  if (late && !(only && at < 50 && before?.text === ',' && !sentence.tokens.slice(0, at).some(({ lower }) => /^(?:he|she|they)$/u.test(lower)))) return false
  if (before === undefined) return true
  // `Speaking on "Harbour Today," Ada Colm left the door open`
  const item = sentence.items[(sentence.places[at] as number) - 1]
  if (item?.kind === 'quote' && /[,，]["”’»]*$/u.test(text.slice(Math.max(0, item.quote.end - 3), item.quote.end))) return true
  const lead = /^(?:the|a|an)$/u.test(before.lower) ? sentence.tokens[at - 2] : before
  if (lead === undefined) return true
  return lead.kind === 'mark' ? lead.text === ',' && (at < 12 || late) || /^["“:]$/u.test(lead.text) : /^(?:but|and|however|meanwhile|then|later|said|says|added|when|while|as|because|that|which|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(lead.lower) && !governing.test(lead.lower)
}
