import { readdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { existing, isFile, onPath } from './found.js'

const variables = ['PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'] as const
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge']

/** Where makers put their browsers without putting them on the PATH. */
function places(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)))
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
    return folders.flatMap((folder) => [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Chromium', 'Application', 'chrome.exe'), join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')])
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium', '/var/lib/flatpak/exports/bin/org.chromium.Chromium', '/var/lib/flatpak/exports/bin/com.google.Chrome']
}

/** A Chromium, Chrome or Edge that is named in the environment, else one on the PATH, else one where its maker puts it. */
export async function browserPath(): Promise<string | null> {
  for (const variable of variables) {
    const named = await existing(process.env[variable])
    if (named !== null) return named
  }
  for (const program of programs) {
    const path = await onPath(program)
    if (path !== null) return path
  }
  for (const place of places()) if (await isFile(place)) return place
  return null
}

/** Where puppeteer may have a browser that only it can find: the folder of its downloads, or a file that names a place. Null where there is neither. */
export async function puppeteerPlace(): Promise<string | null> {
  const folder = process.env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer')
  const kept = await readdir(folder).catch(() => [])
  return kept.length > 0 ? folder : puppeteerSettings()
}

const settings = /^(?:\.puppeteerrc(?:\.(?:json|ya?ml|js|ts|cjs|mjs))?|puppeteer\.config\.(?:js|ts|cjs|mjs))$/

/** The file that sets puppeteer up, in the working folder or one above it, as puppeteer itself looks for it. What it says is not read. */
async function puppeteerSettings(): Promise<string | null> {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    for (const inside of ['', '.config']) {
      const name = (await readdir(join(folder, inside)).catch(() => [])).find((one) => settings.test(one) || (inside === '.config' && /^puppeteerrc\b/.test(one)))
      if (name !== undefined) return join(folder, inside, name)
    }
    const own = join(folder, 'package.json')
    if (/"puppeteer"\s*:\s*\{/.test(await readFile(own, 'utf8').catch(() => ''))) return own
    if (dirname(folder) === folder) return null
  }
}

/**
 * The environment for outside programs, in which those that drive a browser find the one of this machine instead of one
 * that they would download. Puppeteer's smaller package, which does not look for one, is handed it by `lend-browser`.
 */
export async function environment(): Promise<NodeJS.ProcessEnv> {
  const path = await browserPath()
  if (path === null) return process.env
  const lender = await existing(fileURLToPath(new URL('../../dist/command/lend-browser.cjs', import.meta.url)))
  const options = [process.env['NODE_OPTIONS'], ...lender === null ? [] : [`--require ${JSON.stringify(lender)}`]].filter(Boolean).join(' ')
  return { ...process.env, PUPPETEER_EXECUTABLE_PATH: path, ...options === '' ? {} : { NODE_OPTIONS: options } }
}
