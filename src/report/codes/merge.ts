import { defineCodes } from '../code.js'

export const mergeCodes = defineCodes({})
