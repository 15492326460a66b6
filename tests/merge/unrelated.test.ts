import { expect, test } from 'vitest'
import { merge } from '../../src/merge/merge.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'
import { plain, stackOf } from './stack.js'

const ferry = `Ferry Halvard sank off Marlow on Monday night with ninety passengers aboard, the coastguard said. Captain Ada Venn radioed that water had entered the engine room near Korva Island. Lifeboats from Marlow and Telmor reached the wreck within an hour and carried survivors to hospitals ashore. Mayor Rowan Tull opened the school gymnasium as shelter for the families. Divers will examine the hull when the gale has passed, said Harbour Master Jon Peel. Shipowner Belmont Lines promised to pay for the funerals and to help investigators.`
const again = `Investigators boarded the wreck of the ferry Halvard on Wednesday off Korva Island, two days after it sank near Marlow. Captain Ada Venn told them that water had burst into the engine room. Ninety passengers were aboard when the gale began. Lifeboats from Telmor carried survivors ashore. Families gathered in the school gymnasium with Mayor Rowan Tull. Belmont Lines will pay for funerals. Harbour Master Jon Peel praised the divers who examined the hull, and the coastguard published its radio recordings of the disaster.`
const opera = `Soprano Lucia Ferrante won the Golden Lyre for her debut as Norma in Vessel Square, where critics applauded until dawn. Conductor Pavel Orsik had rehearsed the orchestra since autumn with unusual patience. Tickets for the spring tour through Brenta, Lodz and Ostrava went within minutes, theatre manager Ingrid Holm told reporters. Composer Felix Baum wrote a new aria for the closing concert. Painter Nils Aker designed the costumes from antique velvet. Recordings appear at Novalis Records next summer, followed by a documentary about chorus singers.`

async function warned(...texts: readonly string[]): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = []
  merge(await stackOf(...texts), plain, (diagnostic) => { found.push(diagnostic) })
  return found.filter(({ code }) => code === 'merge/unrelated')
}

test('an article that shares neither names nor words with the others is told', async () => {
  const [warning, ...more] = await warned(ferry, again, opera)
  expect(more).toEqual([])
  expect(warning?.message).toContain('1 of the 3 articles shares')
  expect(warning?.message).toContain('2.txt')
  expect((await warned(ferry, opera))[0]?.message).toContain('2 of the 2 articles share')
})

test('reports on one event are not, however differently they tell it, nor is an article alone', async () => {
  expect(await warned(ferry, again)).toEqual([])
  expect(await warned(opera)).toEqual([])
  expect(await warned(ferry, 'The ferry sank off Marlow on Monday.')).toEqual([])
})
