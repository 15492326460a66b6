import { isArabic } from '../../document/arabic.js'
import { letter } from '../../document/letters.js'
import type { Role } from './roles.js'

/** Words that give a role, by their beginnings; English first, then the other languages. */
export const roleSigns: readonly (readonly [Role, RegExp])[] = ([
  ['dead', 'kill(?:ed|ing|s)?|died|dead|deaths?|dies|fatalit|perished|drowned|executed|lost (?:their|his|her) li|lives lost|muert|murieron|fallec|ahogad|mort(?!ier|ero)[aeios]|tuant|tué|décéd|péri(?!\\p{L})|perdu la vie|trouvé la mort|tot[e ]|todesopfer|getötet|starb|gestorben|umgekommen|uccis|morti|perso la vita|decedut|annegat|mortos|morreram|погиб|убит|загин|вбит|قتل|قتيل|مقتل|لقي|استشهد|توفي|وفاة|أود(?:ى|ت)|mataron|mató|perdieron la vida|perderam a vida|ums leben|öldü|ölü|hayatını'],
  ['wounded', 'wound(?:ed|ing|s)|injur|hurt|herid|lesionad|bless|verletz|verwundet|ferit|ferid|ранен|пострада|поранен|جرح|جريح|أصيب|إصاب|yaral'],
  ['missing', 'missing|unaccounted|desaparecid|disparu|vermisst|dispers|пропал|зникл|مفقود|فقد|kayıp'],
  ['detained', 'arrest|detain|jailed|in custody|deteni|detuv|arrêté|interpell|festgenomm|verhaftet|задерж|затрим|اعتقل|اعتقال|معتقل|احتجاز|gözalt'],
  ['returned', 'return|came back|gone back|went back|regres|retourn|rentr|zurückgekehr|tornat|voltar|верну|повернул|عاد|عودة|döndü'],
  ['displaced', 'displaced|homeless|uprooted|driven from|without (?:homes?|shelter)(?!\\p{L})|desplazad|sin hogar|sin techo|déplac|sans[ -]abri|vertrieben|obdachlos|sfollat|senzatetto|senza casa(?!\\p{L})|deslocad|desabrigad|перемещ|نازح|نزح|بلا مأوى|مشرد|yerinden'],
  ['left', 'evacu|left(?! (?:homeless|without|stranded|missing|injured|wounded))|leave|leaving|fled|flee|fleeing|depart|transport|bussed|moved out|pulled out|withdr[ae]w|escaped|got out|taken out|in the convoy|huyeron|huido|salieron|desaloj|évacu|fui[rst]?(?!\\p{L})|quitt|(?:sont|étaient) partie?s|evaku|in sicherheit gebracht|flohen|geflohen|verließen|fuggit|lasciat|fugiram|deixaram|saíram|эваку|бежа|покину|выех|евак|втекл|виїха|залиш|إجلاء|أجل[يت]|غادر|مغادرة|فر(?!\\p{L})|فرار|هرب|خرج|tahliye|kaçtı|ayrıld'],
  ['rescued', 'rescued|saved|pulled from|rescatad|secouru|gerettet|salvat|soccors[ie]|tratt[ie] in salvo|resgatad|спас|врятов|إنقاذ|أنقذ|kurtarıl'],
  ['sick', 'infected|cases|tested positive|sickened|fell ill|infectad|infect|infiziert|contagi|заболе|зараж|захвор'],
  ['gathered', 'gathered|marched|rallied|attend|turned out|took part|protest|demonstrat|manifest|demonstr|versammel|rassembl|radunat|sces[ie] in piazza|собрал|вышли|вийшл|تظاهر|toplandı'],
  ['present', 'remain|trapped|stuck|stranded|besieged|hostage|still|there (?:are|were|is)|there[’\']s|a total of|liv(?:e|es|ed|ing) in|held in|surrounded|numbering|number|represent|home to|atrapad|permanecen|quedan|hay|piégé|restent|bloqué|eingeschlossen|verblieb|befinden|intrappolat|rimangono|assediat|presos|permanecem|остаются|осталось|заблок|залишаються|محاصر|لا يزال|لا تزال|يوجد|عالق|رهائن|mahsur|kaldı'],
  ['destroyed', 'destroy|damaged|collapsed|burn(?:ed|t)|flatten|razed|levell?ed|destrui|destruy|dañad|derrumb|détrui|endommag|effondr|zerstör|beschädig|eingestürzt|distrutt|danneggiat|crollat|danificad|разруш|поврежд|зруйнов|пошкодж|دمر|تدمير|تضرر|متضرر|yıkıl|hasar'],
] as const).map(([role, words]) => [role, new RegExp(`(?<!${letter})(?:${alternatives(words)})`, 'giu')])

/** In Arabic `and`, `so`, `by`, `for` and the article are written together with the word. */
function alternatives(words: string): string {
  const all = words.split('|')
  const arabic = all.filter(isArabic)
  return [...all.filter((word) => !isArabic(word)), ...(arabic.length > 0 ? [`[وف]?[بل]?(?:ال)?(?:${arabic.join('|')})`] : [])].join('|')
}
