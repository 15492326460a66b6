import { defineCodes } from '../code.js'

export const optionsCodes = defineCodes({
  'options/bad-config': {
    severity: 'error',
    summary: 'The configuration file cannot be used: {problem}.',
    hint: 'Correct it; `plainbrief build --help` lists the settings, and `plainbrief schema` all that the file may hold.',
  },
  'options/config-encoding': {
    severity: 'error',
    summary: 'The configuration file cannot be used: it is not text in UTF-8.',
    hint: 'Open it in a text editor, and save it as plain text in the encoding UTF-8.',
  },
  'options/bad-flag': {
    severity: 'error',
    summary: '{flag}: {problem}.',
    hint: 'Run `plainbrief build --help` to see what each setting takes.',
  },
  'options/usage': {
    severity: 'error',
    summary: '{problem}.',
    hint: 'Run it with --help to see what can be asked.',
  },
  'options/repeated-term': {
    severity: 'warning',
    summary: 'The glossary of the configuration explains "{term}" more than once; only the first definition is taken.',
    hint: 'Keep one definition, or join them into one.',
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
  'options/ambiguous-source': {
    severity: 'error',
    summary: 'The configuration speaks of the source "{source}", and {count} files have that name.',
    hint: 'Write {names}, with what you know of that file.',
  },
  'options/unknown-source': {
    severity: 'warning',
    summary: 'The configuration speaks of the source "{source}", which is not among the files.',
    hint: 'Name the file as it stands in the folder, or remove the entry.',
  },
})
