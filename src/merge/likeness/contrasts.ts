import { addTo } from '../../document/grouped.js'
import { stemEnglish } from '../features/stem.js'
import { synonymOf } from './synonyms.js'

/** Rows of words that exclude one another: where one wording has one and the other another, they do not say the same. */
const rows: readonly string[] = [
  'north south east west northern|north southern|south eastern|east western|west northeast northwest southeast southwest',
  'first second third fourth fifth sixth seventh eighth ninth tenth last final|last',
  'man woman boy girl male|man female|woman',
  'mother father sister brother son daughter husband wife uncle aunt grandmother grandfather',
  'rise fall increase|rise decrease|fall drop|fall climb|rise grow|rise shrink|fall decline|fall gain|rise lose|fall plunge|fall jump|rise',
  'open close reopen|open shut|close',
  'win lose beat|win draw',
  'arrive leave enter|arrive exit|leave return depart|leave',
  'buy sell',
  'accept reject approve|accept refuse|reject back|accept oppose|reject',
  'begin end start|begin finish|end resume halt|end stop|end continue',
  'kill wound trap flee survive rescue|survive escape|flee evacuate arrest free release|free miss',
  'guilty innocent',
  'acquit convict',
  'civilian soldier fighter rebel|fighter militant|fighter troop|soldier',
  'minister president ambassador senator governor mayor secretary spokesman',
  'morning afternoon evening night midnight noon',
  'week month year day hour minute decade',
  'more less fewer|less',
  'minimum maximum',
  'best worst',
  'early late',
  'top bottom',
  'import export',
  'lift impose',
  'land sea air',
  'praise welcome|praise hail|praise blame criticize|blame condemn|blame denounce|blame',
  'uphold overturn',
  'support oppose',
  'appoint dismiss',
  'strengthen weaken',
  'public private',
  'upper lower',
]

const setOf = new Map<string, { readonly row: number; readonly side: string }>()
for (const [row, words] of rows.entries()) {
  for (const word of words.split(' ')) {
    const [form, side] = word.split('|') as [string, string?]
    const stem = synonymOf(stemEnglish(form), 'en')
    if (!setOf.has(stem)) setOf.set(stem, { row, side: side ?? form })
  }
}

/** Whether each of two word lists has a word of one row that the other list lacks, such as `eastern` here and `western` there. */
export function contrast(onlyInA: Iterable<string>, onlyInB: Iterable<string>): boolean {
  const sides = new Map<number, string[]>()
  for (const stem of onlyInA) {
    const found = setOf.get(stem)
    if (found !== undefined) addTo(sides, found.row, found.side)
  }
  if (sides.size === 0) return false
  for (const stem of onlyInB) {
    const found = setOf.get(stem)
    const known = found === undefined ? undefined : sides.get(found.row)
    if (found !== undefined && known !== undefined && !known.includes(found.side)) return true
  }
  return false
}
