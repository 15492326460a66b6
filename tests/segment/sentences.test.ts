import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSentences } from '../../src/segment/sentences.js'

const cut = (text: string, language = 'en', lines: 'joined' | 'open' = 'open') =>
  cutSentences(text, language, lines).map(({ start, end, separator }) => (separator ? `[${text.slice(start, end)}]` : text.slice(start, end)))

/** Each case is written with a bar where a sentence ends. */
const check = (language: string) => (marked: string) => {
  const expected = marked.split(' | ')
  expect(cut(expected.join(' '), language)).toEqual(expected)
}

describe('English', () => {
  test.each([
    'Mr. Olsen met Gen. Abdul Karim at St. Mary\'s. | They spoke for 2.5 hours.',
    'The convoy left at 2:30 p.m. (1230 GMT) on Friday. | It held ten buses.',
    'He arrived at 6 p.m. Thursday. | Talks began at once.',
    'They met in Washington, D.C. | The mayor was not there.',
    'The U.S. Treasury froze the accounts of Acme Corp. and Beta Inc. | It gave no reason.',
    'J. R. Haddad wrote it with Anna K. Lind. | Nobody read it.',
    'Sales fell by 3.4 per cent, i.e. a third less than in No. 5 of the series. | Why?',
    'Visit https://relief.example.org/news.html?id=3. | Write to help@relief.example.org.',
    'She earned her Ph.D. in 1999. | Then she left.',
    'World War I. | The war that followed was worse.',
    'Is it over?! | Nobody knows.',
    'He was fifty... | Nobody had asked him.',
    'Harbour Post - "at least 40 ... The office says that it may be 50." | Nobody knows.',
    'They waited ... and waited.',
    'The army (which had fled. It came back later) said nothing. | Rebels did.',
    'He read the report. | (It had been leaked.) | Then he left.',
    'The city fell [2] in May. [3] | Its people fled.',
    'The aid worker told us about it. | eBay said nothing.',
    'It ended in the 1990s. | 40 people died.',
    'Why did the U.N. leave? | How?',
    'It isn’t. | Nobody knew Amal B. Haddad: she was new.',
    'It grew by $3. 5 million at 7 p. m. Friday. | That was all.',
    '“… and so we left.” | Nobody helped.',
    'The post-Sept. 11 law was read by then-Rep. Colm in Olme-St. Marn. | Nobody asked.',
    'It was to end in mid-Sept. | The ferry sailed.',
    'Both Wahu! News and Olme TV told of it. | It was seen on Wahu! | Nobody asked.',
    'Long live the King! | Ada Colm said no more. | Look at me and Per! | Strand and Colm cheered.',
  ])('%s', check('en'))

  test.each([
    'A 6. 1 - magnitude quake hit the coast. | Two aftershocks measured 4. 0 and 4. 3, and one of them was felt inland.',
    'Its strength was put at 5. 9. | A second quake followed.',
    'She was paid $2. 6 Million for it and he got £1. 7m in shares. | The euro fell below $1. 29 for the first time.',
    'The meadow is about 8. 7 acres wide. | The trains leave at 9. 25 a. m. and at 11. 40 when the ferry is in.',
    'His level was 0. 07 percent, or counted the other way. 09 percent. | The limit is lower.',
    'He averaged 14. 4 points a game. | She fired a. 38 - calibre gun.',
    'The fault is in Lantern 8. 1 Preview and in 8. 1, too. | It was found on 08. 07. 2012 by chance.',
    'No. 1 fell on Jan. 6 and No. 12 on Sept. 9. | Nobody won.',
  ])('a decimal, a time or a date that was torn apart is one figure: %s', check('en'))

  test.each([
    'It ended in 2015. | 12 people died.',
    'The bridge opened on June 30. | 12 people came.',
    'He was 45. | 3 children survive him.',
    'They won 3-2. | 5 players were hurt.',
    'It took the number 17. | 40 buses followed.',
    'The village has a population of 900. | 2 in five left.',
    'He left at 9. | 12 people stayed.',
    'They lost $5. | 12 people saw it.',
    'The shelling killed 30. | 12, including two nurses, were from one street.',
  ])('a sentence that begins with a figure is one of its own: %s', check('en'))

  test.each([
    ['a quotation is cut inside', '“We are tired. | We have no bread,” said Maha.'],
    ['what reports it stays with it', '"We are tired!" she said.'],
    ['a name that reports it, too', '“Who will help us?” Maha Darwish asked.'],
    ['a quotation may end a sentence, American order', 'He wrote: “We will return.” | Nobody answered.'],
    ['and British order', 'He wrote: ‘We will return’. | Nobody answered.'],
    ['straight single marks shelter what is between them', "'Go! Now!' he cried. | They went."],
    ['an apostrophe is no mark', "The rebels' camp was empty. | It's gone."],
  ])('quotations: %s', (_, marked) => check('en')(marked))

  test('a stroke between two quotations is a unit of its own', () => {
    expect(cut('“They left.” / “We stayed,” he said. He/she paid in USD / EUR.'))
      .toEqual(['“They left.”', '[/]', '“We stayed,” he said.', 'He/she paid in USD / EUR.'])
  })

  test('sentences that lost their space are cut, addresses and initials are not', () => {
    expect(cut('It makes no difference.Secretary Lind agreed.')).toEqual(['It makes no difference.', 'Secretary Lind agreed.'])
    expect(cut('It was over.”The guns fell silent.')).toEqual(['It was over.”', 'The guns fell silent.'])
    for (const whole of ['See example.Com for more.', 'The U.S.A.A.F. flew.', 'Open report.PDF now.', 'St.Petersburg is cold.', 'Version 2.Beta is out.']) {
      expect(cut(whole)).toEqual([whole])
    }
  })

  test('numbered and bulleted lists in one line are cut at their items', () => {
    expect(cut('1. Boil the water. 2. Wash your hands.')).toEqual(['1. Boil the water.', '2. Wash your hands.'])
    expect(cut('a) bread b) salt c) water')).toEqual(['a) bread', 'b) salt', 'c) water'])
    expect(cut('• 9. bread • 10. salt')).toEqual(['• 9. bread', '• 10. salt'])
    expect(cut('It has (1) bread, (2) salt and (3) water.')).toEqual(['It has (1) bread, (2) salt and (3) water.'])
  })
})

describe('other languages', () => {
  test.each([
    ['de', 'Am 3. Oktober traf Dr. med. Lang z. B. den 2. Bürgermeister. | Er kam um 5 Uhr.'],
    ['de', '„Kommt ihr?“, fragte sie. | Niemand antwortete.'],
    ['fr', 'M. Dupont est arrivé à 14 h. | Mme Roy l’a vu, p. ex. hier.'],
    ['fr', '« C’est fini ! » | Il est parti.'],
    ['es', 'El Sr. Pérez llegó a EE. UU. el 5 de mayo. | ¿Por qué? | ¡Nadie lo sabe!'],
    ['it', 'L’Avv. Rossi vive al n. 5. | Non risponde.'],
    ['pt', 'O Sr. Silva disse que sim. | A Dra. Lima negou.'],
    ['nl', 'Dhr. Jansen woont o.a. in Gent. | Hij zweeg.'],
    ['pl', 'Dr Nowak i prof. Lis mieszkają przy ul. Długiej. | To niedaleko, np. od parku.'],
    ['ru', 'В 2014 г. Иванов жил на ул. Мира. | Потом он уехал и т. д. | Все знали.'],
    ['ru', '«Куда ты? – спросила она. – Уже поздно».'],
    ['uk', 'Він жив у м. Львів. | Потім поїхав.'],
    ['da', 'Hr. Holm kom den 2. juni kl. 5. | Han gik straks.'],
    ['el', 'Τι έγινε; | Κανείς δεν ξέρει.'],
    ['hy', 'Նա եկավ: | Բոլորը լռեցին։ | Վերջ:'],
    ['ar', 'قال د. سامي إن 3.5 ملايين شخص نزحوا. | هل عادوا؟ | لا أحد يعرف.'],
    ['ar', 'قال الرئيس سامي دبليو. سمبل إن العبارة عادت. | ثم غادر.'],
    ['ar', 'بريد الميناء - "ما لا يقل عن 40... والعدد قد يرتفع" كما جاء فيه. | لا أحد يعرف.'],
    ['fa', 'او آمد. | چه شد؟ | هیچ.'],
    ['ur', 'وہ آیا۔ | سب خاموش رہے۔'],
    ['hi', 'वह आया। | कोई नहीं बोला। | क्यों?'],
    ['am', 'እሱ መጣ። | ማንም አልተናገረም።'],
    ['my', 'သူလာသည်။ | ဘယ်သူမှမပြောပါ။'],
  ])('%s: %s', (language, marked) => check(language)(marked))

  test('Chinese and Japanese need no space after a stop', () => {
    expect(cut('他来了。没有人说话！为什么？', 'zh')).toEqual(['他来了。', '没有人说话！', '为什么？'])
    expect(cut('「来た。」と彼は言った。誰も話さなかった。', 'ja')).toEqual(['「来た。」と彼は言った。', '誰も話さなかった。'])
  })

  test('a stop between two whole words of a script without capitals ends a sentence', () => {
    expect(cut('عادت العبارة إلى الميناء.غادر الركاب السفينة.', 'ar')).toEqual(['عادت العبارة إلى الميناء.', 'غادر الركاب السفينة.'])
    expect(cut('המעבורת חזרה לנמל.הנוסעים ירדו ממנה.', 'he')).toHaveLength(2)
    for (const whole of ['قالت وكالة أ.ف.ب إن العبارة عادت.', 'قال د.سامي إن العبارة عادت.', 'نقلت شركة ج.م.ع الركاب.']) expect(cut(whole, 'ar')).toHaveLength(1)
  })

  test('an Arabic label stands apart, a speaker does not', () => {
    expect(cut('سؤال وجواب: من بقي في المدينة؟', 'ar')).toEqual(['سؤال وجواب:', 'من بقي في المدينة؟'])
    expect(cut('وقال الطبيب: لم يبق أحد.', 'ar')).toHaveLength(1)
  })
})

describe('line ends', () => {
  test('are spaces where the reader joined the lines', () => {
    expect(cut('The bridge that they had\nbuilt was gone. Nobody\nknew why.', 'en', 'joined')).toHaveLength(2)
  })
  test('end a unit in lists and headings, and not in a wrapped paragraph', () => {
    expect(cut('bread\nsalt\nclean water')).toEqual(['bread', 'salt', 'clean water'])
    expect(cut('1. bread\n2. salt')).toEqual(['1. bread', '2. salt'])
    const wrapped = 'The bridge over the northern branch of the river,\nwhich had been built in the spring of that year by\nSwedish engineers, was gone in the morning.'
    expect(cut(wrapped)).toHaveLength(1)
  })
})

describe('any text', () => {
  const language = fc.constantFrom('en', 'de', 'ar', 'hy', 'el', 'ja', 'zh', 'ru', 'und')
  const pieces = fc.array(fc.constantFrom('A', 'b', 'No', 'Mr', '.', '. ', '...', ' . ', '?', '! ', '"', '“', '”', "'", '«', '»', '(', ')', '[1]', ' / ', '\n', '\r\n',
    '1', '2) ', 'a.', '。', '「', '」', '؟', '։', ':', ' ', '\u00a0', '•', 'é', '👍', '\u200f', 'the', 'said'), { maxLength: 60 }).map((list) => list.join(''))
  test.each([['made of marks', pieces], ['of any characters', fc.string({ unit: 'binary', maxLength: 200 })]])('%s is covered once, in order, the same each time', (_, text) => {
    fc.assert(fc.property(text, language, fc.constantFrom('joined' as const, 'open' as const), (any, tag, lines) => {
      const cuts = cutSentences(any, tag, lines)
      let reached = 0
      for (const { start, end } of cuts) {
        expect(any.slice(reached, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        expect(any.slice(start, end)).toBe(any.slice(start, end).trim())
        reached = end
      }
      expect(any.slice(reached).trim()).toBe('')
      expect(cutSentences(any, tag, lines)).toEqual(cuts)
    }), { numRuns: 400 })
  })

  test('hostile text takes time in step with its length', () => {
    for (const piece of ['. ', '" ', "'a ", '(', 'A.', '1. ', '.[1]', '• a ', '." / "A', 'x\n', '. . ']) {
      const began = performance.now()
      cutSentences(piece.repeat(40_000), 'en')
      expect(performance.now() - began).toBeLessThan(5000)
    }
  })
})
