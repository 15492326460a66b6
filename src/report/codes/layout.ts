import { defineCodes } from '../code.js'

export const layoutCodes = defineCodes({
  'layout/no-glyph': {
    severity: 'error',
    summary: 'No bundled font has {characters}, so the PDF cannot be made.',
    hint: 'Replace what cannot be printed in the source, leave its sentences out, or make the other editions only: --formats epub,txt,html,json.',
  },
})
