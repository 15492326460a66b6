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
    hint: '{sentences}',
  },
  'check/one-article': {
    severity: 'note',
    summary: 'There is only one article, so there is nothing to merge or compare.',
    hint: 'Add other articles on the same event for a briefing.',
  },
  'check/other-language': {
    severity: 'warning',
    summary: 'The briefing is to be in {language}, but no article is: titles and labels are in it, and what the articles say stays in their own ({articles}), for nothing is translated.',
    hint: 'Leave the language out to have it found from the articles, or add articles that are in it.',
  },
  'check/nothing-printed': {
    severity: 'error',
    summary: 'Nothing is left to print: no article has a sentence that is not left out.',
    hint: 'Look at what `plainbrief inspect` makes of each file, save the articles with their text, or take decisions under `drop` out.',
  },
  'check/nothing-of-article': {
    severity: 'warning',
    summary: 'Nothing of the article is printed: all that it holds was taken for headlines, furniture of the page or tables.',
    hint: 'Look at what `plainbrief inspect` makes of it; save the page with the text of its article, or copy the text into a .txt file.',
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
