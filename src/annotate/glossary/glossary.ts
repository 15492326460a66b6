import type { Chapter, GlossaryEntry, MergedBriefing } from '../../document/briefing.js'
import type { Files } from '../../files.js'
import type { GlossaryOption } from '../../options.js'
import { diagnose, type Report } from '../../report/diagnostic.js'
import { plainText } from '../../document/inline.js'
import { primaryLanguage } from '../../document/language-tag.js'
import { define } from './entries.js'
import { link } from './linking.js'
import { builtInList, type ListEntry } from './list.js'

export interface Glossary {
  readonly chapters: readonly Chapter[]
  readonly glossary: readonly GlossaryEntry[]
  readonly undefinedTerms: readonly string[]
}

export interface GlossarySettings {
  readonly editor: readonly GlossaryOption[]
  /** The reading level that the briefing is held to, or null. */
  readonly level: number | null
}

/** Held to this school grade or a lower one, a briefing explains common words too. */
const plainGrade = 8

/** The glossary of a briefing, and its chapters with each term linked at its first use. */
export async function glossaryOf(merged: MergedBriefing, { editor, level }: GlossarySettings, files: Files, report: Report): Promise<Glossary> {
  const needed = (list: readonly ListEntry[]) => (level !== null && level <= plainGrade ? list : list.filter(({ common }) => !common))
  const others = await othersOf(merged, files)
  const { entries, undefinedTerms, namesake } = define(merged, { editor, own: needed(await ownOf(merged, files, others)), others })
  const { chapters, at } = link(merged.chapters, entries, merged.language, namesake)
  if (undefinedTerms.length > 0) {
    report(diagnose('annotate/no-definition', null, { count: undefinedTerms.length, terms: undefinedTerms.slice(0, 12).join(', ') + (undefinedTerms.length > 12 ? ', ...' : '') }))
  }
  for (const { term } of editor) {
    if (!entries.some((entry) => entry.term === term)) report(diagnose('annotate/unused-term', null, { term }))
  }
  const glossary = entries.flatMap(({ forms: _forms, ...entry }) => {
    const places = at.get(entry.id) ?? []
    return places.length === 0 ? [] : [{ ...entry, at: places }]
  })
  return { chapters, glossary, undefinedTerms }
}

/** The text of the printed sentences by their languages. */
function textByLanguage(merged: MergedBriefing): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const sentence of merged.chapters.flatMap((chapter) => chapter.paragraphs).flatMap((paragraph) => paragraph.sentences)) {
    const language = primaryLanguage(sentence.language ?? merged.language)
    out.set(language, `${out.get(language) ?? ''} ${plainText(sentence.children)}`)
  }
  return out
}

async function othersOf(merged: MergedBriefing, files: Files): Promise<ReadonlyMap<string, readonly ListEntry[]>> {
  const own = primaryLanguage(merged.language)
  const out = new Map<string, readonly ListEntry[]>()
  for (const [language, text] of textByLanguage(merged)) if (language !== own) out.set(language, await builtInList(language, files, text))
  return out
}

/** The entries of the briefing's language that its sentences, or those in other languages, may use. */
async function ownOf(merged: MergedBriefing, files: Files, others: ReadonlyMap<string, readonly ListEntry[]>): Promise<readonly ListEntry[]> {
  const own = primaryLanguage(merged.language)
  const counterparts = [...others.values()].flat().flatMap(({ english }) => english ?? [])
  if (counterparts.length > 0 && own !== 'en') return builtInList(own, files)
  return builtInList(own, files, [textByLanguage(merged).get(own) ?? '', ...counterparts].join(' '))
}
