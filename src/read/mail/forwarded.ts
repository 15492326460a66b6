/** What the head of a forwarded message says of it. */
export interface Forwarded {
  readonly from: string | null
  readonly sent: string | null
  readonly subject: string | null
  /** Where its own text begins. */
  readonly start: number
}

const keys = {
  from: 'from|de|von|da|van|från|fra|od|от|від|kimden|gönderen|من',
  sent: 'date|sent|datum|gesendet|envoyé(?: le)?|fecha|enviado(?: el|em)?|enviada(?: em)?|data|inviato|verzonden|дата|отправлено|надіслано|tarih|gönderildi|التاريخ|تاريخ الإرسال',
  subject: 'subject|objet|betreff|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема|konu|الموضوع',
  other: 'to|cc|bcc|reply-to|à|an|para|a|aan|till|til|do|кому|копия|кому|копія|kime|kimlere|bilgi|إلى|نسخة|répondre à|antwort an|responder a|rispondi a|antwoord aan',
} as const

const line = new RegExp(`^[\\s*>]{0,8}(?:${Object.entries(keys).map(([key, names]) => `(?<${key}>${names})`).join('|')})\\s?\\*?\\s?[:：]\\*?\\s*(?<value>.*)$`, 'iu')

/** Longest note of who sends a message on, and what stands at most between the heads of one that was sent on twice. */
const [longestNote, longestBetween] = [2000, 400]

/**
 * The head of a message that is sent on, which mail programs set above its text: three lines or more, among them who sent
 * it and when or with what subject. Of a message that was sent on several times, the first sender's. Null where there is
 * none, or where so much stands before it that it is an older message below an answer.
 */
export function forwardedIn(text: string): Forwarded | null {
  let found: Forwarded | null = null
  for (let head = headIn(text, 0); head !== null; head = headIn(text, head.start)) {
    const between = head.begin - (found?.start ?? 0)
    if (between > (found === null ? longestNote : longestBetween) || between > text.length - head.start) break
    found = head
  }
  return found
}

/** The first head behind a place. */
function headIn(text: string, from: number): (Forwarded & { readonly begin: number }) | null {
  let values = new Map<string, string>()
  let [begin, start, last, others, isOpen] = [from, from, '', 0, false]
  const lines = text.slice(from, from + 4 * longestNote).split('\n')
  let at = from
  for (const words of [...lines, null, null, null]) {
    const groups = words === null ? undefined : line.exec(words.slice(0, 1000))?.groups
    const key = groups === undefined ? undefined : Object.keys(keys).find((name) => groups[name] !== undefined)
    const end = at + (words?.length ?? 0) + 1
    if (key !== undefined) {
      if (values.size === 0) begin = at
      // of two recipients' lines each counts
      last = key === 'other' ? `other ${values.size}` : key
      if (!values.has(last)) values.set(last, (groups?.['value'] ?? '').replace(/\*/g, '').trim());
      [start, others, isOpen] = [end, 0, /[,;]\s*$/.test(groups?.['value'] ?? '')]
    } else if (isOpen && words !== null && words.trim() !== '') {
      // recipients go on in the next line
      [start, isOpen] = [end, /[,;]\s*$/.test(words)]
    } else if (values.size > 0) {
      // one empty line may stand between two, or the rest of a long one
      if (++others > 1) {
        if (values.size >= 3 && values.has('from') && (values.has('sent') || values.has('subject'))) {
          return { begin, start: Math.min(start, text.length), from: values.get('from') || null, sent: values.get('sent') || null, subject: values.get('subject') || null }
        }
        values = new Map()
        others = 0
      }
    }
    at = end
  }
  return null
}
