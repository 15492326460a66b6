import { defineCodes } from '../code.js'

export const mergeCodes = defineCodes({
  'merge/no-such-sentence': {
    severity: 'warning',
    summary: 'A decision in the configuration speaks of "{words}", which no sentence of the articles says; it was not applied.',
    hint: 'Copy some words of one sentence as they stand in the article, or remove the decision if the article has gone.',
  },
  'merge/several-sentences': {
    severity: 'warning',
    summary: 'A decision in the configuration speaks of "{words}", which {count} different sentences say; it was not applied.',
    hint: 'Copy more words of the sentence that you mean.',
  },
  'merge/decisions-contradict': {
    severity: 'warning',
    summary: 'Two decisions in the configuration speak of "{words}" and contradict each other: {first} and {second}; {done}.',
    hint: 'Take one of the two out.',
  },
  'merge/longer-than-asked': {
    severity: 'note',
    summary: 'The briefing has about {words} words where {asked} were asked for: it keeps the sentences that the accounts differ on.',
    hint: 'Ask for a greater length, or leave out sentences with `drop` in the configuration.',
  },
  'merge/unrelated': {
    severity: 'warning',
    summary: '{count} of the {of} articles {count|shares|share} hardly a name or a word with any other: {files}.',
    hint: 'A briefing is made from articles on one event: take out what is there by mistake, or build a briefing of its own from it.',
  },
})
