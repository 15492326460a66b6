import { clean } from '../../src/clean/clean.js'
import type { AnalyzedArticle } from '../../src/document/article.js'
import type { MergedBriefing, Sentence } from '../../src/document/briefing.js'
import { plainText } from '../../src/document/inline.js'
import { merge, type MergeSettings } from '../../src/merge/merge.js'
import { readArticle } from '../../src/read/read.js'
import { segment } from '../../src/segment/segment.js'
import { understand } from '../../src/understand/understand.js'

/** Articles as the merge stage gets them, `s1`, `s2`, ... in the order given. */
export async function stackOf(...texts: readonly string[]): Promise<readonly AnalyzedArticle[]> {
  const read = await Promise.all(texts.map((text, i) => readArticle({ id: `s${i + 1}`, file: `${i}.txt`, bytes: new TextEncoder().encode(text) }, () => {})))
  const segmented = await segment(read.filter((article) => article !== null), { stack: true, language: 'en' })
  return clean(segmented, { stack: true }).map((article) => understand(article))
}

export const plain: MergeSettings = { title: null, language: 'en', date: null, publisher: null }
export const mergeOf = (articles: readonly AnalyzedArticle[], settings: Partial<MergeSettings> = {}): MergedBriefing => merge(articles, { ...plain, ...settings }, () => {})
export const sentencesOf = (briefing: MergedBriefing): readonly Sentence[] => briefing.chapters.flatMap((chapter) => chapter.paragraphs.flatMap((paragraph) => paragraph.sentences))
export const wordsOfSentence = (sentence: Sentence): string => plainText(sentence.children)
