import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../../src/merge/passages/entries.js'
import { stackOf } from '../stack.js'

/** The sentences of each entry by their first words. */
async function entries(text: string): Promise<readonly (readonly string[])[]> {
  const [article] = await stackOf(text)
  const found: string[][] = []
  for (const [unit, entry] of entriesOf(article as NonNullable<typeof article>)) {
    const { start, end } = article?.units[unit] as { start: number; end: number }
    (found[entry] ??= []).push(article?.text.slice(start, end).split(' ').slice(0, 2).join(' ') ?? '')
  }
  return found.filter((one) => one !== undefined)
}

const islands = (mark: string) => `The storm crossed four islands on Friday.

It came from the south and turned twice.

Nobody had seen one like it for ten years.

What each of the islands lost follows.

TARN${mark}Most roofs are gone. The airport is shut.

Ferries run again on Monday.

LESSER KORVA${mark}The harbour was spared. Schools stay open.

OSTREY and WEIL${mark}Half of the boats sank.

The insurers will meet next week.

The storm has left the sea since then.
`

describe('entries of an article', () => {
  it.each([' — ', ': ', ' -- ', ' _ '])('are what stands under each label before “%s”, as far as the others reach', async (mark) => {
    expect((await entries(islands(mark))).map(([first, ...more]) => [first?.replace(/[ :—_-].*$/u, ''), ...more])).toEqual([
      ['TARN', 'The airport', 'Ferries run'], ['LESSER', 'Schools stay'], ['OSTREY', 'The insurers'],
    ])
  })

  it('are none where few paragraphs open so, or speakers take turns', async () => {
    expect(await entries('Korva: A ferry sank on Friday. Nobody died.\n\nAltdorf: The port was spared.\n\nTrains run again.\n')).toEqual([])
    expect(await entries('Vogt: The ferry was old.\n\nLund: It was not.\n\nVogt: It sank all the same.\n\nLund: Nobody died.\n')).toEqual([])
  })

  it('are short sections under headings, not a whole article under one', async () => {
    const sections = (size: number) => `The storm crossed the bay on Friday.\n\n## Roofs\n\n${'Slates lay in the lanes of Korva. '.repeat(size)}\n\n## Boats\n\nHalf of the boats sank at their moorings.\n`
    const markdown = async (text: string) => {
      const { readArticle } = await import('../../../src/read/read.js')
      const { segment } = await import('../../../src/segment/segment.js')
      const { clean } = await import('../../../src/clean/clean.js')
      const { understand } = await import('../../../src/understand/understand.js')
      const read = await readArticle({ id: 's1', file: 'bay.md', bytes: new TextEncoder().encode(text) }, () => {})
      const [article] = clean(await segment(read === null ? [] : [read], { stack: true, language: 'en' }), { stack: true }).map((one) => understand(one))
      return [...entriesOf(article as NonNullable<typeof article>).values()]
    }
    expect(await markdown(sections(3))).toEqual([0, 0, 0, 1])
    expect(await markdown(sections(9))).toEqual([1])
    expect(await markdown('## Friday\n\nHalf of the boats sank at their moorings. Schools stay open.\n')).toEqual([])
  })
})
