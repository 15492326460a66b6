/** The sign before an entry. One that marks no footnote and is no part of a word needs no space behind it. */
export const bullet = /^(?:(?:[•‣◦▪●■·*]|-|–)\s+(?=\S)|[•‣◦▪●■](?=\p{L})|\*(?=\p{Script=Arabic}))/u
export const numbered = /^(?:\(?\d{1,3}[.)]{1,2}|\(?[ivx]{1,5}\)|\(?[a-z][.)])\s+\S/u
/** A line of signs between two parts. */
export const rule = /^[^\p{L}\p{N}]{3,}$/u

/** Whether a line is an entry of a list; a number tells so only where lines are numbered. */
export const isItem = (words: string, { numbering }: { readonly numbering: boolean }): boolean => bullet.test(words) || (numbering && numbered.test(words))

/** The sign before an entry as wires write it, right before its first word: `_1978: The ferry ...`, `--Ann Example, 50, ...`. Inside a sentence it is a dash. */
export const dashed = /^(?:_{1,2}|--)\s{0,2}(?=["“‘'(`]{0,2}[\p{Lu}\p{N}])/u
