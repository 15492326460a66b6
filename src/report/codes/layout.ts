import { defineCodes } from '../code.js'

export const layoutCodes = defineCodes({
  'layout/no-glyph': {
    severity: 'error',
    summary: 'No bundled font has the character "{character}" ({codePoint}), which stands first in "{section}", so it cannot be printed.',
    hint: 'Replace it in the source, leave its sentence out, or make the other editions only: --formats epub,txt,html,json.',
  },
})
