import { expect, test } from 'vitest'
import { wholeRole } from '../../../src/annotate/glossary/role-ends.js'

const whole = (text: string, name: string, role: string) => {
  const start = text.indexOf(name)
  return wholeRole(text, { start, end: start + name.length, role }, new Set(['Strand']))
}

test.each([
  ['Ida Morn, vice president of Belmont’s, was asked.', 'Ida Morn', 'vice president of Belmont', 'vice president of Belmont’s'],
  ['They asked Ida Morn, the head of Belmont, Lee & Strand, on Monday.', 'Ida Morn', 'head of Belmont', 'head of Belmont, Lee & Strand'],
  ['The quay is shut, said harbour ministry spokesman Ida Morn.', 'Ida Morn', 'spokesman', 'harbour ministry spokesman'],
  ['“The quay is shut,” central bank president Ida Morn said.', 'Ida Morn', 'president', 'central bank president'],
  ['Harbour Ways and Piers Committee Chairwoman Ida Morn wrote.', 'Ida Morn', 'Piers Committee Chairwoman', 'Harbour Ways and Piers Committee Chairwoman'],
])('in "%s" the office of %s goes on', (text, name, role, expected) => {
  expect(whole(text, name, role)).toBe(expected)
})

test.each([
  ['Ida Morn, head of Belmont, Lee and Strand were asked.', 'Ida Morn', 'head of Belmont'],
  ['Ida Morn, head of Belmont, was asked.', 'Ida Morn', 'head of Belmont'],
  ['The head of Belmont, Ida Morn, Lee & Strand wrote.', 'Ida Morn', 'head of Belmont'],
  ['He met Per Strand and Piers Committee Chairwoman Ida Morn.', 'Ida Morn', 'Piers Committee Chairwoman'],
  ['The quay is shut, said yesterday director Ida Morn.', 'Ida Morn', 'director'],
  ['“The quay is shut,” sailors wrote to director Ida Morn.', 'Ida Morn', 'director'],
  ['“The quay is shut,” sailors praise director Ida Morn.', 'Ida Morn', 'director'],
  ['Everyone here praises director Ida Morn.', 'Ida Morn', 'director'],
])('in "%s" the office of %s ends where it ends', (text, name, role) => {
  expect(whole(text, name, role)).toBe(null)
})
