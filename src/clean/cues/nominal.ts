import { isEnglish } from '../../document/language-tag.js'

/** Words that make a sentence of what stands before them, by language: forms of to be, to have, to say and of verbs that help others. */
const finite: Readonly<Record<string, RegExp>> = {
  en: /\b(?:is|are|was|were|has|have|had|does?|did|will|would|can|could|may|might|must|should|shall|says?|said|told|began|became|broke|brought|came|fell|fought|found|gave|grew|held|kept|knew|laid|left|lost|made|met|ran|rose|sang|sank|saw|sent|shook|spoke|stood|struck|swept|took|went|won|wrote|\p{Ll}+(?:ed|n['’]t))\b/iu,
  fr: /(?<!\p{L})(?:est|sont|était|étaient|fut|furent|a|ont|avait|avaient|sera|seront|peut|peuvent|doit|doivent|dit|disent|(?:s|n|c)['’](?:est|a|ont))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:es|son|era|eran|fue|fueron|está|están|ha|han|había|habían|hay|será|serán|puede|pueden|debe|deben|dice|dijo|dijeron|\p{L}+(?:aron|ieron|ó))(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:é|são|era|eram|foi|foram|está|estão|há|tem|têm|tinha|será|serão|pode|podem|deve|devem|diz|disse|disseram|\p{L}+(?:aram|eram|iram|ou))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:è|sono|era|erano|fu|furono|ha|hanno|aveva|avevano|sarà|saranno|può|possono|deve|devono|dice|dicono|disse|(?:c|v|com|dov)['’](?:è|era)|\p{L}+(?:arono|erono|irono)|\p{L}{2,}(?:iò|dò|gò|lò|mò|nò|rò|tò|vò))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|sollen|sagt|sagte|\p{Ll}+ten?)(?!\p{L})/u,
}

/** One to three words, and where or when: how a caption begins. */
const place = /^\S+(?:\s\S+){0,2}\s(?:at|in|on|near|outside|inside|after|before|during|of|à|dans|devant|près|après|pendant|en|de|ante|tras|durante|após|em|no|na|nach|vor|bei|im|am|di|nel|nella|dopo|durante|presso)\s/iu

/** Whether words name something and where or when it was, and say nothing of it: `Ferries in the harbour of Husum after the fire.` */
export function isNominal(words: string, language: string | null): boolean {
  const verb = finite[language?.slice(0, 2) ?? '']
  return verb !== undefined && place.test(words) && !verb.test(withoutParticiple(words))
}

/** `The planned route`, `..., made by the port`: behind an article, or behind a comma and before "by", such a word only describes. */
const withoutParticiple = (words: string): string => words.replace(/(?<=^|\s)(?:the|an?) \p{Ll}+ed(?= \p{L})|, \p{Ll}+(?= by )/giu, ' ')

/** `A map showing`, `Carte indiquant`: what a picture is, and that it shows something. */
const drawn = /^(?:(?:an?|the|une?|la|le|el|uma?|o|eine?|die|das) )?(?:\p{Ll}+ )?(?:map|chart|diagram|graphic|carte|graphique|schéma|mapa|gráfico|karte|grafik|infograf?ía|infographie|infographic) (?:showing|indicating|depicting|illustrating|highlighting|montrant|indiquant|illustrant|mostrando|indicando)\s/iu

/** Whether the first sentence of a line says what a drawing shows and nothing of it: `A map indicating the depth of the harbour, made by the port office`. */
export function isOfDrawing(words: string, language: string | null): boolean {
  const verb = finite[language?.slice(0, 2) ?? '']
  return verb !== undefined && drawn.test(words) && !verb.test(withoutParticiple(words.split(/[.!?]\s/u)[0] ?? ''))
}

/** Names, and what goes on to tell of them without a verb. */
const named = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,5}(?:\p{Lu}[\p{L}'’-]*)?(?:,|(?:and|with|at|in|during|outside|near)\b)/u
/** When a picture was taken, at its end. */
const takenWhen = /\s(?:in (?:\p{Lu}\p{L}+ )?(?:18|19|20)\d\d|last (?:week|month|year|spring|summer|fall|autumn|winter|\p{Lu}\p{L}+)|on \p{Lu}\p{L}+day(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)?)\.?$/u

/** Whether a sentence in English only names persons, where they were and when, as a caption does: `Ann Example, the mayor of Olme, with her council at the harbour last May.` */
export const isOfPersons = (words: string, language: string | null): boolean => isEnglish(language)
  && named.test(words) && takenWhen.test(words) && !(finite['en'] as RegExp).test(withoutParticiple(words.replace(takenWhen, '')))
