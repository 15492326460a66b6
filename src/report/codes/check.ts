import { defineCodes } from '../code.js'

export const checkCodes = defineCodes({
  'check/no-source': {
    severity: 'error',
    summary: 'The sentence {sentence} of the briefing has no source.',
    hint: 'This is a mistake of the program, not of the articles: please report it with the articles.',
  },
  'check/other-words': {
    severity: 'error',
    summary: 'The sentence {sentence} of the briefing has other words than its source.',
    hint: 'This is a mistake of the program, not of the articles: please report it with the articles.',
  },
  'check/unaccounted': {
    severity: 'error',
    summary: 'A part of the article is neither printed, nor merged, nor left out for a reason.',
    hint: 'This is a mistake of the program, not of the articles: please report it with the articles.',
  },
  'check/over-level': {
    severity: 'note',
    summary: 'Chapter {chapter}, "{title}", is at grade {grade}, over {level}.',
    hint: 'Its longest sentences are {sentences}.',
  },
  'check/one-article': {
    severity: 'note',
    summary: 'There is only one article, so there is nothing to merge or compare.',
    hint: 'Add other articles on the same event for a briefing.',
  },
  'check/untitled-article': {
    severity: 'note',
    summary: 'The article has no title; the briefing names it by its first words.',
    hint: 'Give it a title under `sources` in briefing.yaml.',
  },
  'check/same-article': {
    severity: 'warning',
    summary: 'The article has the same text as "{other}"; both count as one account.',
    hint: 'Remove one of the two files.',
  },
})
