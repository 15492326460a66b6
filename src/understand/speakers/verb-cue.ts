import { personNouns } from '../role-nouns.js'
import { verbFirst, type Speech } from '../speech-verbs.js'
import type { Token } from '../tokens.js'
import { arabicSubject } from './arabic-subject.js'
import { cueOf, wordsOf, type Cue } from './cue.js'
import type { NameIndex } from './name-index.js'
import type { Item, Narrated } from './narration.js'
import { sharedSubject } from './shared-subject.js'
import { isDocument } from './speaking-nouns.js'
import type { Subject } from './subject.js'
import { subjectAfter } from './subject-after.js'
import { subjectBefore } from './subject-before.js'

const nounLike = /^(?:estimates|reports|claims|states|notes|comments|demands|promises|answers|asks|warnings|hopes|calls|cites)$/u

/** The cue of the verb of saying at `at`, whose subject stands before or behind it; null where it has none. */
export function verbCue(sentence: Narrated, at: number, language: string, speech: Speech, names: NameIndex, text: string): Cue | null {
  const { tokens, places, items } = sentence
  if (!speech.firsts.has((tokens[at] as Token).lower)) return null
  const size = verbAt(tokens, at, speech.verbs) || verbAt(tokens, at, speech.weak)
  if (size === 0) return null
  const weak = verbAt(tokens, at, speech.verbs) === 0
  const to = at + size - 1
  const verb = wordsOf(tokens, at, to)
  const start = (tokens[at] as Token).start
  let back = (places[at] as number) - 1
  while (back >= 0 && (places[at] as number) - back < 4 && isMark(items[back] as Item)) back--
  const quoteBefore = items[back]?.kind === 'quote'
  if (quoteBefore || verbFirst.has(language)) {
    const after = subjectAfter(tokens, to, names, speech, text) ?? (language === 'ar' ? arabicSubject(tokens, to, text) : null)
    if (after !== null) return isReading(verb, after) ? null : cueOf(tokens, after, verb, at, to, 'verb-subject', weak, start, after.end)
  }
  // `was quoted as saying` has its speaker before the auxiliary; any other passive has none
  const quoted = tokens[at]?.lower === 'quoted'
  if (quoted && !/^(?:was|is|were)$/u.test(tokens[at - 1]?.lower ?? '')) return null
  // `GDP estimates`, `inflation reports`: the form is a noun as well
  const noun = nounLike.test(verb) && items[(places[to] as number) + 1]?.kind !== 'quote' && !/^(?:that|[,:.])$/u.test(tokens[to + 1]?.lower ?? '.')
  const before = subjectBefore(tokens, quoted ? at - 1 : at, names, speech, text)
  if (noun && before !== null && !(before.kind === 'pronoun' || before.kind === 'names' && before.names.length === 1 && before.names[0]?.kind === 'person')) return null
  if (before !== null && isReading(verb, before)) return null
  if (before !== null && isNaming(verb, before) && items[(places[to] as number) + 1]?.kind === 'quote') return null
  if (before !== null && !passedOver(sentence, at)) return cueOf(tokens, before, verb, at, to, 'subject-verb', weak, before.start, (tokens[to] as Token).end)
  // `Ada Colm opened the door and said, “Come in”`
  const shared = language === 'en' && before === null && !weak && leadsToQuote(sentence, to) ? sharedSubject(tokens, at, names, speech) : null
  if (shared !== null) return cueOf(tokens, shared, verb, at, to, 'subject-verb', weak, start, (tokens[to] as Token).end)
  // `Nach dem Brand erklärte die Feuerwehr`: what stands first moves the subject behind the verb
  const moved = language === 'de' && at > 1 && before === null
  const closing = /^[.,;]$/u.test(tokens[at - 1]?.text ?? '') && !weak && !/^tells?$|^told$/u.test(verb)
  const after = moved || closing ? subjectAfter(tokens, to, names, speech, text) : null
  return after === null || (after.kind === 'pronoun' && !closing) ? null : cueOf(tokens, after, verb, at, to, 'verb-subject', weak, start, after.end)
}

/** `a weekly cartoon called “The Tug”`: the quoted words are its name. English. */
const isNaming = (verb: string, subject: Subject): boolean => verb === 'called' && subject.kind === 'description' && /^an?\s/iu.test(subject.text) && !personNouns.has(subject.head)

/** `Ada Colm read “The Tug”`: only a document reads as what it says. English. */
const isReading = (verb: string, subject: Subject): boolean => /^reads?$/u.test(verb) && !(subject.kind === 'description' && isDocument(subject.head))

/** Whether a quotation follows the word at `to`, behind a comma or colon or none. */
function leadsToQuote({ items, places }: Narrated, to: number): boolean {
  let next = (places[to] as number) + 1
  const mark = items[next]
  if (mark?.kind === 'token' && /^[,:]$/u.test(mark.token.text)) next++
  return items[next]?.kind === 'quote'
}

const isMark = (item: Item) => item.kind === 'token' && item.token.kind === 'mark'

/** A quotation between subject and verb parts them. */
const passedOver = ({ places }: Narrated, verb: number) => verb > 0 && (places[verb] as number) - (places[verb - 1] as number) > 1

/** Number of words of the verb that begins at `at`, or 0. */
function verbAt(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): number {
  const first = (tokens[at] as Token).lower
  const second = tokens[at + 1]?.joined === true ? tokens[at + 1]?.lower : undefined
  if (second !== undefined && verbs.has(`${first} ${second}`)) return 2
  return verbs.has(first) && !(tokens[at] as Token).upper ? 1 : verbs.has(first) && at === 0 ? 1 : 0
}
