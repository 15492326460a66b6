/** Months, after which a figure is a day and never the whole part of a decimal: "on 30 June 30. 12 people". */
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,?$/iu

/** What is measured in parts of a whole: after "37. 5" and a space, or none, as in "27. 5MM". */
const measures = /^\s?(?:-|–|%|°|m(?:illion|m|i|iles?)?(?!\p{L})|b(?:illio)?n(?!\p{L})|tr(?:illio)?n(?!\p{L})|k(?:m|g)?(?!\p{L})|per\s?cent|pct|percentage|magnitude|degrees?|times|inch|f(?:ee|oo)?t(?!\p{L})|miles|(?:kilo|centi|milli)?met(?:er|re)s?|kilo(?:gram|ton)|ton(?:ne)?s?(?!\p{L})|pounds?|euros?|dollars?|lit(?:er|re)s|gallons|acres?|hectares?|sq(?:uare|\.)|seconds|hours|points? per|[ap]\.?\s?m(?!\p{L})|h(?:rs?)?(?!\p{L})|(?:GMT|UTC|[BI]ST|[ECMP][SD]?T|CES?T)(?!\p{L})|Richter)/iu

/** Of these nobody counts a part: "a further 45. 3 people". */
const wholes = /^\s(?:people|persons?|men|women|children|boys|girls|others|victims|members|players|were|was|are|is|have|had|of|more|other|out)(?!\p{L})/iu

/** What goes on after a figure, and opens no sentence that begins with one. */
const goesOn = /^\s?(?:[,;:)\]]|\.(?!\d)|\s(?:to|on|at|for|from|by|with|when|while|which|and|but|as|after|before|since|than|per)(?!\p{L}))/iu

/** Where parts of a whole are told of, in the sentence before the figure. */
const measured = /(?:magnitude|measur|regist|strength|force|Richter|averag|aftershock)\p{L}*[^.]{0,40}$/iu
const averaged = /\baverag\p{L}*\s/iu
/** A determiner waits for its noun: "a 6. 7 degree quake". */
const waits = /(?:^|\s)(?:an?|the)\s(?:\p{Sc}|\p{L}+\s?-\s?)?$/iu
const atTime = /(?:^|\s)(?:at|by|around|about|before|after|until|till|from|since)\s$/iu

/**
 * Whether a stop and white space stand inside a decimal or a time that was torn apart, as tokenised texts write them: "a 6. 1
 * magnitude", "$2. 6 million", "9. 25 a. m.". A figure may also begin a sentence ("in 2015. 12 people"), so something on either
 * side must tell: a digit that no number begins with, a measure, a currency, a word that waits for more.
 * @param left the sentence up to the stop
 * @param token its last word
 * @param rest what follows, from its first digit
 */
export function isTornFigure(left: string, token: string, rest: string): boolean {
  const fraction = /^\d+/u.exec(rest)?.[0] ?? ''
  if (fraction === '') return false
  const tail = rest.slice(fraction.length)
  const lead = left.slice(0, left.length - token.length)
  // ".38-calibre", ".09 percent", "batted .308 with": the whole part is not written at all
  if (/^\p{L}+$/u.test(token)) return /^0\d$/u.test(fraction) || (/^\d{2,3}$/u.test(fraction) && /^\s?-?\s?(?:calib|magnum)/iu.test(tail)) || (/^(?:hit|hitting|batt?\p{L}*)$/iu.test(token) && /^[23]\d{2}$/u.test(fraction) && /^,?\swith(?!\p{L})/u.test(tail))
  // a date in figures
  if (/^\d{2,4}$/u.test(token) && /^[01]\d$/u.test(fraction) && /^\.\s?\d\d/u.test(tail)) return true
  if (/^[01]\d$/u.test(token) && /^(?:19|20)\d\d$/u.test(fraction) && /\d\d?\.\s?$/u.test(lead)) return true
  const whole = /^(?:\p{L}+-)?(\p{Sc}|\p{Lu}{1,3}\p{Sc})?\d{1,3}(?:,\d{3})*$/u.exec(token)
  if (whole === null || fraction.length > 2 || month.test(/\S+(?=\s*$)/u.exec(lead)?.[0] ?? '')) return false
  if (/^0/u.test(fraction) || /^0$/u.test(token)) return true
  if (/^\d,\d{3}(?!\d)/u.test(rest) || wholes.test(tail)) return false
  if (measures.test(tail) || whole[1] !== undefined || waits.test(lead)) return true
  const short = fraction.length === 1
  if (short && (goesOn.test(tail) || measured.test(lead) || averaged.test(lead))) return true
  // a version: "Windows 8. 1 Preview"
  if (short && /\p{Ll}\s\p{Lu}[\p{L}]+\s$/u.test(lead) && /^\s\p{Lu}/u.test(tail)) return true
  return !short && /^[0-5]/u.test(fraction) && /^\d{1,2}$/u.test(token) && atTime.test(lead) && goesOn.test(tail)
}
