import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/document/words.js'
import { blocksOf, readAs } from './source.js'

describe('paragraphs of plain text', () => {
  test('a line is a paragraph where lines are long', async () => {
    const first = `The mayor ${'said again and again '.repeat(8)}that the bridge is safe.`
    expect(await blocksOf('a.txt', `${first}\nAbout 300 people trapped\nFerries run every hour, the harbour office said.`))
      .toEqual([first, 'About 300 people trapped', 'Ferries run every hour, the harbour office said.'])
  })

  test('lines that were broken to a width go on', async () => {
    const text = 'The mayor of the town said on Tuesday that the old bridge over\nthe river will stay closed until experts of the Interior\nMinistry have looked at it.\nFerries run every hour.'
    expect((await blocksOf('a.txt', text)).map((block) => block.replaceAll('\n', ' '))).toEqual([
      'The mayor of the town said on Tuesday that the old bridge over the river will stay closed until experts of the Interior Ministry have looked at it.',
      'Ferries run every hour.',
    ])
  })

  /** A report as a wire sends it: broken to a width, with each first line further in. */
  const wire = [
    '\t   HARBOUR TOWN, Olme (AP) _ The old ferry sank off the coast on',
    'Monday with 60 people on board, the harbour office said.',
    '\t   Fishermen from the village brought 45 of them ashore before the',
    'navy came. They were cold and wet. They had been told by the Olme',
    'Coast Guard to wait.',
    '\t   The ferry had been built in 1964. Its owner, a company in',
    'Port Example, said that it had been looked at in spring.',
    '\t   The harbour office asked for help with the search.',
  ]
  const told = [
    'HARBOUR TOWN, Olme (AP) _ The old ferry sank off the coast on Monday with 60 people on board, the harbour office said.',
    'Fishermen from the village brought 45 of them ashore before the navy came. They were cold and wet. They had been told by the Olme Coast Guard to wait.',
    'The ferry had been built in 1964. Its owner, a company in Port Example, said that it had been looked at in spring.',
    'The harbour office asked for help with the search.',
  ]
  const plain = async (lines: readonly string[]) => (await blocksOf('a.txt', `${lines.join('\n')}\n`)).map((block) => block.replace(/\s+/g, ' '))

  const long = 'Harbour office of Olme tells of its search for a missing ferry'
  test.each(['1998-11-17', 'Tuesday, November 17, 1998', '17 November 1998', '17.11.1998', 'Martes, 17 de noviembre de 1998'])('a line that is only a day stands apart: %s', async (day) => {
    expect(await plain([long, day, ...wire.slice(1)])).toEqual([long, day, `${wire[1]}`, ...told.slice(1)])
  })

  test.each([['_', '1964: The old ferry is built in Port Example.', '1998: It sinks off the coast of Olme.'], ['--', 'Ada Colm, 50, mayor of Olme.', 'Per Strand, 41, captain of the ferry.'], ['_ ', 'Aid to the harbour of Olme.', 'A new ferry.']])('entries behind %s', async (mark, first, second) => {
    const { article } = await readAs('a.txt', [...wire, `\t   ${mark}${first}`, `\t   ${mark}${second}`].join('\n'))
    const { text, blocks } = article ?? { text: '', blocks: [] }
    expect(blocks.slice(-2).map((block) => [block.kind, text.slice(block.start, block.end)])).toEqual([['item', `${mark}${first}`], ['item', `${mark}${second}`]])
  })

  test('a dash before a word of a broken sentence begins no entry', async () => {
    const broken = ['\t   The old ferry was seen by two of the fishermen who live in the', '--Olme and Husum, which are villages of the same coast -- and by', '--Telmor men, who fish there every year -- on Monday.']
    expect(await plain([...wire, ...broken])).toHaveLength(told.length + 1)
  })

  test.each([
    ['behind a small word', 'The ferry was built by a company in Port Example and sailed on', '17 November 1998'],
    ['with its stop', 'The ferry was built by a company in Port Example and sailed up to', 'Tuesday, November 17, 1998.'],
    ['with more words', 'The ferry was built by a company in Port Example and it sailed', '17 November 1998 and again in May, when the coast was open.'],
  ])('a day inside a broken sentence does not: %s', async (_, first, second) => {
    expect(await plain([...wire, `\t   ${first}`, second])).toEqual([...told, `${first} ${second}`])
  })

  test('a first line further in begins a paragraph, and broken lines go on though the next word would have fitted', async () => {
    expect(await plain(wire)).toEqual(told)
    expect(await plain(wire.map((line) => line.startsWith('\t') ? `\n${line.trim()}` : line))).toEqual(told)
  })

  test('one line that is much longer does not tear the paragraphs of a page', async () => {
    const long = `\t   The list of the saved, which is long, stands at http://harbour.example/${'saved-'.repeat(20)}people.`
    expect(await plain([...wire, long])).toEqual([...told, long.trim()])
  })

  test('a list of headlines below paragraphs that are lines stays a list', async () => {
    const list = ['Ferry of 1912 to be raised from the sea off Olme this year', 'Fishermen of Port Example ask for a light on the northern pier', 'Harbour office opens its books to the owners of small boats', 'New bridge over the river stays closed until the spring', 'Storm']
    const paragraphs = told.map((paragraph) => `${paragraph}\n`)
    expect(await plain([...paragraphs, ...list])).toEqual([...told, ...list])
  })

  test('paragraphs of one line each, all further in, stay apart; a text without paragraphs is one', async () => {
    const short = ['\t   Nobody was hurt on the pier.', '\t   The harbour is open again.']
    expect(await plain([...wire, ...short])).toEqual([...told, ...short.map((line) => line.trim())])
    const ragged = ['The ferry had been built in 1964 for the coast of Olme by the', 'yard of Port Example, which went out of business when the U.N.', 'Security Council closed the strait to ships. It was sold to a', 'company in the north, which looked at it in spring and said it', 'was safe. Fishermen who saw it leave say it lay deep in the', 'Water Gate, as they call the mouth of the harbour, and that the', 'captain had been warned by them.']
    expect(await plain(ragged)).toEqual([ragged.join(' ')])
  })

  test('a headline right above such a text stays one', async () => {
    expect((await plain(['Ferry sinks off Olme with 60 people on board', ...wire]))[0]).toBe('Ferry sinks off Olme with 60 people on board')
    expect((await plain(['Ferry sinks off Olme with 60 people on board', ...wire.map((line) => line.startsWith('\t') && line !== wire[0] ? `\n${line.trim()}` : line.trim())]))[0])
      .toBe('Ferry sinks off Olme with 60 people on board')
  })

  test('a line that ends in the middle of a sentence goes on before a small letter', async () => {
    expect(await blocksOf('a.txt', 'Pregnant women were taken to the \nhospital of the next town.')).toHaveLength(1)
  })

  test.each([
    ['The harbour is safe again, said the Rev.', 'Cecil Example, who saw the fire.'], ['The inquiry was led by Mr. Olsen and Ms.', 'He.'], ['The ferry was named after President B.J.', 'Sample on Tuesday.'], ['He met F.W.', 'de Sample in the harbour.'],
    ['The insurer paid a first sum of 400,000 euros (480,000 dollars).', 'the harbour office asked for in March.'], ['The crew was trained by the N.H.O.', 'in the old harbour.'], ['“Is there anybody on board who can swim?', 'an old sailor asked.'], ['The ferry was sold by W.J.', '(Bill) Example, who led the yard.'], ['Ann B.', 'Example, the captain of the ferry, was not on board.'],
  ])('a sentence that was torn at a stop goes on in the next paragraph: %s', async (first, second) => {
    for (const file of ['a.txt', 'a.md']) expect(await blocksOf(file, `${first}\n\n${second}\n`)).toEqual([`${first}\n\n${second}`])
  })

  test.each([
    ['The ferry was built for a yard owned by Han Sen.', 'The yard was sold in March.'], ['Nobody knew the way to Olme, N.Y.', 'Officials said that it was dark.'], ['The crew took vitamin B.', 'Captains do not.'], ['The ferry was named after B.J.', 'The harbour is not named at all.'],
    ['Is it safe?', 'Nobody knows.'], ['The crew sold its old things on the net.', 'eBay said that it knew nothing.'], ['The harbour office keeps a list (which is long).', 'www.example.org has it.'], ['A tax was paid to the E.U.', 'Captains were not asked.'],
  ])('two paragraphs: %s', async (first, second) => {
    expect(await blocksOf('a.txt', `${first}\n\n${second}\n`)).toEqual([first, second])
  })

  test.each(['*العبارة عادت إلى الميناء.', '•Ferries run every hour.'])('a sign before an entry needs no space: %s', async (line) => {
    const { article } = await readAs('a.txt', line)
    expect(article?.blocks.map((block) => block.kind)).toEqual(['item'])
    expect(article === null ? '' : wordsOf(article, article.blocks[0] as { start: number, end: number })).toBe(line.slice(1))
  })

  test('short lines without a stop are a list, not a broken sentence', async () => {
    expect(await blocksOf('a.txt', 'water\nbread, rice\nblankets\n')).toEqual(['water', 'bread, rice', 'blankets'])
  })

  test('Windows line ends stay in the text and do not stick to blocks', async () => {
    const { article } = await readAs('a.txt', 'One.\r\n\r\nTwo.\r\nThree.\r\n')
    expect(article?.text).toBe('One.\r\n\r\nTwo.\r\nThree.\r\n')
    expect(await blocksOf('a.txt', 'One.\r\n\r\nTwo.\r\nThree.\r\n')).toEqual(['One.', 'Two.', 'Three.'])
  })

  test('marked and numbered lines are items, a year is not a number', async () => {
    const { article } = await readAs('a.txt', '• Water\n- Bread\n1. First\n2. Second\n2016. A bad year.')
    expect(article?.blocks.map((block) => block.kind)).toEqual(['item', 'item', 'item', 'item', 'paragraph'])
  })

  test('a single "10. Juli" is not an item', async () => {
    const { article } = await readAs('a.txt', '10. Juli, Hamburg')
    expect(article?.blocks.map((block) => block.kind)).toEqual(['paragraph'])
  })

  test('a rule of signs is a rule', async () => {
    const { article } = await readAs('a.txt', 'One.\n* * *\nTwo.\n-----')
    expect(article?.blocks.map((block) => block.kind)).toEqual(['paragraph', 'rule', 'paragraph', 'rule'])
  })

  test('a word broken at its hyphen is one word again', async () => {
    const { article } = await readAs('a.txt', 'The envoy spoke of the war-\ntorn city and of its people.')
    expect(article && wordsOf(article, article.blocks[0] ?? { start: 0, end: 0 })).toBe('The envoy spoke of the war-torn city and of its people.')
  })

  test('any text gives blocks that cover all but white space, in order', async () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\r', ' ', '\f', '- ', '1. ', 'word ', 'Word. ', ',', '\0', '\ud800', '。', '***'))
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const { article } = await readAs('a.txt', `a${pieces.join('')}`)
      if (article === null) return
      let reached = 0
      for (const block of article.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(reached)
        expect(article.text.slice(reached, block.start).trim()).toBe('')
        expect(article.text.slice(block.start, block.end).trim()).toBe(article.text.slice(block.start, block.end))
        reached = block.end
      }
      expect(article.text.slice(reached).trim()).toBe('')
    }))
  })
})

describe('references and codes in plain text', () => {
  const wordsIn = async (text: string) => {
    const { article } = await readAs('a.txt', text)
    return article === null ? [] : article.blocks.filter(({ kind }) => kind !== 'metadata').map((block) => wordsOf(article, block))
  }

  test('a character reference reads as its character, an unknown one stays', async () => {
    expect(await wordsIn('The yard of Olme &amp; Sons said &quot;no&quot; &#8211; again &nosuch;.')).toEqual(['The yard of Olme & Sons said "no" – again &nosuch;.'])
    expect(await wordsIn('&bull; Water &amp; bread\n&bull; Blankets')).toEqual(['Water & bread', 'Blankets'])
  })

  test('codes for the typesetter are not read, end a paragraph or stand alone', async () => {
    expect(await wordsIn('The ferry &UR; Anna &LR; sank on Monday. &QL; \nNobody was on board. \n &UR; (ab/cd)\n&QL;\n')).toEqual(['The ferry Anna sank on Monday.', 'Nobody was on board.', '(ab/cd)'])
  })

  test('doubled marks and strokes of a wire read as quotation marks and dashes', async () => {
    expect(await wordsIn("OLME (AP) _ ``The ferry is lost,'' said Ann Sample _ its captain _ on Monday. ``They cried `Help us!' and that's all.''"))
      .toEqual(['OLME (AP) — “The ferry is lost,” said Ann Sample — its captain — on Monday. “They cried ‘Help us!’ and that\'s all.”'])
    expect(await wordsIn("''All is lost,'' said Ann Sample. ``It was a ''fifty-fifty'' chance (''or less'').''")).toEqual(['“All is lost,” said Ann Sample. “It was a “fifty-fifty” chance (“or less”).”'])
    expect(await wordsIn("''All is lost,'' said Ann Sample. It was a ''fifty-fifty'' chance (''or less'').")).toEqual(['“All is lost,” said Ann Sample. It was a “fifty-fifty” chance (“or less”).'])
    // one that only opens, or only closes, may be anything
    expect(await wordsIn("''All is lost, said Ann Sample.")).toEqual(["''All is lost, said Ann Sample."])
    expect(await wordsIn("The plank is 5'' wide, the pier 20'' long.")).toEqual(["The plank is 5'' wide, the pier 20'' long."])
    expect(await wordsIn("The file a_b has '' in `code` and a blank _ here.")).toEqual(["The file a_b has '' in `code` and a blank _ here."])
  })

  test('a letter and a stroke of capitals in a name are no code', async () => {
    expect(await wordsIn('The R&DA; office.')).toEqual(['The R&DA; office.'])
  })
})
