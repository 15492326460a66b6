import { byCodeUnit } from '../document/by-code-unit.js'
import type { MergeSentence } from './features/features.js'

/** Code unit order of the words of sentences, which renaming the articles leaves alone; sentences of the same words go as in the stack. */
export const byWords = (a: MergeSentence, b: MergeSentence): number => byCodeUnit(a.key, b.key) || byCodeUnit(a.text, b.text) || a.index - b.index
