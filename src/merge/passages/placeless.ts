/** What follows a noun that tells itself which one it is. */
const told = '(?! (?:of|where|that|which|called|named|around|between|near|with|outside|along|surrounding|known)\\b)'
/** A place by its kind, or what belongs to it: which one it is stands in the sentence before. */
const kindOfPlace = new RegExp(`\\b[Tt]he (?:\\p{Ll}{3,} )?(?:state|province|islands?|region|district|area|village|town|city|capital|county|valley|peninsula|atoll|harbou?r|settlement|suburb|neighbou?rhood|camp)(?:['’]s)?(?![\\p{L}-])${told}`, 'u')
/** Who rules or guards a country, at the opening. */
const rulers = new RegExp(`^\\W*The (?:government|authorities|military|army|navy|air force|coast guard|police|mayor|governor|country|parliament|king|queen|sultan)(?![\\p{L}-])${told}`, 'u')
/** Who lives at a place that isn't said. */
const dwellers = /(?:^\W*|, )(?:[Rr]esidents|[Vv]illagers|[Ii]nhabitants|[Ii]slanders|[Tt]ownspeople)(?! (?:of|in|near|around|along|on|at|from)\b)/u
/** `Danish`, `Portuguese`, `Norwegian`: the sentence says of which country it speaks. */
const ofCountry = /\p{Lu}\p{Ll}+(?:an|ese|ish|ch)s?(?![\p{L}])/u

/**
 * Whether a sentence speaks of a place that it doesn't name: `The government opened shelters`, `The island province was hit first`,
 * `Without power, residents cooked on fires`. Behind a sentence from elsewhere it would tell of the wrong one. Written for English.
 * @param outside the sentence without what stands in quotation marks
 */
export const lacksPlace = (outside: string): boolean =>
  (kindOfPlace.test(outside) || rulers.test(outside) || dwellers.test(outside)) && !ofCountry.test(outside)
