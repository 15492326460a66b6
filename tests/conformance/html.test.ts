import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeFindings, withBrowser } from './browser.js'
import { cases, written } from './cases.js'
import { testWith } from './tools.js'

const output = written('html')
const pageOf = (name: (typeof cases)[number]) => new TextDecoder().decode(output(name, 'html').bytes)

for (const name of cases) {
  testWith(['chromium'], `axe finds nothing on the HTML page of ${name}, light or dark, wide or narrow`, () => withBrowser(async (browser) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1400, 320]) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
        await page.setContent(pageOf(name))
        expect(await axeFindings(page), `${colorScheme}, ${width} px`).toEqual([])
        await page.close()
      }
    }
  }))

  // 320 pixels are what a window of 1280 has at 400 % zoom (WCAG 1.4.10); the spacing is that of WCAG 1.4.12
  testWith(['chromium'], `the HTML page of ${name} needs no sideways scrolling at 320 pixels, even with wide spacing`, () => withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } })
    await page.setContent(pageOf(name))
    expect(await overflowing(page)).toEqual([])
    await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }' })
    expect(await overflowing(page)).toEqual([])
  }))

  testWith(['chromium'], `the HTML page of ${name} asks for nothing beside itself and runs no script`, () => withBrowser(async (browser) => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(pageOf(name))
    expect(asked.filter((url) => url !== 'about:blank')).toEqual([])
    expect(await page.locator('script, link[href], img, iframe, [onclick]').count()).toBe(0)
  }))
}

testWith(['chromium'], 'every note of the sample is reached by keyboard from its mark, and its mark from the note', () => withBrowser(async (browser) => {
  const page = await browser.newPage()
  await page.setContent(pageOf('sample'))
  const marks = await page.locator('[role=doc-noteref]').count()
  expect(marks).toBeGreaterThan(20)
  for (const index of [0, 1, Math.floor(marks / 2), marks - 1]) {
    const mark = page.locator('[role=doc-noteref]').nth(index)
    const id = await mark.getAttribute('id')
    await mark.focus()
    expect(await outlined(page)).toBe(true)
    await page.keyboard.press('Enter')
    const target = (await mark.getAttribute('href'))?.slice(1) ?? ''
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(target)
    // from the note that the mark led to, the next stop of the Tab key is the way back
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('doc-backlink')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(id)
  }
}))

testWith(['chromium'], 'the first stop of the Tab key leads past the contents to the text', () => withBrowser(async (browser) => {
  const page = await browser.newPage()
  await page.setContent(pageOf('every node'))
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text')
  expect(await page.evaluate(() => (document.activeElement?.getBoundingClientRect().left ?? -1) >= 0)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
}))

const outlined = (page: Page) => page.evaluate(() => {
  const style = getComputedStyle(document.activeElement as Element)
  return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
})

/** Elements that reach out of the window sideways; what is hidden on purpose for sight does not count. */
const overflowing = (page: Page) => page.evaluate(() => {
  const { clientWidth, scrollWidth } = document.documentElement
  const wide = Array.from(document.querySelectorAll('body *')).filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 1 && (right > clientWidth + 1 || left < -1) && !element.classList.contains('skip') && element.closest('thead') === null
  })
  return [...wide.map((element) => `${element.tagName} ${element.id} ${element.className}`), ...(scrollWidth > clientWidth ? [`page ${scrollWidth}`] : [])]
})
