import type { AnalyzedArticle } from '../document/article.js'

const opening = /\b(?:said|says|wrote)\s+in\s+(?:an?|its|the)\s+(?:\p{L}+\s+)?editorial\b|\bfollowing\s+(?:is\s+an\s+)?editorial\b/iu
/** So far into an article it says that it is an editorial, if it does. */
const opensWithin = 160

/** Whether an article is a newspaper's editorial: it opens `The Aller Post said in an editorial on Monday: ...`, and what follows is judged, not reported. English. */
export const isEditorial = ({ text }: AnalyzedArticle): boolean => opening.test(text.slice(0, opensWithin)) && /\beditorial\b[^:]{0,60}:\s*(?!["“‘'`\s])/iu.test(text.slice(0, 2 * opensWithin))
