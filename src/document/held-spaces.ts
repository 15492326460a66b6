/** A space inside spaced guillemets, told from one beside German »marks« or „marks“ by what touches the mark. */
const inside = /(?<=(?:^|[\s([{\u2013\u2014])[«‹]) (?=\S|$)| (?=[»›](?![\p{L}\p{N}]))/gu
/** A day and its month, of languages that write `5. März` or `5. mars`; before a small letter the point ends no sentence. */
const ordinal = /(?<=(?<![\p{L}\p{N}.,])\d{1,2}\.) (?=\p{Ll}|(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))/gu

/**
 * The same words with no-break spaces inside spaced guillemets, where no line may end (UAX 14, LB15, which breakers of lines read differently), so that
 * `».` never stands alone on a line. As long as the text was, place by place.
 */
export const withHeldMarks = (text: string): string => (/[«»‹›]/u.test(text) ? text.replace(inside, '\u00A0') : text)

/** The same, and between a day's ordinal number and its month. */
export const withHeldSpaces = (text: string): string => (/\d\. /u.test(text) ? withHeldMarks(text).replace(ordinal, '\u00A0') : withHeldMarks(text))
