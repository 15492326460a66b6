import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addsNothing, withPartners, wordingBeside } from '../../src/compose/wordings.js'

const river = 'The mayor said that the water in the lower town had risen by two metres overnight and that nobody could say when it would fall.'
const part = (other: string, printed = river) => {
  const { words, whole } = wordingBeside(printed, other)
  return whole ? null : words
}

test('one other word stands among its neighbours, with ellipses for what is the same', () => {
  expect(part(river.replace('two', 'three'))).toBe('… risen by three metres overnight …')
})

test('words that the other wording adds at its end are all told', () => {
  expect(part(river.replace('fall.', 'fall, she told the radio.'))).toBe('… would fall, she told the radio.')
})

test('words that the other wording lacks are shown by what meets in their place', () => {
  expect(part(river.replace(' in the lower town', ''))).toBe('… the water had risen …')
  expect(part('The mayor said that the water in the lower town had risen by two metres overnight.')).toBe('… metres overnight.')
})

test('two differences far apart make two stretches, near ones make one', () => {
  expect(part(river.replace('mayor', 'prefect').replace('when', 'whether'))).toBe('The prefect said that … could say whether it would fall.')
  expect(part(river.replace('two', 'three').replace('overnight', 'since Monday'))).toBe('… risen by three metres since Monday and that …')
})

test('case and punctuation are no difference', () => {
  expect(part(river.replace('The mayor', 'The Mayor').replace('overnight and', 'overnight, and').replace('fall', 'sink'))).toBe('… it would sink.')
})

test('a quotation mark stays where its words are left out', () => {
  const said = '“There is no excuse at all for the closing of the only road into the valley in the past few weeks, or indeed for the past year.”'
  expect(part('“There is no excuse at all for the closing of the only road into the valley in the past few weeks, or indeed over the past year,” Mara Olm said.', said))
    .toBe('“… or indeed over the past year,” Mara Olm said.')
  expect(part('Mara Olm: "There is no excuse at all for the closing of the only road into the valley in the past few weeks, or indeed for the past year."', said))
    .toBe('Mara Olm: "There is …"')
})

test('words left out on both sides of a quotation mark are told of on both', () => {
  const printed = 'The mayor of the lower town said on Monday that there was “no excuse at all for the closing of the only road” that leads into the upper valley.'
  expect(part('The mayor of the old town said on Monday that there was “no excuse at all for the closing of the main road” that leads into the upper valley.', printed))
    .toBe('The mayor of the old town said … “… of the main road” that …')
  expect(part('The mayor of the lower town said on Monday that there was “some excuse at all for the closing of the only road” that leads into the lower valley.', printed))
    .toBe('… there was “some excuse at …” … into the lower valley.')
})

test('a wording that differs in much, and a short one, are told whole', () => {
  expect(part('Water stood two metres higher in the lower town after the night, according to the mayor, who named no end.')).toBeNull()
  expect(part('“Nobody knows,” the mayor said.', '“Nobody knows.”')).toBeNull()
})

test('speech that the printed wording holds, with no more about it, adds nothing', () => {
  const printed = '“The water took the only bridge in the valley,” the mayor said, pointing at the river.'
  expect(addsNothing(printed, '“The water took the only bridge in the valley.”')).toBe(true)
  expect(addsNothing(printed, 'The mayor said: "And the water took the only bridge in the valley')).toBe(true)
  expect(addsNothing(printed, '“The water took the only bridge in the valley,” the mayor said on Monday.')).toBe(false)
  expect(addsNothing(printed, 'In a statement the mayor said:')).toBe(true)
  expect(addsNothing(printed, '“The water took the old bridge in the valley.”')).toBe(false)
})

test('a report that leaves out who says so is not the same as one that names them', () => {
  expect(addsNothing('At least forty people were carried off by the water, officials said.', 'At least forty people were carried off by the water.')).toBe(false)
})

test('a quotation that goes on elsewhere is closed where it is cut', () => {
  expect(withPartners('“And the water … the bridge.')).toBe('“And the water … the bridge …”')
  expect(withPartners('will come again,” she said.')).toBe('“… will come again,” she said.')
  expect(withPartners('"One road is open,” he said.')).toBe('"One road is open,” he said.')
  expect(withPartners('He said “no” twice.')).toBe('He said “no” twice.')
  // a straight mark before an ellipsis opens
  expect(withPartners('"… a short walk," she wrote.')).toBe('"… a short walk," she wrote.')
})

// every word once, or nobody could say which of two like stretches is meant
const stems = [...Array(40).keys()].map((n) => `w${n}x`)
const dressed = (stem: string, n: number) => [stem, stem, stem, `“${stem}`, `${stem}”`, `${stem},`, `— ${stem}`][n % 7] as string
const wording = fc.shuffledSubarray(stems, { minLength: 13, maxLength: 40 }).chain((words) => fc.array(fc.nat(), { minLength: words.length, maxLength: words.length })
  .map((dress) => words.map((stem, at) => dressed(stem, dress[at] as number))))

test('whatever the two wordings are, every stretch shown is a slice of the other one, in order, and no difference is left out', () => {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  fc.assert(fc.property(wording, wording, fc.nat(), (words, extra, cut) => {
    const other = words.join(' ')
    const printed = (cut % 3 === 0 ? extra : [...words.slice(0, cut % words.length), 'new', 'words', ...words.slice(cut % words.length + cut % 2)]).join(' ')
    const shown = wordingBeside(printed, other)
    if (shown.whole) {
      expect(shown.words).toBe(other)
      return
    }
    let reached = 0
    for (const stretch of shown.words.split('…').map(bare).filter(Boolean)) {
      const at = ` ${bare(other)} `.indexOf(` ${stretch} `, reached)
      expect(at).toBeGreaterThanOrEqual(reached)
      reached = at + stretch.length
    }
    // putting the printed words into the gaps must be possible: what is left out stands in the printed wording
    for (const gap of gapsOf(bare(other), shown.words.split('…').map(bare))) expect(bare(printed)).toContain(gap)
  }), { numRuns: 300 })
})

/** The words of a text between the stretches that are shown of it. */
function gapsOf(text: string, stretches: readonly string[]): readonly string[] {
  let reached = 0
  return stretches.flatMap((stretch, index) => {
    const at = index === stretches.length - 1 && stretch === '' ? text.length : text.indexOf(stretch, reached)
    const gap = text.slice(reached, at).trim()
    reached = at + stretch.length
    return index === 0 && stretch === '' || gap === '' ? [] : [gap]
  })
}
