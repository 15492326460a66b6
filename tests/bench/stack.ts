/** A source file of a generated stack. */
export interface GeneratedArticle {
  readonly file: string
  readonly text: string
}

/**
 * Makes a stack of plausible articles on one long story: agency copy that many carry, quotations in several wordings,
 * facts in paraphrase, look-alikes with another number, day, place or polarity, and each outlet's own words. The same
 * seed gives the same stack; a larger stack begins with other articles, not with more of the same.
 * @param count number of articles, about 260 words each
 */
export function generateStack(count: number, seed: number): readonly GeneratedArticle[] {
  const random = new Random(seed)
  const world = worldOf(random, Math.max(3, Math.round(count / 12)))
  return Array.from({ length: count }, (_, i) => ({ file: `${String(i).padStart(5, '0')}.txt`, text: articleOf(random, world) }))
}

/** The mulberry32 generator of pseudorandom numbers, by T. Ettinger (public domain). */
class Random {
  #state: number
  constructor(seed: number) { this.#state = seed >>> 0 }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  below(limit: number): number { return Math.floor(this.next() * limit) }
  chance(share: number): boolean { return this.next() < share }
  /** Early ones often, late ones seldom, as words and topics are. */
  skewed(limit: number): number { return Math.min(limit - 1, Math.floor(limit * this.next() ** 2.2)) }
  pick<T>(list: readonly T[]): T { return list[this.below(list.length)] as T }
}

interface Person { readonly name: string; readonly surname: string; readonly role: string }
interface Fact {
  readonly place: string
  readonly day: string
  readonly number: number
  readonly people: string
  readonly act: readonly [string, string]
  readonly source: string
}
interface Utterance { readonly by: Person; readonly words: readonly string[] }
interface Episode {
  readonly facts: readonly Fact[]
  readonly quotes: readonly Utterance[]
  /** Paragraphs that the agency sent. */
  readonly wire: readonly string[]
  readonly colour: readonly string[]
}
interface World { readonly episodes: readonly Episode[] }

const onsets = 'b br d dr f g gr h k kl l m n p r s sh st t tr v w z'.split(' ')
const vowels = 'a e i o u ai ea or an el in ur'.split(' ')
const codas = 'd k l m n r s t v nd rt st lm'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const peoples = 'villagers miners fishermen students nurses drivers families farmers pensioners dockers teachers prisoners passengers climbers'.split(' ')
const roles = ['mayor', 'governor', 'rescue chief', 'interior minister', 'union leader', 'hospital director', 'water commissioner', 'harbour master', 'coach', 'judge']
const acts: readonly (readonly [string, string])[] = [
  ['were rescued from', 'were saved from'], ['were trapped in', 'were stuck in'], ['left', 'departed from'], ['returned to', 'came back to'], ['protested in', 'demonstrated in'],
  ['were injured in', 'were hurt in'], ['were treated in', 'received treatment in'], ['lost their homes in', 'were made homeless in'], ['found shelter in', 'were sheltered in'],
  ['waited for water in', 'queued for water in'], ['were counted in', 'were registered in'],
]
const subjects = 'The bridge;The old harbour;The dam;A row of warehouses;The railway;The market hall;The main road;The power plant;The school;The town archive;The reservoir;The ferry'.split(';')
const verbs = 'stood;lay;remained;looked;seemed;was left;had been;was declared'.split(';')
const states = 'under water;without power;closed to traffic;heavily damaged;as quiet as on a holiday;full of volunteers;guarded by soldiers;open again;half repaired;crowded with onlookers'.split(';')
const hedges = 'While the wind eased;As night fell;After hours of rain;Before the cameras arrived;Once the sirens stopped;Far from the capital;With the harvest near;Despite the warnings'.split(';')
const thoughts = `we will rebuild every house before the winter comes;nobody told us that the gates would be opened so late;the money that was promised has never reached this valley;
  our teams are working day and night and they are tired;this was a failure of planning and not of nature;the people here deserve the truth and they will get it;
  I have never seen the river rise so quickly in my life;we are grateful to every volunteer who came with a boat;there must be an inquiry that is open to all;
  the worst is behind us but the work has only begun`.split(';').map((line) => line.trim())

function worldOf(random: Random, episodes: number): World {
  const persons = Array.from({ length: 8 + episodes * 2 }, (): Person => {
    const surname = nameOf(random)
    return { name: `${nameOf(random)} ${surname}`, surname, role: random.pick(roles) }
  })
  const places = Array.from({ length: 6 + episodes * 2 }, () => nameOf(random))
  const words = Array.from({ length: 400 + episodes * 40 }, () => syllable(random) + syllable(random) + syllable(random))
  return { episodes: Array.from({ length: episodes }, () => episodeOf(random, persons, places, words)) }
}

function episodeOf(random: Random, persons: readonly Person[], places: readonly string[], words: readonly string[]): Episode {
  const own = Array.from({ length: 4 }, () => places[random.skewed(places.length)] as string)
  const facts = Array.from({ length: 14 }, (): Fact => ({
    place: random.pick(own), day: random.pick(days), number: random.chance(0.5) ? 2 + random.below(90) : 100 * (1 + random.below(90)),
    people: random.pick(peoples), act: random.pick(acts), source: (persons[random.skewed(persons.length)] as Person).name,
  }))
  const quotes = Array.from({ length: 4 }, (): Utterance => {
    const thought = `${random.pick(thoughts)}, and ${random.pick(own)} ${random.pick(['will remember', 'knows', 'has seen'])} ${words[random.skewed(words.length)] ?? ''}`
    return { by: persons[random.skewed(persons.length)] as Person, words: [thought, `and ${thought}`, thought.replace(', and', ' and, indeed,')] }
  })
  const colour = Array.from({ length: 40 }, () => colourOf(random, own, words))
  const wire = Array.from({ length: 4 }, () => [factSentence(random, random.pick(facts), 0), random.pick(colour), colourOf(random, own, words)].join(' '))
  return { facts, quotes, colour, wire }
}

function articleOf(random: Random, { episodes }: World): string {
  const episode = episodes[random.skewed(episodes.length)] as Episode
  const lead = random.pick(episode.facts)
  const paragraphs: string[] = []
  if (random.chance(0.3)) paragraphs.push(...episode.wire.slice(0, 2 + random.below(3)))
  while (paragraphs.join(' ').split(' ').length < 200 + random.below(90)) {
    const kind = random.next()
    if (kind < 0.35) paragraphs.push(`${factSentence(random, random.pick(episode.facts), random.below(3))} ${random.pick(episode.colour)}`)
    else if (kind < 0.55) paragraphs.push(quoteSentence(random, random.pick(episode.quotes)))
    else paragraphs.push(`${random.pick(episode.colour)} ${random.pick(episode.colour)}`)
  }
  return [`${lead.number} ${lead.people} ${lead.act[0]} ${lead.place}`, ...paragraphs].join('\n\n') + '\n'
}

function factSentence(random: Random, fact: Fact, wording: number): string {
  // a look-alike now and then: another number or day, or the opposite
  const number = random.chance(0.06) ? fact.number + 1 + random.below(9) : fact.number
  const day = random.chance(0.06) ? random.pick(days) : fact.day
  const shown = number.toLocaleString('en')
  if (random.chance(0.03)) return `No ${fact.people} ${fact.act[0]} ${fact.place} on ${day}, ${fact.source} said.`
  switch (wording) {
    case 0: return `${shown} ${fact.people} ${fact.act[0]} ${fact.place} on ${day}, ${fact.source} said.`
    case 1: return `On ${day}, ${shown} ${fact.people} ${fact.act[1]} ${fact.place}, according to ${fact.source}.`
    default: return `${fact.source} said that ${shown} ${fact.people} ${fact.act[0]} ${fact.place} on ${day}.`
  }
}

function quoteSentence(random: Random, quote: Utterance): string {
  const words = random.pick(quote.words)
  const opened = words.charAt(0).toUpperCase() + words.slice(1)
  switch (random.below(3)) {
    case 0: return `“${opened},” said ${quote.by.name}, the ${quote.by.role}.`
    case 1: return `“${opened},” ${quote.by.surname} told reporters.`
    default: return `${quote.by.name} said: “${opened}.”`
  }
}

function colourOf(random: Random, places: readonly string[], words: readonly string[]): string {
  const odd = () => words[random.skewed(words.length)] as string
  return `${random.pick(hedges)}, ${lower(random.pick(subjects))} of ${random.pick(places)} ${random.pick(verbs)} ${random.pick(states)}, with ${odd()} and ${odd()} along the ${odd()} road.`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const syllable = (random: Random): string => random.pick(onsets) + random.pick(vowels) + (random.chance(0.4) ? random.pick(codas) : '')
const nameOf = (random: Random): string => { const name = syllable(random) + syllable(random); return name.charAt(0).toUpperCase() + name.slice(1) }
