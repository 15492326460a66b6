import { expect, test } from 'vitest'
import { stemEnglish } from '../../../src/merge/features/stem.js'

test.each(['says said saying', 'evacuated evacuates evacuate evacuating', 'fleeing fled flees', 'cities city', 'boxes box', 'stopped stopping stops', 'hired hire hiring', 'agreements agreed', 'care cared caring cares', 'plans planned planning', 'bus buses', 'robbed robbing robs', 'statement stated'])('one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(1)
})

test.each(['wing win', 'king kin', 'news new', 'hope hop', 'university universe', 'plane plan', 'care car', 'wine win', 'coped cops', 'robes robs'])('two stems: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(2)
})
