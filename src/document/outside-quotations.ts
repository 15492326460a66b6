/** A text with blanks for what it quotes, so that every other word keeps its place; a mark that is never closed quotes to the end. */
export const withoutQuotations = (text: string, blank = ' '): string => text.replace(/["“„«][^"”»]*(?:["”»]|$)/gu, (quoted) => blank.repeat(quoted.length))
