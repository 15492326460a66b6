import type { Chapter, Sentence, SentenceId } from '../../document/briefing.js'
import { addTo } from '../../document/grouped.js'
import type { Inline } from '../../document/inline.js'
import { indexesOf } from './form-indexes.js'
import type { Definition } from './definition.js'
import type { FormIndex } from './forms.js'

export interface Linked {
  readonly chapters: readonly Chapter[]
  /** The sentences that use each entry first, one a chapter, by entry id. */
  readonly at: ReadonlyMap<string, readonly SentenceId[]>
}

/**
 * Makes each term's first use in each chapter a link to its entry. Words inside a source's own link stay as they are.
 * @param namesake names in which a term's word is no use of it
 */
export function link(chapters: readonly Chapter[], entries: readonly Definition[], language: string, namesake: readonly string[]): Linked {
  const indexOf = indexesOf<string | null>([
    ...entries.flatMap((entry) => entry.forms.map((form) => ({ ...form, owner: entry.id }))),
    ...namesake.map((text) => ({ text, anyCase: false, language: null, owner: null })),
  ], language)
  const at = new Map<string, SentenceId[]>()
  const linked = chapters.map((chapter): Chapter => {
    const used = new Set<string>()
    const inSentence = (sentence: Sentence): Sentence => {
      const children = inNodes(sentence.children, indexOf(sentence.language), (entry) => {
        if (used.has(entry)) return null
        used.add(entry)
        addTo(at, entry, sentence.id)
        return `${entry}.${chapter.id}`
      })
      return { ...sentence, children }
    }
    return { ...chapter, paragraphs: chapter.paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(inSentence) })) }
  })
  return { chapters: linked, at }
}

/** @param claim gives the id of the link for an entry's first use in the chapter, or null for a later one */
function inNodes(nodes: readonly Inline[], index: FormIndex<string | null>, claim: (entry: string) => string | null): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.kind === 'text') return inText(node.text, index, claim)
    if (node.kind === 'external-link' || node.kind === 'reference' || node.kind === 'term') return [node]
    return 'children' in node ? [{ ...node, children: inNodes(node.children, index, claim) }] : [node]
  })
}

function inText(text: string, index: FormIndex<string | null>, claim: (entry: string) => string | null): readonly Inline[] {
  const out: Inline[] = []
  let reached = 0
  for (const hit of index.find(text)) {
    const id = hit.owner === null ? null : claim(hit.owner)
    if (hit.owner === null || id === null) continue
    if (hit.start > reached) out.push({ kind: 'text', text: text.slice(reached, hit.start) })
    out.push({ kind: 'term', entry: hit.owner, id, children: [{ kind: 'text', text: hit.text }] })
    reached = hit.end
  }
  if (reached < text.length) out.push({ kind: 'text', text: text.slice(reached) })
  return out
}
