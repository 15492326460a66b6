/**
 * Measures whole processes on the sample: seconds (median of five runs) and peak memory. Where a Python (`PYTHON`, else
 * python3) has the packages `pypandoc_binary` and `typst`, the nearest thing that these can do stands beside: the
 * articles one after another, as EPUB, PDF, text and HTML.
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
const python = process.env.PYTHON ?? 'python3'
const pandoc = spawnSync(python, ['-c', 'import pypandoc; print(pypandoc.get_pandoc_path())'], { encoding: 'utf8' }).stdout?.trim()
if (pandoc) {
  const articles = readdirSync('sources').filter((name) => name.endsWith('.txt')).map((name) => join('sources', name))
  const joined = join(scratch, 'articles.md')
  writeFileSync(joined, articles.map((path) => `# ${path}\n\n${readFileSync(path, 'utf8').replace(/\n/g, '\n\n')}`).join('\n\n'))
  const meta = ['--metadata', 'title=Articles', '--metadata', 'lang=en', '-s']
  for (const format of ['epub', 'plain', 'html']) {
    rows.push([`Pandoc, articles joined, not merged: ${format}`, await measure(pandoc, [joined, ...meta, '-t', format, '-o', join(scratch, `p.${format}`)])])
  }
  const typst = join(scratch, 'p.typ')
  const compile = `import typst; typst.compile(${JSON.stringify(typst)}, output=${JSON.stringify(join(scratch, 'p.pdf'))}, pdf_standards=["ua-1"])`
  rows.push(['Pandoc with Typst, articles joined, not merged: pdf', sum(
    await measure(pandoc, [joined, ...meta, '-t', 'typst', '-o', typst]), await measure(python, ['-c', compile]))])
}
rmSync(scratch, { recursive: true })

console.log('| what | seconds | peak memory, MB |\n|---|---|---|')
for (const [what, result] of rows) console.log(`| ${what} | ${result === null ? 'failed' : `${result.seconds.toFixed(2)} | ${Math.round(result.memory)}`} |`)

/** Two programs one after the other. */
function sum(first, second) {
  return first && second && { seconds: first.seconds + second.seconds, memory: Math.max(first.memory, second.memory) }
}

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
