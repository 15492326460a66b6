import type { TimeContext } from './context.js'

/** From the last mark on; of `will play after they beat Leeds` what happened before it, where its verb says so. */
export function lastClause(text: string): string {
  const clause = text.slice(-160).split(/[,;:"“”«»؛،]|[.!?]\s|\sthat\s/u).at(-1) ?? ''
  const [, earlier = ''] = /\s(?:after|since|because) (.{8,})$/u.exec(clause) ?? []
  return /\b\p{L}{3,}ed\b/u.test(earlier) ? earlier : clause
}

/** Up to the first mark or conjunction. */
export const firstClause = (text: string) => text.slice(0, 80).split(/[,;:"“”«»؛،.]|\s(?:that|and|after|before|as|when|while)\s/u)[0] ?? ''

/** What follows a time that opens its sentence, `Also in January, ...`; null where the time stands elsewhere. English. */
export const toldBehind = ({ before, after }: TimeContext): string | null =>
  (/^[^\p{L}]*(?:(?:but|and|then|also|later|early|late)\s+)?(?:on\s+|in\s+|since\s+)?(?:early\s+|late\s+)?$/iu.test(before) && /^,\s/u.test(after) ? after.slice(1, 160).split(/[;:"“”]|[.!?]\s/u)[0] ?? '' : null)

/** Words before a day that ends something: `avant le`, `bis zum`. */
export const endsThen = /(?<!\p{L})(?:avant|jusqu['’]au|d['’]ici|pour|antes del?|hasta|para|bis|vor|ab|entro|fino al|prima del?|per|até|antes d[eo]|do|до|к|قبل|حتى|(?:ل?غاية|موعد\p{L}*))\s+(?:(?:le|el|al|il|o|dem|zum|يوم|في)\s+)?$/iu
