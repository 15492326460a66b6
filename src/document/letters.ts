/**
 * Classes of characters for the source of an expression that asks only whether a word begins, goes on or ends. They are
 * made of what a letter is not: where case is ignored, V8 compiles such a set in a tenth of the time that `\p{L}` takes,
 * and a short run spends a good part of its time in compiling. They hold in the scripts that `segment` knows; combining
 * marks count as letters. To tell capitals from small letters, `\p{Lu}` and its like are right.
 */
const latinSigns = '\\u00a0-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7'
/** Superscripts and fractions of Latin-1, and the digits of Arabic. */
const otherDigits = '\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9'
/** Without the signs of Kelvin, Angstrom and Ohm, which are K, Å and Ω to an expression that ignores case. */
const otherSigns = '\\u02d8-\\u02dd\\u037e\\u0387\\u05be\\u05f3\\u05f4\\u0609-\\u060d\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u200b-\\u2018\\u201a-\\u2120\\u2190-\\u2bff\\u3000-\\u3003\\u3008-\\u3020\\uff01-\\uff0f\\uff1a-\\uff20'
const apostrophe = '\\u2019'

/** A letter, or a mark on one. */
export const letter = `[^\\s!-@\\[-\`{-~${latinSigns}${otherDigits}${otherSigns}${apostrophe}]`
/** A letter or a digit. */
export const letterOrDigit = `[^\\s!-/:-@\\[-\`{-~${latinSigns}${otherSigns}${apostrophe}]`
/** A letter, or the hyphen inside a word. */
export const letterOrHyphen = `[^\\s!-,.-@\\[-\`{-~${latinSigns}${otherDigits}${otherSigns}${apostrophe}]`
/** A letter, a hyphen or an apostrophe: what names are made of. */
export const letterInName = `[^\\s!-&(-,.-@\\[-\`{-~${latinSigns}${otherDigits}${otherSigns}]`
