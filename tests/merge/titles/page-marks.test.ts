import { expect, test } from 'vitest'
import { withoutMarks } from '../../../src/merge/titles/page-marks.js'

test.each([
  ['Arde el puerto de Korva (+ fotos)', 'Arde el puerto de Korva'],
  ['Ferry burns in Korva [video]', 'Ferry burns in Korva'],
  ['Sul traghetto di Korva di Ada Venn, Otto Brand, Ida Moll', 'Sul traghetto di Korva'],
  ['The last ferry by Ada Venn, Otto Brand', 'The last ferry'],
  ['Sul traghetto di Korva di ada venn, otto brand', 'Sul traghetto di Korva'],
])('%s: what the page hangs on a headline is none of it', (headline, whole) => { expect(withoutMarks(headline)).toBe(whole) })

test.each(['The fall of the old quay', 'La vida de los marineros, de norte a sur', 'Ferry (1912) raised in Korva', 'La casa di Ada Venn, Otto Brand'])('%s stays whole', (headline) => { expect(withoutMarks(headline)).toBe(headline) })
