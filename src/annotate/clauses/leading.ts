import { finiteAt, stretch } from './verbs.js'

const connective = /^["“]?(?:however|meanwhile|but|and|also|then|still|yet|so|in addition|moreover|nevertheless|nonetheless|elsewhere|separately|instead)(?:,\s+|\s+(?=\p{L}))(?!to\b|of\b|that\b|this\b|far\b|much\b|many\b|long\b|\p{Ll}+ing\b)|^(?:later|earlier),\s+/iu
/** Where a sentence begins after a word that ties it to the one before. */
export const withoutConnective = (text: string): number => {
  const found = connective.exec(text)
  return found === null || /^["“]/u.test(text) ? 0 : found[0].length
}

/** Where a sentence begins after `According to state TV,` or `The mayor said`. */
export const withoutTeller = (text: string, before: number): number => {
  const start = laterOn.exec(text)?.[0].length ?? withoutConnective(text)
  const found = /^according\s+to\s+[^,“”"]{2,80},\s+/iu.exec(text.slice(start)) ?? sayingFirst.exec(text.slice(start))
  return found === null || start + found[0].length > before || finiteAt(stretch(text.slice(start + found[0].length))) <= 0 ? withoutConnective(text) : start + found[0].length
}
/** When someone said so: `Later on Tuesday, the envoy said ...`. */
const laterOn = /^(?:later|earlier)\s+(?:on\s+\p{Lu}\p{Ll}+day|in\s+the\s+(?:day|week)|that\s+day),?\s+/iu
/** What is said follows without `that` where it opens with a number, a name or a word that leads a noun. */
const sayingFirst = /^(?:[\p{L}\d’'.-]+\s+){1,9}?(?:said|says|believes?|estimates?)\s+(?:(?:on|late on)\s+\p{Lu}\p{L}+day\s+)?(?=(?:about|around|some|nearly|more than|fewer than|at least|up to|between|only|the|an?)\s|[\d\p{Lu}])/u
