/** Words too common to tell what a sentence is about. */
const common: ReadonlySet<string> = new Set((
  'the and for with that this from were was are has have had been being will would could should about into over under after before between during '
  + 'they their them there these those what when where which while who whom whose than then also said says told its his her our your out not but all any some such only other more most '
  + 'because said according very just like people los las una uno del que por para con sin como más pero sus este esta entre desde les des une dans pour par sur avec qui que est sont pas plus '
  + 'der die das den dem und von mit auf für ist sind ein eine einer nicht auch sich nach bei dei degli delle della dello del nel nella nei nelle dal dalla dai dalle sul sulla sui sulle gli che per con non sono era erano una stato stata stati hanno anche più dos das uma não com por para mais как что это для или его она они был была было были после').split(' '))

/** Content words cut to their beginnings, a rough stem that serves many languages. */
export function contentStems(text: string, _language: string): ReadonlySet<string> {
  const out = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]{3,}/gu)) if (!common.has(word)) out.add(stemOf(word))
  return out
}

/** The beginning of a word that its inflections share; at most seven letters. */
export const stemOf = (word: string): string => word.toLowerCase().replace(/(?:['’]s|ings?|edly|ed|ies|es|e|s|ly)$/u, '').slice(0, 7)

/** Shared words as a share of the shorter side. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared / small.size
}
