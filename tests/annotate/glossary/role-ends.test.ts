import { expect, test } from 'vitest'
import { wholeRole } from '../../../src/annotate/glossary/role-ends.js'

const whole = (text: string, name: string, role: string) => {
  const start = text.indexOf(name)
  return wholeRole(text, { start, end: start + name.length, role })
}

test.each([
  ['Ida Morn, vice president of Belmont’s, was asked.', 'Ida Morn', 'vice president of Belmont', 'vice president of Belmont’s'],
  ['They asked Ida Morn, the head of Belmont, Lee & Strand, on Monday.', 'Ida Morn', 'head of Belmont', 'head of Belmont, Lee & Strand'],
])('in "%s" the office of %s goes on', (text, name, role, expected) => {
  expect(whole(text, name, role)).toBe(expected)
})

test.each([
  ['Ida Morn, head of Belmont, Lee and Strand were asked.', 'Ida Morn', 'head of Belmont'],
  ['Ida Morn, head of Belmont, was asked.', 'Ida Morn', 'head of Belmont'],
  ['The head of Belmont, Ida Morn, Lee & Strand wrote.', 'Ida Morn', 'head of Belmont'],
])('in "%s" the office of %s ends where it ends', (text, name, role) => {
  expect(whole(text, name, role)).toBe(null)
})
