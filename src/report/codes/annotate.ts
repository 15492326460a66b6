import { defineCodes } from '../code.js'

export const annotateCodes = defineCodes({
  'annotate/no-definition': {
    severity: 'note',
    summary: '{count} {count|term has|terms have} no definition and {count|is|are} not in the glossary: {terms}.',
    hint: 'Add the ones that readers need under `glossary` in briefing.yaml.',
  },
  'annotate/unused-term': {
    severity: 'note',
    summary: 'The glossary term "{term}" of the configuration does not occur in the briefing.',
    hint: 'Check its spelling, add the spelling of the articles under `variants`, or remove it.',
  },
  'annotate/more-disagreements': {
    severity: 'note',
    summary: 'The accounts differ in {more} more {more|point|points} than the {shown} that are shown.',
    hint: 'Build a briefing from fewer articles to see them, or look at the figures in the record.',
  },
})
