/** Bodies that fight, by a key and the names that news give them; what one side calls Daesh another calls the Islamic State. */
const known: readonly (readonly [key: string, names: string])[] = [
  ['islamic state', 'Islamic State|(?<=\\p{Ll}[\\s(]{1,2})ISs?|ISI[SL]s?|Daesh|Da’esh|Daish|Estado Islámico|[ÉE]tat islamique|Stato [Ii]slamico|Estado Islâmico|Islamische[rn]? Staat|Исламск\\p{L}{2,3} государств\\p{L}|ИГИЛ|ІДІЛ|داعش|IŞİD|DEAŞ'],
  ['nusra', '(?:[Aa]l-)?Nusra|Fat[ae]h [Aa]l-Sham|Tahrir [Aa]l-Sham'], ['qaeda', '(?:[Aa]l[- ])?Q[aā][ei]da'], ['democratic forces', 'SDF|YPG|PYD|Syrian Democratic Forces'], ['pkk', 'PKK'],
  ['taliban', 'Tal[ie]ban'], ['hamas', 'Hamas'], ['hezbollah', 'H[ei]zb[ou]llah'], ['houthi', 'Houthis?'], ['haram', 'Boko Haram'], ['shabaab', '(?:[Aa]l-)?Shabaa?b'], ['farc', 'FARC'],
  ['eln', 'ELN'], ['eta', '(?<=\\p{Ll}\\s)ETA'], ['ira', '(?<=\\p{Ll}\\s)IRA'], ['tigers', 'Tamil Tigers|LTTE'], ['unita', 'UNITA'], ['kla', 'KLA|Kosovo Liberation Army'], ['rouge', 'Khmer Rouge'],
]
const anyKnown = new RegExp(`(?<![\\p{L}-])(?:${known.map(([, names]) => `(${names})`).join('|')})(?![\\p{L}])`, 'gu')

const wholeKnown = new RegExp(`^(?:${known.map(([, names]) => names).join('|')})$`, 'u')

const capital = '\\p{Lu}[\\p{L}’\'-]*'
const fighters = 'rebels|militants|insurgents|terrorists|jihadists|jihadis|extremists|separatists|gunmen|guerrillas|militiamen|fighters'
/** A rebel group is one of the rebels, and no other side than they. */
const armed = 'terror|terrorist|militant|armed|insurgent|jihadist|extremist|guerrilla|separatist'
/** `Korva Front militants`, `the Olme terrorist group`, `the Olme Liberation Army`, `Olme Brigade`. English. */
const named: readonly RegExp[] = [
  new RegExp(`(?<=\\p{Ll},?\\s|^)(${capital}(?:\\s${capital}){0,3})\\s(?:\\(${capital}\\)\\s)?(?:(?:${armed})\\s){0,2}(?:${fighters})(?!\\p{L})`, 'gu'),
  new RegExp(`(?<=\\p{Ll},?\\s|^)(${capital}(?:\\s${capital}){0,3})\\s(?:\\(${capital}\\)\\s)?(?:${armed})\\s(?:group|network|organi[sz]ation|movement|militia)(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})(${capital}(?:\\s${capital}){0,2})\\s(?:Front|Brigades?|Battalion|(?:Liberation|Resistance|Republican)\\s(?:Army|Front|Movement))(?!\\p{L})`, 'gu'),
]
/** Whose side someone is on, or what he believes, names no body; nor does what opens a sentence. */
const noBody = /^(?:\p{L}+(?:an|ish|ese|i|ic|ch|ist|ite|’ite|'ite)s?|Muslim|Christian|Arab|Kurd|Western|Eastern|Northern|Southern|Opposition|Opponents?|Government|State|Anti.*|Pro-.*|Non-.*|.*-(?:backed|led|held|controlled|born|based|trained|supported|sponsored)|Front|Army|Brigades?|Liberation|Resistance|Republican|The|A|An|In|On|At|By|For|From|With|But|And|As|If|When|While|After|Before|Since|Both|No|Any|Some|Many|Most|Other|Armed|Masked|Unknown|Suspected|Alleged|Local|Foreign|Former|Young|Hundreds|Thousands|Dozens|Moderate|Mainstream|More|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|These|Those|Their|His|Its)$/u

/** The keys of the armed bodies that a stretch of text names. */
export function armedBodiesIn(text: string): ReadonlySet<string> {
  const out = new Set<string>()
  for (const match of text.matchAll(anyKnown)) {
    const at = match.slice(1).findIndex((group) => group !== undefined)
    out.add(known[at]?.[0] ?? '')
  }
  for (const form of named) for (const [, name = ''] of text.matchAll(form)) for (const word of namesIn(name)) out.add(word)
  return out
}

/** The words of a capitalised name that tell one body from another, in lower case. */
const namesIn = (name: string): readonly string[] => (wholeKnown.test(name) ? [] : name.split(/\s+/u).filter((word) => !noBody.test(word)).map((word) => word.toLowerCase().replace(/^al-/u, '')))
