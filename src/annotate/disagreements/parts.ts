/** Small numbers and the like as words; the rest stand in figures. */
const number: Readonly<Record<string, string>> = {
  es: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|varios|varias|algunos|algunas|mitad|mayoría',
  fr: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|moitié|plupart',
  it: 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|alcuni|alcune|metà',
  pt: 'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vários|várias|alguns|algumas|metade',
}
const whole: Readonly<Record<string, string>> = {
  es: 'de (?:los|las|estos|estas|esos|esas|sus)', fr: "(?:des|de ces|parmi (?:les|ces))", it: '(?:dei|delle|degli|di quest[ie]|tra (?:i|le|gli))', pt: '(?:dos|das|desses|dessas|entre [oa]s)',
}
const partOf = new Map(Object.entries(number).map(([language, words]) => [language, new RegExp(`(?:\\p{Nd}|(?<!\\p{L})(?:${words}))\\s+${whole[language] as string}\\s`, 'iu')]))

/**
 * Whether a count is of a part of what the articles count elsewhere, in Spanish, French, Italian and Portuguese:
 * `130 de los fallecidos eran`, `trois des morts`. English has `isShare` and `isWhole`.
 * @param counted the amount with its unit, and what stands behind it in the clause
 */
export const isPartOfWhole = (language: string, counted: string): boolean => partOf.get(language)?.test(counted) === true

/** `including 12 children`, `200 of them`: a share of another amount. */
export const isShare = (before: string, after: string): boolean =>
  /(?:\bincluding|\bincludes?|\bamong (?:them|whom)|\bof (?:them|whom)|\bincluyendo|\bentre ellos|\bdont|\bdarunter|\btra cui|\bincluindo|в том числе|среди них|у тому числі|بينهم|من بينهم|aralarında)(?:[:,]|\s+(?:are|were|at least|about|around|some|more than|nearly))*\s*$/iu.test(before)
  || /^\s+including\s[^,;.]{2,40}?\s(?:were|are|was)\s+among\b/iu.test(after)
  || /^\s*(?:of\s+(?:them|whom|those|these)\b|(?:were|are|was|being)?\s*among\b|of (?:the|these|those|all|our|their|its)\b|de ellos\b|d[’']entre eux|davon\b|из них|з них)/iu.test(after)
  || /(?:^|[,;]\s)(?:of|among) (?:the|these|those) (?:dead|injured|wounded|victims|survivors|missing|homeless|displaced|patients|passengers)(?: \p{L}+)?,\s*(?:at least |about |around |some |more than |nearly )?$/iu.test(before)
  || /^\s*(?:were|are|was|remained?|remains?)\s+(?:\p{L}+\s+)?in (?:intensive|critical)\b/iu.test(after)
  || /^\s*(?:were|are|was)\s+(?:(?:estimated|believed|thought|said|reported)\s+to\s+be\s+)?(?:children|women|men|under|aged|over)\b/iu.test(after)
  || /\b(?:dead|victims|fatalities|casualties|deaths|toll|killed)\s+(?:also\s+)?includ(?:e|es|ed|ing)\b[^.;]*$/iu.test(before)
  || /\b(?:of them|of those|out of (?:those|the)|a large part of them)\b[^.;]{0,20}$/iu.test(before)

/** `two of the three victims`: the whole that a part is taken of; what happens to the part did not happen to it. */
export const isWhole = (before: string): boolean => /\b(?:of|among) (?:the|these|those|its|his|her|their|all)\s*$/iu.test(before)
