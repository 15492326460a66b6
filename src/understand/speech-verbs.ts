import { addTo } from '../document/grouped.js'

/** How a language reports speech. All forms in lower case. */
export interface Speech {
  /** Finite forms that take a quotation or a clause. Several words are joined by spaces. */
  readonly verbs: ReadonlySet<string>
  /** Forms that introduce words of someone without a clause (`accused`, `called for`, `described`): enough for a few quoted words. */
  readonly weak: ReadonlySet<string>
  /** First words of all verbs, strong and weak: a quick no for most words. */
  readonly firsts: ReadonlySet<string>
  /** `according to` and the like, before the speaker, as words by their first. */
  readonly according: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly he: ReadonlySet<string>
  readonly she: ReadonlySet<string>
  readonly they: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  /** Words before the one who is spoken to, where he may stand between verb and speaker: `relataba a Reuters un vecino`. */
  readonly to: ReadonlySet<string>
  /** Verbs with other meanings, which report speech only between `according to` and the speaker: `según recoge el diario`. */
  readonly behindAccording: ReadonlySet<string>
}

/** English verbs that have other meanings: without a quotation they report speech only before `that`, a comma or a stop. */
export const ambiguous: ReadonlySet<string> = new Set(('continued maintained observed recalled recalls cried shouted exclaimed whispered muttered answered posted asked asks joked quipped pleaded cried testified urges notes states comments'
  + ' concluded concludes promised promises denied denies countered demanded demands noted reported reports quoted replied replies claimed claims indicated revealed reveals'
  + ' suggested suggests responded responds boasted lamented complained proclaimed pledged vowed confirmed confirms estimated estimates maintains contended hinted asserted read reads').split(' '))

const set = (words: string) => new Set(words.trim().split(/\s*,\s*/u).filter((word) => word !== ''))
const row = (verbs: string, according: string, he: string, she: string, they: string, that: string, weak = '', to = '', behindAccording = ''): Speech =>
  ({
    verbs: set(verbs), weak: set(weak), firsts: new Set([...set(verbs), ...set(weak)].map((verb) => verb.split(' ')[0] as string)),
    according: byFirst([...set(according)].map((phrase) => phrase.split(' '))), he: set(he), she: set(she), they: set(they), that: set(that), to: set(to), behindAccording: set(behindAccording),
  })

function byFirst(phrases: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) addTo(out, phrase[0] as string, phrase)
  return out
}

const table: Readonly<Record<string, Speech>> = {
  en: row(
    `said, says, say, told, tells, added, adds, wrote, writes, tweeted, tweets, posted, asked, asks, replied, replies, answered, responded, responds, insisted, insists,
    stated, states, stressed, stresses, noted, notes, warned, warns, claimed, claims, declared, declares, announced, announces, explained, explains, argued, argues,
    admitted, admits, acknowledged, acknowledges, confirmed, confirms, denied, denies, reported, reports, continued, continues, concluded, concludes, commented, comments, remarked,
    observed, recalled, recalls, vowed, vows, pledged, predicted, predicts, suggested, suggests, complained, complains, alleged, alleges, asserted, asserts, emphasised,
    emphasized, reiterated, reiterates, testified, quipped, joked, shouted, cried, exclaimed, whispered, muttered, estimated, estimates, urged, urges, demanded, demands, maintained, maintains,
    conceded, boasted, cautioned, cautions, lamented, promised, promises, revealed, reveals, hinted, indicated, contended, contends, countered, interjected, pleaded, proclaimed, quoted,
    retorted, posited, opined, summarised, summarized, shot back, fired back, hit back, chimed in, weighed in, went on, summed up, read, reads`,
    'according to, in the words of, as told by, in the view of', 'he', 'she', 'they', 'that',
    `accused, accuses, called, calls, described, describes, blamed, blames, decried, decries, denounced, denounces, condemned, condemns, criticised, criticized, rebuked, rebukes, praised,
    praises, hailed, hails, slammed, slams, blasted, referred, refers, expressed, expresses, dismissed, dismisses, labelled, labeled, branded, dubbed, characterised, characterized, cited, cites,
    spoke, speaks, termed, terms, voiced, appealed, mocked, welcomed, welcomes, compared, celebrate, celebrated, hoped, thanked, appealed`),
  es: row(
    `dijo, dice, dijeron, añadió, añade, agregó, agrega, afirmó, afirma, afirmaron, declaró, declara, declararon, señaló, señala, aseguró, asegura, explicó, explica, indicó, indica, advirtió, advierte,
    sostuvo, manifestó, anunció, anuncia, informó, escribió, preguntó, respondió, subrayó, destacó, insistió, reiteró, denunció, comentó, apuntó, precisó, ha dicho, ha afirmado, ha asegurado, ha declarado,
    ha señalado, ha explicado, expresó, confirmó, reconoció, admitió, lamentó, pidió, relató, concluyó, contó, recordó, matizó, zanjó, ha añadido, ha agregado, ha indicado, ha advertido,
    ha denunciado, ha recordado, ha insistido, ha manifestado, ha subrayado, ha destacado, ha reconocido, ha admitido, ha precisado, ha comentado, ha contado, ha relatado, ha reiterado, ha lamentado, ha escrito,
    ha respondido, han dicho, han declarado, han asegurado, han afirmado, han denunciado, decía, decían, explicaba, explicaban, afirmaba, afirmaban, aseguraba, aseguraban, añadía, agregaba, señalaba, comentaba, contaba,
    relataba, recordaba, manifestaba, indicaba, insistía, denunciaba, declaraba, advertía, relata, recuerda, insiste, comenta, sostiene, escribe, dicen, aseguran, señalan, relatan, informan`,
    'según, de acuerdo con, en palabras de', 'él', 'ella', 'ellos, ellas', 'que', 'acusó, llamó, calificó, describió, denunció, condenó', 'a, al', 'cuentan, recoge, recogen, publica, publican'),
  fr: row(
    `a dit, a déclaré, a affirmé, a ajouté, a expliqué, a indiqué, a précisé, a assuré, a estimé, a souligné, a annoncé, a averti, a prévenu, a rappelé, a répondu, a écrit, a raconté, a confié, a reconnu, a confirmé,
    disait, disaient, affirmait, affirmaient, expliquait, déclarait, ajoutait, indiquait, précisait, assurait, racontait, confiait, soulignait, rappelait, insiste, martèle, rappelle, résume, témoigne, jure,
    rapporte, lâche, exclame, écrie, a insisté, a témoigné, a résumé, a admis, a rapporté, a martelé, a lancé, a poursuivi, a conclu, a dénoncé, a regretté, ont déclaré, ont affirmé, ont indiqué, ont annoncé, ont dit, dit, déclare, affirme, ajoute, explique, indique, précise, assure, estime, souligne,
    annonce, avertit, prévient, raconte, confie, poursuit, conclut, lance, écrit, selon lui`,
    'selon, d’après, d\'après, de l’avis de, aux yeux de', 'il', 'elle', 'ils, elles', "que, qu'", 'a accusé, a qualifié, a dénoncé, a condamné, a appelé', 'à, au, aux'),
  de: row(
    `sagte, sagt, sagten, erklärte, erklärt, erklärten, betonte, betont, teilte, berichtete, berichteten, berichtet, fügte, meinte, meint, schrieb, schreibt, kündigte, warnte, warnt, forderte, behauptete, bestätigte,
    ergänzte, antwortete, fragte, kritisierte, versicherte, äußerte, stellte, verkündete, twitterte, so`,
    'laut, nach angaben von, nach angaben der, nach angaben des, zufolge, nach den worten von', 'er', 'sie', '', 'dass', 'warf, nannte, bezeichnete, verurteilte, sprach'),
  it: row(
    `ha detto, ha dichiarato, ha affermato, ha aggiunto, ha spiegato, ha scritto, ha sottolineato, ha annunciato, ha avvertito, ha precisato, ha ribadito, ha risposto, ha raccontato, ha confermato, ha riferito, ha commentato, ha osservato, ha ricordato,
    ha assicurato, ha sostenuto, ha ammesso, ha denunciato, ha concluso, ha proseguito, ha insistito, ha promesso, ha rivelato, hanno detto, hanno dichiarato, hanno affermato, hanno riferito, hanno annunciato, hanno confermato,
    dice, dicono, afferma, affermano, diceva, dicevano, affermava, spiegava, raccontava, aggiungeva, sosteneva, dichiarava, insiste, risponde, denunciano, aggiunge, spiega, spiegano, dichiara, scrive, scrivono, sottolinea, racconta, raccontano, annuncia, riferisce, riferiscono, sostiene, sostengono, assicura, avverte, commenta, osserva, ricorda, riporta, riportano,
    ribadisce, precisa, conferma, ammette, denuncia, prosegue, conclude, disse, dichiarò, affermò, aggiunse, spiegò, scrisse, rispose, raccontò`,
    'secondo, a detta di, stando a, a giudizio di, ad avviso di', 'lui, egli', 'lei, ella', 'loro', "che, ch'", 'ha accusato, accusa, ha definito, definisce, ha condannato, condanna, ha criticato, ha elogiato, ha descritto, descrive', 'a, ad, al, alla, ai, all, all’, all\', agli, alle, allo'),
  pt: row(
    `disse, diz, disseram, afirmou, afirma, afirmaram, declarou, acrescentou, explicou, explica, informou, anunciou, ressaltou, destacou, contou, escreveu, respondeu, alertou, advertiu, garantiu, indicou, sublinhou, confirmou, admitiu,
    reiterou, concluiu, completou, comentou`,
    'segundo, de acordo com, conforme, nas palavras de', 'ele', 'ela', 'eles, elas', 'que', 'acusou, chamou, classificou, descreveu, condenou', 'à, ao, às, aos'),
  nl: row('zei, zegt, zeiden, verklaarde, vertelde, schreef, liet weten, voegde, stelde, meldde, aldus, benadrukte, waarschuwde', 'volgens', 'hij', 'zij, ze', 'zij', 'dat', 'noemde, beschuldigde'),
  ru: row(
    `сказал, сказала, сказали, заявил, заявила, заявили, заявило, сообщил, сообщила, сообщили, сообщило, сообщает, добавил, добавила, отметил, отметила, подчеркнул, подчеркнула, рассказал, рассказала, рассказали, написал, написала, ответил,
    ответила, объяснил, объяснила, пояснил, пояснила, утверждает, утверждают, считает, предупредил, предупредила, призвал, призвала, уточнил, уточнила, говорит, говорят, признал, признала, подтвердил, объявил`,
    'по словам, по данным, по мнению, по информации, согласно, как сообщает, как заявил', 'он', 'она', 'они', 'что', 'обвинил, обвинила, назвал, назвала, осудил, осудила'),
  uk: row(
    `сказав, сказала, сказали, заявив, заявила, заявили, повідомив, повідомила, повідомили, повідомило, повідомляє, додав, додала, зазначив, зазначила, наголосив, наголосила, розповів, розповіла, розповіли, написав, написала, відповів, відповіла,
    пояснив, пояснила, стверджує, вважає, попередив, попередила, закликав, підкреслив, підкреслила, каже, кажуть, визнав, підтвердив, уточнив`,
    'за словами, за даними, на думку, за інформацією, згідно з, як повідомляє', 'він', 'вона', 'вони', 'що', 'звинуватив, звинуватила, назвав, назвала, засудив'),
  ar: row(
    `قال, وقال, قالت, وقالت, أضاف, وأضاف, أضافت, وأضافت, صرح, وصرح, صرحت, أعلن, وأعلن, أعلنت, وأعلنت, أكد, وأكد, أكدت, وأكدت, ذكر, وذكر, ذكرت, وذكرت, أوضح, وأوضح, أوضحت, أشار, وأشار, أشارت, تابع, وتابع, كتب, وكتب, يقول, تقول, حذر, وحذر, اعتبر, واعتبر`,
    'وفقا ل, وفقًا ل, بحسب, وبحسب, حسب, على حد قول', 'هو', 'هي', 'هم', 'إن, أن, بأن'),
  tr: row(
    `dedi, diyor, söyledi, söylüyor, belirtti, açıkladı, ifade etti, kaydetti, ekledi, vurguladı, bildirdi, aktardı, anlattı, yazdı, konuştu, dile getirdi, savundu, iddia etti, uyardı, duyurdu, söylediler, dediler, belirttiler`,
    '', 'o', 'o', 'onlar', ''),
}

export const speechOf = (language: string): Speech => table[language] ?? table['en'] as Speech
/** Languages in which the speaker follows the verb as a rule, not only after a quotation. */
export const verbFirst: ReadonlySet<string> = new Set(['ar'])
export const isSpeechVerb = (language: string, word: string) => speechOf(language).verbs.has(word)
