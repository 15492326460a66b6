import { describe, expect, test } from 'vitest'
import { everyNode } from '../../editions/every-node.js'
import { arabicEdition } from '../../layout/arabic-edition.js'
import { objectsOf, textString } from './objects-of.js'
import { pdfOf } from './pdf-of.js'

const one = (objects: readonly string[], pattern: RegExp) => {
  const found = objects.filter((object) => pattern.test(object))
  expect(found, String(pattern)).toHaveLength(1)
  return found[0] as string
}

describe('the file', () => {
  test('is the same twice', async () => {
    expect(Buffer.compare(await pdfOf(everyNode) as Buffer, await pdfOf(everyNode) as Buffer)).toBe(0)
  })

  test('has a fixed date where the edition has none', async () => {
    const undated = { ...everyNode, date: null }
    expect(Buffer.compare(await pdfOf(undated) as Buffer, await pdfOf(undated) as Buffer)).toBe(0)
  })

  test('shows its title, names its language, is marked, and labels its pages', async () => {
    const objects = objectsOf(await pdfOf(everyNode))
    const catalog = one(objects, /\/Type \/Catalog/)
    for (const entry of ['/Lang (en)', '/PageLabels', '/MarkInfo', '/StructTreeRoot', '/Outlines', '/Metadata']) expect(catalog).toContain(entry)
    expect(one(objects, /\/DisplayDocTitle/)).toContain('true')
    expect(one(objects, /\/S \/D\b/)).toContain('/Nums [0')
    expect(objects).toContain(textString('Aid & relief <draft>'))
    for (const page of objects.filter((object) => /\/Type \/Page\b/.test(object))) expect(page).toContain('/Tabs /S')
  })

  test('writes the title into its metadata as XML', async () => {
    const file = Buffer.from(await pdfOf({ ...everyNode, title: 'Aid & relief <draft> “ö”' })).toString('utf8')
    expect(file).toContain('<rdf:li xml:lang="x-default">Aid &amp; relief &lt;draft&gt; “ö”</rdf:li>')
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  test('reads from right to left where its language does', async () => {
    expect(one(objectsOf(await pdfOf(arabicEdition)), /\/DisplayDocTitle/)).toContain('/Direction /R2L')
  })
})

describe('the way about it', () => {
  test('is an outline of all sections, chapters below their parts', async () => {
    const objects = objectsOf(await pdfOf(everyNode))
    const items = objects.filter((object) => object.includes('/Dest [') && object.includes('/Title'))
    expect(new Set(items.map((item) => /\/Title \((.*?)\)\n/.exec(item)?.[1]))).toEqual(new Set([
      'At a glance', 'Where the accounts differ', 'The closing', 'Chapter 1: The bridge & its <closing>', 'The ferries', 'Chapter 2: Two ferries',
      'Timeline', 'Glossary', 'Sources', 'About this edition',
    ]))
    expect(items.filter((item) => item.includes('/First'))).toHaveLength(2)
  })

  test('is links that say where they lead and belong to the structure', async () => {
    const objects = objectsOf(await pdfOf(everyNode))
    const links = objects.filter((object) => object.includes('/Subtype /Link'))
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) {
      expect(link).toMatch(/\/Contents \([^)]/)
      expect(link).toContain('/StructParent ')
      expect(link).toMatch(/\/Dest \(|\/A \d/)
    }
    expect(links.some((link) => link.includes(textString('Back to the other place of note 1 in the text')))).toBe(true)
  })

  test('leads only to places that the file names', async () => {
    const objects = objectsOf(await pdfOf(everyNode))
    const names = one(objects, /\/Dests/)
    for (const [, id] of objects.flatMap((object) => [...object.matchAll(/\/Dest \(([^)]*)\)/g)])) expect(names).toContain(`(${id}) [`)
  })

  test('writes an address as a URI of ASCII characters', async () => {
    const address = 'https://example.org/نص?q=é&x=(1)'
    const [front, ...others] = everyNode.sections
    const edition = { ...everyNode, sections: [...(front ? [front] : []), ...others, {
      id: 'more', role: 'about' as const, title: 'More', label: null, part: null, notes: [],
      blocks: [{ kind: 'paragraph' as const, id: 'more.p', children: [{ kind: 'external-link' as const, href: address, children: [{ kind: 'text' as const, text: 'here' }] }] }],
    }] }
    const uris = objectsOf(await pdfOf(edition)).filter((object) => object.includes('/S /URI'))
    expect(uris.some((uri) => uri.includes('https://example.org/%D9%86%D8%B5?q=%C3%A9&x=\\(1\\)'))).toBe(true)
  })
})

test('notes have ids that the file lists', async () => {
  const objects = objectsOf(await pdfOf(everyNode))
  expect(objects.filter((object) => object.includes('/S /Note')).map((note) => /\/ID \((\w+)\)/.exec(note)?.[1])).toEqual(['n1', 'n2', 'n3', 'n4'])
  expect(one(objects, /^<<\n\/Names \[\(n1\)/)).toMatch(/\(n2\).*\(n3\).*\(n4\)/)
})
