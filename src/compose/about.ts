import type { Briefing } from '../document/briefing.js'
import type { Section } from '../document/edition.js'
import type { Strings } from '../strings/strings.js'
import { paragraph, text } from './build.js'
import type { ComposeSettings } from './compose.js'
import { formulaName } from './level.js'

/** How the edition was made, what it can't do, its accessibility. */
export function about(briefing: Briefing, { certification, paged }: Pick<ComposeSettings, 'certification' | 'paged'>, strings: Strings): Section {
  const { about: words } = strings
  const [formula] = [briefing.readingLevel, ...briefing.chapterLevels.values()].flatMap((level) => level.formula ?? [])
  const checked = certification === null ? words.unchecked : words.certified(certification.by, certification.conformsTo)
  const accessibility = `${words.accessibility(paged, briefing.notes.length > 0)} ${checked}`
  const lines = [words.made, words.notDone, accessibility, words.levels(formula === undefined ? null : formulaName(formula, strings)), words.rights]
  return {
    id: 'about', role: 'about', title: words.title, label: null, part: null, notes: [],
    blocks: lines.map((line, index) => paragraph(`about.p${index + 1}`, [text(line)])),
  }
}
