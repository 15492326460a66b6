import { machinePrograms } from '../../src/command/programs.js'
import type { Programs } from '../../src/programs.js'
import { tools } from './tools.js'

/** The programs of this machine as `plainbrief check` finds them, with veraPDF and the browser where the tests have them. */
export function judges(): Programs {
  process.env.VERAPDF_JAR = tools.verapdf ?? ''
  process.env.PUPPETEER_EXECUTABLE_PATH = tools.chromium ?? ''
  return machinePrograms()
}
