import type { FoundName } from '../names/names.js'
import type { Quoted } from '../quotation-marks.js'
import type { Token } from '../tokens.js'
import type { Cue } from './cue.js'
import { Descriptions } from './descriptions.js'
import { Genders } from './genders.js'
import type { Narrated } from './narration.js'
import { isSubject, startsWithPronoun } from './sentence-subject.js'
import type { Subject } from './subject.js'
import { isTopic } from './topic.js'
import { unquoted } from './unquoted.js'

interface Figure {
  readonly name: string
  readonly sentence: number
  readonly person: boolean
  /** Someone else who was named before the subject in its sentence: `For Ada Colm, Per Strand was a hero.` */
  readonly rival?: string
  /** Said the words that the sentence quotes. */
  readonly spoke?: boolean
  /** The sentence tells at length what the person says: `Ada Colm said that Per Strand had left the harbour.` */
  readonly tells?: boolean
}

/**
 * Who a pronoun can mean: the subject of the sentence it stands in, else of the sentence that came last, and only where no
 * other person was named since. Sentences are counted without what is quoted.
 */
export class Salience {
  readonly #genders = new Genders()
  readonly #names: readonly FoundName[]
  readonly #text: string
  readonly #descriptions = new Descriptions()
  #last: Figure | null = null
  #lastOther: Figure | null = null
  #sentence = 0
  #next = 0
  #here: readonly FoundName[] = []

  constructor(names: readonly FoundName[], quotes: readonly Quoted[], text: string) {
    this.#text = text
    this.#names = unquoted(names, quotes)
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
    for (const name of here) if (name.kind === 'person') this.#genders.learn(name, sentence)
  }

  /** Who a cue names, or null where that is not certain. */
  speaker(cue: Cue, sentence: Narrated): string | null {
    const { subject } = cue
    switch (subject.kind) {
      case 'names': return subject.names.map((name) => name.canonical).filter((name, i, all) => all.indexOf(name) === i).join(' and ')
      case 'description': return this.#descriptions.fullest(subject, this.#sentence)
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

  #pronoun(subject: Subject & { kind: 'pronoun' }, sentence: Narrated): string | null {
    const topic = isTopic(sentence, subject.start)
    const people = this.#here.filter((name) => name.start < subject.start && name.kind === 'person' && !topic(name))
    const inside = [...new Set(people.map((name) => name.canonical))].filter((name) => this.#genders.fits(name, subject.gender))
    if (subject.gender === 'it') return this.#last !== null && this.#isBody(this.#last.name) && this.#sentence - this.#last.sentence <= 1 && inside.length === 0 ? this.#last.name : null
    const leading = people.find((name) => isSubject(name, sentence, this.#text))
    if (leading !== undefined) return this.#genders.fits(leading.canonical, subject.gender) ? this.#genders.settle(leading.canonical, subject.gender) : inside.length === 1 ? inside[0] as string : null
    if (inside.length > 0) return inside.length === 1 && this.#last?.name === inside[0] ? inside[0] as string : null
    const last = this.#last
    // `“A”, explicó Korva Radio. “B”, añadió.`: no pronoun limits it to persons
    if (subject.gender === 'any') return last?.spoke === true && this.#sentence - last.sentence <= 1 ? last.name : null
    if (last === null || !last.person || this.#sentence - last.sentence > 3 || !this.#genders.fits(last.name, subject.gender)) return null
    if (this.#here.some((name) => name.canonical === last.name && topic(name))) return null
    if (last.tells === true && this.#sentence - last.sentence === 1) return this.#genders.settle(last.name, subject.gender)
    if (last.rival !== undefined && this.#genders.fits(last.rival, subject.gender)) return null
    if (this.#lastOther !== null && this.#lastOther.sentence > last.sentence && this.#genders.fits(this.#lastOther.name, subject.gender)) return null
    return this.#genders.settle(last.name, subject.gender)
  }

  /** Remembers the sentence's subject for pronouns to come. */
  leave(sentence: Narrated, said: readonly ({ readonly speaker: string | null } | undefined)[], reported: string | null, tells = false): void {
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
    if (leading !== undefined && (reporter === undefined || reporter.canonical === leading.canonical)) this.#last = { ...figure(leading.canonical), spoke: reporter !== undefined }
    else if (leading !== undefined && reporter !== undefined) this.#last = { ...figure(reporter.canonical), rival: leading.canonical, spoke: true }
    else if (known) this.#last = { name: spoke, sentence: this.#sentence, person: true, spoke: true }
    else if (reporter !== undefined) this.#last = { ...figure(reporter.canonical), spoke: true }
    else if (spoke !== null) this.#last = { name: spoke, sentence: this.#sentence, person: false, spoke: true }
    else if (first !== undefined && first.kind !== 'person' && !startsWithPronoun(sentence) && isSubject(first, sentence, this.#text)) this.#last = { name: first.canonical, sentence: this.#sentence, person: false }
    else if (startsWithPronoun(sentence) && this.#last !== null) this.#last = { ...this.#last, sentence: this.#sentence }
    if (tells && this.#last !== null && this.#last.name === reported && this.#last.sentence === this.#sentence) this.#last = { ...this.#last, tells }
    const other = people.findLast((name) => name.canonical !== this.#last?.name)
    if (other !== undefined) this.#lastOther = { name: other.canonical, sentence: this.#sentence, person: true }
  }
}
