import type { Prover } from './prover.js'

/** What common embossers take. */
const most = { cells: 42, lines: 28 }

/** Braille editions: Braille ASCII in lines and pages that fit on paper. What the cells say is not read. */
export const proveBrf: Prover = async ({ file, bytes }, find) => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let line = 0
  text.split('\f').forEach((page, index) => {
    const lines = page.split(/\r\n?|\n/)
    // a line end before a form feed ends the page's last line
    const full = lines.at(-1) === '' ? lines.slice(0, -1) : lines
    if (full.length > most.lines) find('proof/brf-long', { file, line: line + 1 }, { page: index + 1, lines: full.length, most: most.lines })
    for (const cells of full) {
      line++
      const odd = /[^ -_a-z]/.exec(cells)?.[0]
      if (odd !== undefined) find('proof/brf-character', { file, line }, { name: `U+${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` })
      if (cells.length > most.cells) find('proof/brf-wide', { file, line }, { width: cells.length, most: most.cells })
    }
  })
}
