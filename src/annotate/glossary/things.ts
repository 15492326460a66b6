const bodies = 'Agency|Association|Authority|Commission|Committee|Council|Department|Federation|Institute|League|Ministry|Organi[sz]ation|Parliament|Party|Society|Union|University'

/** Words that a body's name holds and no person's. English. */
const body = new RegExp(`^(?:${bodies}|Congress)$`, 'u')

/** Words that end the name of a body or a thing, and no person's. */
const thing = new RegExp(`^(?:${bodies}|Airport|Airlines|Army|Assembly|Board|Bureau|Canyon|Centre|Center|Co|College|Company|Corp|Corporation|County|District|Elections?|Force|Foundation|Fund|Games|Group|Hospital|Inc|Industries|Islands?|Ltd|Marines|Motors|Museum|Navy|Network|Ocean|Office|Police|Program|Programme|Province|Region|Senate|Services?|Times|Tribunal|Unit|Valley|Wireless)$`, 'u')

/** Whether a word stands in the names of bodies and in no person’s. */
export const isBodyWord = (word: string): boolean => body.test(word)

/** Whether a single word is only what kind of body or thing it is. */
export const isThing = (word: string): boolean => thing.test(word)
