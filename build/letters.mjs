/**
 * Rewrites `\p{L}`, `\p{M}` and `\p{N}` in expressions as plain ranges. V8 takes some 1.5 ms to compile the letters of all
 * scripts for a text with a curly quotation mark in it, half a millisecond for those of the scripts that the program
 * knows, and a short run compiles hundreds of expressions. In those scripts, and in what is common to all, a range takes
 * the same characters as the property; letters of other scripts may be taken with their neighbours.
 */
import ts from 'typescript'
import { scripts } from '../dist/segment/scripts.js'

const known = new RegExp(`[${[...scripts, 'Common', 'Inherited'].map((name) => `\\p{Script=${name}}`).join('')}]`, 'u')
const unassigned = /[\p{Cn}\p{Co}\p{Cs}]/u
/** The iota that is a mark: to an expression that ignores case it is the letter. */
const iota = 0x345
const properties = { L: /\p{L}/u, M: /\p{M}/u, N: /\p{N}/u }
const last = 0x10ffff

/** Runs of code points that have the same property or none; null where it does not matter which. */
const runs = []
for (let code = 0; code <= last; code++) {
  const char = String.fromCodePoint(code)
  const kind = unassigned.test(char) || !known.test(char) ? null : Object.keys(properties).find((name) => properties[name].test(char)) ?? ''
  if (runs.at(-1)?.kind === kind && code !== iota && code !== iota + 1) runs.at(-1).to = code
  else runs.push({ from: code, to: code, kind })
}

/** The ranges of what is in a set, each as long as it may be. */
function rangesOf(names, codes, complement) {
  const ranges = []
  let range = null
  const add = (from, to, inside) => {
    if (!inside) range = null
    else if (range === null) ranges.push(range = [from, to])
    else range[1] = to
  }
  for (const { from, to, kind } of runs) {
    const single = codes.filter((code) => code >= from && code <= to && (kind === null || !names.includes(kind)))
    let at = from
    for (const code of single) {
      if (kind !== null && code > at) add(at, code - 1, complement)
      add(code, code, !complement)
      at = code + 1
    }
    if (kind !== null && at <= to) add(at, to, (names.includes(kind) || (complement && from === iota)) !== complement)
  }
  return ranges
}

const escaped = (code) => code > 0xffff ? `\\u{${code.toString(16)}}` : code > 0x7f || !/\w/.test(String.fromCharCode(code)) ? `\\u${code.toString(16).padStart(4, '0')}` : String.fromCharCode(code)
const written = (ranges) => ranges.map(([from, to]) => from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`).join('')
const made = new Map()

/**
 * A class that takes what has one of the properties or is one of the characters. Where case is ignored it names what it
 * does not take: V8 then has no letter to look for in its other case.
 */
function classOf(names, codes, negated, ignoreCase) {
  const key = JSON.stringify([names, codes, negated, ignoreCase])
  if (!made.has(key)) {
    const complement = ignoreCase && names.includes('L')
    made.set(key, `[${negated === complement ? '' : '^'}${written(rangesOf(names, codes, complement))}]`)
  }
  return made.get(key)
}

const spaces = '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const escapes = { s: spaces, d: '0123456789', n: '\n', t: '\t', r: '\r' }
const member = /\\p\{([LMN])\}|\\u([0-9a-f]{4})|\\([sdntr]|[^\w])|([^\\])/giu

/** The code points that a class names beside the properties; null where it holds what this does not read. */
function codesIn(content) {
  if (content.replace(member, '') !== '') return null
  const codes = []
  let [range, ended] = [false, true]
  for (const [whole, property, hex, escape, char] of content.matchAll(member)) {
    if (whole === '-' && !ended) {
      range = true
      continue
    }
    const these = property !== undefined ? [] : hex !== undefined ? [parseInt(hex, 16)] : [...escapes[escape] ?? escape ?? char].map((each) => each.codePointAt(0))
    if (range && these.length === 1) for (let code = codes.at(-1) + 1; code < these[0]; code++) codes.push(code)
    else if (range) codes.push(0x2d)
    codes.push(...these)
    ended = range || these.length !== 1
    range = false
  }
  if (range) codes.push(0x2d)
  return [...new Set(codes)].sort((a, b) => a - b)
}

/** A property outside a class, a whole class, or any other escape. */
const parts = /\\p\{([LMN])\}|\[(\^?)((?:\\.|[^\\\]])*)\]|\\./gsu
/** Stands for what a template puts in. */
const hole = '\ue000'

/** @returns the expression with ranges in place of properties */
export function withRanges(source, ignoreCase) {
  return source.replace(parts, (whole, property, negation, content) => {
    if (property !== undefined) return classOf([property], [], false, ignoreCase)
    if (content === undefined || !/\\p\{[LMN]\}/u.test(content)) return whole
    const names = [...new Set([...content.matchAll(/\\p\{([LMN])\}/gu)].map((match) => match[1]))].sort()
    const codes = content.includes(hole) ? null : codesIn(content)
    if (codes !== null) return classOf(names, codes, negation !== '', ignoreCase)
    return `[${negation}${names.map((each) => written(rangesOf([each], [], false))).join('')}${content.replace(/\\p\{[LMN]\}/gu, '')}]`
  })
}

/** @returns the script with ranges in its expressions, and in what is given to `new RegExp` as it stands */
export function withRangesInScript(script) {
  if (!/\\p\{[LMN]\}/u.test(script)) return script
  const file = ts.createSourceFile('script.js', script, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS)
  const changes = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/')
      const flags = node.text.slice(slash + 1)
      if (flags.includes('u')) changes.push([node.getStart(file), node.getEnd(), `/${withRanges(node.text.slice(1, slash), flags.includes('i'))}/${flags}`])
    } else if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') changes.push(...templateChanges(node.arguments[0], node.arguments[1], file))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return changes.sort((a, b) => b[0] - a[0]).reduce((text, [start, end, replacement]) => text.slice(0, start) + replacement + text.slice(end), script)
}

/** The pieces of a template between what it puts in, each with its ranges. */
function templateChanges(source, flags, file) {
  if (flags === undefined || !ts.isStringLiteral(flags) || !flags.text.includes('u')) return []
  if (!ts.isTemplateExpression(source) && !ts.isNoSubstitutionTemplateLiteral(source)) return []
  const pieces = ts.isTemplateExpression(source) ? [source.head, ...source.templateSpans.map(({ literal }) => literal)] : [source]
  const changed = withRanges(pieces.map(({ text }) => text).join(hole), flags.text.includes('i')).split(hole)
  return pieces.flatMap((piece, at) => {
    if (piece.text === changed[at]) return []
    const open = piece.getText(file)[0]
    const close = piece.getText(file).endsWith('${') ? '${' : '`'
    return [[piece.getStart(file), piece.getEnd(), open + changed[at].replace(/[\\`]|\$(?=\{)/g, '\\$&') + close]]
  })
}
