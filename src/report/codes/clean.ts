import { defineCodes } from '../code.js'

export const cleanCodes = defineCodes({})
