/**
 * Tags of one page, and of all pages of a book, that are parsed: some twenty seconds and half a gigabyte on a slow
 * machine. A whole Bible with its notes stays below.
 */
export const mostTags = { page: 500_000, book: 1_000_000 }
