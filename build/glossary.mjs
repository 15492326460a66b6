/** Lays the glossary lists of `styles/glossary/` out as JSON, each with the fingerprint of its YAML: `src/annotate/glossary/list.ts` reads it. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

mkdirSync('dist/glossary', { recursive: true })
for (const file of readdirSync('styles/glossary').filter((name) => name.endsWith('.yaml'))) {
  const list = readFileSync(`styles/glossary/${file}`)
  const of = createHash('sha256').update(list).digest('hex')
  writeFileSync(`dist/glossary/${file.replace('.yaml', '.json')}`, JSON.stringify({ of, rows: parse(list.toString('utf8')) ?? [] }))
}
