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
 * `130 de los fallecidos eran`, `trois des morts`. English has `isShare`.
 * @param counted the amount with its unit, and what stands behind it in the clause
 */
export const isPartOfWhole = (language: string, counted: string): boolean => partOf.get(language)?.test(counted) === true
