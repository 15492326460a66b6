/**
 * Joins the command line with the packages that a build of text articles loads into `dist/bundle/command.cjs`, so that
 * `src/startup.ts` can keep the compiled code of it all. Runs after `tsc`, on what that wrote.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { withRangesInScript } from './letters.mjs'

const out = 'dist/bundle'

/** Loaded for web pages, Markdown, e-mails, Word files and old encodings only: these stay packages of their own. */
const apart = ['cheerio', 'linkedom', '@mozilla/readability', 'marked', 'chardet', 'iconv-lite', 'postal-mime', 'mammoth']

/** Files of packages that take long to load and that nothing here reaches, or that Node can do better, and what stands in their place. */
const instead = [
  // epub-gen-memory gets files of our own: nothing is downloaded, no chapter is parsed, no setting is checked
  [/epub-gen-memory\/dist\/lib\/util\/fetchable\.js$/, 'exports.type = "nodebuffer"'],
  [/epub-gen-memory\/dist\/lib\/util\/html-parse\.js$/, ''],
  [/epub-gen-memory\/dist\/lib\/util\/predicates\.js$/, 'module.exports = require("./predicates-nop.js")'],
  // the bundled fonts are TrueType, not WOFF2; no PDF is encrypted
  [/brotli\/decompress\.js$/, ''],
  [/@noble\/ciphers\/(?:esm\/)?aes\.js$/, 'module.exports = {}'],
  // the tables of linebreak and fontkit
  [/tiny-inflate\/index\.js$/, `
    const { inflateRawSync } = require('node:zlib')
    module.exports = (packed, into) => { into.set(inflateRawSync(packed)); return into }`],
]

/** franc lays out the models of all its languages when it is loaded; we ask for a tenth of them. */
const modelsOnDemand = (source) => [
  ["const model = languages[name].split('|')", `const [called, lines] = [name, languages[name]]
    Object.defineProperty(numericData[script], called, { configurable: true, enumerable: true, get() {
      const model = lines.split('|')`],
  ['numericData[script][name] = trigrams', `Object.defineProperty(this, called, { value: trigrams, enumerable: true })
      return trigrams
    } })`],
].reduce((changed, [from, to]) => {
  if (!changed.includes(from)) throw new Error('franc is no longer as build/bundle.mjs knows it')
  return changed.replace(from, to)
}, source)

const replace = {
  name: 'replace',
  setup: ({ onLoad, onResolve }) => {
    onLoad({ filter: /\/franc\/index\.js$/ }, ({ path }) => ({ contents: modelsOnDemand(readFileSync(path, 'utf8')), loader: 'js' }))
    for (const [filter, contents] of instead) onLoad({ filter }, ({ path }) => ({ contents, loader: 'js', resolveDir: dirname(path) }))
    // commander starts programs for commands that are files of their own; we have none
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (/\/commander\//.test(importer) ? { path: 'nothing', namespace: 'nothing' } : undefined))
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }))
  },
}

/**
 * What a script cannot do as a module can, `src/startup.ts` does for it: `urlOf` gives each file its own place, as if
 * nothing had been joined, and `importApart` imports a package that stands apart.
 */
const asModules = {
  name: 'as modules',
  setup: ({ onLoad }) => onLoad({ filter: /\/dist\/[^.]+\.js$|\/pdfkit\/js\/[^/]+\.mjs$/ }, ({ path }) => {
    const place = path.includes('/pdfkit/') ? 'pdfkit' : `./${relative('dist', path)}`
    const contents = withRangesInScript(readFileSync(path, 'utf8'))
      .replaceAll('import.meta.url', `urlOf(${JSON.stringify(place)})`)
      .replace(/\bimport\('([^']+)'\)/g, (whole, name) => (apart.includes(name) ? `importApart("${name}")` : whole))
    return { contents, loader: 'js' }
  }),
}

rmSync(out, { recursive: true, force: true })
const { metafile, outputFiles } = await build({
  entryPoints: ['dist/command/command.js'], outdir: out, outExtension: { '.js': '.cjs' },
  bundle: true, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, format: 'cjs', external: apart, plugins: [replace, asModules],
  banner: { js: '(function (exports, require, module, urlOf, importApart) {' }, footer: { js: '})' },
  legalComments: 'none', metafile: true, logLevel: 'warning', write: false,
})
mkdirSync(out)
// esbuild leaves only expressions as they were written; a script in ASCII is read without decoding and takes half the memory
for (const { path, text } of outputFiles) writeFileSync(path, text.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`))
writeFileSync(join(out, 'LICENSES.txt'), licences(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))))
writeFileSync('dist/joined.js', 'export const joined = true\n')
if (existsSync('sources')) warmUp()

/** The licences of all packages that a file was taken from; a few packages name theirs and bring no text. */
function licences(files) {
  const homes = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  return [...homes].sort().map((home) => {
    const { name, version, license, author, homepage } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    const texts = readdirSync(home).filter((file) => /^licen[cs]e/i.test(file)).map((file) => readFileSync(join(home, file), 'utf8').trim())
    const facts = [`${name} ${version}`, license, author?.name ?? author, homepage].filter(Boolean)
    return [facts.join(', '), ...texts].join('\n\n')
  }).join(`\n\n${'-'.repeat(80)}\n\n`)
}

/** The first run keeps the compiled code for those that follow. */
function warmUp() {
  const scratch = mkdtempSync(join(tmpdir(), 'plainbrief-'))
  execFileSync(process.execPath, ['dist/cli.js', 'build', 'sources', '--out', scratch, '--quiet'])
  rmSync(scratch, { recursive: true })
}
