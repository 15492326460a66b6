/**
 * Languages of a stack without the regions that set some of its articles apart: a reader who is told that a headline is
 * "in American English" in the midst of English learns nothing, and no voice need change for it. Where all articles name
 * the same region it stays; where they differ, the briefing's own language goes before the bare one. Chinese in other
 * characters and Serbian in another alphabet stay languages of their own.
 * @param languages BCP 47, canonical; null where an article has none
 * @param briefing the language that the editor asked for, or null
 */
export function inOneRegion(languages: readonly (string | null)[], briefing: string | null): readonly (string | null)[] {
  const named = [...new Set([...languages, briefing].filter((tag) => tag !== null))]
  if (named.every((tag) => !tag.includes('-'))) return languages
  const kinds = new Map(named.map((tag) => [tag, kindOf(tag)]))
  return languages.map((tag) => {
    if (tag === null) return null
    const kin = named.filter((other) => kinds.get(other) === kinds.get(tag))
    if (kin.length === 1) return tag
    return briefing !== null && kin.includes(briefing) ? briefing : bare(tag)
  })
}

/** Whether two well-formed tags, whatever regions they name, are of one language in one script. */
export const isSameTongue = (one: string, other: string): boolean => one === other || kindOf(one) === kindOf(other)

/** Language and script, the script told by the region where the tag does not say it. */
function kindOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  return `${language}-${script}`
}

/** The tag without its region, but with the script that the region told where there is more than one. */
function bare(tag: string): string {
  const { language } = new Intl.Locale(tag)
  const kind = kindOf(tag)
  return kindOf(language) === kind ? language : kind
}
