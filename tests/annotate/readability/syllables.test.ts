import { expect, test } from 'vitest'
import { syllableCounters } from '../../../src/annotate/readability/syllables.js'

/** Words with their syllables set apart by dots, as dictionaries divide them in speech. */
const known: Readonly<Record<string, string>> = {
  en: 'peo.ple cre.a.ted want.ed walked hoped hop.ing ta.ble ta.bles lit.tle hous.es box.es pla.ces makes the hu.man.i.tar.i.an e.vac.u.a.tion mas.sa.cre cease.fire a.gree.ment '
    + 'ac.tu.al.ly sci.ence qui.et i.de.a ra.di.o me.di.a play.ing be.yond some.thing there.fore ev.ery.thing na.tion.al spe.cial un.ion could.n’t don’t rhy.thm o.pin.ion re.al.i.ty '
    + 'so.ci.e.ty mu.se.um in.flu.ence so.cial.is.m ques.tion guess league at.ti.tude for.ests move.ment el.e.ment safe.ty',
  es: 'rí.o dí.a bue.no muy que gui.tar.ra ciu.dad pa.ís hé.ro.e le.er a.yun.ta.mien.to viu.da a.ún ai.re ver.güen.za',
  pt: 'não rios mãe pa.ís que á.gua ci.da.de co.ra.ções',
  it: 'ac.qua cit.tà pa.e.se chie.sa quel.lo uo.mo cit.tà',
  fr: 'table que langue é.cole a.nnée cré.er moi beau.coup fille',
  de: 'Häu.ser lei.der Quel.le Au.to neu.e Brü.cke Lie.be Zoo',
  nl: 'hui.zen nieu.we boe.ken mooi ijs zee',
  pl: 'nie dzie.cko u.li.ca mia.sto zie.mia',
  ru: 'ре.ка мо.ло.ко я е.ё', uk: 'мі.сто ї.жа у.кра.ї.на', tr: 'a.ğaç.lar sa.at o.ku.lu.muz',
}

test.each(Object.entries(known))('%s', (language, words) => {
  const count = syllableCounters[language]
  for (const divided of words.split(' ')) {
    const word = divided.replaceAll('.', '').toLowerCase()
    const expected = divided.split('.').length
    expect([word, count?.(word)]).toEqual([word, expected])
  }
})

test('the parts of a hyphenated English word are counted each', () => {
  expect(syllableCounters.en?.('well-known')).toBe(2)
  expect(syllableCounters.en?.('mother-in-law')).toBe(4)
})

test('every word has a syllable', () => {
  for (const count of Object.values(syllableCounters)) expect(count('b')).toBe(1)
})
