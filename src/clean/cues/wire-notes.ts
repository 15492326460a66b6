/** What a news agency's wire says to its clients: `(For use by clients of the Example News Service)`, `(Story can end here. Optional add follows.)`. */
export const isWireNote = (words: string): boolean => words.length < 260 && note.test(words)

const note = new RegExp('^[([]?\\s*(?:'
  + [
    'for use (?:only )?by (?:the )?(?:clients? of|[^.]{2,60}\\bclients\\b)', '(?:this article (?:was|is) )?distributed by (?:the )?[^.]{2,60}(?:news service|features|syndicate)',
    '(?:the )?(?:story|article) (?:can|may) end here\\s*[.)]', '(?:begin|end|start of|end of) optional (?:trim|add|material)', 'optional (?:add|trim|material) (?:follows|begins|ends)',
    'story filed by\\b.{2,50}$', 'visit (?:the )?[^.]{2,60}\\b(?:online services|on the (?:world wide )?web)\\b', 'eds?(?:itors?)?\\s?:\\s', 'undated\\b[^.]{0,60}$',
    '(?<=[([]\\s*)the following [“"”\']{0,2}(?:separate.buy[“"”\']{0,2} )?(?:reports?|article|story) (?:was|were|is|from)\\b',
  ].join('|') + ')', 'iu')

/** Where the marks begin with which an agency ends an item: `nn`, `ENDIT`, the initials `(ab-cde)` of who sent it; null where there are none. */
export function endMarkIn(text: string): number | null {
  return /(?<=^|[.!?…)\]”"’]\s{0,3})(?:nn|NN|ENDIT|-30-|#{3,})\s*$/u.exec(text)?.index ?? /(?<=[.!?…)\]”"’]\s)\(\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,3}\)\s*$/u.exec(text)?.index ?? null
}
