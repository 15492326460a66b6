import type * as z from 'zod'

/** A setting that cannot be used, told in one line. */
export interface OptionProblem {
  /** Path of the setting: `sources.a.txt.date`. */
  readonly setting: string
  readonly problem: string
}

/**
 * What the schema objects to, in words for someone who writes settings and not programs.
 * @param names every setting that there is, to tell which one a misspelt name may mean
 * @param commandLineOnly those that no file may hold
 */
export function problemsOf(error: z.ZodError, names: readonly string[], commandLineOnly: readonly string[]): readonly OptionProblem[] {
  return error.issues.flatMap((issue) => {
    const setting = issue.path.join('.')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ setting: [...issue.path, key].join('.'), problem: commandLineOnly.includes(key) ? `it can only be given on the command line, as --${key}` : `there is no such setting${meant(key, names)}` }))
    }
    return [{ setting, problem: inWords(issue, setting) }]
  })
}

function inWords(issue: z.core.$ZodIssue, setting: string): string {
  switch (issue.code) {
    case 'invalid_type': return typeProblem(issue.expected, issue.message, setting)
    case 'invalid_value': return /^Invalid option/.test(issue.message) ? `write one of ${issue.values.map(String).join(', ')}` : issue.message
    case 'too_small': return !/^Too small/.test(issue.message) ? issue.message : issue.origin === 'array' ? `name at least ${issue.minimum === 1 ? 'one' : issue.minimum}` : 'write some words'
    default: return issue.message
  }
}

const wanted: Readonly<Record<string, string>> = {
  string: 'write words', array: 'write a list, such as [one, two]', object: 'write names with values, as `name: value`', record: 'write names with values, as `name: value`',
  boolean: 'write true or false, without quotation marks', number: 'write a number, without quotation marks',
}

function typeProblem(expected: string, message: string, setting: string): string {
  if (setting === '') return 'it should hold settings, each as `name: value`'
  if (/received undefined/.test(message)) return 'it is missing'
  const asWords = expected === 'string' && /received (?:number|boolean)/.test(message)
  return `${wanted[expected] ?? message}${asWords ? ', in quotation marks where they look like a number or true' : ''}`
}

function meant(key: string, names: readonly string[]): string {
  const near = [...new Set(names)].filter((name) => differsLittle(key.toLowerCase(), name.toLowerCase()))
  return near.length === 0 ? '' : ` (did you mean "${near.join('" or "')}"?)`
}

/** Whether one letter is wrong, missing or too many, or two neighbours stand the wrong way round. */
function differsLittle(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 3) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
    || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
}
