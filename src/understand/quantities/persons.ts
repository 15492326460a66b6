/** Classes of counted words that are people. */
export const people: ReadonlySet<string | null> = new Set(['people', 'civilians', 'fighters', 'soldiers', 'evacuees', 'displaced', 'children', 'women', 'families', 'patients'])
/** Classes of what became of people. */
export const casualties: ReadonlySet<string | null> = new Set(['dead', 'wounded', 'casualties', 'missing', 'hostages'])
