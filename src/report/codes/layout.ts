import { defineCodes } from '../code.js'

export const layoutCodes = defineCodes({})
