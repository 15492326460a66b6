import { attributionOf } from '../features/attribution.js'
import type { MergeSentence, Token } from '../features/features.js'

/** Content words of an introduction, "As she put it in a note to her neighbours:", that tells nothing but who speaks and where. */
const longestLead = 5
/** Words between a mark and the verb of saying that name who speaks, and hold no clause. */
const longestSpeaker = 5

/** Verbs that bring in quoted words, besides those of the class of "say". */
const reporting = /^(?:wrote|writes|written|posted|tweeted|described|describes|recalled|recalls|related|explained|explains|testified|continued|stated|states|noted|notes|insisted|argued|claimed|claims|asked|replied|responded|answered|concluded|stressed|warned|admitted|alleged|alleges|contended|contends|asserted|asserts|remarked|lamented|quipped|mused|cautioned|joked|shouted|chanted|concurred|according|quoted)$/u

/** Verbs that bring in words only where these follow, or where no more is told: "the council charged that"; "charged a man with theft" and "observed a fire" are deeds. */
const reportingBeside = /^(?:charged|charges|maintained|maintains|observed|observes|declared|declares|acknowledged|acknowledges|conceded|concedes)$/u

/** Whether the token at an index brings in quoted words. */
export function isReporting({ tokens, text }: MergeSentence, at: number): boolean {
  const { form, end } = tokens[at] as Token
  if (reporting.test(form)) return true
  if (!reportingBeside.test(form)) return false
  const next = tokens[at + 1]
  return next === undefined || next.quoted || next.form === 'that' || /[,;:–—.]/u.test(text.slice(end, next.start))
}

/** Words that begin a fact of its own behind "he said": what happened then. */
const goesOn = /^(?:after|before|while|when|as|because|but|who|whom|whose|which|that|where)$/u

/** Indices of the tokens that only tell who says the quoted words, where and when: the clause of the word of saying, and an introduction before a colon. */
export function saidBy(sentence: MergeSentence): ReadonlySet<number> {
  const { tokens, text, cued } = sentence
  const found = new Set(cued)
  const say = attributionOf(tokens, text)
  const verb = tokens.findIndex((token, at) => say.has(at) && !token.quoted && token.stem === 'say')
  for (const at of say) if (at <= verb) found.add(at)
  const parted = (at: number) => /[,;:–—.]/u.test(text.slice((tokens[at - 1] as Token).end, (tokens[at] as Token).start))
  // "the gardener wrote": from the mark, or the quotation, to the verb
  tokens.forEach((token, reports) => {
    if (token.quoted || !isReporting(sentence, reports)) return
    let from = reports
    while (from > 0 && tokens[from - 1]?.quoted === false && !parted(from)) from--
    if (reports - from <= longestSpeaker) for (let at = from; at <= reports; at++) found.add(at)
  })
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!found.has(at - 1) || token.quoted || parted(at) || goesOn.test(token.form) || (token.form === 'and' && tokens[at + 1]?.capital !== true)) continue
    found.add(at)
  }
  const opens = tokens.findIndex((token) => token.quoted)
  const lead = tokens.slice(0, Math.max(opens, 0))
  const isLead = opens > 0 && /:\W*$/u.test(text.slice((tokens[opens - 1] as Token).end, (tokens[opens] as Token).start))
  if (isLead && lead.filter((token, at) => token.content && !found.has(at)).length <= longestLead && !lead.some((token) => token.stem.startsWith('#'))) lead.forEach((_, at) => found.add(at))
  if (opens > 0 && opensWithOccasion(sentence, opens)) lead.forEach((_, at) => found.add(at))
  return found
}

/** What a speaker uses to say it: "In a letter to the council". */
const occasion = /^(?:statement|interview|letter|speech|briefing|email|e-mail|tweet|post|message|memo|note|release|testimony|broadcast|column|article)$/u
/** Content words of an introduction that names the occasion and the speaker. */
const longestOccasion = 8

/** `In a letter to the Gazette, the council's clerk, Ines Vogt, wrote, "...`: commas part what only tells who speaks and where. */
function opensWithOccasion(sentence: MergeSentence, opens: number): boolean {
  const lead = sentence.tokens.slice(0, opens)
  if (lead[0]?.form !== 'in' || !lead.slice(1, 5).some(({ form }) => occasion.test(form)) || lead.some(({ stem, form }) => stem.startsWith('#') || goesOn.test(form))) return false
  if (lead.filter(({ content }) => content).length > longestOccasion) return false
  const telling = lead.filter(({ stem }, at) => stem === 'say' || isReporting(sentence, at))
  return telling.length === 1 && telling[0] === lead.at(-1)
}
