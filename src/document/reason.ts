/**
 * Why a unit is not printed as a sentence of the briefing: the keys of the strings catalogue's reasons.
 * The first group is furniture that the clean stage recognises.
 */
const reasonKeys = [
  // parts of the article's own head and figures
  'headline', 'standfirst', 'heading', 'byline', 'dateline', 'date-line', 'agency-slug', 'section-label', 'photo-caption', 'photo-credit', 'embedded-post',
  // what a site puts around or into an article
  'donation-appeal', 'newsletter-prompt', 'app-prompt', 'subscription-prompt', 'comment-prompt', 'social-prompt', 'related-link',
  'share-bar', 'cookie-notice', 'copyright', 'correction-note', 'contact', 'author-note', 'about-publisher', 'advertisement', 'navigation', 'repeated-furniture',
  // notation without words of the article
  'separator', 'metadata', 'markup', 'code', 'table',
  // sentences that the merge stage leaves out
  'length', 'duplicate', 'editor',
] as const

export type ReasonKey = typeof reasonKeys[number]
