import type { Article } from '../../src/document/article.js'

/** A text article with a paragraph for each line. */
export function textArticle(text: string, facts: Partial<Article> = {}): Article {
  return {
    id: 's1', file: 'a.txt', format: 'txt', text, title: null, byline: null, published: null, publisher: null, address: null, language: null,
    blocks: [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({ kind: 'paragraph' as const, start: line.index, end: line.index + line[0].length })),
    markup: [], marks: [], ...facts,
  }
}
