import type { Subject } from './subject.js'

/** Speakers without names, by the words that told them first. */
export class Descriptions {
  readonly #told: { readonly head: string; readonly text: string; readonly sentence: number }[] = []

  /** `the engineer` in the words of a few sentences before: `an engineer with the northern company`. */
  fullest(subject: Subject & { kind: 'description' }, sentence: number): string {
    if (/^(?:the|this|that)\s/iu.test(subject.text)) {
      const known = this.#told.findLast((one) => one.head === subject.head && sentence - one.sentence <= 3)
      if (known !== undefined && subject.text.split(' ').length === 2) return known.text
    }
    this.#told.push({ head: subject.head, text: subject.text, sentence })
    return subject.text
  }
}
