/**
 * Merges generated stacks of 5, 50, 500 and 5,000 articles, each in a process of its own, and prints what each step
 * takes and the peak memory. `node tests/bench/scale.mjs [SIZE...]`, after a build. Linux only: peak memory is read
 * from /proc.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformWithEsbuild } from 'vite'

const self = fileURLToPath(import.meta.url)

if (process.argv[2] === '--one') await one(Number(process.argv[3]))
else {
  const sizes = process.argv.slice(2).map(Number)
  console.log('| articles | words | sentences | printed | merge, s | before it, s | peak memory, MB |\n|---|---|---|---|---|---|---|')
  for (const size of sizes.length > 0 ? sizes : [5, 50, 500, 5000]) {
    const run = spawnSync(process.execPath, [self, '--one', String(size)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    console.log(run.status === 0 ? run.stdout.trim() : `| ${size} | failed |`)
  }
}

async function one(size) {
  const { generateStack } = await generator()
  const { readArticle } = await import('../../dist/read/read.js')
  const { segment } = await import('../../dist/segment/segment.js')
  const { clean } = await import('../../dist/clean/clean.js')
  const { understand } = await import('../../dist/understand/understand.js')
  const { merge } = await import('../../dist/merge/merge.js')

  const started = performance.now()
  const articles = []
  let words = 0
  for (const [i, { file, text }] of generateStack(size, 2016).entries()) {
    words += text.split(/\s+/).length
    articles.push(await readArticle({ id: `s${i + 1}`, file, bytes: new TextEncoder().encode(text) }, () => {}))
  }
  const segmented = await segment(articles, { stack: true, language: 'en' })
  const analyzed = clean(segmented, { stack: true }).map((article) => understand(article))
  const ready = performance.now()
  const briefing = merge(analyzed, { title: null, language: 'en', date: null, publisher: null }, () => {})
  const done = performance.now()
  const sentences = analyzed.reduce((sum, article) => sum + article.units.filter((unit) => unit.kind === 'sentence').length, 0)
  const printed = briefing.chapters.reduce((sum, chapter) => sum + chapter.paragraphs.reduce((all, paragraph) => all + paragraph.sentences.length, 0), 0)
  const memory = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1000
  const seconds = (from, to) => ((to - from) / 1000).toFixed(2)
  console.log(`| ${size} | ${words} | ${sentences} | ${printed} | ${seconds(ready, done)} | ${seconds(started, ready)} | ${Math.round(memory)} |`)
}

/** The generator is TypeScript, so that tests use it too. */
async function generator() {
  const path = fileURLToPath(new URL('stack.ts', import.meta.url))
  const { code } = await transformWithEsbuild(readFileSync(path, 'utf8'), path)
  return import(`data:text/javascript,${encodeURIComponent(code)}`)
}
