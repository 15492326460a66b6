import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arabicBody, body, cleaned, cleanedStack, furnitureOf, sentencesOf } from './cleaned.js'

const bodySentences = body.split('\n')

/** One paragraph in short lines, as a wire sends it. */
const wrapped = (text: string): string => text.replaceAll('\n', ' ').replace(/(?=[^\n]{67})([^\n]{1,66}) /gu, '$1\n')

describe('the head of an article', () => {
  test('section label, headline, agencies and caption stand before the dateline', async () => {
    const article = await cleaned(`North-Sea\n\nFerry turns back after fire\n\nDPA, Reuters |\n\nLONG NIGHT: Passengers wait in a school in Husum on Monday. (DPA)\n\nHUSUM/KIEL: ${body}`)
    expect(furnitureOf(article)).toEqual([
      'section-label: North-Sea', 'headline: Ferry turns back after fire', 'agency-slug: DPA, Reuters |',
      'photo-caption: LONG NIGHT: Passengers wait in a school in Husum on Monday.', 'photo-caption: (DPA)', 'dateline: HUSUM/KIEL:',
    ])
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(article.title).toBe('Ferry turns back after fire')
    expect(article.byline).toBe('DPA, Reuters')
  })

  test('headline, standfirst, byline and date', async () => {
    const article = await cleaned(`Ferry turns back after fire\nSome 300 passengers had to spend the night in a school on the coast\nBy Ann Example and Bo Sample\nUpdated: 12 March 2019, 10:45 am\n${body}`)
    expect(furnitureOf(article)).toEqual([
      'headline: Ferry turns back after fire', 'standfirst: Some 300 passengers had to spend the night in a school on the coast',
      'byline: By Ann Example and Bo Sample', 'date-line: Updated: 12 March 2019, 10:45 am',
    ])
    expect(article).toMatchObject({ title: 'Ferry turns back after fire', byline: 'Ann Example and Bo Sample', published: '2019-03-12' })
  })

  test.each(['SATURDAY, MARCH 16, 2019, 9:29 PM', 'on March 16, 2019 11:41am | Updated on March 17, 2019', 'Last updated at 22:46 GMT', '16.03.2019', 'Publié le 16 mars 2019 à 10h'])('a line of the head that tells when: %s', async (line) => {
    expect(furnitureOf(await cleaned(`Ferry turns back after fire\n\n${line}\n\n${body}`))).toEqual(['headline: Ferry turns back after fire', `date-line: ${line}`])
  })

  test('a line of the head that tells where and when', async () => {
    expect(furnitureOf(await cleaned(`Ferry turns back after fire\n\nHusum, Mar 16 -\n\n${body}`))).toEqual(['headline: Ferry turns back after fire', 'dateline: Husum, Mar 16 -'])
  })

  test('a title may end in an abbreviation over its date', async () => {
    expect(furnitureOf(await cleaned(`2019/03/16 Ferry turns back on its way to the U.S.\n\nSaturday, March 16, 2019\n\n${body}`))).toEqual(['headline: 2019/03/16 Ferry turns back on its way to the U.S.', 'date-line: Saturday, March 16, 2019'])
  })

  test.each([
    ['Ferry turns back after fire.', 'Saturday, March 16, 2019', '2019-03-16'],
    ['Η Αλμυρή ξανάνοιξε το λιμάνι.', 'Πέμπτη 14 Ιουλίου 2005', '2005-07-14'],
    ['הנמל נפתח מחדש אחרי השריפה.', 'יום שלישי, ה12 ביולי, 2005', '2005-07-12'],
    ['बंदरगाह फिर खुला।', 'मंगलवार, जनवरी १२, २०१०', '2010-01-12'],
    ['অগ্নিকাণ্ডের পর বন্দর খুলল।', '১২.০১.২০১০', '2010-01-12'],
    ['ميناء المدينة : العبارة تعود بعد الحريق.', 'الخميس 14 يوليو 2005.', '2005-07-14'],
    ['Přístav je po požáru otevřen.', 'Čtvrtek, 14. července 2005', '2005-07-14'],
  ])('%s ends in a stop over its date, and is a title', async (title, date, published) => {
    const article = await cleaned(`${title}\n\n${date}\n\n${body}`)
    expect(furnitureOf(article).slice(-1)).toEqual([`date-line: ${date}`])
    expect(article).toMatchObject({ title, published })
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test.each([
    ['ЗАЛЕССК, 8 апреля (ТАСС).', 'Паром вернулся в гавань из-за пожара, сообщили в порту.'],
    ['HUSUM, 3 May (dpa).', 'The ferry was back in the harbour on Monday.'],
  ])('a dateline may end in a stop: %s', async (dateline, lead) => {
    const article = await cleaned(`Ferry turns back after fire\n\n${dateline} ${lead}\n\n${body}`)
    expect(furnitureOf(article)).toContain(`dateline: ${dateline}`)
    expect(sentencesOf(article)[0]).toBe(lead)
  })

  test('a short first sentence in capitals with a note in brackets is no dateline', async () => {
    const lead = 'NOBODY WAS HURT (so far).'
    expect(sentencesOf(await cleaned(`Ferry turns back after fire\n\n${lead} The ferry was back in the harbour on Monday.\n\n${body}`))).toContain(lead)
  })

  test('a first sentence over a paragraph that opens with a date is none', async () => {
    const lead = 'The ferry burnt for a night.'
    const article = await cleaned(`${lead}\n\nOn 16 March 2019 it left the harbour with a load of hay.\n\n${body}`)
    expect(article.title).toBeNull()
    expect(sentencesOf(article)[0]).toBe(lead)
  })

  test('a title that the page sets again above the text is a headline both times', async () => {
    const article = await cleaned(`Ferry turns back. Why now? | by Ann Example\n\nFerry turns back. Why now?\n\n${body}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test('a first paragraph that leads to quoted words is no summary', async () => {
    const lead = 'A passenger told the port office what had happened in the night:'
    expect(sentencesOf(await cleaned(`Ferry turns back after fire\n\n${lead}\n\n“We saw smoke over the deck.”\n\n${body}`))[0]).toBe(lead)
  })

  test('what leads to the text that an article sets out is no headline', async () => {
    const lead = 'Here are some of the rules for ferries on the coast:'
    expect(sentencesOf(await cleaned(`${lead}\n\n${body}`))[0]).toBe(lead)
    expect(furnitureOf(await cleaned(`How the rules for ferries on the coast are changed:\n\n${body}`))).toEqual(['headline: How the rules for ferries on the coast are changed:'])
  })

  test.each([
    ['السبت 16 آذار 2019', '2019-03-16'], ['الاحد ,17 مارس , 2019', '2019-03-17'], ['الأربعاء 13 مارس/آذار 2019', '2019-03-13'], ['الثلاثاء 1 كانون الثاني/يناير 2019', '2019-01-01'], ['السبت 16 أذار، 2019', '2019-03-16'],
  ])('an Arabic line that tells when: %s', async (line, date) => {
    const article = await cleaned(`العبارة تعود إلى الميناء بعد الحريق\n\n${line}\n\n${arabicBody}`)
    expect(furnitureOf(article)).toEqual(['headline: العبارة تعود إلى الميناء بعد الحريق', `date-line: ${line}`])
    expect(article.published).toBe(date)
  })

  test.each([['Saturday, March 16, 2019', '2019-03-16'], ['Sunday, March 16, 2019', null]])('a date whose day of the week is another has a slip in it: %s', async (line, date) => {
    expect((await cleaned(`Ferry turns back after fire\n\n${line}\n\n${body}`)).published).toBe(date)
  })

  test('an article that begins with its first sentence has no title', async () => {
    const article = await cleaned(body)
    expect(article.title).toBeNull()
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test('a short line between paragraphs is a heading', async () => {
    const article = await cleaned(`${body}\nA night in a school\n${body}`)
    expect(furnitureOf(article)).toEqual(['heading: A night in a school'])
  })

  test.each(['Other ferries\n\nThe harbour office has a list of ships that are as old, with what was found on board of each', 'Other ferries\n\nThe office has a list of them:\n\n- the Olme, which is thirty years old'])('a heading may stand over what no stop ends: %j', async (part) => {
    expect(furnitureOf(await cleaned(`${body}\n\n${part}`))[0]).toBe('heading: Other ferries')
  })

  test('a first sentence that lost its stop is no headline', async () => {
    const first = 'Two weeks before the harbour of Husum celebrates the hundredth year of its ferry, the office that runs it has told three hundred passengers on Monday that none of its ships will sail before the inquiry ends'
    const article = await cleaned(`${first}\n\n${body}`)
    expect(sentencesOf(article)[0]).toBe(first)
    expect(article.title).toBeNull()
  })

  test('among headings one ends in an abbreviation', async () => {
    expect(furnitureOf(await cleaned(`${body}\n\nHelp comes from the U.S.\n\n${body}\n\nA night in a school\n\n${body}`))).toEqual(['heading: Help comes from the U.S.', 'heading: A night in a school'])
    expect(furnitureOf(await cleaned(`${body}\n\nHelp comes from the U.S.\n\n${body}`))).toEqual([])
  })
})

describe('captions of plain text', () => {
  const paragraphs = bodySentences.join('\n\n')

  test('the line above the name of who took the picture goes with it', async () => {
    const article = await cleaned(`${paragraphs}\nThe harbour of Husum after the fire.\nImage: Bo Sample.\n\n${paragraphs}`)
    expect(furnitureOf(article)).toEqual(['photo-caption: The harbour of Husum after the fire.', 'photo-credit: Image: Bo Sample.'])
  })

  test('a paragraph that stands apart from the name does not', async () => {
    expect(furnitureOf(await cleaned(`${paragraphs}\n\nImage: Bo Sample.\n\n${paragraphs}`))).toEqual(['photo-credit: Image: Bo Sample.'])
    expect(furnitureOf(await cleaned(`${body}\nImage: Bo Sample.\n${body}`))).toEqual(['photo-credit: Image: Bo Sample.'])
  })

  test.each([['Ferries in the harbour of Husum after the fire of March 16, 2019.', true], ['Passengers in Husum are waiting for another ferry.', false], ['The ferry turned back to Husum.', false]])('between the date and the first paragraph: %s', async (line, isCaption) => {
    const article = await cleaned(`Ferry turns back after fire\n\nSaturday, March 16, 2019\n${line}\n\n${paragraphs}`)
    expect(furnitureOf(article)).toEqual(['headline: Ferry turns back after fire', 'date-line: Saturday, March 16, 2019', ...(isCaption ? [`photo-caption: ${line}`] : [])])
  })
})

describe('datelines', () => {
  test.each([
    ['KABUL, Afghanistan (AP) —', 'Officials'], ['PARIS (Reuters) -', 'The'], ['LONDON, Dec 15 (Reuters) –', 'The'], ['(CNN) --', 'The'],
    ['WASHINGTON/ALEPPO:', 'US'], ['Berlin (dpa) -', 'Die'], ['Mumbai, Nov 11 -', 'The'], ['MADRID, 3 de mayo (EFE).-', 'El'], ['RIO DE JANEIRO —', 'The'],
    ['HUSUM, Germany (AP) _', 'The'],
  ])('%s', async (dateline, first) => {
    const article = await cleaned(`${dateline} ${first} harbour office said that the ferry left with 300 people.\n${body}`)
    // a stroke between two spaces reads as a dash
    expect(furnitureOf(article)).toEqual([`dateline: ${dateline.replace(' _', ' —')}`])
    expect(sentencesOf(article)[0]).toBe(`${first} harbour office said that the ferry left with 300 people.`)
  })

  test.each([
    '(ANSA) - ROMA, 3 MAR -', 'Roma, 3 mar. (askanews) -', 'Roma, 3 mar - (Adnkronos) -', 'VALDORA (Reuters) -', 'Valdora, 12 gen. (LaPresse) –', 'AGI -',
  ])('of an Italian agency: %s', async (dateline) => {
    const italian = 'Il traghetto è tornato in porto dopo un incendio con 300 persone a bordo. La capitaneria ha detto che nessuno è rimasto ferito.\n\nLe cause dell’incendio non sono ancora note. Il sindaco ha chiesto alla compagnia di fermare la nave fino alla fine delle indagini.'
    expect(furnitureOf(await cleaned(`${dateline} ${italian}`))).toEqual([`dateline: ${dateline}`])
  })

  test.each(['(CNN)', 'HUSUM, Germany (AP)', 'WESTERN ISLES (Reuters)'])('an agency that no mark sets off: %s', async (dateline) => {
    expect(furnitureOf(await cleaned(`${dateline} ${body}`))).toEqual([`dateline: ${dateline}`])
  })

  test('the harbour in brackets belongs to the place', async () => {
    expect(furnitureOf(await cleaned(`HUSUM (North Sea), March 16 (AP) -- ${body}`))).toEqual(['dateline: HUSUM (North Sea), March 16 (AP) --'])
  })

  test.each(['HUSUM, Germany (AP) _', 'HUSUM, Germany (AP) --', 'HUSUM, Germany (AP)'])('the agency signs where nobody else does: %s', async (dateline) => {
    expect((await cleaned(`${dateline} ${body}`)).byline).toBe('AP')
  })

  test('a report of a sentence has one too where it names an agency', async () => {
    const article = await cleaned('HUSUM, Germany (AP) _ The ferry turned back to the harbour on Monday after a fire.')
    expect(furnitureOf(article)).toEqual(['dateline: HUSUM, Germany (AP) —'])
  })

  test('editors and a reporter before it, on the line of the first sentence', async () => {
    const article = await cleaned(`Eds: UPDATES with two more ferries  AP Photo  By ANN EXAMPLE  Staff Writer  HUSUM, Germany (AP) _ ${body}`)
    expect(furnitureOf(article)).toEqual(['about-publisher: Eds: UPDATES with two more ferries AP Photo', 'byline: By ANN EXAMPLE Staff Writer', 'dateline: HUSUM, Germany (AP) —'])
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test.each(['Harbour Press (HP) The ferry is what the harbour office calls safe.', 'The report of the Northern Press (NP) says that the ferry was old.'])('no dateline: %s', async (sentence) => {
    expect(sentencesOf(await cleaned(`${sentence}\n${body}`))[0]).toBe(sentence)
  })

  test.each([['Saturday, March 16, 2019', ' The'], ['Saturday, 16 March 2019', 'The']])('a whole date that nothing sets off: %s%s', async (date, first) => {
    const article = await cleaned(`${date}${first} harbour office said that the ferry left with 300 people.\n${body}`)
    expect(furnitureOf(article)).toEqual([`date-line: ${date}`])
    expect(article.published).toBe('2019-03-16')
  })

  test.each(['السبت 16 مارس 2019', 'السبت 16 آذار 2019 ،'])('a whole Arabic date that a sentence follows: %s', async (date) => {
    const article = await cleaned(`${date} قالت هيئة الميناء إن العبارة غادرت وعلى متنها ثلاثمئة راكب.\n${arabicBody}`)
    expect(furnitureOf(article)).toEqual([`date-line: ${date}`])
    expect(article.published).toBe('2019-03-16')
  })

  test.each(['Saturday, March 16, 2019, the ferry turned back after a fire.', 'Saturday, March 16, 2019 was the day on which the ferry turned back.'])('no date line: %s', async (sentence) => {
    expect(sentencesOf(await cleaned(`${sentence}\n${body}`))[0]).toBe(sentence)
  })

  test('a stretch of days at the head of a sentence is no dateline', async () => {
    const sentence = 'October 1 - 2 the ferry stays in the harbour for repairs.'
    expect(sentencesOf(await cleaned(`${sentence}\n${body}`))[0]).toBe(sentence)
  })

  test.each([
    'Police - who were called at noon - found nobody in the ferry office.',
    'The minister – a former captain – said that the ferry was old.',
    'Captain Jones: "We will find out what happened on board."',
    'He said: The ferry was old and nobody wanted to repair it.',
  ])('no dateline: %s', async (sentence) => {
    expect(furnitureOf(await cleaned(`${sentence}\n${body}`))).toEqual([])
  })
})

describe('what is asked of the reader', () => {
  test.each(['Anyone with information is asked to call the harbour police.', 'If you have information on the fire please call the harbour office on 0555 100100.', 'Call (040) 555-0100 to register.', 'To receive the timetable of the ferries, call 1-555-010-0100.', 'E-mail: ann(at)example.org.', 'ann(at)example.org'])('is no news: %s', async (line) => {
    expect(furnitureOf(await cleaned(`${body}\n\n${line}\n\n${body}`))).toEqual([`contact: ${line}`])
  })

  test('is set over several lines', async () => {
    expect(furnitureOf(await cleaned(`${body}\n\nAnn Example can be reached at\n\nann(at)example.org\n\nor at (040) 555-0100.`))).toEqual(['contact: Ann Example can be reached at', 'contact: ann(at)example.org', 'contact: or at (040) 555-0100.'])
  })

  test.each(['Anyone with information was asked to call the harbour police, the mayor said.', 'Calls for help came to the office, which has 15 lines and was open until 3 a.m.', 'Some 400 calls came to the number of the harbour office: (040) 555-0100.', 'Call for a third ferry grew on the coast in 2016 and 2017.', 'If you have a ferry ticket you may travel by bus, the owner said.'])('is told of: %s', async (line) => {
    expect(sentencesOf(await cleaned(`${body}\n\n${line}\n\n${body}`))).toContain(line)
  })
})

describe('a line without a stop that is no heading', () => {
  test.each(['“We knew nothing of the smoke,” the captain said', '"Nobody told us," Example added'])('quoted words and who spoke them: %s', async (line) => {
    expect(sentencesOf(await cleaned(`${body}\n\n${line}\n\n${body}`))).toContain(line)
  })

  test('a sentence that the next line goes on with', async () => {
    const line = 'The owner of the ferry, meanwhile, planned to ask'
    expect(sentencesOf(await cleaned(`${body}\n\n${line}\n\na court to let him sail again before the inquiry is over.\n\n${body}`))).toContain(line)
  })

  test('quoted words alone may be a heading', async () => {
    expect(furnitureOf(await cleaned(`${body}\n\n“Nobody told us”\n\n${body}`))).toEqual(['heading: “Nobody told us”'])
  })
})

describe('a caption set close under a paragraph', () => {
  const [first = '', ...rest] = bodySentences
  const around = (line: string) => [`${first} ${rest[0] ?? ''}\n${line}`, ...rest.slice(1), 'The ferry will lie in the harbour until the inquiry is over, the ministry said.'].join('\n\n')

  test.each(['MS Olme at Husum in 2016.', 'The planned route of the ferry.', 'A map indicating the depth of the harbour, made by the port office', 'Map showing the route of the ferry, with the darker waters being deeper. The star marks the harbour.'])('is one: %s', async (line) => {
    expect(furnitureOf(await cleaned(around(line)))).toEqual((line.match(/[^.]+\.?/gu) ?? []).map((words) => `photo-caption: ${words.trim()}`))
  })

  test.each(['The ferry sank in the harbour.', 'It began at 8 p.m. on Monday.', 'A map showing the route was found in the cabin.'])('is none: %s', async (line) => {
    expect(sentencesOf(await cleaned(around(line)))).toContain(line)
  })

  test('is none where the paragraphs do not stand apart', async () => {
    expect(sentencesOf(await cleaned(`${body}\nMS Olme at Husum in 2016.\n${body}`))).toContain('MS Olme at Husum in 2016.')
  })
})

describe('what a wire says to its clients', () => {
  test.each([
    ['about-publisher', '(For use by clients of the Example News Service)'], ['about-publisher', '(STORY CAN END HERE.)'], ['about-publisher', '(STORY CAN END HERE — OPTIONAL MATERIAL FOLLOWS)'], ['about-publisher', 'EDITOR’S NOTE — Bo Sample is the Harbour Star’s chief of bureau for Olme.'], ['about-publisher', 'Distributed by Example Special Features.'],
    ['about-publisher', '(Visit the Harbour Star’s online services on the World Wide Web: www.example.org.)'], ['metadata', 'nn'], ['metadata', 'ENDIT'],
    ['about-publisher', '(The Harbour Star of Husum is part of the Example Regional Newspaper Group.)'], ['about-publisher', '(This article is excerpted from Ferries, a weekly of the coast.)'],
    ['author-note', '(Bo Sample is a columnist for the Harbour Star.)'],
  ])('%s: %s', async (reason, line) => expect(furnitureOf(await cleaned(`${body}\n\n${line}`))).toEqual([`${reason}: ${line}`]))

  test.each(['(ab-cde)', 'ab/cde', '(ab)', 'kl'])('the initials of who sent it stand in a line: %s', async (initials) => {
    const article = await cleaned(`${body}\n\n${initials}\n`)
    expect(furnitureOf(article)).toEqual([`metadata: ${initials}`])
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test('the initials of who sent it stand behind the last full stop', async () => {
    const article = await cleaned(`${body} Nobody was hurt. (ab-cde)`)
    expect(furnitureOf(article)).toEqual(['metadata: (ab-cde)'])
    expect(sentencesOf(article).at(-1)).toBe('Nobody was hurt.')
  })

  test.each(['(ab)', '(ab/cde)', 'ab-cd', 'kl', 'nn', 'MORE', '(MORE)', 'XXXX END OF STORY', 'NYT-03-16-19 1735EDT'])('%s ends an item, after one space or two', async (mark) => {
    const article = await cleaned(`${body} Nobody was hurt, “as far as we know.”  ${mark}`)
    expect(furnitureOf(article)).toEqual([`metadata: ${mark}`])
    expect(sentencesOf(article).at(-1)).toBe('Nobody was hurt, “as far as we know.”')
  })

  test.each(['The ferry, 3rd graf pvs', 'At its, 4th grafpvs', 'The crew, pickup 9th pvs', 'The captain, graf 5 pvs (ab-cd)', 'The harbour office, which, 2nd graf', '“No passenger, 5th graf, 1st Ld-Writethru (ab)', 'A ferry, 2nd graf, pvs', 'The report also, 13th graf 13 pvs', 'The mayor told, 5th graf'])('where a correction belongs: %s', async (note) => {
    const article = await cleaned(`${body} ${note}`)
    expect(furnitureOf(article)).toEqual([`metadata: ${note}`])
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test.each(['&UR; The ferry, 4th graf', 'The captain, who, 2nd graf pvs', '``On the, pickup 4th pvs'])('codes for the typesetter and a line break stand in such a note: %s', async (note) => {
    expect(sentencesOf(await cleaned(wrapped(`${body} ${note}`)))).toEqual(bodySentences)
  })

  test('a sign that more follows stands between the paragraphs and behind a sentence', async () => {
    const article = await cleaned(`${body}\n\nNobody was hurt. (MORE)\n\n${body}\n\n${body}`)
    expect(furnitureOf(article)).toEqual(['metadata: (MORE)'])
    expect(sentencesOf(await cleaned(`${body}\n\nThe crew wanted more (more of everything).\n\n${body}\n\n${body}`))).toContain('The crew wanted more (more of everything).')
  })

  test('initials stand far behind the last sentence', async () => {
    expect(sentencesOf(await cleaned(`${body} The ferry will be sold.     (ab/cd)\n`)).at(-1)).toBe('The ferry will be sold.')
  })

  test('a note in brackets is broken over two lines', async () => {
    const article = await cleaned(wrapped(`${body} Nobody was hurt. (OPTIONAL TRIM ENDS HERE) The harbour office will look for another ferry.`))
    expect(furnitureOf(article)).toEqual(['about-publisher: (OPTIONAL TRIM ENDS HERE)'])
  })

  test('who contributed stands between codes for the typesetter', async () => {
    expect(furnitureOf(await cleaned(`${body}\n\n&LR; The Harbour Press contributed to this report &LR; .\n`))).toEqual(['byline: The Harbour Press contributed to this report .'])
  })

  test('of two initials one is missing', async () => {
    expect(furnitureOf(await cleaned(`${body}\n\n(ab/cd/ )\n`))).toEqual(['metadata: (ab/cd/ )'])
  })

  test.each(['nn', 'ENDIT', 'XXXX END OF STORY'])('another item may follow the sign: %s', async (sign) => {
    const article = await cleaned(`${body}\n\n${sign}\n\n${body}\n\n${body}\n\n${body}`)
    expect(furnitureOf(article)).toEqual([`metadata: ${sign}`])
  })

  test('a note in brackets stands before a sentence of the article', async () => {
    const article = await cleaned(`${body}\n(OPTIONAL TRIM ENDS HERE) The harbour office will look for another ferry.`)
    expect(furnitureOf(article)).toEqual(['about-publisher: (OPTIONAL TRIM ENDS HERE)'])
    expect(sentencesOf(article).at(-1)).toBe('The harbour office will look for another ferry.')
  })

  test('addresses to read on stand under an item', async () => {
    expect(furnitureOf(await cleaned(`${body}\n\nOn the Net: The inquiry: http://www.example.org\n\nHarbour office: http://www.example.com/\n\nFerries: www.example.net`))).toEqual(['related-link: On the Net: The inquiry: http://www.example.org', 'related-link: Harbour office: http://www.example.com/', 'related-link: Ferries: www.example.net'])
  })

  test.each(['She finished third, and he came in, 4th.', 'The harbour closes at 5 p.m. est', 'Writing from Husum, the captain told the harbour office that the ferry was safe. Nobody was hurt.', 'The captain told everything to the Agence France-Presse (AFP).'])('no furniture at the end: %s', async (sentence) => {
    expect(furnitureOf(await cleaned(`${body} ${sentence}`))).toEqual([])
    expect(furnitureOf(await cleaned(`${body}\n\n${sentence}`))).toEqual([])
  })

  test('whom to ask stands on the line of the last sentence', async () => {
    const article = await cleaned(`${body}\n\nThe harbour office bought another ferry. Ann Example can be reached at ann@example.org or at (040) 555-0100.`)
    expect(sentencesOf(article).at(-1)).toBe('The harbour office bought another ferry.')
  })

  test.each(['Distributed by hand, the leaflets told passengers where to go.', 'Visit the harbour and you will see the ferry.', 'The story can end here for the ferry, said its captain.', 'The following items are urgently needed in the harbour.', 'The following reports were sent by the harbour office.',
    'Families can visit the harbour office’s website to register.', 'Visit the harbour office’s website to register for help.'])('a sentence of the article: %s', async (sentence) => {
    expect(furnitureOf(await cleaned(`${body}\n\n${sentence}`))).toEqual([])
  })
})

describe('what a site puts into an article', () => {
  test('an appeal is left out whole, and the sentence glued to it is not', async () => {
    const appeal = [
      'Help us keep reporting from the coast',
      'From small harbours to large ports, The Lighthouse has been there when the news broke.',
      'We can only do this with the support of our readers.',
      'Your contribution pays for the journalists who go out in every weather.',
      'Other papers have closed their offices on the coast.',
      'Our reporting stays free for everyone because of you.',
    ].join('\n')
    const article = await cleaned(`Ferry turns back after fire\n${appeal}${body}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(furnitureOf(article).slice(1).map((unit) => unit.split(':')[0])).toEqual(Array(6).fill('donation-appeal'))
  })

  test('an Italian appeal, which leaves its pronouns out, is left out whole', async () => {
    const appeal = [
      'Sostieni il Faro: mai come ora abbiamo bisogno di te.', 'Per questo chiediamo a chi legge di sostenerci con un contributo.',
      'Dalle coste più piccole ai grandi porti, il Faro c’è sempre stato.', 'Diventate lettori sostenitori, aiutateci.',
    ]
    const story = ['Il traghetto è tornato in porto dopo un incendio con 300 persone a bordo.', 'La capitaneria ha detto che nessuno è rimasto ferito.', 'I pescatori sostengono che la nave era vecchia.', 'La compagnia ha bisogno di altre due navi entro giugno.']
    const article = await cleaned(`Incendio sul traghetto\n${[...story, ...appeal].join('\n')}`)
    expect(sentencesOf(article)).toEqual(story)
    expect(furnitureOf(article).slice(1).map((unit) => unit.split(':')[0])).toEqual(Array(4).fill('donation-appeal'))
  })

  test('an appeal that tells at length what the work costs between two plain ones is left out whole; an article in which a charity asks is not', async () => {
    const appeal = [
      'Support the Lighthouse: our reporters need your help now.', 'In weeks of storm the harbours have been open day and night.', 'Every pier has been visited.', 'All of it was free to read.',
      'Such work has a price.', 'Advertising brings little in a winter like this one.', 'That is why our newsroom asks you for the price of a coffee a month.', 'Become a supporter of our journalism today.',
    ]
    const article = await cleaned(`Ferry turns back after fire\n${[...bodySentences, ...appeal].join('\n')}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    const charity = ['“We need your support,” the harbour mission said.', 'The mission has fed sailors for a century.', 'Its kitchen opens at noon.', 'Readers of the Lighthouse gave money in March.']
    expect(sentencesOf(await cleaned(`Ferry turns back after fire\n${[...bodySentences, ...charity].join('\n')}`))).toEqual([...bodySentences, ...charity])
  })

  test.each([
    ['correction-note', 'Originally published in the Harbour Times.'], ['comment-prompt', 'Join our Harbour Forums to talk about ships, storms and more!'],
    ['contact', 'And if you have a news tip, a correction or a comment, let us know at desk@harbour.example.'], ['related-link', '(Graphic: Ferries and fires since 1990 - here)'],
    ['newsletter-prompt', 'Sign up for our morning newsletter'], ['newsletter-prompt', 'Abonnieren Sie unseren Newsletter!'],
    ['newsletter-prompt', 'Inscrivez-vous à notre newsletter quotidienne.'], ['app-prompt', 'Download the Harbour Times app for free.'],
    ['subscription-prompt', 'Already a subscriber? Log in'], ['social-prompt', 'Follow us on Facebook and Twitter.'],
    ['related-link', 'Read more: Old ships, old engines'], ['related-link', 'Lesen Sie auch: Die letzten Fähren'], ['related-link', 'Lea también: El último barco'],
    ['related-link', 'À lire aussi : Les derniers bateaux'], ['share-bar', 'Share this article'], ['comment-prompt', '12 Comments'],
    ['advertisement', 'ADVERTISEMENT'], ['advertisement', 'Anzeige'], ['copyright', '© 2019 The Harbour Times. All rights reserved.'],
    ['cookie-notice', 'We use cookies to improve your visit. Accept all cookies or change your settings.'], ['navigation', 'Skip to content'],
    ['navigation', 'Home > News > Coast'], ['contact', 'Email the author at ann@example.org'],
  ])('%s: %s', async (reason, line) => {
    const [first, ...rest] = bodySentences
    const article = await cleaned([first, line, ...rest].join('\n'))
    expect(new Set(article.units.filter((unit) => unit.kind !== 'sentence').map((unit) => unit.reason))).toEqual(new Set([reason]))
    expect(sentencesOf(article)).toEqual(bodySentences)
  })

  test.each([
    'We need your support and your reporting, the captain told journalists, and our readers know it.',
    '"We need your support," the captain told reporters. "Our readers donate to journalism," said the editor. "You help us."',
    'Residents were told to sign up for the newsletter of the port office.',
    'The company says that it uses the app to count passengers.',
    'Follow-up checks on the ship will take place on Friday.',
    'More on board than in other years were children, the office said.',
  ])('an article’s own sentence stays: %s', async (sentence) => {
    expect(furnitureOf(await cleaned(`${body}\n${sentence}\n${body}`))).toEqual([])
  })

  test('lines that three sites share are furniture, sentences that they share are not', async () => {
    const paragraph = (i: number) => body.replaceAll('Monday', `day ${i}`)
    const [article] = await cleanedStack(Object.fromEntries([1, 2, 3].map((i) =>
      [`${i}.txt`, `${paragraph(i)}\nWeather, tides and harbour cams, all in one place\n${paragraph(i + 3)}\nThe same sentence stands in each of these papers.`])))
    expect(article && furnitureOf(article)).toEqual(['repeated-furniture: Weather, tides and harbour cams, all in one place'])
  })
})

describe('what stands under or between the paragraphs of real pages', () => {
  test.each([
    ['Please subscribe to our email alerts.', 'newsletter-prompt'], ['Email alert', 'newsletter-prompt'], ['Subscribers get an email alert of each post as it appears.', 'newsletter-prompt'],
    ['Compartir en Facebook', 'share-bar'], ['Partagez cet article sur Facebook', 'share-bar'], ['شارك هذا على فيسبوك', 'share-bar'], ['شارك هذا الخبر على فيسبوك وتويتر', 'share-bar'], ['Click to share on Twitter (Opens in new window)', 'share-bar'],
    ['**https://coast.example/stories/2019/ferry', 'related-link'], ['[1] www.coast.example/report', 'related-link'], ['ferry-fire-2.png', 'metadata'], ['Inquiry report final (2 MB).pdf', 'metadata'],
    ['This article originally appeared in The Harbour.', 'correction-note'], ['Dieser Artikel erschien zuerst im Hafenblatt.', 'correction-note'],
    ['Leave your thoughts and ideas in the comments section below.', 'comment-prompt'], ['Thanks for reading!', 'social-prompt'],
    ['Smoke over the engine room, courtesy of Bo Sample', 'photo-caption'], ['Ann Example and Bo Sample contributed to this report.', 'byline'],
    ['SOURCE Olme Ferries', 'agency-slug'], ['The-Coast-Wire', 'agency-slug'], ['Cara Muster is a columnist in Husum. She is the author of “Old ships”.', 'author-note'],
  ])('under an article: %s', async (line, reason) => {
    const article = await cleaned(`${body}\n${line}`)
    expect(sentencesOf(article)).toEqual(bodySentences)
    expect(new Set(article.units.filter((unit) => unit.kind !== 'sentence').map((unit) => unit.reason))).toEqual(new Set([reason]))
  })

  test.each([
    'Cara Muster is the spokeswoman of the port office, which has run the harbour since 1950.',
    'The insurer denied all liability for damages and said that its recommendations were no financial advice.',
    'The mayor thanked the crew for reading the signs in time.',
    'He had shared the film with friends on Facebook, the police said.',
    'Two subscribers to the alerts of the port said that no email came.',
    'The operator contributed to the costs of the school, according to this report.',
  ])('an article’s last sentence stays: %s', async (sentence) => {
    expect(furnitureOf(await cleaned(`${body}\n${sentence}`))).toEqual([])
  })

  test('a notice of lawyers is left out as far as it goes, the sentence before it is not', async () => {
    const notice = ['The views expressed here do not necessarily represent those of Olme Ferries.', 'Nothing in this article is financial or legal advice.', 'Always ask a lawyer first.', 'The author will not be held responsible for errors or omissions.']
    const article = await cleaned(`${body}\nThe operator is liable for the losses of passengers, a lawyer said.\n\n${notice.join(' ')}`)
    expect(sentencesOf(article)).toEqual([...bodySentences, 'The operator is liable for the losses of passengers, a lawyer said.'])
    expect(furnitureOf(article)).toEqual(notice.map((sentence) => `correction-note: ${sentence}`))
  })

  test('a long paragraph with many figures that was cut off before its last stop is no board', async () => {
    const long = Array.from({ length: 12 }, (_, i) => `Boat ${i + 3} brought ${i + 20} people to the pier on Tuesday.`).join(' ')
    const article = await cleaned(`${body}\n${long} Boat 40 brought`)
    expect(furnitureOf(article).filter((piece) => piece.startsWith('table'))).toEqual([])
    expect(sentencesOf(article)).toContain('Boat 3 brought 20 people to the pier on Tuesday.')
  })

  test('a board of prices is left out, a sentence full of figures is not', async () => {
    const board = ['Crab', 'Plaice', 'Herring', 'Mussels', 'Shrimp'].map((fish, i) => `${fish} per kilo ${i + 3}.50 last week ${i + 4}.20`).join(' ')
    expect(furnitureOf(await cleaned(`${body}\n\n${board}\n\n${body}`))).toEqual([`table: ${board}`])
    const sentence = 'The office counted 12 trips in 2015, 14 trips in 2016, 11 trips in 2017, 9 trips in 2018 and 20 trips this year, of which 3 were full.'
    expect(furnitureOf(await cleaned(`${body}\n\n${sentence}\n\n${body}`))).toEqual([])
  })

  test('the caption of a map is left out, a sentence about a map is not', async () => {
    const caption = 'Map of the coast: red lines show where the ferry sailed.'
    expect(furnitureOf(await cleaned(`${body}\n\n${caption}\n\n${body}`))).toEqual([`photo-caption: ${caption}`])
    const sentence = 'Maps of the coast show no shallow water where the ferry sailed.'
    expect(furnitureOf(await cleaned(`${body}\n\n${sentence}\n\n${body}`))).toEqual([])
  })

  test.each([
    ['Click on the picture to enlarge it.', 'navigation'], ['Use the slider to see each port.', 'navigation'], ['See photos of the fire below.', 'related-link'], ['Watch the video above', 'related-link'],
    ['Read our reports from the coast for the whole story:', 'related-link'], ['Opinion: Is this ferry too old? Five answers from the coast', 'related-link'],
    ['Image caption, The ferry in the harbour on Tuesday', 'photo-caption'], ['View this post on Instagram', 'embedded-post'], ['Ferry on fire again. How safe is it? -- Ann Example (@annexample) March 6, 2019', 'embedded-post'],
    ['Smoke over the port right now. pic.twitter.com/Ab12Cd34\n\n— Port of Olme (@olmeport) 6 March 2019', 'embedded-post'],
  ])('between paragraphs: %s', async (line, reason) => {
    const article = await cleaned(`${body}\n\n${line}\n\n${body}`)
    expect(sentencesOf(article)).toEqual([...bodySentences, ...bodySentences])
    expect(new Set(article.units.filter((unit) => unit.kind !== 'sentence').map((unit) => unit.reason))).toEqual(new Set([reason]))
  })

  test.each([
    'Use of force was not needed, said the officer in the picture.', 'Click fraud costs the port millions, its map of losses shows.', 'See the map: no port lies within an hour.',
    '“Nobody was hurt,” said the captain, Ann Example (@annexample), in March.', 'Analysis: The ferry was too old for the sea, experts say.',
    'You can take the quiz of the port office in any school on the coast.',
  ])('stays between paragraphs: %s', async (line) => {
    expect(furnitureOf(await cleaned(`${body}\n\n${line}\n\n${body}`))).toEqual([])
  })

  test('of a post that the article leads to only the line under it is left out', async () => {
    const article = await cleaned(`${body}\n\nThe port office wrote:\n\nFerry on fire again. pic.twitter.com/Ab12 -- Port of Olme (@olmeport) March 6, 2019\n\n${body}`)
    expect(sentencesOf(article)).toEqual([...bodySentences, 'The port office wrote:', 'Ferry on fire again.', ...bodySentences])
  })

  test('what a page says of a quiz goes with how to handle it', async () => {
    const quiz = ['Below is a quiz that lets you judge twelve ferries.', 'Use the scroll bar to move through the questions.', 'Once you are done, the quiz tells you which to take.']
    const article = await cleaned(`${body}\n\nHow safe is a ferry?\n\n${quiz.join(' ')}`)
    expect(sentencesOf(article)).toEqual([...bodySentences, 'How safe is a ferry?'])
    expect(furnitureOf(article)).toEqual(quiz.map((sentence) => `navigation: ${sentence}`))
  })

  test('the last row of a table in lines is no heading', async () => {
    const rows = ['Anna Maria 26 - 1', 'Bertha 22 - 3', 'Clara Vera 15 - 2']
    expect(sentencesOf(await cleaned(`${body}\n\n${rows.join('\n\n')}\n\n${body}`))).toEqual([...bodySentences, ...rows, ...bodySentences])
  })

  test('a vote among readers is left out whole', async () => {
    const article = await cleaned(`${body}\nWill the ferry sail again? Vote to see what others think! Yes 64 % No 36 % You voted yes. You voted no.\n\n${body}`)
    expect(sentencesOf(article)).toEqual([...bodySentences, ...bodySentences])
  })

  test('a note at the foot that only names a source for a mark in the text', async () => {
    const article = await cleaned(`${body}\nEvery tenth ferry is older than 40 years.*\n\n*Ann Example, Ships of the Coast, yearbook 2018`)
    expect(furnitureOf(article)).toEqual(['metadata: *Ann Example, Ships of the Coast, yearbook 2018'])
  })

  test('names of charts and films whose place is empty are headings, a list is not', async () => {
    const names = ['Harbour Tide Table', 'Ann Example on Old Ships', 'What About Fares']
    expect(furnitureOf(await cleaned(`${body}\n\n${names.join('\n\n')}\n\n${body}`))).toEqual(names.map((name) => `heading: ${name}`))
    const ferries = ['Anna Maria, 1961', 'Bertha of Olme, 1970', 'Clara Vera, 1984']
    expect(sentencesOf(await cleaned(`${body}\n\nThe line has three ferries:\n\n${ferries.join('\n\n')}\n\n${body}`))).toEqual(expect.arrayContaining(ferries.slice(0, 2)))
  })

  test('a report of two sentences has a headline and a date', async () => {
    const article = await cleaned('Ferry turns back after fire in the engine room\n\nPublished: 16 March 2019\n\nA ferry with 300 people turned back to Husum on Monday. Nobody was hurt.')
    expect(furnitureOf(article)).toEqual(['headline: Ferry turns back after fire in the engine room', 'date-line: Published: 16 March 2019'])
    expect(article.published).toBe('2019-03-16')
  })

  test('dates that head the entries of a chronicle stay with them', async () => {
    const days = [3, 4, 5, 6].map((day) => `${day} March 2019.`)
    const article = await cleaned(days.map((day) => `${day}\n\n${body}`).join('\n\n'))
    expect(sentencesOf(article)).toEqual(expect.arrayContaining(days.slice(1, 3)))
  })
})

test('a list of links with its heading is what a site offers next', async () => {
  const link = (words: string) => `- [${words}](https://coast.example/${words.length})`
  const article = await cleaned(`${bodySentences.join('\n\n')}\n\n## From the coast\n\n${link('Old ships, old engines')}\n${link('The last ferry of the year')}\n\n${bodySentences.join('\n\n')}`, 'a.md')
  expect(sentencesOf(article)).toEqual([...bodySentences, ...bodySentences])
  expect(article.units.filter((unit) => unit.kind === 'boilerplate').map((unit) => unit.reason)).toEqual(['related-link', 'related-link', 'related-link'])
})

describe('items of a kicker and a link', () => {
  const paragraph = (words: string) => `<p>${words}</p>`
  const page = (...items: readonly string[]) => `<html lang="en"><title>Ferry burns</title><body><article>${bodySentences.map(paragraph).join('')}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>${bodySentences.map(paragraph).join('')}</article></body></html>`

  test('are other stories', async () => {
    const article = await cleaned(page(...['ships', 'quays', 'tides'].map((word) => `<strong>Coast:</strong> <a href="https://coast.example/${word}">Who will pay for the old ${word}?</a>`)), 'a.html')
    expect(sentencesOf(article)).toEqual([...bodySentences, ...bodySentences])
    expect(furnitureOf(article)).toHaveLength(3)
  })

  test('are facts where they are links alone, as languages in a table of a land', async () => {
    const items = ['Olmish', 'Norlandic', 'Sign language'].map((word) => `<a href="https://coast.example/${word.length}">${word}</a>`)
    expect(sentencesOf(await cleaned(page(...items), 'a.html'))).toHaveLength(2 * bodySentences.length + 3)
  })

  test('are a chronicle where the kicker is a day', async () => {
    const items = [3, 4, 5].map((day) => `${day} May 2019: <a href="https://coast.example/${day}">The old ships of Olme leave</a>`)
    expect(sentencesOf(await cleaned(page(...items), 'a.html'))).toHaveLength(2 * bodySentences.length + 3)
  })

  test('are facts where words stand behind the link', async () => {
    const items = ['ships', 'quays', 'tides'].map((word) => `Coast: <a href="https://coast.example/${word}">the old ${word} of Olme</a> cost the town two million a year.`)
    expect(sentencesOf(await cleaned(page(...items), 'a.html'))).toHaveLength(2 * bodySentences.length + 3)
  })
})

describe('credits at the end', () => {
  test.each([
    ['(Reporting by Ann Example; editing by Bo Sample)', 'byline'], ['Reuters', 'agency-slug'], ['AFP/dpa', 'agency-slug'],
  ])('%s', async (line, reason) => {
    expect(furnitureOf(await cleaned(`${body}\n${line}`))).toEqual([`${reason}: ${line}`])
  })

  test('an agency after the last stop', async () => {
    const article = await cleaned(`${body} (AFP)`)
    expect(furnitureOf(article)).toEqual(['agency-slug: (AFP)'])
    expect(sentencesOf(article)).toEqual(bodySentences)
  })
})

describe('signs', () => {
  test('slashes between quotations are separators', async () => {
    const article = await cleaned(`${body}\n“It was dark.” / “Nobody knew the way.” / “Then help came,” said one passenger.`)
    expect(furnitureOf(article)).toEqual(['separator: /', 'separator: /'])
  })

  test('glued sentences come apart, a web address does not', async () => {
    const article = await cleaned(`${body}\nThe ship was repaired.Officials said that it was safe.\nTickets are sold on www.example.Com in the town.`)
    expect(sentencesOf(article)).toContain('Officials said that it was safe.')
    expect(sentencesOf(article)).toContain('Tickets are sold on www.example.Com in the town.')
  })
})

describe('what is no article', () => {
  test.each(['Hello World. My name is Jonas.', 'features\ncontact manager\nevents, activities', '1.) The first item\n2.) The second item', 'Subscribe now'])('%j has no furniture', async (content) => {
    expect(furnitureOf(await cleaned(content))).toEqual([])
  })
})

test('units cover all but white space, in order and without overlap', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('\n', '\n\n', ' ', ' / ', '“', '”', '(AFP)', ' (Reuters)', 'PARIS (AP) — ', 'By Jo Do', '© 2019', '.', '!', '.Then we went', 'We need your support. ', 'Share', 'Photo: AP', '\ud800', '\0', '…'),
    fc.constantFrom(...bodySentences),
  )
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
    const article = await cleaned(`${body}${pieces.join('')}`)
    let reached = 0
    for (const unit of article.units) {
      expect(unit.start).toBeGreaterThanOrEqual(reached)
      expect(article.text.slice(reached, unit.start).trim()).toBe('')
      expect(unit.end).toBeGreaterThan(unit.start)
      expect(unit.kind === 'sentence').toBe(unit.reason === null)
      reached = unit.end
    }
    expect(article.text.slice(reached).trim()).toBe('')
  }))
})
