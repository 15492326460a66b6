/** Bodies of which there are many, and which an article names once and then calls so. */
const bodies = 'agency|airline|association|bank|board|bureau|centre|center|charity|church|clinic|club|college|commission|committee|company|council|department|federation|firm|foundation|fund|group|hospital|institute|league|magazine|ministry|movement|museum|network|newspaper|office|organi[sz]ation|panel|party|school|station|team|union|university'

const owned = new RegExp(`^(?:(?:former|then|current|new|acting) )?(?:${bodies})s?['’]s? [\\p{Ll} -]+$`, 'u')
const held = new RegExp(`^[\\p{Ll} -]+ (?:of|for|at|with) (?:the|this|that) (?:${bodies})$`, 'u')

/**
 * Whether an office is held in a body that stood in a sentence before: `center's executive director`, `spokesman for the
 * ministry`. Readers of a glossary see no such sentence. One whose body has any word of its own says more. English.
 */
export const isInUnnamedBody = (role: string): boolean => owned.test(role) || held.test(role)
