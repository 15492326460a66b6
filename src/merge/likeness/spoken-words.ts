import type { MergeSentence, Token } from '../features/features.js'
import { americanSpelling } from '../features/spelling.js'
import { masked } from './heard-alike.js'

/** Stands for any words that one source left out. */
export const gap = '…'

/** The texts of a sentence's runs of quoted words. */
export function quotedStretchesOf({ tokens, text }: MergeSentence): readonly string[] {
  const stretches: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!(tokens[at] as Token).quoted) continue
    const from = at
    while (tokens[at + 1]?.quoted === true) at++
    stretches.push(text.slice((tokens[from] as Token).start, (tokens[at] as Token).end))
  }
  return stretches
}

/** Words of whose abbreviation each source makes its own choice. */
const written = new Map(('min minute,mins minute,minutes minute,hr hour,hrs hour,hours hour,sec second,secs second,seconds second,km kilometer,kilometers kilometer,percent %,okay ok'
  + ',one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12').split(',').map((pair) => pair.split(' ') as [string, string]))
/** What an apostrophe shortens; "is" and "has" are one with the `s` that either leaves, and "would" with its `d`. */
const shortened = new Map('is s,has s,would d,am m,are re,will ll,have ve,not t'.split(',').map((pair) => pair.split(' ') as [string, string]))

/** Words of speech as all sources write them: "[T]he" is "the", "don't" is "do not", "[the mayor]" a gap. */
function spokenWords(text: string): readonly string[] {
  const clear = text.normalize('NFKC').toLowerCase().replaceAll(/[’‘ʼ]/gu, "'")
    // letters in brackets complete a word; words in brackets are the reporter's
    .replace(/(?<=\p{L})\[(\p{L}+)\]?|\[(\p{L}+)\](?=\p{L})|(?<=^\p{L}+)\](?=\p{L})/gu, '$1$2')
    .replace(/\[[^\]]*\]/gu, ` ${gap} `).replace(/\.\s?\.\s?\.|…/gu, ` ${gap} `)
    // "F.B.I.", "O.K."
    .replace(/(?<![\p{L}\p{N}.])\p{L}\.(?:\p{L}\.)+/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\b(go(?=nna\b)|wan(?=na\b)|got(?=ta\b))(?:nna|na|ta)\b/gu, (_, verb: string) => `${verb === 'go' ? 'going' : verb === 'wan' ? 'want' : verb} to`)
    .replace(/ ?' ?(?=(?:ll|re|ve|m|s|t|d)\b)/gu, "'").replace(/\bcannot\b/gu, 'can not').replace(/\bcan't\b/gu, 'can not').replace(/\bwon't\b/gu, 'will not').replace(/n't\b/gu, ' not')
  return [...clear.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|%|…|\p{L}+(?:\*{1,12}|-{3,12}|_{2,12})\p{L}*|[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => shortened.get(word) ?? written.get(word) ?? americanSpelling(masked(word)))
}

/** The words of several runs, with a gap between two. */
export const wordsOfStretches = (stretches: readonly string[]): readonly string[] => stretches.flatMap((text, at) => [...at === 0 ? [] : [gap], ...spokenWords(text)])

/** The quoted words of a sentence, however few. */
export const quotedWords = (sentence: MergeSentence): readonly string[] => wordsOfStretches(quotedStretchesOf(sentence))
