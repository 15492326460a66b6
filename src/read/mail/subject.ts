/** What mail programs put before the subject of an answer or of a message that is sent on, in many languages. */
const prefix = /^\s*(?:re|fwd?|fw|aw|wg|tr|rv|res|enc|rif|ref|i|r|sv|vs|vb|vl|antw|doorst|odp|pd|ynt|ilt|στ|απ|отв|ha|пересл|на|רד|הועבר|رد|إعادة توجيه|回复|转发|答复)(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s*/iu

/** The subject of a message without such prefixes; null where nothing is left. */
export function titleIn(subject: string): string | null {
  let title = subject.replace(/\s+/gu, ' ').trim()
  for (let found = prefix.exec(title); found !== null; found = prefix.exec(title)) title = title.slice(found[0].length)
  return title === '' ? null : title
}

/** Whether a message is sent on or answered, so that who sent it did not write the article. */
export const isSentOn = (subject: string): boolean => prefix.test(subject)
