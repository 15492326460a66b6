import { closes } from '../form.js'
import { Phrases, tokensOf } from './phrases.js'

/** Who said the words before: the last part of a sentence, behind a comma. */
const saying = new Phrases(`said|says|told|wrote|writes|added|shouted|warned|asked|admitted|found|ruled|announced|argued|explained|recalled|insisted|noted
  sagte|sagt|schrieb|warnte|erklarte|dit|disait|ecrit|dijo|dice|afirmo|aseguro|escribio|explico|disse|dice|afferma|spiega|scrive|afirma`)
/** What was: no page asks its reader so. */
const past = new Phrases(`was|were|had|said|told|wasn't|weren't|hadn't
  war|waren|wurde|wurden|hatte|hatten|sagte|sagten|etait|etaient|avait|avaient|fut|furent|fue|fueron|habia|habian|dijo|dijeron|aveva|avevano|disse|dissero|foi|foram|disseram`)
/** Whoever a page speaks of when it asks: its reader and itself. */
const addressed = new Phrases(`you|your|yours|you're|you'll|you've|we|we're|we've|our|ours|us|i|my|me|here|below
  sie|ihnen|ihr*|du|dein*|dir|dich|wir|uns|unser*|hier|vous|votre|vos|tu|ton|tes|nous|notre|nos|ici|usted|ustedes|su|sus|tu|tus|te|nosotros|nuestr*|aqui|voce|seu|sua|seus|suas|nos|noss*|noi|nostr*|tuo|tua|qui`)

/**
 * Whether a sentence tells of somebody where one of a page would ask its reader, though both begin alike: who said it stands at its end,
 * or it tells what was and has no `you` and no `we` (`Sign-in sheets were found at the hall.`).
 */
export const isTold = (text: string, tokens: readonly string[]): boolean => isSaid(text)
  || closes(text) && !/^[([]/u.test(text) && past.stands(tokens) && !addressed.stands(tokens)

/** `Follow the road, the guard said.` */
export function isSaid(text: string): boolean {
  const comma = text.lastIndexOf(',')
  if (comma < 0 || !closes(text)) return false
  const last = tokensOf(text.slice(comma))
  return last.length <= longestSaying && saying.stands(last) && !addressed.stands(last) && !joins.has(last[0] ?? '')
}

/** `Read our report, and what the mayor said.` */
const joins: ReadonlySet<string> = new Set(['and', 'or', 'but', 'including', 'what', 'who', 'which', 'where', 'when', 'how', 'why'])
/** The most words of such a last part: `the head of the harbour police told them`. */
const longestSaying = 9
