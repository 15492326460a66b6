import { annotateCodes } from './codes/annotate.js'
import { checkCodes } from './codes/check.js'
import { cleanCodes } from './codes/clean.js'
import { filesCodes } from './codes/files.js'
import { layoutCodes } from './codes/layout.js'
import { mergeCodes } from './codes/merge.js'
import { optionsCodes } from './codes/options.js'
import { proofCodes } from './codes/proof.js'
import { readCodes } from './codes/read.js'
import { segmentCodes } from './codes/segment.js'
import { writeCodes } from './codes/write.js'

/** Every code that the program can report, by room. */
export const codes = {
  ...optionsCodes, ...filesCodes, ...readCodes, ...segmentCodes, ...cleanCodes, ...mergeCodes,
  ...annotateCodes, ...checkCodes, ...layoutCodes, ...writeCodes,
  ...proofCodes,
}

export type Code = keyof typeof codes
