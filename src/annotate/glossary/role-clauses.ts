import { leadingVerbs } from '../../document/leading-verbs.js'
import type { Sign } from './role-signs.js'

/** `heads the agency`, `now leads the party`: what somebody leads is told by a verb. */
export const leading = new RegExp(`^(?:(?:now|then|also) )?(?:${leadingVerbs})\\s`, 'u')

/** A clause of the text, with its verb, that stands beside a name and says nothing of it. English and some French. */
export const clauses: readonly Sign[] = [
  // `tells The Herald editor`, `became the first doctor`: an article behind one word that is no adverb follows a verb; `heads the agency` is a role
  { sign: new RegExp(`^(?!(?:now|then|also|only|once|still|perhaps|currently|formerly|previously|later|himself|herself|both|reportedly|arguably|${leadingVerbs}) )\\p{Ll}+ (?:the|an?) `, 'iu') },
  // `ATMs would violate network rules`, `did Representative Lee`: a verb with its auxiliary; `Calm Is Captain`: a headline
  { sign: /^(?:would|will|could|may|might|should|can|must|shall|did|does|do|had|has|have)\s|\sIs\s/u },
  // `Lee quoted the president`, `the paper reported Monday`, `the man playfully sticks his head out`, `le maire était`: a finite verb
  { sign: new RegExp([
    '^(?:he|she|they|you|we|it|I|il|elle|ils|elles|on) ', '^(?:\\p{Lu}[\\p{L}\\p{M}’\'.]* )+\\p{Ll}{2,}ed\\s', '\\s(?:reported|announced|quoted|recounts|claimed|warned|urged)(?:\\s|$)', '^(?:recounts|tells|quotes|warns|urges)\\s', '\\p{Ll}ly \\p{Ll}{2,}s ', '\\p{Ll}{2,}(?:[^s]s|ed) (?:his|her|their) ',
    '^(?:man|woman|people|company|group) \\p{Lu}', '(?<![\\p{L}\\p{M}])(?:était|étaient|avait|avaient|ont|a (?:dit|\\p{Ll}+é)|sera|seront|fue|fueron|eran|wurde|wurden)(?![\\p{L}\\p{M}])',
  ].join('|'), 'u'), unless: leading },
]

/** The same beside a person. */
export const personClauses: readonly Sign[] = [
  // `president fire special counsel`, `governor sign the bill`: the office acts; behind `president` of a role stands what it is of. English
  { sign: /^(?:president|premier|minister|governor|mayor) (?!(?:of|for|and|or|in|at|on|to|from|who|since|until|emeritus|elect|designate|general|pro|de|du)\s)\p{Ll}+ \p{Ll}/u },
  // `the president is a Christian, the prime minister a Muslim`: an article behind an office stands for a verb that was left out
  { sign: /(?:^|\s)(?:president|minister|premier|chancellor|speaker|governor|mayor|chief|leader|commander|director|chairm[ae]n) an? /iu },
  // `representing Ann Lee's party`: what somebody does at the time; `leading Tarnian expert` is a role. English
  { sign: /^\p{Ll}+ing (?:(?:the|an?|his|her|their) |\p{Lu}\S*(?: \p{Lu}\S*){0,3}['’]s? )/u },
  // `represents the area`
  { sign: /^(?:represents|owns) the \p{Ll}+$/u },
]

/** The same beside a body. */
export const bodyClauses: readonly Sign[] = [
  // `company failed`, behind `In Tarno, the`: what happened to it. English
  { sign: /^(?:\p{Ll}+ ){0,2}(?:company|firm|group|agency|bank|club|team|party|network|union|paper|newspaper) \p{Ll}{2,}ed$/u },
  // `representing the party’s rivals`: what it does at the time
  { sign: /^\p{Ll}+ing (?:the|an?|its|\S+['’]s) /u },
]
