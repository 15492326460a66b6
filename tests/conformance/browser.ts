import axe, { type AxeResults } from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumArguments, tools } from './tools.js'

/** Runs with one Chromium, which is closed whatever happens. */
export async function withBrowser(run: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: tools.chromium as string, args: chromiumArguments })
  try {
    await run(browser)
  } finally {
    await browser.close()
  }
}

/** Every rule that axe-core has, to WCAG 2.2 level AAA and best practice. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
    resultTypes: ['violations', 'incomplete'],
    rules: { 'color-contrast-enhanced': { enabled: true }, 'identical-links-same-purpose': { enabled: true }, 'target-size': { enabled: true } },
  })) as AxeResults
  return [...results.violations, ...results.incomplete].flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? rule.help}`))
}
