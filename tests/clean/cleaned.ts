import { clean } from '../../src/clean/clean.js'
import type { SegmentedArticle } from '../../src/document/article.js'
import { wordsOf } from '../../src/document/words.js'
import { readArticle } from '../../src/read/read.js'
import { segment } from '../../src/segment/segment.js'

/** Reads, segments and cleans files as one stack. */
export async function cleanedStack(files: Readonly<Record<string, string>>): Promise<readonly SegmentedArticle[]> {
  const articles = await Promise.all(Object.entries(files).map(([file, content], i) =>
    readArticle({ id: `s${i + 1}`, file, bytes: new TextEncoder().encode(content) }, () => {})))
  return clean(await segment(articles.filter((article) => article !== null), { stack: true, language: null }), { stack: true })
}

export async function cleaned(content: string, file = 'a.txt'): Promise<SegmentedArticle> {
  const [article] = await cleanedStack({ [file]: content })
  if (article === undefined) throw new Error('nothing was read')
  return article
}

/** The words of the units of a kind, each with its reason: `byline: By Jane Doe`. */
export const furnitureOf = (article: SegmentedArticle): readonly string[] =>
  article.units.filter((unit) => unit.kind !== 'sentence').map((unit) => `${unit.reason}: ${wordsOf(article, unit)}`)

export const sentencesOf = (article: SegmentedArticle): readonly string[] =>
  article.units.filter((unit) => unit.kind === 'sentence').map((unit) => wordsOf(article, unit))

/** Four sentences that make an article of whatever stands around them. */
export const body = [
  'The ferry left the harbour on Monday with some 300 passengers on board, the port office said.',
  'Two hours later the crew reported smoke in the engine room and turned back to the coast.',
  'Nobody was hurt, but the passengers had to spend the night in a school near the harbour.',
  'An inquiry into the fire will begin next week, according to the ministry of transport.',
].join('\n')

export const arabicBody = [
  'غادرت العبارة الميناء يوم الاثنين وعلى متنها نحو ثلاثمئة راكب، كما قالت هيئة الميناء.',
  'وبعد ساعتين أبلغ الطاقم عن دخان في غرفة المحركات وعاد إلى الساحل.',
  'ولم يصب أحد بأذى، لكن الركاب قضوا الليل في مدرسة قرب الميناء.',
].join('\n')
