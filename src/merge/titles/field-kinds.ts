import type { NewsField } from '../../document/news-field.js'

/** Ways of speaking more than things to speak of: nobody speaks "on appeals". */
export const manners: ReadonlySet<NewsField> = new Set<NewsField>(['demands', 'blame', 'government', 'politics', 'voices', 'media', 'background', 'warning', 'court', 'sea', 'mountains', 'career', 'police'])

/** Nobody speaks on these, but things happen there. */
export const scenes: ReadonlySet<NewsField> = new Set<NewsField>(['sea', 'mountains', 'court'])
/** Fields that most news is set in: a person who leads a chapter tells more of it. */
export const settings: ReadonlySet<NewsField> = new Set<NewsField>(['government', 'politics', 'media', 'background'])

/** Fields that hold anything: a title that says no more than these is the last choice. */
export const hollow: ReadonlySet<NewsField> = new Set<NewsField>(['government', 'media', 'background'])

/** Fields that much of any news on public life speaks of: alone they head a chapter only where nothing says what in them it tells. */
export const broad: ReadonlySet<NewsField> = new Set<NewsField>(['government', 'politics', 'election'])
