import { sameLanguage } from '../../document/language-tag.js'
import type { MergeSentence } from '../features/features.js'
import { dot, type SparseVector } from '../features/vectors.js'
import { definitePhrases } from './definite-phrases.js'
import { hollow, manners, settings } from './field-kinds.js'
import type { FieldTitle } from './fields.js'
import type { Headline } from './headlines.js'
import type { TitleMatter } from './matter.js'
import { mostNamed } from './named.js'
import { clauseTitles, leadingActor } from './persons.js'
import type { Phrase } from './phrases-whole.js'
import type { Scored } from './ranked.js'

/** A title that a group could have, with the keys of the phrases that it uses up. */
export interface Option {
  readonly title: string
  readonly keys: readonly string[]
  /** Whether it is what is left where nothing else names the group. */
  readonly weak?: boolean
  /** Whether an editor wrote it, over an article. */
  readonly headline?: boolean
  /** Whether much of the group is the article that the headline stands over, and speaks of it. */
  readonly mainly?: boolean
}

/** A person fills a chapter whose sentences are the person's so often, and leads one where they are so many. */
const fills = 0.7
const leads = 0.5
/** What a person said is a chapter in half of which the person speaks. */
const half = 0.5
/** A field that so much of a chapter speaks of names it before the person who leads it. */
const prevails = 0.5
/** How many times the share of the best free field is much more. */
const shadows = 1.4
/** What a person spoke of, if so much of the chapter does. */
const topical = 0.4
/** A phrase heads a section that so much of the section speaks of. */
const spread = 0.25

/**
 * The titles that a group of sentences could have, best first.
 * @param most headlines of articles that much of the group is
 * @param freeFields those of `allFields` that no title uses yet
 * @param sure for a section: nothing that a chance could have brought in
 */
export function optionsFor(
  group: readonly number[], centre: SparseVector, { stack, actors, words }: TitleMatter, ranked: readonly Scored[], fitting: readonly Headline[], most: readonly Option[],
  freeFields: readonly FieldTitle[], allFields: readonly FieldTitle[], subject: string | null, sure: boolean,
): readonly Option[] {
  const { sentences } = stack
  const strays = freeFields.filter(({ weight }) => weight === 'stray')
  const fields = freeFields.filter((one) => !strays.includes(one))
  const ownFields = allFields.filter(({ weight }) => weight !== 'stray')
  const near = new Map(group.map((index) => [index, dot((sentences[index] as MergeSentence).vector, centre)]))
  const central = [...group].sort((a, b) => (near.get(b) as number) - (near.get(a) as number) || a - b)
  // phrases are cut out of sentences by rules for English: elsewhere only names are sure to be whole
  const english = sameLanguage(stack.language, 'en')
  const plain = (title: string): Option => ({ title, keys: [] })
  const named = ({ phrase, definite }: Scored): Option => ({ title: definite && english && !phrase.name ? `the ${phrase.text}` : phrase.text, keys: [phrase.key] })
  const good = english ? ranked.filter(({ phrase }) => phrase.terms.length > 1 && !phrase.name) : []
  // two wordings of one sentence repeat a phrase too: that is no reason for a heading
  const repeated = good.filter(({ count, sources }) => (sure ? count > 2 && sources > 1 && count >= group.length * spread : count > 2 || sources > 1))
  const actor = leadingActor(group, stack, actors)
  const clauses = clauseTitles(central.slice(0, Math.max(4, Math.ceil(group.length / 3))), stack)
  const topics = ownFields.filter(({ field, share }) => share >= topical && !manners.has(field))
  // what stands in a chapter that others share may be what they say
  const toldBy = (name: string, { at }: Scored) => at.filter((index) => actors[index]?.speak === true && actors[index].names.includes(familyName(name))).length > ((actor?.share ?? 0) >= fills ? 0 : 1)
  const on = (name: string): readonly Option[] => [
    ...clauses.filter(({ title }) => title.startsWith(name)).slice(0, 1).map(({ title }) => plain(title)),
    ...repeated.filter((one) => one.sources > 1 && toldBy(name, one)).slice(0, 1).map(({ phrase }) => ({ title: words.speakerOn(name, withArticle(phrase)), keys: [phrase.key] })),
    ...topics.slice(0, 1).map(({ title }) => plain(words.speakerOn(name, english ? lowerCase(title) : title))),
  ]
  const led = actor !== null && actor.share >= leads
  const options: Option[] = fields.filter(({ field, share, weight }) => share >= prevails && weight === 'main' && !hollow.has(field) && !(led && settings.has(field))).slice(0, 1).map(({ title }) => plain(title))
  // who is spoken of, as a suspect or the dead are, has said nothing on anything
  const speaks = actor?.speaks === true
  if (actor !== null && actor.share >= fills) options.push(...speaks ? [...on(actor.name), ...actor.spoken >= half ? [plain(words.speaker(actor.name))] : []] : [plain(actor.name)])
  options.push(...fitting.slice(0, 2).map(({ title }) => ({ ...plain(title), headline: true })))
  if (subject !== null) options.push(plain(subject))
  if (led) options.push(...speaks ? on(actor.name) : clauses.filter(({ title }) => title.startsWith(actor.name)).slice(0, 1).map(({ title }) => plain(title)))
  // a section of "Politics" in a chapter on an election tells nobody where to look
  const titled = (weight: FieldTitle['weight'], which = (_: FieldTitle) => true) => fields.filter((one) => one.weight === weight && !(sure && settings.has(one.field)) && which(one)).slice(0, 2).map(({ title }) => plain(title))
  // a chapter of what another is named by is no chapter of the next best thing
  const [first] = ownFields
  const shadowed = !sure && first !== undefined && !fields.includes(first) && first.share > (fields[0]?.share ?? 0) * shadows
  // "The government" says nothing that a phrase of the chapter does not say better
  const telling = ({ field }: FieldTitle) => !hollow.has(field)
  if (!shadowed) options.push(...titled('main', telling))
  options.push(...repeated.slice(0, 2).map(named))
  if (!shadowed) options.push(...titled('main'), ...titled('clear'))
  const names = ranked.filter(({ phrase, count, inside }) => phrase.name && inside && count > 2 && count > group.length * (sure ? topical : 0.2))
  // the chapter's own field says nothing more before a name in its sections
  const field = (sure ? fields : [...fields, ...ownFields]).find(({ weight }) => weight !== 'faint')
  if (field !== undefined) options.push(...[...repeated, ...names].slice(0, 2).map(({ phrase }) => ({ title: words.about(field.title, withArticle(phrase)), keys: [phrase.key] })))
  options.push(...clauses.map(({ title }) => plain(title)), ...names.slice(0, 2).map(named))
  if (sure) return options
  if (shadowed) options.push(...titled('main'), ...titled('clear'))
  const rest: Option[] = titled('faint')
  // what one sentence says in passing heads nothing while there is anything else
  const firm = ({ count }: Scored) => count > 1
  const proper = ranked.filter(({ phrase, inside }) => phrase.name && inside)
  const leading = ({ leads: opens }: Scored) => opens
  if (english) rest.push(...[...good.filter((one) => firm(one) || leading(one)).slice(0, 4), ...proper.filter(firm).slice(0, 2)].map(named))
  if (sameLanguage(stack.language, 'ar')) rest.push(...definitePhrases(group, stack).slice(0, 3).map(plain))
  rest.push(...most, ...mostNamed(group, stack).map(plain), ...proper.filter(firm).slice(0, 2).map(named))
  // two words that met by chance say no less than what one sentence has
  rest.push(...strays.slice(0, 2).map(({ title }) => plain(title)))
  if (!english) rest.push(...proper.slice(0, 2).map(named))
  else rest.push(...[...proper.filter(leading).slice(0, 2), ...good.slice(0, 4), ...proper.slice(0, 2)].map(named))
  return [...options, ...rest.map((one) => ({ ...one, weak: true }))]
}

const withArticle = (phrase: Phrase): string => (phrase.determined === 'definite' ? `the ${phrase.text}` : phrase.determined === 'indefinite' ? `${/^[aeiou]/iu.test(phrase.text) ? 'an' : 'a'} ${phrase.text}` : phrase.text)

const familyName = (name: string): string => name.split(/\s+/u).at(-1)?.toLowerCase() ?? ''

const lowerCase = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
