import { abbreviationsOf } from './abbreviations.js'
import { OPENS } from './quotes.js'

interface Place {
  readonly text: string
  /** Offset of the mark, and of the first character after it and what closes with it. */
  readonly at: number
  readonly end: number
  readonly roles: Uint8Array
  readonly language: string
  readonly mark: string
}

const addressEnding = /^(?:com|net|org|gov|edu|info|co|io|uk|js|ts|py|css|htm|html|pdf|php|asp|doc|xml|jpg|png|gif|txt|csv|exe|zip)$/i

/** A word of a script without capitals that is no shortened one: initials and abbreviations have one letter or two. */
const isWord = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]{3,}$/u

/**
 * Whether two sentences lost the space between them ("no difference.Secretary Kerry"). Addresses, file names, initials
 * and abbreviations are left alone.
 */
export function splitsGlued({ text, at, end, roles, language, mark }: Place): boolean {
  if (/…|\.\./u.test(mark)) return false
  const left = /\S*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  const right = /^\S*/u.exec(text.slice(end, end + 60))?.[0] ?? ''
  if (/:\/\/|www\.|[@\\=]|\.[^.]*\//iu.test(left + mark + right)) return false
  const next = roles[end] === OPENS ? right.slice(1) : right
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(next)) return isWord.test(left.replace(/^["“„«‘'([{]+/u, '')) && isWord.test(/^[\p{L}\p{M}]*/u.exec(next)?.[0] ?? '') && !/^[\p{L}\p{M}]+\./u.test(next)
  const opened = roles[end] === OPENS
  const capital = /^(?:\p{Lu}\p{M}*\p{Ll}|\p{Lu}(?=\s|$|['’]))/u.test(next) || (next === '' && opened)
  const capitals = /^\p{Lu}{2,}/u.test(next)
  if (!capital && !capitals) return false
  const word = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? ''
  if (addressEnding.test(word) && /^[\p{L}]+$/u.test(next.replace(/[.,;:!?"”’)]+$/u, ''))) return false
  const closed = /["”’»)\]]$/u.test(mark)
  const token = left.replace(/^["“„«‘'([{]+/u, '')
  if (closed || opened) return token === '' || /[\p{L}\p{N}%]$/u.test(token)
  if (/[?!]/u.test(mark)) return /\p{Ll}{2,}$/u.test(token)
  if (/\./u.test(token.replace(/^.*[–—]/u, ''))) return false
  const whole = /^[\p{L}\p{M}’'–—,-]*\p{Ll}{2,}$/u.test(token) || /^(?:\d{4}|[\d.,]+%)$/u.test(token)
  if (!whole || abbreviationsOf(language)(token) !== null) return false
  return capital ? token.length > 2 : token.length > 3 && (/^[IVXLC]+(?:\s|$)/u.test(next) || /\s/u.test(text[end + word.length] ?? ' '))
}
