import { describe, expect, it } from 'vitest'
import { codesOf, compileStack } from '../stack.js'
import type { Compilation } from '../../src/compile.js'

const colours = ['green', 'blue', 'white', 'yellow', 'grey', 'brown', 'black', 'red', 'orange', 'purple', 'silver', 'golden']
const crafts = ['weavers', 'bakers', 'potters', 'smiths', 'masons', 'tanners', 'millers', 'joiners', 'painters', 'fishers', 'printers', 'glaziers']
/** Twelve sentences of a form of their own, so that no article looks like a copy of another. */
const filler = (form: (colour: string, craft: string) => string) => colours.map((colour, i) => form(colour, crafts[i] as string)).join(' ')
const fences = filler((colour, craft) => `The ${craft} of Korva had their fences painted ${colour}.`)
const songs = filler((colour, craft) => `Old songs about ${colour} rivers are still sung by ${craft} in Korva.`)
const coats = filler((colour, craft) => `Nobody in Korva wears a ${colour} coat except the ${craft}.`)
const doors = filler((colour, craft) => `Behind each ${colour} door in Korva live two families of ${craft}.`)
const stack = {
  'a.txt': `The town of Korva\n\n${fences}\n\nThe mayor said 3,000 people were trapped in Korva.\n\nKorva has been under siege since May.\n`,
  'b.txt': `Korva from the hills\n\n${songs}\n\nAid workers said about 9,000 people remain in Korva.\n\nThe siege of Korva has lasted for years; the town was besieged for years.\n`,
  'c.txt': `The hills around Korva\n\nThe battle of Korva has ended. ${coats}\n`,
  'd.txt': `A day in the hills\n\n${doors} The battle of Korva continues in the hills.\n`,
}
const briefingOf = ({ briefing }: Compilation) => {
  if (briefing === null) throw new Error('no briefing')
  return briefing
}
const said = (compilation: Compilation) => briefingOf(compilation).disagreements.map(({ about, values }) => [about, values.map(({ text }) => text)])

describe('a shorter copy', () => {
  it('keeps every disagreement at sentences that it prints, and lists the rest as left out', async () => {
    const [full, short] = [await compileStack(stack), await compileStack(stack, { length: 120 })]
    expect(said(full).length).toBeGreaterThanOrEqual(2)
    expect(said(short)).toEqual(said(full))
    const printed = new Map(briefingOf(short).chapters.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence] as const))))
    for (const { values } of briefingOf(short).disagreements) {
      for (const { at, origins: [first] } of values) expect(printed.get(at)?.origins.some(({ source, start, end }) => source === first?.source && start <= first.start && first.end <= end)).toBe(true)
    }
    const left = briefingOf(short).sources.flatMap(({ units }) => units.filter(({ kind, fate }) => kind === 'sentence' && fate === 'omitted'))
    expect(left.length).toBeGreaterThan(20)
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['length']))
    expect(codesOf(short)).not.toContain('merge/longer-than-asked')
  })

  it('says where the disagreements alone are longer than what was asked for', async () => {
    const long = (said: string, fair: string) => `“${said}”, the mayor of Korva said at the fair, where ${`people from the ${fair} had come with their carts and their songs, `.repeat(6)}and where many stayed until the evening.`
    const short = await compileStack({
      'a.txt': `In Korva\n\n${long('There are 3,000 people trapped in Korva', 'north')}\n\n${fences}\n`,
      'b.txt': `Near Korva\n\n${long('There are 9,000 people trapped in Korva', 'south')}\n\n${coats}\n`,
    }, { length: 100 })
    expect(said(short)).toHaveLength(1)
    expect(codesOf(short)).toContain('merge/longer-than-asked')
  })
})
