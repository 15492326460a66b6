import { describe, expect, test } from 'vitest'
import { readObjects, type PdfObjects } from '../../../src/proof/pdf/objects.js'
import { structureOf } from '../../../src/proof/pdf/structure.js'
import { isDictionary, isList, nameIn, refIn, type Dictionary } from '../../../src/proof/pdf/values.js'
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

  test('names those places in the order of their bytes, whatever the language of the machine', async () => {
    const sections = [...everyNode.sections, ...['places.b', 'places.A', 'places-a', 'Places', 'places.a'].map((id) => ({
      id, role: 'about' as const, title: id, label: null, part: null, notes: [], blocks: [{ kind: 'paragraph' as const, id: `${id}.p`, children: [{ kind: 'text' as const, text: id }] }],
    }))]
    const names = [...one(objectsOf(await pdfOf({ ...everyNode, sections })), /\/Names \[\s*\([^)]*\) \[/).matchAll(/\(([^)]*)\) \[/g)].map(([, id]) => id as string)
    expect(names).toContain('places.A')
    expect(names).toEqual([...names].sort())
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

describe('as PDF/UA-2', () => {
  const opened = async () => {
    const bytes = await pdfOf(everyNode, undefined, undefined, 'ua-2')
    const pdf = readObjects(bytes) as PdfObjects
    const elements = structureOf(pdf)
    const numbers = new Map([...pdf.objects].map(([number, value]) => [value, number]))
    const refs = (dictionary: Dictionary): readonly (number | null)[] => {
      const list = pdf.follow(dictionary.get('Ref'))
      return isList(list) ? list.map(refIn) : []
    }
    return { bytes, pdf, elements, numbers, refs, file: Buffer.from(bytes).toString('latin1') }
  }

  test('is PDF 2.0, says so in its metadata, and has no information dictionary', async () => {
    const { file, pdf } = await opened()
    expect(file.startsWith('%PDF-2.0\n')).toBe(true)
    expect(file).toContain('<pdfuaid:part>2</pdfuaid:part>')
    expect(file).toContain('<pdfuaid:rev>2024</pdfuaid:rev>')
    expect(file).toContain('<pdfaid:part>4</pdfaid:part>')
    expect(file).not.toContain('pdfaid:conformance')
    expect(file).toContain('<rdf:li xml:lang="x-default">Aid &amp; relief &lt;draft&gt;</rdf:li>')
    expect(file).not.toMatch(/\/Type \/XRef[^>]*\/Info/)
    expect([...pdf.objects.values()].filter((object) => isDictionary(object) && object.has('ProcSet'))).toEqual([])
  })

  test('marks and notes name each other, a note with two marks both', async () => {
    const { elements, numbers, refs, pdf } = await opened()
    const notes = elements.filter(({ type }) => type === 'Note').map(({ dictionary }) => dictionary)
    expect(notes.map((note) => nameIn(note.get('S')))).toEqual(['FENote', 'FENote', 'FENote', 'FENote'])
    expect(notes.map((note) => refs(note).length)).toEqual([2, 1, 1, 1])
    for (const note of notes) {
      for (const mark of refs(note)) {
        const link = pdf.objects.get(mark as number) as Dictionary
        expect([nameIn(link.get('S')), refs(link)]).toEqual(['Link', [numbers.get(note)]])
      }
    }
  })

  test('each entry of the contents names the heading of its section', async () => {
    const { elements, refs, pdf } = await opened()
    const entries = elements.filter(({ type }) => type === 'TOCI').map(({ dictionary }) => refs(dictionary))
    expect(entries).toHaveLength(10)
    const headings = entries.map(([ref]) => pdf.objects.get(ref as number) as Dictionary)
    expect(headings.map((heading) => nameIn(heading.get('S')))).toEqual(Array(10).fill('H1'))
    expect(new Set(headings).size).toBe(10)
  })

  test('every link inside the file and every entry of the outline leads to an element of the structure', async () => {
    const { elements, pdf } = await opened()
    const known = new Set(elements.map(({ dictionary }) => dictionary))
    const actions = [...pdf.objects.values()].filter(isDictionary).filter((object) => nameIn(object.get('S')) === 'GoTo')
    expect(actions.length).toBeGreaterThan(20)
    for (const action of actions) {
      const place = action.get('SD')
      const [target] = isList(place) ? place : []
      const element = pdf.follow(target)
      expect(known.has(element as Dictionary)).toBe(true)
      expect(nameIn((element as Dictionary).get('S'))).not.toBe('Document')
      expect(action.has('D')).toBe(true)
    }
    expect([...pdf.objects.values()].filter((object) => isDictionary(object) && object.has('Dest'))).toEqual([])
  })

  test('is the same twice', async () => {
    expect(Buffer.compare((await opened()).bytes as Buffer, (await opened()).bytes as Buffer)).toBe(0)
  })
})
