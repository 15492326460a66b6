/** The names that a page gives an element, with a hyphen where case parts two words: `shareBar` is `share-Bar`. */
export const splitCase = (names: string): string => names.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')

/** Elements that hold the page together, whatever they are called. */
export const frames = new Set(['html', 'body', 'main', 'article', 'h1', 'p', 'em', 'i', 'strong', 'b', 'blockquote', 'td', 'tr', 'tbody', 'table', 'time'])
