import type { Sign } from './role-signs.js'

/** A phrase that was cut from a longer one, or that only the text around it makes clear. English and some French. */
export const cutRoles: readonly Sign[] = [
  // `your excellency the general`, `Mr. President`: somebody is spoken to; `this student`: pointed at
  { sign: /^(?:your|my|our|votre|notre|vuestr[ao]|vostr[ao]|this|these|Mr|Mrs|Ms|Madam|Madame|Monsieur)(?:\.|\s)/u },
  // what ends no phrase that says who someone is
  { sign: /\s(?:of|for|in|at|to|with|on|from|by|near|under|about|into|as|than|and|or|de|du|des|d['’]une?|une|the|an?|its|his|her|their|said|added|a déclaré|a dit)$/iu },
  // what begins none
  { sign: /^(?:from|of|for|with|by|under|into|as|than|dont|où|et|car|dit|que|qui|(?:son|sa|ses)(?!\s(?:of|and|or|in)\s))\s/iu },
  // what stands in none
  { sign: /\b(?:nor|including|despite|himself|herself|grâce)\b/u },
  // `aide to Rep. W.J. (Bill) Lee`: the name was cut off
  { sign: /\s(?:Rep|Sen|Gov|Gen|Dr|Mr|Mrs|Ms|Judge)\.? (?:\p{Lu}\.)+$/u },
  // `island 20 miles`: a length without its direction
  { sign: /\d (?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet)$/u },
  // `Bo Ray Met With Tarnian Leader`: the headline that stood before, in which small words have capitals; `Doctors With Boats` alone has one. English
  { sign: /^(?:\p{Lu}\S* ){3,}(?:With|From|After|Amid|By|At) \p{Lu}/u },
  // `the decision President Lee took`: the office begins a clause that says what was decided. English
  { sign: /^(?:deal|agreement|accord|pact|treaty|decision|plan|proposal|bill|law|order|policy|speech|statement|letter|message|promise|pledge|threat|claim|budget|war|meeting|call|move|way|reason|idea|thing) (?:Vice |Prime )?(?:President|Minister|Premier|Chancellor|Pope|King|Queen)$/u },
  // the end of a sentence
  { sign: /\p{L}\.$/u, unless: /(?:^|[\s.])(?:Gen|Gov|Sen|Rep|Lt|Col|Maj|Brig|Capt|Adm|Sgt|Cpl|Cmdr|Inc|Co|Corp|Ltd|Jr|Sr|Dr|Prof|\p{Lu})\.$/u },
]

/** Where and when something was done: of a place this can be said. */
export const strewn: readonly Sign[] = [
  // `eventually becoming a deputy in the agency`, `where reporters waited`: what somebody else did, and where. English
  { sign: /^(?:\p{Ll}+ly (?!acting\s|leading\s|ruling\s)\p{Ll}+ing|where|when|while)\s/u },
  // `in central Tarnia`
  { sign: /^(?:in|at|on)\s/u },
]
