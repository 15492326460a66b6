import { defineCodes } from '../code.js'

export const checkCodes = defineCodes({})
