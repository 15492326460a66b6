import { isArabic, unmarked } from '../../document/arabic.js'
import type { CountedClass } from '../../document/counted.js'
import { letter } from '../../document/letters.js'
import type { Span } from '../../document/origin.js'

/** What happens to those who are counted. Amounts are compared only within one role. */
export type Role =
  | 'present' | 'left' | 'returned' | 'dead' | 'wounded' | 'missing' | 'displaced' | 'detained' | 'gathered' | 'sick' | 'rescued' | 'destroyed' | 'none'

/** Groups of classes that stories count against one another. */
export type Group = 'people' | 'fighters' | 'children' | 'women' | 'families' | 'soldiers' | 'police' | 'homes' | 'other'

const groups: Partial<Record<CountedClass, Group>> = {
  people: 'people', civilians: 'people', evacuees: 'people', displaced: 'people', dead: 'people', wounded: 'people', missing: 'people', detained: 'people',
  casualties: 'people', hostages: 'people', patients: 'people', passengers: 'people', protesters: 'people',
  fighters: 'fighters', soldiers: 'soldiers', police: 'police', children: 'children', women: 'women', families: 'families', homes: 'homes',
}
export const groupOf = (name: CountedClass | null): Group => (name === null ? 'other' : groups[name] ?? 'other')

/** The role that the counted word has by itself. */
const inherent: Partial<Record<CountedClass, Role>> = {
  evacuees: 'left', dead: 'dead', wounded: 'wounded', missing: 'missing', detained: 'detained', displaced: 'displaced', hostages: 'present', protesters: 'gathered',
}
export const inherentRole = (name: CountedClass | null): Role | null => (name === null ? null : inherent[name] ?? null)

/** Words that give a role, by their beginnings; English first, then the other languages. */
const signs: readonly (readonly [Role, RegExp])[] = ([
  ['dead', 'kill(?:ed|ing|s)?|died|dead|deaths?|dies|fatalit|perished|drowned|executed|lost (?:their|his|her) li|lives lost|muert|murieron|fallec|mort[aeios]|tué|décéd|tot[e ]|getötet|starben|uccis|morti|mortos|morreram|погиб|убит|загин|вбит|قتل|قتيل|مقتل|لقي|استشهد|توفي|وفاة|أود(?:ى|ت)|mataron|mató|perdieron la vida|ums leben|öldü|ölü|hayatını'],
  ['wounded', 'wound(?:ed|ing|s)|injur|hurt|herid|bless|verletz|ferit|ferid|ранен|пострада|поранен|جرح|جريح|أصيب|إصاب|yaral'],
  ['missing', 'missing|unaccounted|desaparecid|disparu|vermisst|dispers|пропал|зникл|مفقود|فقد|kayıp'],
  ['detained', 'arrest|detain|jailed|in custody|deteni|arrêt|festgenomm|задерж|затрим|اعتقل|اعتقال|معتقل|احتجاز|gözalt'],
  ['returned', 'return|came back|gone back|went back|regres|retourn|rentr|zurückgekehr|tornat|voltar|верну|повернул|عاد|عودة|döndü'],
  ['displaced', 'displaced|homeless|uprooted|driven from|desplazad|déplac|vertrieben|sfollat|deslocad|перемещ|нازح|نزح|بلا مأوى|مشرد|yerinden'],
  ['left', 'evacuat|left|leave|leaving|fled|flee|fleeing|depart|transport|bussed|moved out|pulled out|withdr[ae]w|escaped|got out|taken out|in the convoy|huyeron|huido|salieron|fui[rst]?|quitt|parti|flohen|geflohen|verließen|fuggit|lasciat|fugiram|deixaram|saíram|эваку|бежа|покину|выех|евак|втекл|виїха|залиш|إجلاء|أجل[يت]|غادر|مغادرة|فر(?!\\p{L})|فرار|هرب|خرج|tahliye|kaçtı|ayrıld'],
  ['rescued', 'rescued|saved|pulled from|rescatad|secour|gerettet|salvat|resgatad|спас|врятов|إنقاذ|أنقذ|kurtarıl'],
  ['sick', 'infected|cases|tested positive|sickened|fell ill|infectad|infect|infiziert|contagi|заболе|зараж|захвор'],
  ['gathered', 'gathered|marched|rallied|attend|turned out|took part|protest|demonstrat|manifest|demonstr|versammel|собрал|вышли|вийшл|تظاهر|toplandı'],
  ['present', 'remain|trapped|stuck|stranded|besieged|hostage|still|there (?:are|were|is)|there[’\']s|a total of|liv(?:e|es|ed|ing) in|held in|surrounded|numbering|number|represent|home to|atrapad|permanecen|quedan|hay|piégé|restent|bloqué|eingeschlossen|verblieb|befinden|intrappolat|rimangono|presos|permanecem|остаются|осталось|заблок|залишаються|محاصر|لا يزال|لا تزال|يوجد|عالق|رهائن|mahsur|kaldı'],
  ['destroyed', 'destroy|damaged|collapsed|burn(?:ed|t)|flatten|razed|levell?ed|destrui|détrui|zerstör|beschädig|distrutt|разруш|поврежд|зруйнов|пошкодж|دمر|تدمير|تضرر|متضرر|yıkıl|hasar'],
] as const).map(([role, words]) => [role, new RegExp(`(?<!${letter})(?:${alternatives(words)})`, 'giu')])

/** In Arabic `and`, `so`, `by`, `for` and the article are written together with the word. */
function alternatives(words: string): string {
  const all = words.split('|')
  const arabic = all.filter(isArabic)
  return [...all.filter((word) => !isArabic(word)), ...(arabic.length > 0 ? [`[وف]?[بل]?(?:ال)?(?:${arabic.join('|')})`] : [])].join('|')
}

export interface FoundRole {
  readonly role: Role
  /** What stands between the amount and the word that gives the role, or before that word. */
  readonly between: string
  readonly distance: number
}

/** Those who are counted did it, or are said to have: it did not happen to them. */
const doers = /\b(?:accused|suspected|charged|blamed|convicted|wanted|responsible|jailed|sentenced|acusad|accusé|angeklagt|beschuldigt|обвин)/iu

/** The nearest role word after an amount, else before it; what follows is nearer by habit. */
export function roleNear(lead: string, rest: string): FoundRole | null {
  const [before, after] = [unmarked(lead), unmarked(rest)]
  let best: FoundRole | null = null
  for (const [role, expression] of signs) {
    const next = after.matchAll(expression).next().value
    if (next !== undefined) {
      const between = after.slice(0, next.index)
      if (doers.test(between)) continue
      // `31 people and injured 200`: the second verb has an amount of its own
      const distance = next.index + (/\s(?:and|y|et|und|e|и|та|و)\s/u.test(between) ? 20 : 0)
      if (best === null || distance < best.distance) best = { role, between, distance }
    }
    const previous = [...before.matchAll(expression)].at(-1)
    if (previous === undefined) continue
    const tail = before.length - previous.index - previous[0].length
    // `left 30 dead`: what is left behind did not leave
    if (tail <= 12 && /^(?:left|leav)/iu.test(previous[0])) continue
    // `a woman died and two men were hurt`: the verb has a subject of its own
    if (/^(?:died|dies|fled|left|depart|escaped|return|perished|drowned)/iu.test(previous[0]) && /^\s*(?:,\s*)?(?:and|but)\s/iu.test(before.slice(before.length - tail))) continue
    // `a total of 48 people, seven of them boatmen, were killed`: it only counts them, and the verb says what became of them
    const distance = /^a total of$/iu.test(previous[0]) ? tail + 60 : tail <= 4 ? tail : tail + 12
    if (best === null || distance < best.distance) best = { role, between: before.slice(Math.max(0, previous.index - 25), previous.index), distance }
  }
  return best
}

const planned = new RegExp('\\b(?:would|will|could|may|might|likely|should|must|want|wants|hope|hopes|expected|plan|plans|ready|prepared|if|until|going|set|due|can|aims?|podr[íi]an?|pourrai(?:t|ent)|devrai(?:t|ent)|k[öo]nnten?|dürften?|potrebbero?|poderiam?|poder[áa])\\b'
  + `|(?<!able\\s)(?<!${letter})to\\s*$|(?<!${letter})(?:para|pour|um|per|чтобы|щоб|قد(?=\\s+(?:ي|ترتفع))|ربما|من المتوقع)(?!${letter})`, 'iu')
/** Whether the words around the role tell of what is planned, possible or asked for. */
export const isPlanned = (between: string): boolean => planned.test(between)

/** `including 12 children`, `200 of them`: a share of another amount. */
export const isShare = (before: string, after: string): boolean =>
  /(?:\bincluding|\bincludes?|\bamong (?:them|whom)|\bof (?:them|whom)|\bincluyendo|\bentre ellos|\bdont|\bdarunter|\btra cui|\bincluindo|в том числе|среди них|у тому числі|بينهم|من بينهم|aralarında)(?:[:,]|\s+(?:are|were|at least|about|around|some|more than|nearly))*\s*$/iu.test(before)
  || /^\s*(?:of\s+(?:them|whom|those|these)\b|(?:were|are|was|being)?\s*among\b|of (?:the|these|those|all|our|their|its)\b|de ellos\b|d[’']entre eux|davon\b|из них|з них)/iu.test(after)
  || /(?:^|[,;]\s)(?:of|among) (?:the|these|those) (?:dead|injured|wounded|victims|survivors|missing|homeless|displaced|patients|passengers)(?: \p{L}+)?,\s*(?:at least |about |around |some |more than |nearly )?$/iu.test(before)
  || /^\s*(?:were|are|was|remained?|remains?)\s+(?:\p{L}+\s+)?in (?:intensive|critical)\b/iu.test(after)
  || /^\s*(?:were|are|was)\s+(?:(?:estimated|believed|thought|said|reported)\s+to\s+be\s+)?(?:children|women|men|under|aged|over)\b/iu.test(after)
  || /\b(?:dead|victims|fatalities|casualties|deaths|toll|killed)\s+(?:also\s+)?includ(?:e|es|ed|ing)\b[^.;]*$/iu.test(before)
  || /\b(?:of them|of those|out of (?:those|the)|a large part of them)\b[^.;]{0,20}$/iu.test(before)

/** `two of the three victims`: the whole that a part is taken of; what happens to the part did not happen to it. */
export const isWhole = (before: string): boolean => /\b(?:of|among) (?:the|these|those|its|his|her|their|all)\s*$/iu.test(before)

/** `another 20`, `30 more`, `10 each`: not a count of the whole. */
export const isOther = (before: string, slice: string, after: string): boolean =>
  /\b(?:another|additional|further|other|others|each|every|per|otr[oa]s|autres|weitere|altri|outros|ещё|еще|ще)\s*$/iu.test(before)
  || /(?<!\p{L})(?:آخر|أخرى)/u.test(slice) || /^\s+(?:آخر|أخرى|daha(?!\p{L}))/u.test(after)
  || /\b(?:more|additional|further|other|each)\b/iu.test(slice.replace(/more than/iu, '')) || /^\s*(?:each|apiece|per|a (?:day|week|month|year)|more)\b/iu.test(after)

/** `killing 10 and wounding 70 others`: other than the dead, but all of the wounded. */
export function isBesideDead(sentence: string, { start, end }: Span): boolean {
  const lead = besideDead.exec(sentence.slice(0, start))
  return lead !== null && sentence.slice(0, start).match(hurt)?.length === 1 && (/other\s*$/iu.test(lead[0]) || /\bothers?\b/iu.test(sentence.slice(start, end)) || /^\s+others?\b/iu.test(sentence.slice(end)))
}
const besideDead = /(?<!\p{L})kill(?:ed|ing|s)\s[^.;:]{0,60}?\b(?:and|,)\s*(?:wound|injur|hurt)(?:ed|ing|s)?\s+(?:(?:at least|about|around|some|nearly|up to|more than)\s+)?(?:(?:an)?other\s*)?$/iu
const hurt = /wound|injur|hurt/giu

/** Totals over a long time or a whole war are not counts of one event. */
export const isLongTotal = (clause: string): boolean =>
  /\b(?:since (?:the )?(?:beginning|start|war|conflict|outbreak|19|20)|in the (?:war|conflict)|over the (?:past|last)|(?:past|last) (?:\p{L}+ )?(?:years?|decades?)|every year|annually|so far this year|desde el (?:inicio|comienzo)|depuis le début|seit beginn|с начала|з початку)\b/iu.test(clause)

/** `on Sunday alone`: one day's share of a longer count. */
export const isOneDay = (sentence: string): boolean => /\b(?:alone|in (?:a single|one) day|in the (?:past|last) (?:24|48) hours|so far today)\b/iu.test(sentence)

