import { defineCodes } from '../code.js'

export const segmentCodes = defineCodes({})
