/**
 * Rewrites `\p{L}`, `\p{M}` and `\p{N}` in expressions as plain ranges, and where case is ignored `\p{Lu}` and `\p{Ll}`. V8
 * takes some 1.5 ms to compile the letters of all scripts for a text with a curly quotation mark in it, half a millisecond
 * for those of the scripts that the program knows, and a short run compiles hundreds of expressions. In those scripts, and in what is common to all, a range takes
 * the same characters as the property; letters of other scripts, and mathematical and ancient signs, may be taken with their
 * neighbours. Where case is ignored V8 looks for the other case of all that `.`, `\S` and `\D` take, but not of what a class
 * does not take.
 */
import ts from 'typescript'
import { scripts } from '../dist/segment/scripts.js'

const known = new RegExp(`[${[...scripts, 'Common', 'Inherited'].map((name) => `\\p{Script=${name}}`).join('')}]`, 'u')
const unassigned = /[\p{Cn}\p{Co}\p{Cs}]/u
/** Beyond the letters of two bytes what is common to all scripts is signs of mathematics, music and the ancients, before the emoji. */
const odd = /(?=[\u{10000}-\u{1efff}])[\p{Script=Common}\p{Script=Inherited}]/u
/** The characters that a class must tell apart, in order; a range may run over all others. */
const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter((char) => known.test(char) && !unassigned.test(char) && !odd.test(char))
/** The iota that is a mark: to an expression that ignores case it is the letter. */
const iota = '\u0345'

const escaped = (char) => /^\w$/.test(char) ? char : char.length > 1 ? `\\u{${char.codePointAt(0).toString(16)}}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The characters for which a test holds, as ranges that are each as long as may be. */
function rangesOf(holds) {
  const ranges = []
  let open = false
  for (const char of characters) {
    const inside = holds(char)
    if (inside && !open) ranges.push([char, char])
    else if (inside) ranges.at(-1)[1] = char
    open = inside
  }
  return ranges.map(([from, to]) => from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`).join('')
}

const made = new Map()

/**
 * A class in ranges. Where case is ignored, one with letters names what it does not take: V8 then has no letter to look for
 * in its other case.
 */
function inRanges(taken, ignoreCase) {
  const outside = ignoreCase && taken.includes('\\p{L')
  const key = `${outside}${taken}`
  if (!made.has(key)) {
    const takes = new RegExp(`[${taken}]`, /\\p\{L[lu]\}/.test(taken) ? 'iu' : 'u')
    made.set(key, outside ? rangesOf((char) => char !== iota && !takes.test(char)) : rangesOf((char) => takes.test(char)))
  }
  return { outside, ranges: made.get(key) }
}

/** A property outside a class, a whole class, or any other escape. */
const parts = /\\p\{(?:[LMN]|L[lu])\}|\[(\^?)((?:\\.|[^\\\]])*)\]|\\.|\./gsu
/** Stands for what a template puts in. */
const hole = '\ue000'

/** What takes nearly all characters, as a class that names those it does not take. */
const named = { '.': '[^\\n\\r\\u2028\\u2029]', '\\S': '[^\\s]', '\\D': '[^\\d]' }

/** The properties that are told by ranges, and those that are left. */
const oneCase = { taken: /\\p\{[LMN]\}/, left: /\\[pP]\{(?![LMN]\})/ }
const anyCase = { taken: /\\p\{(?:[LMN]|L[lu])\}/, left: /\\[pP]\{(?!(?:[LMN]|L[lu])\})/ }

/** @returns the expression with ranges in place of properties; a class with other properties, or with a hole, keeps those */
export function withRanges(source, ignoreCase, dotAll = false) {
  return source.replace(parts, (whole, negation = '', content = whole) => {
    if (ignoreCase && whole in named && !(dotAll && whole === '.')) return named[whole]
    const { taken, left } = ignoreCase ? anyCase : oneCase
    if (!taken.test(content)) return whole
    if (content.includes(hole) || left.test(content)) {
      return `[${negation}${content.replace(/\\p\{[LMN]\}/gu, (property) => inRanges(property, false).ranges)}]`
    }
    const { outside, ranges } = inRanges(content, ignoreCase)
    return `[${outside === (negation === '^') ? '' : '^'}${ranges}]`
  })
}

/** @returns the script with ranges in its expressions, and in what is given to `new RegExp` as it stands */
export function withRangesInScript(script) {
  const file = ts.createSourceFile('script.js', script, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS)
  const changes = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/')
      const flags = node.text.slice(slash + 1)
      if (flags.includes('u')) changes.push([node.getStart(file), node.getEnd(), `/${withRanges(node.text.slice(1, slash), flags.includes('i'), flags.includes('s'))}/${flags}`])
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
  const changed = withRanges(pieces.map(({ text }) => text).join(hole), flags.text.includes('i'), flags.text.includes('s')).split(hole)
  return pieces.flatMap((piece, at) => {
    if (piece.text === changed[at]) return []
    const open = piece.getText(file)[0]
    const close = piece.getText(file).endsWith('${') ? '${' : '`'
    return [[piece.getStart(file), piece.getEnd(), open + changed[at].replace(/[\\`]|\$(?=\{)/g, '\\$&') + close]]
  })
}
