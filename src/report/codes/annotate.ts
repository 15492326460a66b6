import { defineCodes } from '../code.js'

export const annotateCodes = defineCodes({})
