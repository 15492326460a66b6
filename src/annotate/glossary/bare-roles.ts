import type { Sign } from './role-signs.js'

/** What says nothing of a person without the text around it, which names whose or where. English and some French. */
export const bareRoles: readonly Sign[] = [
  // what somebody is to somebody else, and offices that say nothing without what they are held in
  { sign: /^(?:mother|father|brother|sister|son|daughter|husband|wife|widow|friend|neighbou?r|colleague|man|woman|boy|girl|resident|native|member|veteran|star|chief|director|head|leader|manager|owner|counsel|boss|victim|survivor|witness|refugee|evacuee|secretary|sultan|sheikh|player|official|crown|spokes(?:man|woman|person)|porte-parole|deputy|representative|officer|host|student|coach|minister|chairm[ae]n|chairwoman|secretary[- ]general|general secretary|director[- ]general|(?:executive|managing) director|general manager|(?:chosen |preferred |favou?red )?(?:candidate|nominee|contender|challenger|rival|opponent|ally|critic|aide|advis[eo]r))$/iu },
  // the same behind words that do not say whose: `older brother`, `longtime friend`
  { sign: /^[^’']*\b(?:mother|father|brother|sister|son|daughter|husband|wife|widow|friend|neighbou?r|colleague)$/iu },
  // `personal lawyer`: whose is not said. English
  { sign: /^(?:\p{Ll}[\p{Ll}-]* ){0,2}personal (?:lawyer|attorney|assistant|aide|secretary|doctor|physician)$/u },
  // `Prof.`
  { sign: /^\p{Lu}?\p{L}{1,4}\.$/u },
  // a rank or a learned title alone says nothing of what its holder does: `Lt. Col.`, `Professor`; in `General Dynamics` it is none
  { sign: /^(?:(?:lieutenant|lt|colonel|col|major|maj|general|gen|captain|capt|staff|master|first|sergeant|sgt|corporal|cpl|private|pvt|vice|rear|admiral|adm|commodore|brigadier|brig|cmdr|professor|prof|doctor|dr)(?:\.\s?|\s|$)){1,4}$/iu },
]

/** What tells of somebody else beside a person. */
export const othersRoles: readonly Sign[] = [
  // `mayor's son and Tarnian lawyer Ida Morn`: the next one of a list. English
  { sign: / and (?:[\p{L}-]+ ){0,2}(?:lawyer|attorney|advis[eo]r|aide|spokes(?:man|woman|person)|minister|leader|president|director|chairman|journalist|reporter|banker|businessman) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u },
  // `former Harbour Minister Ida Morn` behind another's name: the next one of a list, where nothing joins the two. English
  { sign: /^(?:(?!(?:of|for|to|in|at|on|with|under|by|from|and|as) )[\p{L}.'’-]+ ){0,4}(?:President|Minister|Attorney General|Secretary|Governor|Senator|Ambassador|Chancellor|Speaker|Sen\.|Gov\.|Rep\.) \p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+$/u },
  // `10-year-old son with the first lady`: who the other parent is was told before. English
  { sign: /^(?:\S+ ){0,2}(?:sons?|daughters?|child|children) (?:with|from|by) /u },
  // `Attorney General Morn` behind another's name: the next one of a list by the surname alone. English
  { sign: /^(?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:President|Minister|Premier|Chancellor|Attorney General|Secretary|Governor|Senator|Ambassador|Speaker) (?!(?:General|Elect|Designate|Emeritus|Emerita|Treasurer|Counsel+or|Mentor|Delegate|Advocate)$)\p{Lu}\p{Ll}+$/u },
  // `wife and two daughters`: those who were with somebody. English
  { sign: /^(?:wife|husband|mother|father|parents|sons?|daughters?|brothers?|sisters?) and (?:\S+ ){0,2}(?:sons?|daughters?|child(?:ren)?|brothers?|sisters?|mother|father|husband|wife|parents)(?![\p{L}\p{M}]| of\s)/u },
]
