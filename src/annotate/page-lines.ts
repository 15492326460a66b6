import { withoutQuotations } from '../document/outside-quotations.js'

/** The hour of an entry of a live page, with a heading of a few words between dashes: `20H24 - 400 évacués - `, `15.26 h: `, `0h30 `. */
const hour = /^\(?(?:[01]?\d|2[0-3])\s?(?:[:.hH]\s?[0-5]\d|[hH])(?:\s?(?:h(?:oras|eures|rs)?|GMT|CET|CEST))?\.?\)?(?:\s?[-–—:|.,]\s*(?=\S)|\s+(?=\p{Lu}))/u
const heading = /^["“«]?\p{L}?[\p{L}\p{M}\p{N}.,'’"”»% -]{1,40}?["”»]?\s[-–—]\s+(?=["“«]?\p{Lu})/u

/** Where the sentence begins behind the hour that a live page prints before each of its entries; 0 where it opens with none. */
export function hourEnd(text: string): number {
  const end = hour.exec(text)?.[0].length ?? 0
  return end === 0 ? 0 : end + (heading.exec(text.slice(end))?.[0].length ?? 0)
}

/** What a reader sends to a network: a tag, a writer's handle or an address of the web. */
const post = /(?:^|[\s"“«(])[#@]\p{L}[\p{L}\p{N}_]{2,}|\bhttps?:\/\//u
/** `Publié le 3 mars 2015 à 16h56 - Mis à jour le ...`, `Lund (Enviado especial) 24/02/2015`: the line of a page that says when it was written. */
const stamp = /(?:publié|mis à jour|modifié|publicado|actualizado)\s+(?:le|el)\s.{0,40}\d{4}|\d{1,2}\/\d{1,2}\/\d{4}\s*[.)]?\s*$|(?:temps de lecture|tiempo de lectura)\s?:/iu
/** `Aquí presentamos`, `Voici les extraits`: what a page shows next to its words, or ends with. */
const presents = /^["“«]?(?:voici|voilà|ci-dessous|ci-après|aquí\s|a continuación|hasta aquí|(?:los|las|estos|estas|les|ces)\s(?:siguientes|suivant[es]s)\s|(?:l[oa]s|les)\s\p{L}+\s(?:siguientes|suivante?s)\s)/iu
/** The writer's own `nous`, `mi`, `vous`; `nous` of a quotation stands in its marks. */
const speaks = {
  es: /(?<![\p{L}\p{M}'’-])(?:yo|me|mi|mí|mis|nos|nosotr[oa]s|nuestr[oa]s?|tu|te|ti|usted(?:es)?|vosotr[oa]s|vuestr[oa]s?)(?![\p{L}\p{M}'’-])/u,
  fr: /(?<![\p{L}\p{M}'’-])(?:[jm]['’]\p{L}+|je|me|moi|mon|ma|mes|nous|notre|nos|vous|votre|vos|tu|toi|te)(?![\p{L}\p{M}'’-])|^(?:j['’]|je |nous |vous )/iu,
} as const

/** Whether a Spanish or French clause is a line of a page or speaks with its readers, and tells no news: a post, a stamp, what is shown below. */
export function isPageLine(slice: string, language: string): boolean {
  if (language !== 'es' && language !== 'fr') return false
  return post.test(slice) || stamp.test(slice) || presents.test(slice) || speaks[language].test(withoutQuotations(slice))
}
