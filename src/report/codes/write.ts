import { defineCodes } from '../code.js'

export const writeCodes = defineCodes({})
