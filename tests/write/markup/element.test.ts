import { load } from 'cheerio'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementsOf, escapeText, languageOf, safeAddress } from '../../../src/write/markup/element.js'

const build = elementsOf('xhtml')
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u

test('any text comes back from markup as the words that XML allows', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => {
    const markup = build('p', { title: words }, escapeText(words))
    expect(markup).not.toMatch(illegal)
    const $ = load(markup, { xml: true })
    expect($('p').text()).toBe($('p').text().replace(illegal, ''))
    expect($('p').children()).toHaveLength(0)
    expect(Object.keys($('p').attr() ?? {})).toEqual(['title'])
  }))
})

test('a lone half of a character is shown as one that cannot be shown', () => {
  expect(escapeText('a\ud800b')).toBe('a\ufffdb')
  expect(escapeText('a\u{1f41f}b')).toBe('a\u{1f41f}b')
})

test.each([
  ['https://example.org/a|b?c=[d]', 'https://example.org/a%7Cb?c=%5Bd%5D'],
  ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['https://user:secret@example.org/', 'https://example.org/'],
])('the address %s is written as %s', (address, written) => {
  expect(safeAddress(address)).toBe(written)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative', 'https://', ''])('nothing links to %j', (address) => {
  expect(safeAddress(address)).toBeNull()
})

test('a language is marked only where its tag can be one', () => {
  expect(languageOf('pt-BR')).toEqual({ lang: 'pt-BR', 'xml:lang': 'pt-BR' })
  expect(languageOf('und')).toEqual({})
  expect(languageOf('not a tag')).toEqual({})
})
