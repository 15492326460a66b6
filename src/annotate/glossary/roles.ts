import { leadingVerbs } from '../../document/leading-verbs.js'
import type { Gazetteer } from '../../document/gazetteer.js'
import type { Name } from '../../document/mention.js'

/** What somebody is to somebody else, and offices that say nothing without what they are held in. */
const bare = /^(?:mother|father|brother|sister|son|daughter|husband|wife|widow|friend|neighbou?r|colleague|man|woman|boy|girl|resident|native|member|veteran|star|chief|director|head|leader|manager|owner|counsel|boss|victim|survivor|witness|refugee|evacuee|secretary|sultan|sheikh|player|official|crown)$/iu
/** The same behind words that do not say whose: `older brother`, `longtime friend`. */
const kin = /^[^’']*\b(?:mother|father|brother|sister|son|daughter|husband|wife|widow|friend|neighbou?r|colleague)$/iu
const shortTitle = /^\p{Lu}?\p{L}{1,4}\.$/u

/** `tells The Herald editor`, `became the first doctor`: an article behind one word that is no adverb follows a verb; `heads the agency` is a role. */
const clause = new RegExp(`^(?!(?:now|then|also|only|once|still|perhaps|currently|formerly|previously|later|himself|herself|both|reportedly|arguably|${leadingVerbs}) )\\p{Ll}+ (?:the|an?) `, 'iu')

/** `CNN, the Haitian ambassador to the US, told viewers`: an office that no organisation holds. English. */
const office = /(?:^|\s)(?:ambassador|president|minister|spokes(?:man|woman|person)|director|secretary|chairm[ae]n|chairwoman|governor|mayor|senator|commander|official|analyst|reporter)(?:\s(?:to|of|for|in|at)\s|$)/iu

/** Whether a role says who or what a name is to readers who see nothing else of the text around it. */
export function explains(kind: Name['kind'], role: string): boolean {
  if (/ (?:of|for|in|at|to|with|and|or|the|an?)$/iu.test(role) || clause.test(role)) return false
  if (kind === 'person') return !bare.test(role) && !kin.test(role) && !shortTitle.test(role)
  // `newspaper`, `team`: a word of which there are many
  if (kind === 'organisation') return /\s/u.test(role) && !office.test(role)
  return !/\b(?:about|some|of|with|around|nearly|over) [\d.,]+$/u.test(role)
}

/** Whether a name is one by its form: no part of a longer one, no road, no adjective of a country. */
export function isWholeName(kind: Name['kind'], name: string, { isDemonym }: Pick<Gazetteer, 'isDemonym'>): boolean {
  const last = name.split(/[\s-]+/u).at(-1) ?? ''
  if (kind === 'place') return !/\s/u.test(name) || !isDemonym(last)
  // `the Tarno newspaper Web site`
  if (kind !== 'person') return name !== 'Web'
  // `Enter Lee, then a young lawyer`, `Singer And Actress Dies Aged 91`: a verb
  if (/^(?:Enter|Dies) \p{Lu}/u.test(name)) return false
  // `Ann Lee of Superior Court`, `Ann Lee of the NHS`
  if (/ of (?:the )?(?:\S+ \S|\p{Lu}{2})/u.test(name)) return false
  // `A Scientist Presents Evidence for Belief`: a title
  if (/ (?:for|against|without) /u.test(name)) return false
  // `Ann Lee, PhD`: a degree
  return !/^(?:.{1,2}|Ph\.?D\.?|Esq\.?)$/u.test(name) && !/ (?:Road|Street|Avenue|Square|Bridge|Boulevard)$/u.test(name) && !(isDemonym(last) && !/\s/u.test(name))
}
