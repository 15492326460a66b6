import JSZip from 'jszip'
import { expect, test } from 'vitest'
import type { OutputFormat } from '../src/document/output.js'
import { sample } from './conformance/cases.js'

/** People load editions over poor links and carry them on small devices: the most bytes that the sample may have. */
const most: readonly (readonly [format: OutputFormat, bytes: number])[] = [['txt', 34_000], ['html', 57_500], ['epub', 120_000], ['pdf', 115_000]]

test('the editions of the sample are light enough for poor links', async () => {
  const outputs = await sample(most.map(([format]) => format))
  const bytesOf = (format: OutputFormat) => outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array()
  for (const [format, bytes] of most) {
    expect(bytesOf(format).length, format).toBeGreaterThan(1000)
    expect(bytesOf(format).length, format).toBeLessThan(bytes)
  }
  const book = await JSZip.loadAsync(bytesOf('epub'))
  for (const path of Object.keys(book.files)) if (/\/fonts\/|licence/.test(path)) book.remove(path)
  const withoutFonts = await book.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  expect(withoutFonts.length).toBeLessThan(58_000)
}, 60_000)
