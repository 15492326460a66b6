import { defineCodes } from '../code.js'

export const optionsCodes = defineCodes({
  'options/bad-config': {
    severity: 'error',
    summary: 'The configuration file cannot be used: {problem}.',
    hint: 'Correct it; `plainbrief build --help` lists the settings, and `plainbrief schema` all that the file may hold.',
  },
  'options/certification-incomplete': {
    severity: 'error',
    summary: 'The settings certify the EPUB edition by {given}, but without {missing}.',
    hint: 'Give certifiedBy and conformsTo together once someone has judged the edition, or take the certification out.',
  },
  'options/copy-of-itself': {
    severity: 'warning',
    summary: 'The configuration calls "{source}" a copy of itself, which says nothing.',
    hint: 'Name under `copyOf` the other file that carries the same story, or take it out.',
  },
  'options/unknown-copy': {
    severity: 'warning',
    summary: 'The configuration calls "{source}" a copy of "{original}", which is not among the files.',
    hint: 'Name the file as it stands in the folder, or take `copyOf` out.',
  },
  'options/unknown-source': {
    severity: 'warning',
    summary: 'The configuration speaks of the source "{source}", which is not among the files.',
    hint: 'Name the file as it stands in the folder, or remove the entry.',
  },
})
