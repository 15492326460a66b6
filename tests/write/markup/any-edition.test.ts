import { load } from 'cheerio'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edition, EditionBlock, Section } from '../../../src/document/edition.js'
import type { Inline } from '../../../src/document/inline.js'
import { writeHtml } from '../../../src/write/html/html.js'
import { writeText } from '../../../src/write/text/text.js'
import { everyNode } from '../../editions/every-node.js'
import { workOf } from '../../editions/work.js'

const words = fc.string({ unit: 'binary', maxLength: 12 })
const targets = fc.constantFrom('c1', 'p0', 'nowhere')

/** Running content nested in any way, with links inside links and addresses of any kind. */
const { inline } = fc.letrec<{ inline: Inline; children: readonly Inline[] }>((tie) => ({
  children: fc.array(tie('inline'), { maxLength: 3, depthIdentifier: 'depth' }),
  inline: fc.oneof({ depthSize: 'small', maxDepth: 3 },
    fc.record({ kind: fc.constant('text' as const), text: words }),
    fc.record({ kind: fc.constant('insertion' as const), text: words }),
    fc.record({ kind: fc.constantFrom('emphasis' as const, 'strong' as const, 'defined' as const), children: tie('children') }),
    fc.record({ kind: fc.constant('external-link' as const), href: fc.oneof(words, fc.webUrl()), children: tie('children') }),
    fc.record({ kind: fc.constant('foreign' as const), language: fc.oneof(words, fc.constantFrom('ar', 'fr')), direction: fc.constantFrom('ltr' as const, 'rtl' as const), children: tie('children') }),
    fc.record({ kind: fc.constant('reference' as const), target: targets, label: fc.option(words), role: fc.constantFrom('cross' as const, 'back' as const), children: tie('children') }),
  ) as fc.Arbitrary<Inline>,
}))

const editions = fc.tuple(words, words, fc.array(fc.array(inline, { maxLength: 4 }), { maxLength: 4 })).map(([title, label, paragraphs]): Edition => {
  const blocks = paragraphs.map((children, index): EditionBlock => ({ kind: 'paragraph', id: `p${index}`, children }))
  const section: Section = { id: 'c1', role: 'chapter', title, label, part: null, blocks, notes: [] }
  return { ...everyNode, title, sections: [section] }
})

test('whatever the words are, the page has no script, no lost link, no link in a link and no id twice', async () => {
  await fc.assert(fc.asyncProperty(editions, async (edition) => {
    const { bytes } = await writeHtml(await workOf(edition), () => {})
    const $ = load(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const ids = $('[id]').map((_, element) => $(element).attr('id')).get()
    expect(new Set(ids).size).toBe(ids.length)
    expect($('script, a a, [onclick], [style]')).toHaveLength(0)
    for (const href of $('a').map((_, element) => $(element).attr('href')).get()) {
      expect(href.startsWith('#') ? ids.includes(href.slice(1)) : /^(https?|mailto):/.test(href), href).toBe(true)
    }
  }), { numRuns: 60 })
})

test('whatever the words are, the text keeps one line for each paragraph', async () => {
  await fc.assert(fc.asyncProperty(editions, async (edition) => {
    const { bytes } = await writeText(await workOf(edition), () => {})
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    expect(text).not.toMatch(/[^\n]\n[^\n]|\n{4}|[^\n]\n\n$|[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  }), { numRuns: 60 })
})
