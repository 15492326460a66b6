/**
 * Loaded before an outside Node program: hands Ace the browser of this machine. Ace asks puppeteer to launch one without
 * saying which; the full package looks into PUPPETEER_EXECUTABLE_PATH then, the smaller one, `puppeteer-core`, which may
 * stand in its place, does not. A program that is not Ace is left as it is.
 */
import nodeModule = require('node:module')
import fs = require('node:fs')

interface Launcher {
  launch(options?: Readonly<Record<string, unknown>>): unknown
}

/** From Ace's script to what it drives a browser by, however its packages lie. */
const ways = [['@daisy/ace-axe-runner-puppeteer', 'puppeteer'], ['@daisy/ace-cli', '@daisy/ace-axe-runner-puppeteer', 'puppeteer']]

function launcher(script: string): Launcher | null {
  for (const way of ways) {
    try {
      const file = way.reduce((from, name) => nodeModule.createRequire(from).resolve(name), fs.realpathSync(script))
      return nodeModule.createRequire(file)(file) as Launcher
    } catch {
      // not there
    }
  }
  return null
}

const browser = process.env['PUPPETEER_EXECUTABLE_PATH']
const puppeteer = browser && process.argv[1] ? launcher(process.argv[1]) : null
if (puppeteer !== null) {
  const launch = puppeteer.launch.bind(puppeteer)
  // an old or busy machine takes longer than Ace has patience for
  puppeteer.launch = (options) => launch({ executablePath: browser, ...options, timeout: 60_000 })
}
