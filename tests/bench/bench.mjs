/**
 * Measures whole processes on the sample: seconds (median of five runs) and peak memory. Where Pandoc and Typst are
 * found (PyPI `pypandoc_binary` and `typst`, their programs on PATH or named by PANDOC and TYPST), the nearest thing
 * that they can do stands beside: the articles one after another, as EPUB, PDF, text and HTML.
 * Linux only: peak memory is read from /proc.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const runs = Number(process.env.RUNS ?? 5)
const scratch = mkdtempSync(join(tmpdir(), 'plainbrief-bench-'))
const cli = resolve('dist/cli.js')

const rows = []
for (const formats of ['epub,pdf,txt,html,json', 'epub', 'pdf', 'txt', 'html']) {
  rows.push([`Plainbrief: ${formats}`, await measure(process.execPath, [cli, 'build', 'sources', '--out', scratch, '--formats', formats, '--quiet'])])
}
const pandoc = process.env.PANDOC ?? 'pandoc'
if (spawnSync(pandoc, ['--version']).status === 0) {
  const articles = readdirSync('sources').filter((name) => name.endsWith('.txt')).map((name) => join('sources', name))
  const joined = join(scratch, 'articles.md')
  writeFileSync(joined, articles.map((path) => `# ${path}\n\n${readFileSync(path, 'utf8').replace(/\n/g, '\n\n')}`).join('\n\n'))
  const meta = ['--metadata', 'title=Articles', '--metadata', 'lang=en']
  for (const format of ['epub', 'plain', 'html']) {
    rows.push([`Pandoc, articles joined, not merged: ${format}`, await measure(pandoc, [joined, ...meta, '-s', '-t', format, '-o', join(scratch, `p.${format}`)])])
  }
  const typst = process.env.TYPST ?? 'typst'
  if (spawnSync(typst, ['--version']).status === 0 || process.env.TYPST) {
    rows.push(['Pandoc with Typst, articles joined, not merged: pdf', await measure(pandoc, [joined, ...meta, '--pdf-engine', typst, '-o', join(scratch, 'p.pdf')])])
  }
}
rmSync(scratch, { recursive: true })

console.log('| what | seconds | peak memory, MB |\n|---|---|---|')
for (const [what, result] of rows) console.log(`| ${what} | ${result === null ? 'failed' : `${result.seconds.toFixed(2)} | ${Math.round(result.memory)}`} |`)

async function measure(program, args) {
  const results = []
  for (let run = 0; run < runs; run++) {
    const result = await once(program, args)
    if (result === null) return null
    results.push(result)
  }
  const median = (key) => results.map((result) => result[key]).sort((a, b) => a - b)[results.length >> 1]
  return { seconds: median('seconds'), memory: median('memory') }
}

function once(program, args) {
  return new Promise((done) => {
    const started = performance.now()
    const child = spawn(program, args, { stdio: 'ignore' })
    let memory = 0
    const timer = setInterval(() => {
      try {
        memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1000)
      } catch { /* the process has ended */ }
    }, 4)
    child.on('error', () => { clearInterval(timer); done(null) })
    child.on('exit', (status) => {
      clearInterval(timer)
      done(status === 0 ? { seconds: (performance.now() - started) / 1000, memory } : null)
    })
  })
}
