import { expect, test } from 'vitest'
import type { Inline } from '../../../src/document/inline.js'
import { soundKey } from '../../../src/document/sound-key.js'
import { codesOf, compileStack } from '../../stack.js'

const article = `Aid convoy reaches Tarno

The International Committee of the Red Cross (ICRC) sent forty lorries to the town of Tarno on Monday.
Ana Belmont, director of the Tarno Hospital, said the wards were full.
“We have no beds left,” Belmont told the state news agency LUNA.
A ceasefire was agreed on Sunday, and the ICRC hopes that it holds.
`

const glossary = async (options = {}) => {
  const compiled = await compileStack({ 'a.txt': article }, { language: 'en', ...options })
  const briefing = compiled.briefing
  if (!briefing) throw new Error('nothing was compiled')
  return { compiled, briefing, entry: (term: string) => briefing.glossary.find((one) => one.term === term || one.variants.includes(term)) }
}

test('a person is explained by the role that a source gives, with its place', async () => {
  const { entry } = await glossary()
  expect(entry('Ana Belmont')).toMatchObject({ kind: 'person', definition: 'director of the Tarno Hospital', from: 'source' })
  expect(entry('Ana Belmont')?.variants).toContain('Belmont')
  expect(entry('Ana Belmont')?.origins).toHaveLength(1)
})

test('an organisation of the built-in list is one entry under all its names', async () => {
  const { briefing, entry } = await glossary()
  expect(entry('ICRC')).toBe(entry('International Committee of the Red Cross'))
  expect(entry('ICRC')?.from).toBe('list')
  expect(briefing.glossary.filter((one) => one.definition === entry('ICRC')?.definition)).toHaveLength(1)
})

test('an article before a name makes no longer form of it', async () => {
  const { briefing } = await compileStack({ 'a.txt': 'A fire in Tarno\n\nA fire broke out in the old harbour on Monday, the mayor told The Associated Press.\nThe Associated Press counted forty boats there.\n' }, { language: 'en' })
  const entry = briefing?.glossary.find(({ term, variants }) => [term, ...variants].includes('The Associated Press'))
  expect(entry?.term).toBe('The Associated Press')
  expect(entry?.expansion).toBe(null)
})

test('the editor goes before the source and the list', async () => {
  const { compiled, entry } = await glossary({ glossary: [{ term: 'ceasefire', definition: 'Here: the truce of Tarno.' }, { term: 'cyclone', definition: 'A storm.' }] })
  expect(entry('ceasefire')).toMatchObject({ definition: 'Here: the truce of Tarno.', from: 'editor' })
  expect(codesOf(compiled)).toContain('annotate/unused-term')
})

test('each term is linked once in a chapter, and each entry is linked from somewhere', async () => {
  const { briefing } = await glossary()
  const terms = (nodes: readonly Inline[]): string[] => nodes.flatMap((node) => [
    ...(node.kind === 'term' ? [node.entry] : []), ...('children' in node ? terms(node.children) : []),
  ])
  for (const chapter of briefing.chapters) {
    const used = chapter.paragraphs.flatMap((paragraph) => paragraph.sentences).flatMap((sentence) => terms(sentence.children))
    expect(new Set(used).size).toBe(used.length)
  }
  const all = new Set(briefing.chapters.flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences).flatMap((sentence) => terms(sentence.children)))
  expect([...all].sort()).toEqual(briefing.glossary.map((entry) => entry.id).sort())
})

test('entries are in the order of the language and none is without a definition', async () => {
  const { briefing } = await glossary()
  const names = briefing.glossary.map((entry) => entry.term)
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare))
  expect(briefing.glossary.every((entry) => entry.definition.trim() !== '')).toBe(true)
})

const glossaryOf = async (articles: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>> = {}) => {
  const { briefing } = await compileStack(articles, { language: 'en', ...options })
  if (!briefing) throw new Error('nothing was compiled')
  return { briefing, entry: (term: string) => briefing.glossary.find((one) => one.term === term || one.variants.includes(term)) }
}
const headed = (title: string, ...sentences: readonly string[]) => `${title}\n\n${sentences.join('\n')}\n`

test('a role that stands in another article explains the name', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('The roads are shut', 'Belmont said on Monday that the roads to the valley were shut.', 'Nobody could leave the town by car.'),
    'b.txt': headed('Boats come', 'Ana Belmont, head of the Tarno Boat Service, promised ten boats for the people of the valley.'),
  })
  expect(entry('Ana Belmont')).toMatchObject({ definition: 'head of the Tarno Boat Service', from: 'source' })
  expect(entry('Ana Belmont')?.at.length).toBeGreaterThan(0)
})

test('the variants of one name are one entry, its fullest form the term', async () => {
  const { briefing } = await glossaryOf({
    'a.txt': headed('Talks', 'President Karim al-Nouri spoke to reporters in the palace on Monday.', 'Mr Nouri then left the capital for talks in the south.'),
    'b.txt': headed('Visit', 'Norwegian president Karim Nouri will visit the flooded valley next week.', 'President Nouri has not been there since the spring.'),
  })
  expect(briefing.glossary.filter(({ kind }) => kind === 'person').map(({ term, definition }) => [term, definition])).toEqual([['Karim al-Nouri', 'Norwegian president']])
})

test('an acronym is expanded from another article, by its brackets or by its initials alone', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('Clinics open', 'The Tarno Relief Council (TRC) opened two clinics in the valley.', 'The Harbour Rescue Alliance sent a boat with doctors on board.'),
    'b.txt': headed('Clinics close', 'TRC closed one of its clinics after a week, its doctors said.', 'HRA has no more fuel for its boat and asks for help.'),
  })
  expect(entry('TRC')).toMatchObject({ term: 'TRC', definition: 'Tarno Relief Council' })
  expect(entry('HRA')).toMatchObject({ term: 'HRA', definition: 'Harbour Rescue Alliance' })
  expect(entry('HRA')).toBe(entry('Harbour Rescue Alliance'))
})

test('a place is explained by what the text says of it, its parts with it', async () => {
  const { briefing, entry } = await glossaryOf({
    'a.txt': headed('Tarno cut off', 'The water reached Tarno, a town of 4,000 people on the coast, on Monday evening.', 'Boats were sent to eastern Tarno, where the school stands.', 'Help came from Norway.'),
  })
  expect(entry('Tarno')).toMatchObject({ kind: 'place', definition: 'town of 4,000 people on the coast', from: 'source' })
  expect(entry('eastern Tarno')).toBe(entry('Tarno'))
  expect(briefing.glossary.map(({ term }) => term)).not.toContain('Norway')
})

test('a country is explained where a source says what part it has', async () => {
  const { entry } = await glossaryOf({ 'a.txt': headed('Talks fail', 'The talks with Norway, the main ally of the council in the dispute, failed on Monday.', 'Sweden said nothing.') })
  expect(entry('Norway')?.definition).toBe('main ally of the council in the dispute')
  expect(entry('Sweden')).toBeUndefined()
})

test('words that most people know are explained only where a low reading level is asked for', async () => {
  const articles = { 'a.txt': headed('Flight', 'Every refugee in the valley needs a tent, the council said on Monday.', 'The ceasefire holds.') }
  const terms = async (options = {}) => (await glossaryOf(articles, options)).briefing.glossary.map(({ term }) => term)
  expect(await terms()).toEqual(['ceasefire'])
  expect(await terms({ level: 8 })).toEqual(['ceasefire', 'refugee'])
})

test('what one language’s article names in its own words meets the entry of the briefing’s language', async () => {
  const { briefing, entry } = await glossaryOf({
    'a.txt': headed('Flood in Tarno', 'Prime Minister Karim Haddad visited the flooded valley on Monday.', 'He promised money for every house that was lost.'),
    'b.txt': headed('فيضان في تارنو', 'أرسل الهلال الأحمر ستة قوارب إلى البلدة صباح الاثنين.', 'وقال رئيس الوزراء كريم حداد إن الحكومة ستدفع تعويضات لكل العائلات.'),
  })
  expect(entry('Red Cross')?.at).toHaveLength(1)
  expect(briefing.glossary.filter(({ kind }) => kind === 'person').map(({ term, definition }) => [term, definition])).toEqual([['Karim Haddad', 'Prime Minister']])
  expect(entry('Karim Haddad')?.foreign).toEqual([{ text: 'كريم حداد', language: 'ar' }])
})

test('the names of people who sound alike only in part stay apart', () => {
  expect(soundKey('John Kerry')).toBe(soundKey('جون كيري'))
  expect(soundKey('Staffan de Mistura')).toBe(soundKey('ستافان دي ميستورا'))
  expect(soundKey('Vladimir Putin')).toBe(soundKey('Владимир Путин'))
  expect(soundKey('Vladimir Putin')).not.toBe(soundKey('Владимир Петров'))
  expect([soundKey('Putin'), soundKey('Путин')]).toEqual([null, null])
})

test('the list adds to the words of a source only what they do not say', async () => {
  const { entry } = await glossaryOf({ 'a.txt': headed('Roads shut in Tarno', 'State news agency SANA reported on Monday that the roads to the valley were shut.', 'Nobody could leave the town by car.') })
  expect(entry('SANA')).toMatchObject({ expansion: 'Syrian Arab News Agency', from: 'source', also: 'What it reports is the government\'s account.' })
})

test('a word that most people know is explained only where a briefing is held to plain language', async () => {
  const besieged = { 'a.txt': headed('Tarno is shut off', 'The rebels said on Monday that the siege of the town went on.', 'Nobody could leave the town by car.') }
  expect((await glossaryOf(besieged)).entry('siege')).toBeUndefined()
  expect((await glossaryOf(besieged, { level: 7 })).entry('siege')?.from).toBe('list')
})

test('a person who bears the name of a place is not explained by it', async () => {
  const report = (name: string) => `Harbour club wins again\n\nThe club beat its rivals from the north of the coast on Sunday.\n${name} scored twice for the harbour club before the break.\nThe coach, Ana Belmont, called it the best game of the year.\n`
  const terms = async (name: string) => (await compileStack({ 'a.txt': report(name) }, { language: 'en' })).briefing?.glossary.map(({ term }) => term)
  expect(await terms('Leon Washington')).not.toContain('Washington')
  expect(await terms('Visitors from Washington')).toContain('Washington')
})

test('a word that the stack also writes small is nobody, and a surname is somebody', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('The harbour office', 'Director at harbour company Tarno Docks, Ana Belmont said the quay was safe.', 'She was its director for ten years.', 'Mayor Okonsky closed the quay on Monday.'),
  })
  expect(entry('Director')).toBeUndefined()
  expect(entry('Okonsky')).toBeDefined()
})

test('a town is no district of its own district', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('Arrest', 'He led a clan in the Telmor district of Alta Vika for ten years.', 'Police in Telmor held him on Monday after a long search in the hills.', 'He was brought to Telmor by car in the night.'),
    'b.txt': headed('Trial', 'The court in Telmor heard him for one hour on Tuesday.', 'He lived in the Vannes district of Telmor with two brothers.'),
  })
  expect(entry('Telmor')?.definition ?? '').not.toContain('district')
  expect(entry('Vannes')?.definition).toBe('district of Telmor')
})

test('a state behind its town is no capital', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('Boats', 'The firm Belmont Boats of Kent, Washington, will build ten ferries for the harbour.', 'The federal government pays for half of them, officials said.'),
  })
  expect(entry('Washington')).toBeUndefined()
})

test('capitals in a row stay capitals', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('Talks', 'The envoys flew from Moscow, Washington, and Brussels to the harbour for talks.', 'The federal government in Washington welcomed the talks, officials said.'),
  })
  expect(entry('Washington')?.definition).toContain('capital of the United States')
})

test('a short form and its plural are one entry', async () => {
  const { briefing, entry } = await glossaryOf({
    'a.txt': headed('Lines fail', 'Many Harbour Line Providers (HLPs) lost their lines on Monday after a storm.', 'The largest Harbour Line Provider (HLP) hopes for Friday, its engineers say.', 'Other HLPs wait for a ship that can lift the cable.'),
  })
  expect(briefing.glossary.filter(({ term }) => /^HLP/u.test(term))).toHaveLength(1)
  expect(entry('HLPs')).toBe(entry('HLP'))
})

test('the office of a husband is not his wife’s, nor his name hers', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('Aid', 'The palace sent Ida Morn, wife of Vice President Al Morn, to the valley on Monday.', 'She will visit a school there.'),
    'b.txt': headed('A visit', 'Rosa Velm Lund arrived in the harbour on Sunday.', 'The trip of Mrs. Lund was short.', 'President Lund stayed at home that day.'),
  })
  expect(entry('Ida Morn')?.variants).not.toContain('Al Morn')
  expect(entry('Rosa Velm Lund')).toBeUndefined()
})

test('a country or a bare word for a body is no other way of writing a longer name', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('A survey', 'The Norway Harbour Council (NHC) asked 300 firms in Norway on Monday.', 'The Council wants to ask them again in May.'),
  })
  expect(entry('NHC')?.variants).toEqual(['Norway Harbour Council'])
})

test('an Arabic name stands without the small words that are written to it', async () => {
  const { briefing } = await compileStack({ 'a.txt': headed('فيضان في تارنو', 'وصلت ستة قوارب إلى البلدة صباح الاثنين، بحسب تصريح لرويترز.', 'وطلبت البلدة المساعدة بالأمم المتحدة بدون شروط.', 'وقال الرئيس جورج دبليو بوش إن الحكومة ستدفع تعويضات.') }, { language: 'ar' })
  const terms = briefing?.glossary.map(({ term, variants }) => [term, ...variants])
  expect(terms).toContainEqual(['رويترز'])
  expect(terms).toContainEqual(['الأمم المتحدة'])
  expect(terms?.flat()).not.toContain('عديم الجنسية')
  expect(terms?.flat()).not.toContain('جورج دبليو')
})

test('an office beside a body of the list is its holder’s, and explains no body', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('Trial', 'Omar Velm, the alleged commander of the coast network, al-Qaeda, was charged on Monday.', 'A judge will hear him in May.'),
  })
  expect(entry('al-Qaeda')?.definition ?? '').not.toContain('commander')
})

test('a blockade of a clinic by a crowd is not one of a coast', async () => {
  const terms = async (sentence: string) => (await glossaryOf({ 'a.txt': headed('Blockade', sentence, 'It went on until the evening.') })).briefing.glossary.map(({ term }) => term)
  expect(await terms('The crowd began a blockade of the clinic in Tarno on Monday.')).not.toContain('blockade')
  expect(await terms('The navy began a blockade of the port of Tarno on Monday.')).toContain('blockade')
})

test('what stands beside a surname that two people bear explains neither, beside the full name it does', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('The vote', 'Four deputies voted against, among them the cousin Omar Velmor of Tarno.', 'Velmor, appointed harbour chief in 1989, counted the ferries.'),
    'b.txt': headed('The harbour', 'Ann Velmor, director of the harbour bank, counted the boats on Monday.', 'Nobody else had counted them.'),
  })
  expect(entry('Omar Velmor')?.definition ?? '').not.toContain('harbour chief')
  expect(entry('Ann Velmor')?.definition).toBe('director of the harbour bank')
})

test('the end of a name with its full stop is no office of the next sentence', async () => {
  const { briefing } = await glossaryOf({
    'a.txt': headed('The report', 'Omar Sen said nothing on Monday.', 'The report tells of thefts that were surely committed by Omar Sen. Ferryboats mentioned in the report include those of Tarno and Velmar.'),
  })
  expect(briefing.glossary.map(({ definition }) => definition)).not.toContain('Omar Sen.')
})

test('the short forms of offices and parties of the United States are explained, also with the state behind a name', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('Ferry bill fails', 'The ferry bill failed in the Senate on Monday after a filibuster, said Rep. Ana Belmont (D-Ohio), a Democrat.', 'The GOP is against it, and no other bill is planned.'),
  })
  expect(entry('Rep.')?.definition).toMatch(/^Short for Representative/u)
  expect(entry('GOP')?.definition).toMatch(/^The Republican Party/u)
  expect(entry('filibuster')?.from).toBe('list')
})

test('a county or street that bears the name of a city is another place, and a primary school holds no election', async () => {
  const { entry } = await glossaryOf({
    'a.txt': headed('Ferry votes', 'Ana Belmont, head of the ferry council in Geneva County, said on Monday that the boats were full.', 'The candidate spoke in the primary school beside Beirut Street.'),
  })
  expect(entry('Geneva')).toBeUndefined()
  expect(entry('primary election')).toBeUndefined()
  expect((await glossaryOf({ 'a.txt': headed('Ferry talks', 'Ana Belmont said on Monday that the talks in Geneva were over.', 'Nobody had signed.') })).entry('Geneva')?.from).toBe('list')
})

test('a listed name does not run on into the body that it stands against', async () => {
  const { briefing } = await glossaryOf({
    'a.txt': headed('Ferry suit', 'The case, filed by the House of Representatives against the Ferry Department, was heard in Tarno on Monday.', 'The House of Representatives did not count the ferries, lawyers said.'),
  })
  expect(briefing.glossary.filter(({ definition }) => definition.startsWith('The lower chamber')).map(({ term }) => term)).toEqual(['House of Representatives'])
})
