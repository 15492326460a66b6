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

/** What axe-core says with every rule that it has, to WCAG 2.2 level AAA and best practice. */
export async function axeResults(page: Page): Promise<AxeResults> {
  await page.evaluate(axe.source)
  return page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
    rules: { 'color-contrast-enhanced': { enabled: true }, 'identical-links-same-purpose': { enabled: true }, 'target-size': { enabled: true } },
  }))
}

/** Each place that breaks a rule, or that axe-core cannot decide on. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations, incomplete } = await axeResults(page)
  return [...violations, ...incomplete].flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? rule.help}`))
}

/** Rules for whole web pages, which a file of a book need not meet: the reading system brings its own frame. */
export const forWholePages = /^(landmark-one-main|region|bypass|page-has-heading-one)$/
