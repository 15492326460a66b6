import type { MergeSentence } from '../features/features.js'
import { leansOn } from '../passages/leaning.js'

const shortest = 8
const looksBack = /^(?:Meanwhile|Mean while|Later|Earlier|Elsewhere|Separately|As for)\b|^\W*\(|^(?:Many|Most|Some|Several|Few|Others|Both|None)\s(?:are|were|have|had|did|do|also|\p{L}+ed|said|say|spent|fled|left|took|went|came|lost|told|saw|felt)\b/u
/** A quotation that goes on in the next sentence says little by its beginning. */
const cutQuotation = /^[^"]*"[^"]*$|“[^”]*$/u
/** "The ministry, however, said": contrary to what stood in a sentence before. */
const contrary = /^[^,"“]{3,60}, (?:however|though|nevertheless|nonetheless),/u
/** "As director of the office, he fought": whoever it was stood in a sentence before. */
const pronounAfterPhrase = /^(?:[^,"“]{1,80},|(?:In|At|On|With|As|For|After|During|By)\s[^,"“]{1,80}?)\s(?:he|she)\s/u

/** Outside quotation marks the writer speaks, or somebody whose marks were lost. */
const firstPerson = /^(?:i|we|my|our|us|me)(?:'|$)/u

/**
 * Whether a sentence opens a chapter badly: too short to say what the chapter is about, leaning on what stood before it,
 * an aside, the writer's own voice, or of a person whom readers have not met yet.
 */
export function opensBadly(sentence: MergeSentence): boolean {
  return sentence.text.split(' ').length < shortest || leansOn(sentence.text, '', sentence.language, () => false) || looksBack.test(sentence.text) || cutQuotation.test(sentence.text)
    || contrary.test(sentence.text) || (sentence.persons.size === 0 && pronounAfterPhrase.test(sentence.text)) || namesBarely(sentence)
    || (sentence.language === 'en' && sentence.tokens.some(({ form, quoted }) => !quoted && firstPerson.test(form)))
}

/** A surname alone, where an article gives a fuller name: "Karlsen said", but not "President Karlsen". */
function namesBarely({ tokens, persons, fullNames, terms }: MergeSentence): boolean {
  if (!fullNames.some((term) => persons.has(term) && !terms.includes(term))) return false
  const first = tokens.findIndex(({ term, capital }) => capital && persons.has(term))
  const [before, after] = [tokens[first - 1], tokens[first + 1]]
  return first >= 0 && before?.capital !== true && !(after?.capital === true && persons.has(after.term))
}
