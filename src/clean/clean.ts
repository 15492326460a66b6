import type { SegmentedArticle } from '../document/article.js'
import { withFactsOf } from './facts.js'
import { closes, keyOf } from './form.js'
import { linesOf, pageOf, type LineCounts, type Pass } from './page.js'
import { markAppeals } from './passes/appeals.js'
import { markBoards } from './passes/boards.js'
import { markCaptions } from './passes/captions.js'
import { markContents } from './passes/contents.js'
import { partCredits } from './passes/credits-before.js'
import { partDatelines } from './passes/datelines.js'
import { takeApart } from './passes/glued.js'
import { markDateLines } from './passes/date-lines.js'
import { partEntryNumbers } from './passes/entry-numbers.js'
import { markFigures } from './passes/figures.js'
import { markFootLists } from './passes/foot-lists.js'
import { markFootnotes } from './passes/footnotes.js'
import { markHead } from './passes/head.js'
import { markHeadings, markHollow } from './passes/headings.js'
import { typeByLayout } from './passes/layout.js'
import { markAnnounced, markLinkLists, markTeasers } from './passes/links.js'
import { partLiveEntries } from './passes/live-entries.js'
import { markLiveHours } from './passes/live-hours.js'
import { markNotices } from './passes/notices.js'
import { markPageFoot } from './passes/page-foot.js'
import { markPageHead } from './passes/page-head.js'
import { markPageLines } from './passes/page-lines.js'
import { partPostLines } from './passes/post-lines.js'
import { markPhotoBudget } from './passes/photo-budget.js'
import { markPosts } from './passes/posts.js'
import { markPrompts } from './passes/prompts.js'
import { markRepeated } from './passes/repeated.js'
import { markQuestionHeadings } from './passes/question-headings.js'
import { partRunOnFoot } from './passes/run-on-foot.js'
import { partRunOnHead } from './passes/run-on-head.js'
import { markSeparators } from './passes/separators.js'
import { markSignedBelow } from './passes/signed-below.js'
import { partTags } from './passes/tags-between.js'
import { markAbout, markTail } from './passes/tail.js'
import { markTools } from './passes/tools.js'
import { partUpdates } from './passes/updates.js'
import { markWireNotes } from './passes/wire-notes.js'
import { withSettledDates } from './settled-dates.js'

export interface CleanSettings {
  /** Whether the articles are one stack, in which what repeats over sites is furniture. */
  readonly stack: boolean
}

/** The order matters: a pass types only what no earlier pass has typed, and what is plainest comes first. */
const passes: readonly Pass[] = [
  typeByLayout, markContents, takeApart, markSeparators,
  markWireNotes, markPhotoBudget, markBoards, markPosts, markTools, markAppeals, markNotices, markCaptions, partUpdates, markPrompts, markPageLines,
  markLinkLists, markTeasers, markAnnounced, markFigures, markFootnotes,
  markPageFoot, markTail, markFootLists, markAbout, partRunOnFoot, markLiveHours, partLiveEntries, partEntryNumbers, partPostLines,
  markDateLines, markPageHead, markHead, partRunOnHead, partTags, markSignedBelow, partDatelines, partCredits, markRepeated, markHollow,
  markQuestionHeadings, markHeadings,
]

/** Tells furniture (headlines, bylines, captions, appeals, ...) from sentences, and fills in title, byline and date from it. */
export function clean(articles: readonly SegmentedArticle[], { stack }: CleanSettings): readonly SegmentedArticle[] {
  const counts = stack ? countLines(articles) : new Map<string, number>()
  return withSettledDates(articles.map((article) => {
    const page = pageOf(article, counts)
    return withFactsOf({ ...article, units: passes.reduce((units, pass) => pass(units, page), article.units) })
  }))
}

function countLines(articles: readonly SegmentedArticle[]): LineCounts {
  const counts = new Map<string, number>()
  for (const article of articles) {
    const keys = new Set(linesOf(article).filter((line) => line.length < 200 && !closes(line)).map(keyOf))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
