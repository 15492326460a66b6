/** What somebody does not believe or foresee: the event may never come. English. */
const doubted = /\b(?:do|does|did)(?:\s+not|n[’']t)\s+(?:\p{Ll}+ly\s+)?(?:believe|expect|think|anticipate|foresee|plan|intend)\b|\b(?:neither|none|nobody|no one|no\s+\p{Ll}+)\b[^,;]{0,80}\b(?:is|are|was|were)\s+(?:predicting|suggesting|expecting|anticipating)\b/iu
/** `If the owners gave in, the crews would sail today`: what would be. English. */
const onlyIf = /\bif\s[^;]{3,160}\bwould\s+be\b|\bwould\s+be\b[^;]{1,160}\sif\s/iu
/** `Monday was a bad day for the guild`: the day is judged, and nothing is told of it. English. */
const dayJudged = /^(?:\p{L}+,\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\s+(?:also\s+)?(?:(?:was|is)\s+(?:also\s+|still\s+)?an?|demonstrated|delivered|showed|proved|gave|offered)\s/iu
/** What was said stands in the sentence before: `The keeper said this in a letter`. English. */
const saidBefore = /\b(?:said|says|stated|announced|disclosed)\s+(?:this|so)\s+(?:in|at|on|when|while|during|after|to|here|today|\p{Lu})/u

/** `Lund would like to sail by 4 May`, `will not be known before Monday`: a wish, and what is not yet known. English. */
const notYet = /\bwould\s+(?:like|prefer|love)\s+(?:to|that)\b|\b(?:will|would)\s+not\s+be\s+(?:known|clear|decided)\s+(?:before|until)\b/iu
/** `As of Monday, 12 had been freed`: of whom, the sentence before tells. English. */
const onlyNumber = /^(?:(?:as\s+of|by|on|in)\s+[^,]{2,20},\s+)?(?:at\s+least\s+|about\s+|only\s+|some\s+|another\s+)?\d[\d,]*\s+(?:had|have|has|was|were|are)\s/iu

/** Whether a clause holds nothing that came about, is to come or was said in its own words. English. */
export const holdsNothing = (slice: string): boolean => doubted.test(slice) || onlyIf.test(slice) || dayJudged.test(slice) || saidBefore.test(slice) || notYet.test(slice) || onlyNumber.test(slice)

/** A noun that `today` belongs to: `a crowded market today`, `boats in use today`; not `fell in the market today`. English. */
const ofThings = /\b(?:in|of|from|for|like|than|across|throughout)\s+(?:(?:an?|any|many|most|all)\s+(?:[\p{L}’'-]+\s+){0,3}(?:world|market|society|country|industry|economy|culture|business|sport)s?|(?:the\s+(?:[\p{L}’'-]+\s+)?)?(?:world|society|life|existence|use))\s+$|\b(?:of|most|many|all)\s+(?:[\p{L}’'-]+\s+){0,4}\p{Ll}{3,}s\s+(?:sold|used|made|known|available|living|alive|produced|spoken|grown|built|worn)\s+$/iu
/** `what today is the old town`. English. */
const nameToday = /\b(?:what|which|that|who|where)\s+$/iu
/** `Lund, today the largest of the ports`. English. */
const standingToday = /^\s+(?:the|an?|one)\s/iu

/** Whether `today` means these days: it ends what is said of things in general, or tells what something is called or is by now. English. */
export const meansNowadays = (words: string, before: string, after: string): boolean =>
  /^today$/iu.test(words) && ((ofThings.test(before) && /^[\s.,;:”"’')]*$|^[.,;]/u.test(after)) || (nameToday.test(before) && /^\s+(?:is|are|remains?)\b/iu.test(after)) || (/\p{L},\s+$/u.test(before) && standingToday.test(after)))
