import { expect, test } from 'vitest'
import { turned } from '../../../src/write/text/turned.js'
import { writeText } from '../../../src/write/text/text.js'
import { withOwnWords } from '../../editions/own-words.js'
import { workOf } from '../../editions/work.js'

test('a Hebrew line behind English words runs from right to left in any editor', () => {
  expect(turned('[Reported Friday 6 July 2007] הגשר נסגר.', 'rtl')).toBe('\u200F[Reported Friday 6 July 2007] הגשר נסגר.')
  expect(turned('- Chapter 1: הגשר נסגר', 'rtl')).toBe('- \u200FChapter 1: הגשר נסגר')
  expect(turned('2.1. Sarn, העיר התחתונה', 'rtl')).toBe('2.1. \u200FSarn, העיר התחתונה')
})

test('lines that run the right way by themselves stay as they are', () => {
  expect(turned('- הגשר ב-Sarn נסגר.', 'rtl')).toBe('- הגשר ב-Sarn נסגר.')
  expect(turned('About this edition', 'rtl')).toBe('About this edition')
  expect(turned('1,200', 'rtl')).toBe('1,200')
  expect(turned('[in Hebrew] הגשר נסגר.', 'ltr')).toBe('[in Hebrew] הגשר נסגר.')
})

test('the text edition turns its headings and items, wrapped or not', async () => {
  const work = await workOf(withOwnWords)
  for (const settings of [work.settings, { ...work.settings, wrap: 60 }]) {
    const text = new TextDecoder().decode((await writeText({ ...work, settings }, () => {})).bytes)
    expect(text.split('\n')).toContain('\u200FChapter 1: הגשר נסגר')
    expect(text.split('\n')).toContain('- \u200FChapter 1: הגשר נסגר')
    expect(text.split('\n')).toContain('About this edition')
  }
})
