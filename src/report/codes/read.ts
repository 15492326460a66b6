import { defineCodes } from '../code.js'

export const readCodes = defineCodes({
  'read/empty-file': {
    severity: 'warning',
    summary: 'The file holds no text, so it is left out.',
    hint: 'Remove it from the folder, or save the article into it again.',
  },
})
