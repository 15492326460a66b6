import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedSpans } from '../../src/understand/quotation-marks.js'

const blocksOf = (text: string) => [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
const quoted = (text: string) => quotedSpans(text, blocksOf(text)).map((span) => text.slice(span.start, span.end))

test.each([
  ['"The road is open," she said.', ['"The road is open,"']],
  ['“The road is open”, she said.', ['“The road is open”']],
  ['„Die Straße ist offen“, sagte sie.', ['„Die Straße ist offen“']],
  ['Elle a dit : « La route est ouverte. »', ['« La route est ouverte. »']],
  ['»Die Straße ist offen«, sagte sie.', ['»Die Straße ist offen«']],
  ['她说：「路通了。」', ['「路通了。」']],
  ["'The rebels' road isn't open,' she said.", ["'The rebels' road isn't open,'"]],
  ['‘The rebels’ road isn’t open,’ she said.', ['‘The rebels’ road isn’t open,’']],
  ['"One," he said, "two."', ['"One,"', '"two."']],
  ['“He said ‘leave’ and we left,” she said.', ['“He said ‘leave’ and we left,”']],
  ['“We wait. “We hope,” she said. “The pier is shut,” he said.', ['“We wait. “We hope,”', '“The pier is shut,”']],
  ['“They say, ‘The pier is shut.’ “We wait,” she said. “No,” he said.', ['“They say, ‘The pier is shut.’ “We wait,”', '“No,”']],
  ['"The pier is old,” she said. “It must go."', ['"The pier is old,”', '“It must go."']],
  ['"They named it “the pier of doom” and left," she said.', ['"They named it “the pier of doom” and left,"']],
  ['“He called it “the pier of doom” and left,” she said.', ['“He called it “the pier of doom” and left,”']],
])('finds the quotations of %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test('apostrophes and elisions open nothing', () => {
  expect(quoted("It's the rebels' road, 'tis said, since the '90s.")).toEqual([])
  expect(quoted('It’s the rebels’ road since the ’90s.')).toEqual([])
})

test('an unclosed quotation ends with its paragraph', () => {
  expect(quoted('“We wait.\n“We hope,” she said.')).toEqual(['“We wait.', '“We hope,”'])
})

test('an inch mark opens nothing', () => {
  expect(quoted('A 12" pipe and a 6" pipe.')).toEqual([])
})

test('spans lie in order inside their block', () => {
  const piece = fc.constantFrom('"', "'", '“', '”', '‘', '’', '«', '»', '„', '「', '」', ' ', '. ', ', ', 'a', 'B', 's', '9', '\n')
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const text = pieces.join('')
    let reached = 0
    for (const span of quotedSpans(text, blocksOf(text))) {
      expect(span.start).toBeGreaterThanOrEqual(reached)
      expect(span.end).toBeGreaterThan(span.start)
      expect(text.slice(span.start, span.end)).not.toContain('\n')
      reached = span.end
    }
  }))
})
