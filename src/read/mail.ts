import type { Email } from 'postal-mime'
import type { Article } from '../document/article.js'
import type { Span } from '../document/origin.js'
import { diagnose } from '../report/diagnostic.js'
import { binarySignature } from './binary.js'
import { forwardedIn } from './mail/forwarded.js'
import { signatureIn, withoutQuoteMarks } from './mail/plain.js'
import { sentOn } from './mail/sent.js'
import { isSentOn, titleIn } from './mail/subject.js'
import { messageIn } from './message.js'
import type { ReadPart, Unpack } from './source.js'

/** Messages that carry another one as an attachment, which carries another one ... */
const deepest = 3

/**
 * An e-mail (RFC 5322) that carries an article or a newsletter. Its subject is the title, its date that of publication; for
 * one that is sent on, those of the message within. Who sends an article on did not write it, so that a byline is taken
 * from the text alone; a newsletter's sender publishes it.
 */
export const readMail: Unpack = async (source, read, report) => {
  const place = { file: source.file }
  const signed = binarySignature(source.bytes)
  const message = signed === null ? await carried(await messageIn(source.bytes)) : null
  if (message === null || !isMessage(message)) {
    report(diagnose(signed ?? 'read/no-message', place))
    return null
  }
  const attached = message.attachments.filter(({ related, disposition, mimeType }) => !related && (disposition === 'attachment' || !mimeType.startsWith('image/')))
  if (attached.length > 0) report(diagnose('read/attachments', place, { names: namesOf(attached) }))
  const article = await bodyOf(message, read)
  if (article === null) report(diagnose('read/no-message', place))
  return article && withFacts(article, message)
}

/** The message itself, or the one that it only carries. */
async function carried(message: Email | null, depth = 0): Promise<Email | null> {
  const inner = message?.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822') ?? []
  const [only] = inner
  if (message === null || only === undefined || inner.length > 1 || depth >= deepest || typeof only.content === 'string') return message
  const next = await messageIn(new Uint8Array(only.content))
  // an attached message that says less is not what was sent on
  return next !== null && isMessage(next) && sizeOf(next) >= sizeOf(message) ? carried(next, depth + 1) : message
}

const isMessage = ({ headers }: Email): boolean => headers.some(({ key }) => /^(?:from|date|subject|mime-version|received|message-id)$/.test(key))

const sizeOf = ({ text, html }: Email): number => Math.max(text?.length ?? 0, html?.length ?? 0)

const namesOf = (attached: Email['attachments']): string =>
  [...attached.slice(0, 5).map(({ filename, mimeType }) => filename ?? mimeType), ...(attached.length > 5 ? ['…'] : [])].join(', ')

/** A smaller share of the plain part's words means that the page in the message is only a frame for them. */
const leastShare = 0.5

/** The page in the message where it says what the plain part does, else the plain part. */
async function bodyOf({ html, text }: Email, read: ReadPart): Promise<Article | null> {
  const encode = (words: string) => new TextEncoder().encode(words)
  const silent = () => {}
  const page = html ? await read('.html', encode(html), silent) : null
  const words = withoutQuoteMarks(text ?? '')
  if (page !== null && extent(page.text) >= leastShare * extent(words)) return page
  const plain = words.trim() === '' ? null : await read('.txt', encode(words), silent)
  const signature = plain === null ? null : signatureIn(plain.text)
  return plain !== null && signature !== null ? withMetadata(plain, { start: signature, end: plain.text.length }) : plain ?? page
}

/** Letters in words, not in addresses, which plain parts write out. */
const extent = (text: string): number => text.replace(/https?:\S+/g, '').match(/\p{L}/gu)?.length ?? 0

function withFacts(article: Article, message: Email): Article {
  const header = (key: string) => message.headers.find((one) => one.key === key)?.value.trim() ?? null
  const within = forwardedIn(article.text)
  const head = within ?? (message.text === undefined ? null : forwardedIn(withoutQuoteMarks(message.text)))
  const subject = message.subject ?? ''
  // who sends an article on did so on another day
  const date = head === null ? (/^\s*(?:re|aw)\s*:/i.test(subject) ? null : header('date')) : head.sent
  const body = within === null ? article : withMetadata(article, { start: 0, end: within.start })
  return {
    ...body,
    title: titleIn(head?.subject ?? '') ?? titleIn(subject) ?? article.title,
    published: (date === null ? null : sentOn(date)) ?? (head === null ? article.published : null),
    publisher: article.publisher ?? (head === null && !isSentOn(subject) && isNewsletter(header) ? senderOf(message) : null),
    byline: head === null ? article.byline : bylineIn(article, within?.start ?? 0),
  }
}

/** What the page reader took for a byline may be who sent the message on: it must stand in the text itself. */
const bylineIn = ({ byline, text }: Article, start: number): string | null => byline !== null && text.indexOf(byline, start) >= 0 ? byline : null

/** One can leave the list of a newsletter (RFC 2369), and only its publisher writes to it. */
const isNewsletter = (header: (key: string) => string | null): boolean =>
  header('list-unsubscribe') !== null && /^(?:no\b|$)/i.test(header('list-post') ?? '')

function senderOf({ from }: Email): string | null {
  const name = from?.name.replace(/\s+/gu, ' ').trim() ?? ''
  return name === '' || name.includes('@') ? null : name
}

/** The article with a stretch that is no part of it, such as the head of a forwarded message, as one block of metadata. */
function withMetadata(article: Article, { start, end }: Span): Article {
  const inside = (span: Span) => span.start < end && span.end > start
  const kept = article.blocks.flatMap((block) => {
    if (!inside(block)) return [block]
    const from = block.start < start ? block.start : end
    const words = article.text.slice(from, block.start < start ? start : block.end)
    const cut = { start: from + words.length - words.trimStart().length, end: from + words.trimEnd().length }
    return cut.start < cut.end ? [{ ...block, ...cut }] : []
  })
  const words = article.text.slice(start, end)
  const blocks = words.trim() === '' ? kept : [...kept, { kind: 'metadata' as const, start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }]
  return {
    ...article,
    blocks: blocks.sort((a, b) => a.start - b.start),
    markup: article.markup.filter((span) => !inside(span)),
    marks: article.marks.filter((span) => !inside(span)),
  }
}
