import { describe, expect, it } from 'vitest'
import { heardAlike, masked, sameSpoken } from '../../../src/merge/likeness/heard-alike.js'

describe('a word of speech', () => {
  it.each([['d***ed', 'damned'], ['d----ed', 'd**ned'], ['b____y', 'bloody'], ['h***', 'hell']])('is another one with letters masked: %s and %s', (one, other) => {
    expect(sameSpoken(masked(one), masked(other))).toBe(true)
    expect(sameSpoken(masked(other), masked(one))).toBe(true)
  })

  it.each([['d***ed', 'rotten'], ['d***ed', 'dog'], ['h***', 'h'], ['ferry', 'ferries']])('is no other: %s and %s', (one, other) => {
    expect(sameSpoken(masked(one), masked(other))).toBe(false)
  })

  it.each([['run', 'running'], ['mamma', 'momma'], ['promised', 'promises']])('may have been heard for another: %s and %s', (one, other) => {
    expect(heardAlike(one, other)).toBe(true)
  })

  it.each([['hundred', 'hundreds'], ['Tuesday', 'Thursday'], ['fifteen', 'fifty'], ['legal', 'illegal'], ['12', '13'], ['not', 'now']])('is not heard for another: %s and %s', (one, other) => {
    expect(heardAlike(one.toLowerCase(), other.toLowerCase())).toBe(false)
  })
})
