import fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand } from '../../../src/understand/understand.js'
import { articleOf } from '../article.js'

const speakers = (text: string, language = 'en') => understand(articleOf(text, language)).quotations.map((quotation) => quotation.speaker)

test.each<[string, (string | null)[]]>([
  ['“The bridge is gone,” said Mayor Ada Colm.', ['Ada Colm']],
  ['“The bridge is gone”, said Ada Colm, director of the Harbour Institute.', ['Ada Colm']],
  ['“The bridge is gone,” Ada Colm said in a statement.', ['Ada Colm']],
  ['Mayor Ada Colm said: “The bridge is gone.”', ['Ada Colm']],
  ['Mayor Ada Colm told a news conference in Telmor on Friday: “The bridge is gone.”', ['Ada Colm']],
  ['Speaking in Telmor, Mayor Ada Colm said, “The bridge is gone.”', ['Ada Colm']],
  ['“The bridge,” Mayor Ada Colm said, “is gone for good.”', ['Ada Colm', 'Ada Colm']],
  ['“The bridge is gone,” Mayor Ada Colm said. “We will build another one next year.”', ['Ada Colm', 'Ada Colm']],
  ['“The bridge is gone. The road is gone. We wait,” Mayor Ada Colm said.', ['Ada Colm']],
  ['“Is the bridge gone?” asked Mayor Ada Colm.', ['Ada Colm']],
  ['“The bridge is gone.” / “The road is gone.” / “We wait for the boats,” said Mayor Ada Colm.', ['Ada Colm', 'Ada Colm', 'Ada Colm']],
  ['Ada Colm, who has been mayor since May, said: “The bridge is gone.”', ['Ada Colm']],
  ['According to Mayor Ada Colm, “the bridge is gone for good”.', ['Ada Colm']],
  ['“The bridge is gone,” according to Mayor Ada Colm.', ['Ada Colm']],
  ['“The bridge is gone,” a rescue worker at the river told reporters.', ['a rescue worker at the river']],
  ['“The bridge is gone,” said a spokesman for the ministry in a statement.', ['a spokesman for the ministry']],
  ['“The bridge is gone,” said residents.', ['residents']],
  ['An engineer with the northern company wrote on Facebook: “The bridge will never be built again.”', ['An engineer with the northern company']],
  ['Ada Colm drew a weekly report called “The Tug and the Tide” for the harbour.', [null]],
  ['Mayor Ada Colm called the bridge “a costly mistake” on Friday.', ['Ada Colm']],
  ['The mayor of Telmor, Ada Colm, said: “The bridge is gone.”', ['Ada Colm']],
  ['Ada Colm, the mayor of Telmor, Korva, said: “The bridge is gone.”', ['Ada Colm']],
  ['A source close to Ada Colm said: “The bridge is gone.”', ['A source close to Ada Colm']],
  ['Ada Colm was quoted as saying: “The bridge is gone.”', ['Ada Colm']],
  ['“The bridge is gone,” Ada Colm and Per Strand said in a joint statement.', ['Ada Colm and Per Strand']],
  ['Ada Colm defended the bridge on Friday, saying, “It will stand for a hundred years.”', ['Ada Colm']],
  ['In a note to the town, Ada Colm, the mayor, defended the bridge, writing: “It will stand for a hundred years.”', ['Ada Colm']],
  ['“The bridge is gone,” Ada Colm, a rival of Mayor Per Strand, a baker, in the northern town of Telmor, said in a note. “We will wait.”', ['Ada Colm', 'Ada Colm']],
  ['Mayor Ada Colm came to the quay. / “The bridge is gone,” Ada Colm, D-N.Y., the former chairwoman of the Harbour Committee and a friend of the builder Per Strand in Telmor, told Harbour Radio.', ['Ada Colm']],
  ['Mayor Ada Colm came to the quay. / “The bridge is gone,” Ada Colm, a Korvan born in Telmor, the town where her rival, Mayor Per Strand, grew up, told Harbour Radio.', ['Ada Colm']],
  ['Mayor Ada Colm came to the quay. / “The bridge is gone,” Ada Colm, the town’s baker, had heard; her friend, the builder, a Korvan with a boat on the river, told Harbour Radio.', [null]],
  ['“The bridge is gone,” Representative-elect Ada Colm said.', ['Ada Colm']],
  ['“The bridge is gone,” Senate President Pro Tem Ada Colm said.', ['Ada Colm']],
  ['“The bridge is gone,” summarized Ada Colm.', ['Ada Colm']],
  ['Ada Colm shot back: “The bridge is gone.”', ['Ada Colm']],
  ['“The bridge is gone,” Harbour Rivers and Bridges Committee chairwoman Ada Colm said.', ['Ada Colm']],
  ['Ada Colm issued a statement late on Friday saying: “It will stand for a hundred years.”', ['Ada Colm']],
  ['“The bridge is gone,” Mayor Ada Colm said on the radio program “Harbour Today.” “We will build another one next year.”', ['Ada Colm', 'Ada Colm', 'Ada Colm']],
  ['“The bridge is gone,” Mayor Per Strand and Mayor Ada Colm said.', ['Per Strand and Ada Colm']],
  ['“The bridge is gone,” the lawsuit says. “Nobody had looked at it for ten years.”', ['the lawsuit', 'the lawsuit']],
  ['The 40-page indictment said: “The bridge was never safe.”', ['The 40-page indictment']],
  ['“The bridge is gone,” said the councillor, Ada Colm. “We wait.”', ['Ada Colm', 'Ada Colm']],
  ['“The bridge is gone,” said the statement from the bank’s lawyer, Ada Colm.', ['the statement from the bank’s lawyer']],
  ['“The bridge is gone,” Telma Quist, a Korvan trying to unseat Mayor Per Strand, a baker, in the northern town, said in a note.', ['Telma Quist']],
  ['“The bridge is gone,” harbour pastor Ada Colm told Harbour Radio.', ['Ada Colm']],
  ['“The bridge is gone,” the writer Ada Colm, who has long praised Per Strand, wrote on Monday.', ['Ada Colm']],
  ['“The bridge is gone,” a tired, cold Ada Colm said.', ['Ada Colm']],
  ['“It would be better to wait” than to close the bridge, said Mayor Ada Colm.', ['Ada Colm']],
  ['“The bridge is gone,” explained newly elected Mayor Ada Colm.', ['Ada Colm']],
  ['“The bridge is gone,” said an angry Ada Colm.', ['Ada Colm']],
  ['“The bridge is gone,” said a top Colm aide. Ada Colm left.', ['a top Colm aide']],
  ['“The bridge is gone,” Mayor Ada Colm (G) and Mayor Per Strand (K) said.', ['Ada Colm and Per Strand']],
  ['“The bridge is gone,” Mayor Ada Colm of Telmor and Mayor Per Strand of Korva said.', ['Ada Colm and Per Strand']],
  ['“The bridge is gone,” Mayor Ada Colm, a Korvan and the head of the Harbour Committee — where each plan begins — said on the radio.', ['Ada Colm']],
  ['Mayor Ada Colm (72), who lived there, told reporters that “the bridge is gone for good”.', ['Ada Colm']],
  ['Ada Colm, meanwhile, told Per Strand that “the bridge is gone for good”.', ['Ada Colm']],
  ['Ada Colm opened the door and said: “The bridge is gone.”', ['Ada Colm']],
  ['Ada Colm opened the door, then added: “The bridge is gone.”', ['Ada Colm']],
  ['Ada Colm opened the door when Per Strand came and said: “The bridge is gone.”', [null]],
  ['“The bridge is gone,” the letter to the mayor reads.', ['the letter to the mayor']],
  ['“The bridge is gone,” reads a statement from the mayor.', ['a statement from the mayor']],
  ['Ada Colm read “The Tug and the Tide of a Harbour” to the children.', [null]],
  ['In a statement to The Harbour, Strand’s lawyer, Mary Colm, said: “The bridge is gone.” The Harbour printed it.', ['Mary Colm']],
])('names the speaker in %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

test.each<[string, (string | null)[]]>([
  ['Mayor Ada Colm came at noon. “The bridge is gone,” she said.', ['Ada Colm']],
  ['Mayor Ada Colm came at noon.\n“The bridge is gone,” she said.\nShe added: “We wait for the boats.”', ['Ada Colm', 'Ada Colm']],
  ['Mr Strand criticised Mayor Ada Colm on Friday. “The bridge is gone,” he said.', ['Strand']],
  ['Mrs Colm met Mr Strand. “The bridge is gone,” he said.', [null]],
  ['The river rose. “The bridge is gone,” he said.', [null]],
  ['Speaking on “Harbour Today,” Mayor Ada Colm left the door open.\n“The bridge is gone,” she said.', [null, 'Ada Colm']],
  ['Asked whether the harbour would close if the council waited for another month or two, Ada Colm, the mayor, gave a sober answer.\n“The bridge is gone,” she said.', ['Ada Colm']],
  ['The order of the boats was changed at the last minute so that all who came could cross, Ada Colm said. “The bridge is gone,” she said.', ['Ada Colm']],
  ['The order of the boats that Mayor Per Strand wanted was changed at the last minute so that all could cross, Ada Colm said. “The bridge is gone,” she said.', [null]],
  ['Though the order of the boats was changed by Mayor Per Strand, Ada Colm said that all of the town could cross. “The bridge is gone,” she said.', ['Ada Colm']],
  ['Mayor Ada Colm spoke first. Though she had waited for a month or two in the harbour of the town, Ida Holm, she said, was late. “The bridge is gone,” she said.', ['Ada Colm']],
])('takes a pronoun only where it is certain: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

test('a paragraph of nothing but a quotation goes on with the speech before it', () => {
  expect(speakers('“The bridge is gone,” Mayor Ada Colm said.\n“We are waiting for the boats to come down the river.”')).toEqual(['Ada Colm', 'Ada Colm'])
})

test.each<[string, (string | null)[]]>([
  ['“The bridge is gone for ever,” Mayor Ada Colm said on Friday.\n“But we were lucky.”', ['Ada Colm', 'Ada Colm']],
  ['Mayor Ada Colm answered in a statement on Friday:\n“The bridge is gone. We wait for the boats.\n“And we hope.”', ['Ada Colm', 'Ada Colm']],
  ['“The road is open,” Per Strand said.\nHe added,\n“We will see how long it can stay so.”', ['Per Strand', 'Per Strand']],
  ['Mayor Ada Colm said the town could not wait for another year.\n“We are waiting for the boats to come down the river.”', ['Ada Colm']],
  ['Mayor Ada Colm called the plan of the bank “a costly mistake.”\n“We are waiting for the boats to come down the river.”', ['Ada Colm', 'Ada Colm']],
  ['“We wait,” Mayor Ada Colm said, adding that the plan was a “costly mistake.”\n“She should have thought of that before she closed the bridge.”', ['Ada Colm', 'Ada Colm', null]],
  ['Mayor Ada Colm said: “The road is open to all of us.”\n“The bridge is gone,” said the driver’s cat.', ['Ada Colm', null]],
])('a paragraph goes on with the one who ends or introduces it in the paragraph before: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

test('a quotation that its paragraph leaves open goes on in the next', () => {
  expect(speakers('“The bridge is gone,” Mayor Ada Colm said. “We wait.\n“And we hope.”')).toEqual(['Ada Colm', 'Ada Colm', 'Ada Colm'])
})

test.each([
  'On the wall someone had written “One day we will come home.”',
  'The river fell. “They have taken half of all that we had in the house”.',
  'State agency NOVA said, 8,000 left the town.\n“They have taken half of all that we had in the house”.',
  'The film, “The Long River and the Sea,” opens on Friday.',
  'Ada Colm was told that “the bridge is gone”.',
  'The talks of Ada Colm failed as Per Strand left the town on Friday, saying: “It will stand for a hundred years.”',
  'Ada Colm left as he closed the harbour office for good on Friday, saying: “It will stand for a hundred years.”',
  'Ada Colm was dismissed by the board on Friday, saying: “It will stand for a hundred years.”',
  'Ada Colm received a statement on Friday saying: “It will stand for a hundred years.”',
  'A letter from Ada Colm reached the town, saying: “It will stand for a hundred years.”',
])('names nobody in %s', (text) => {
  expect(speakers(text)).toEqual([null])
})

test('a few quoted words inside a sentence are told from speech', () => {
  const text = 'Mayor Ada Colm spoke of “nothing short of a disaster” in the town. “The bridge is gone,” she said.'
  expect(understand(articleOf(text)).quotations.map(({ scare, speaker }) => [scare, speaker])).toEqual([[true, 'Ada Colm'], [false, 'Ada Colm']])
})

test('speech without quotation marks is told with who says so', () => {
  const text = 'A police source said that 40 people left. Ten were hurt, the source said. According to the Harbour Institute, the bridge fell. It rained.'
  expect(understand(articleOf(text)).attributions.map((one) => [text.slice(one.start, one.end), one.speaker, one.verb])).toEqual([
    ['A police source said that 40 people left.', 'A police source', 'said'],
    ['Ten were hurt, the source said.', 'A police source', 'said'],
    ['According to the Harbour Institute, the bridge fell.', 'Harbour Institute', 'according to'],
  ])
})

test('what somebody adds behind a participle is reported by nobody where nothing is quoted', () => {
  expect(understand(articleOf('Ada Colm left the town on Friday, saying the bridge was gone.')).attributions).toEqual([])
})

test.each<[string, string, string | null]>([
  ['es', '«El puente cayó», dijo el ministro Juan Colmar.', 'Juan Colmar'],
  ['es', '«El puente cayó», explicaba el ministro Juan Colmar.', 'Juan Colmar'],
  ['es', '«El puente cayó», ha denunciado Juan Colmar.', 'Juan Colmar'],
  ['es', '«El puente cayó», relataba a Telmora un vecino del puerto.', 'un vecino del puerto'],
  ['es', '«El puente cayó», dijo la presidencia tras la charla que tuvo la ministra, Juana Colmar.', 'la presidencia tras la charla que tuvo la ministra'],
  ['fr', '« Le pont est tombé », affirmait Jean Colmar.', 'Jean Colmar'],
  ['fr', '« Le pont est tombé », insiste Jean Colmar.', 'Jean Colmar'],
  ['it', '«Il ponte è caduto», spiegava Gino Colmari.', 'Gino Colmari'],
  ['fr', '« Le pont est tombé », a déclaré le ministre Jean Colmar.', 'Jean Colmar'],
  ['de', '„Die Brücke ist weg“, sagte Minister Hans Kolmar.', 'Hans Kolmar'],
  ['it', '«Il ponte è caduto», ha detto il ministro Gino Colmari.', 'Gino Colmari'],
  ['it', '«Il ponte è caduto», riferisce il sindaco Gino Colmari.', 'Gino Colmari'],
  ['it', '«Il ponte è caduto», ha assicurato Gino Colmari.', 'Gino Colmari'],
  ['pt', '“A ponte caiu”, disse o ministro João Colmar.', 'João Colmar'],
  ['ru', '«Мост упал», — сказал министр Иван Колмар.', 'Иван Колмар'],
  ['uk', '«Міст упав», — сказав міністр Іван Колмар.', 'Іван Колмар'],
  ['tr', '“Köprü çöktü” dedi Bakan Ali Kolmar.', 'Ali Kolmar'],
])('reads the words of saying of %s', (language, text, expected) => {
  expect(speakers(text, language)).toEqual([expected])
})

test('spans lie in the text, whatever the text', () => {
  const piece = fc.constantFrom('“', '”', '"', "'", '‘', '’', '/', ',', '.', ':', ' said ', ' he ', ' Ada Colm ', 'Kerry', ' told', ' (', ')', ' according to ', ' the ',
    ' source ', '\n', ' and ', ' UN ', ' envoy for Yemen ', ' al-', ' of ', '?', '9', ' Ministry of ', '\u0301', '𝒜')
  fc.assert(fc.property(fc.array(piece, { maxLength: 50 }), fc.constantFrom('en', 'fr', 'ar', 'de', 'zz'), (pieces, language) => {
    const text = pieces.join('')
    const article = understand(articleOf(text, language))
    for (const span of [...article.quotations, ...article.names, ...article.abbreviations, ...article.attributions, ...article.attributions.map((one) => one.cue)]) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  }))
})

test('a speaker is not the one whom the words are about', () => {
  expect(speakers('Mayor Per Strand came at noon. Of Kari Holm, he said: “The bridge was never in good hands.”')).toEqual(['Per Strand'])
  expect(speakers('Mayor Per Strand came at noon. Asked about Kari Holm, he said: “The bridge was never in good hands.”')).toEqual(['Per Strand'])
  expect(speakers('Mayor Kari Holm came at noon. Asked about Kari Holm, he said: “The bridge was never in good hands.”')).toEqual([null])
  expect(speakers('Mayor Per Strand came at noon. In Telmor, he said: “The bridge was never in good hands.”')).toEqual(['Per Strand'])
})

test('who is named behind an opening pronoun is not the next speaker', () => {
  expect(speakers('Mayor Per Strand spoke first.\nHe thanked his rival, Kari Holm, at noon. “The bridge is gone,” he said.')).toEqual(['Per Strand'])
  expect(speakers('Mayor Per Strand spoke first.\nAt noon, Mark Holm came in. “The bridge is gone,” he said.')).toEqual(['Mark Holm'])
})

test('a bare surname is not the relative’s who is named fully beside somebody', () => {
  expect(speakers('Per Strand and his wife, Ida Strand, left on Monday.\n“The bridge is gone,” Strand said.')).toEqual(['Per Strand'])
  expect(speakers('President Strand spoke first. The first lady, Ida Strand, left.\n“The bridge is gone,” Strand said.')).toEqual(['Strand'])
  expect(speakers('President Strand spoke first. Ida Strand, the first lady, left.\n“The bridge is gone,” Strand said.')).toEqual(['Strand'])
})

test('a bare surname is the relative’s where the article tells of her, or where she speaks', () => {
  expect(speakers('The diver’s daughter, Ida Strand, left on Monday.\n“The bridge is gone,” Strand said.')).toEqual(['Ida Strand'])
  expect(speakers('Per Strand died at sea. He was careful, said his sister, Ida Strand.\n“The bridge is gone,” Strand said.')).toEqual(['Ida Strand'])
})
