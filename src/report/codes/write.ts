import { defineCodes } from '../code.js'

export const writeCodes = defineCodes({
  'write/braille-program': {
    severity: 'error',
    summary: 'The braille edition needs the program lou_translate of liblouis, which is not on this machine.',
    hint: 'Install liblouis (Debian and Ubuntu: apt install liblouis-bin; macOS: brew install liblouis; Windows: https://liblouis.io), or leave brf out of --formats.',
  },
  'write/braille-table': {
    severity: 'error',
    summary: 'The liblouis of this machine has no braille table for the language "{language}" ({tables}).',
    hint: 'Install a newer liblouis, choose another --braille-grade, or leave brf out of --formats.',
  },
  'write/braille-failed': {
    severity: 'error',
    summary: 'lou_translate gave no braille: {problem}.',
    hint: 'Try the command "lou_translate --forward {table}" on a line of text, or leave brf out of --formats.',
  },
  'write/braille-character': {
    severity: 'error',
    summary: 'The braille table {table} has no sign for {characters}.',
    hint: 'Replace them in the source, leave their sentences out, or leave brf out of --formats.',
  },
  'write/braille-plain': {
    severity: 'note',
    summary: 'The braille table {table} has no sign for {characters}; simpler ones stand for them.',
    hint: 'Look at the words that hold them before the edition is embossed.',
  },
})
