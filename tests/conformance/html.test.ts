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

testWith(['chromium'], 'an address that is longer than a line is broken wherever it stands, in a window of any width', () => withBrowser(async (browser) => {
  for (const width of [320, 700, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 700 } })
    await page.setContent(pageOf('sample'))
    await page.evaluate(() => {
      for (const place of ['h1', 'header li', 'main p', 'main li', '#timeline dt', '#timeline dd', '#glossary dt', '#glossary dd', '[role=doc-endnotes] li']) {
        document.querySelector(place)?.append(` https://example.org/${'ferry'.repeat(60)}`)
      }
    })
    expect(await overflowing(page), `${width} px`).toEqual([])
    await page.close()
  }
}))

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

// WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.12 and 2.4.13
for (const name of ['sample', 'every node', 'right to left'] as const) {
  testWith(['chromium'], `every stop of the Tab key on the HTML page of ${name} comes in reading order, lies in sight and is plainly outlined`, () => withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } })
    await page.setContent(pageOf(name))
    const links = await page.locator('a[href]').count()
    const stops: Stop[] = []
    for (let count = 0; count < links; count++) {
      await page.keyboard.press('Tab')
      stops.push(await stopAt(page))
    }
    expect(stops.map(({ index }) => index)).toEqual([...stops.keys()])
    expect(stops.filter(({ seen }) => !seen)).toEqual([])
    expect(stops.filter(({ width, contrast }) => width < 2 || contrast < 3)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.localName), 'the page lets go after the last link').toBe('body')
  }), 240_000)
}

for (const name of cases) {
  testWith(['chromium'], `pictures of the HTML page of ${name} at three widths show words on a quiet ground and nothing cut off at the edges`, () => withBrowser(async (browser) => {
    const painter = await browser.newPage()
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 768, 1400]) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
        await page.setContent(pageOf(name))
        for (const share of [0, 0.5, 1]) {
          await page.evaluate((part) => scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight)), share)
          const { ground, ink, edges } = await colours(painter, await page.screenshot())
          const place = `${colorScheme}, ${width} px, ${share * 100} %`
          expect(colorScheme === 'light' ? ground > 0.9 : ground < 0.1, `${place}: the ground`).toBe(true)
          expect(ink, `${place}: the words`).toBeGreaterThan(0.01)
          expect(ink, `${place}: the words`).toBeLessThan(0.35)
          expect(edges, `${place}: the edges`).toBe(0)
        }
        await page.close()
      }
    }
  }))
}

interface Stop { readonly index: number; readonly name: string; readonly seen: boolean; readonly width: number; readonly contrast: number }

/** The link that has the focus: its place among all, whether it is seen whole with its outline, and the outline in pixels and contrast. */
const stopAt = (page: Page): Promise<Stop> => page.evaluate(() => {
  const link = document.activeElement as HTMLElement
  const { top, bottom } = link.getBoundingClientRect()
  // a link over two lines has a middle that is not its own
  const box = link.getClientRects()[0]
  const above = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(link)
  const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
  let behind: Element | null = link.parentElement
  while (behind && /, 0\)$/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, bright = 0] = [outlineColor, getComputedStyle(behind ?? document.documentElement).backgroundColor].map(light).sort((a, b) => a - b)
  return {
    index: Array.from(document.querySelectorAll('a[href]')).indexOf(link), name: link.textContent ?? '',
    seen: top >= reach && bottom + reach <= innerHeight && (above === link || link.contains(above ?? null)),
    width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth), contrast: (bright + 0.05) / (dark + 0.05),
  }
})

/** Of a picture: how light its commonest colour is (0 to 1), which share of it is far from that, and how much of that lies in the three outermost columns. */
async function colours(page: Page, picture: Buffer): Promise<{ readonly ground: number; readonly ink: number; readonly edges: number }> {
  return page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, image.width, image.height)
    const light = (at: number) => ((data[at] ?? 0) * 0.299 + (data[at + 1] ?? 0) * 0.587 + (data[at + 2] ?? 0) * 0.114) / 255
    const counts = new Map<number, number>()
    for (let at = 0; at < data.length; at += 4) counts.set(light(at), (counts.get(light(at)) ?? 0) + 1)
    const [ground = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    let ink = 0
    let edges = 0
    for (let at = 0; at < data.length; at += 4) {
      if (Math.abs(light(at) - ground) < 0.3) continue
      const column = (at / 4) % image.width
      ink++
      if (column < 3 || column >= image.width - 3) edges++
    }
    return { ground, ink: ink / (data.length / 4), edges }
  }, picture.toString('base64'))
}

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
