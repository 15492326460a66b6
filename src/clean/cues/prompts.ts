import type { UnitKind } from '../../document/article.js'
import type { ReasonKey } from '../../document/reason.js'
import { closes } from '../form.js'
import { tokensOf } from './phrases.js'
import * as words from './prompt-words.js'
import { isSaid, isTold } from './told.js'
import { updateLead } from './updates.js'
import { isWireNote } from './wire-notes.js'

/** What a line that speaks to the reader about the page is. */
export interface Prompt {
  readonly kind: UnitKind
  readonly reason: ReasonKey
}

/** A line as the tests see it. */
interface Line {
  /** Without quoted words. */
  readonly text: string
  /** Words without figures. */
  readonly tokens: readonly string[]
}

interface Rule extends Prompt {
  /** The most words that such a line has. */
  readonly words: number
  readonly is: (line: Line) => boolean
  /** Whether only a whole line can be one: inside a paragraph the words are the article's. */
  readonly alone?: boolean
  /** Whether it asks the reader to do something, as no sentence does that tells of somebody. */
  readonly asks?: boolean
}

const boilerplate = (reason: ReasonKey, most: number, is: Rule['is']): Rule => ({ kind: 'boilerplate', reason, words: most, is })
const request = (reason: ReasonKey, most: number, is: Rule['is']): Rule => ({ ...boilerplate(reason, most, is), asks: true })
const label = (reason: ReasonKey, most: number, is: Rule['is']): Rule => ({ kind: 'label', reason, words: most, is })

const socialEnglish = /^(?:follow|like|join|find|connect with|watch|subscribe(?: to)?)\b.{0,80}\b(?:on|via|@)\s*(?:our\s+)?(?:facebook|twitter|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|reddit|threads|bluesky|mastodon|flipboard|messenger|viber|x|wechat)\b/iu

/**
 * Each rule needs a whole line, a beginning that only speaks to readers, or two things that articles do not say together.
 * The first that fits says what the line is.
 */
const rules: readonly Rule[] = [
  boilerplate('copyright', 70, ({ text, tokens }) => /^(?:©|\(c\)\s|&copy;)/iu.test(text) || isCopyright(text) || words.rights.stands(tokens)),
  boilerplate('about-publisher', 45, ({ text }) => isWireNote(text)),
  // `Our Standards: The Olme News Principles.`
  boilerplate('about-publisher', 16, ({ text }) => /^our standards\s?:/iu.test(text)),
  // `(Olme News article)`
  boilerplate('related-link', 7, ({ text }) => /^["”’]?\s?[([](?:\p{Lu}[\p{L}\p{N}.!&’'-]*\s){1,4}(?:news )?(?:article|story|report|video|press release)[)\]]\.?$/u.test(text)),
  request('cookie-notice', 80, ({ tokens }) => words.cookie.stands(tokens) && words.consent.stands(tokens)),
  request('cookie-notice', 60, ({ tokens }) => words.embedConsent.stands(tokens)),
  request('cookie-notice', 25, ({ tokens }) => words.privacyRules.stands(tokens)),
  // `For news from the coast, sign up for our newsletters.`
  request('newsletter-prompt', 45, ({ text }) => /^(?:for|to get|to receive|get|check out)\b.{3,160}\b(?:sign|signing) up (?:for|to) our\b/iu.test(text)),
  request('newsletter-prompt', 45, ({ text, tokens }) => (words.newsletter.stands(tokens) && (words.signUp.opens(tokens) && speaksShortly(text, tokens) || words.newsletterLast.closes(tokens)))
    || words.unsubscribe.stands(tokens)
    || /^(?:thank you for (?:subscribing|signing up)|(?:please )?enter (?:a valid|your) e-?mail|by (?:signing up|subscribing|clicking)\b.{0,80}\b(?:you|terms|privacy)|e-?mail address:?$)/iu.test(text)),
  { ...boilerplate('newsletter-prompt', 5, ({ tokens }) => words.newsletter.is(tokens)), alone: true },
  request('app-prompt', 35, ({ text, tokens }) => words.app.stands(tokens) && (words.getApp.opens(tokens) && tokens[1] !== 'of' || words.appLast.closes(tokens)) || namesAppStore(text, tokens)),
  request('subscription-prompt', 40, ({ text, tokens }) => words.subscription.opens(tokens)
    || /^(?:to|for) (?:view|read|access|see|continue|unlock).{0,80}\b(?:subscribe|log ?in|sign in|register)\b/iu.test(text) || /^if you(?:['’]re| are) (?:already |seeing this ).{0,60}\b(?:subscriber|member|message)\b/iu.test(text)
    || /^(?:if you|did you|do you) (?:enjoy(?:ed)?|like(?:d)?) (?:this|our|what)\b.{0,120}(?:\b(?:join|subscribe|support|proposition|sign up)\b|[:?]$)/iu.test(text)),
  request('donation-appeal', 30, ({ tokens }) => words.donate.opens(tokens)),
  request('social-prompt', 30, ({ text, tokens }) => socialEnglish.test(text) || (words.followUs.opens(tokens) && !/^like us,/iu.test(text)) || (words.follow.opens(tokens) && namesNetwork(tokens))
    || (words.followLast.closes(tokens) && (words.networks.stands(tokens) || words.ours.stands(tokens))) || /^(?:tweets? by )?@\w{2,20}$/iu.test(text)
    || /^(?:like|liked|enjoyed|love) (?:this|what you (?:read|see))\b.{0,40}\?/iu.test(text)),
  boilerplate('share-bar', 14, ({ tokens }) => sharesOnly(tokens)),
  boilerplate('related-link', 32, (line) => leadsOn(line) && !isSaid(line.text)),
  // `(Graphic: Prices since 1990 - here)`
  boilerplate('related-link', 25, ({ text }) => /^[([]\s*(?:interactive\s+)?(?:graphics?|charts?|maps?|infographics?|video|gallery|slideshow|podcast|poll|grafik|video|gráfico|infografía|infographie|график|графіка)\s*:\s.{3,}[)\]]\.?$/iu.test(text)),
  // `(Full story)`, `(For more on the ferry, click here.)`, `(01 Aug 04 | Business)`
  boilerplate('related-link', 25, ({ text }) => /^[([]\s*(?:full (?:story|text|report)|(?:click here|see (?:the )?(?:map|graphic|chart|photos?|video))\b[^()]*|[^()]*\bclick here\.?|\d{1,2} \p{L}{3,9} \d{2,4} \| [^()|]*)\s*[)\]]\.?$/iu.test(text)),
  // `For more stories like this, check our news page.`, `Mehr über die Fähren lesen Sie hier.`, `→ Who owns the ferries`
  boilerplate('related-link', 20, ({ text }) => /^for more (?:stories|news|articles|reports|features) like this\b/iu.test(text) || /^(?:mehr|alles|weitere?s?|noch mehr)\b.{2,120}\b(?:lesen|finden|erfahren|lest|findet) (?:sie|ihr) hier\.?$/iu.test(text)),
  { ...boilerplate('related-link', 25, ({ text }) => /^(?:>{2,3}|[→➡►▶▸☞➤]\uFE0F?)\s*\p{L}/u.test(text) && !/[.!…]["”’»]?$/u.test(text)), alone: true },
  // `Full statement here.`
  boilerplate('related-link', 5, ({ text }) => /^(?:more |further |full )?(?:details|story|statement|report|text|coverage|transcript)(?: (?:is|are))? here\.?$/iu.test(text)),
  // `Copies of the letter can be seen below.`, `Olme TV's Ann Example has that story.`
  boilerplate('related-link', 25, ({ text }) => /\b(?:cop(?:y|ies)|texts?|letters?|statements?|reports?|videos?|clips?|footage|documents?|transcripts?|photos?|memos?|orders?|interviews?)\b[^.!?:]{0,100}\b(?:can|may) be (?:seen|read|viewed|found|watched) (?:in full )?(?:below|above|here)\.?$/iu.test(text)
    || /^(?:\p{Lu}[\p{L}\p{N}]*\s){0,3}\p{Lu}[\p{L}\p{N}]*['’]s(?: \p{Lu}[\p{L}'’.-]+){1,4} has (?:that|the|this|more on (?:this|that|the)) story\.$/u.test(text)),
  // `More: Old ships, old engines`
  { ...boilerplate('related-link', 25, ({ text }) => /^(?:More|Also): \p{Lu}/u.test(text) && !/[.!?]$/u.test(text)), alone: true },
  boilerplate('related-link', 16, ({ text, tokens }) => words.lookAt.opens(tokens) && !/,/u.test(text)),
  { ...boilerplate('related-link', 25, ({ text, tokens }) => /[:：]$/u.test(text) && words.readThese.opens(tokens)), alone: true },
  { ...boilerplate('related-link', 8, ({ text, tokens }) => words.relatedHead.is(tokens) && !/[.]$/u.test(text)), alone: true },
  { ...boilerplate('navigation', 8, ({ tokens }) => words.navigation.is(tokens)), alone: true },
  { ...boilerplate('navigation', 30, ({ text }) => isToolBar(text)), alone: true },
  { ...boilerplate('navigation', 6, ({ text }) => /^continued(?: (?:on|from|below).{1,30})?\s*(?:\.{2,}|…|>+)?$/iu.test(text)), alone: true },
  { ...boilerplate('navigation', 4, ({ text }) => /^\p{Lu}[\p{L}\s]{2,30}[>»›]{1,2}$/u.test(text)), alone: true },
  // `FULL STORY [Posted: May 6]`, `SEE OUR HARBOUR ARCHIVE`, `Download the reader here`
  { ...boilerplate('related-link', 10, ({ text }) => /^(?:FULL (?:STORY|TEXT|COVERAGE|REPORT)(?: \[.{3,30}\])?|(?:SEE|VISIT|ENTER|VIEW|READ|BROWSE) (?:OUR |THE )?[\p{Lu}\p{N} -]{4,50}(?: \[.{3,30}\])?)$/u.test(text)), alone: true },
  { ...boilerplate('related-link', 6, ({ text }) => /^(?:download|click|view|listen|watch|find|get)\b.{3,40}\bhere$/iu.test(text)), alone: true },
  { ...boilerplate('newsletter-prompt', 24, ({ text }) => !closes(text) && /^(?:text|e-?mail|news|mobile|sms) alerts?\b.{0,80}\b(?:straight|direct|sent|delivered) to your (?:mobile|phone|inbox|desktop|e-?mail)\b/iu.test(text)), alone: true },
  { ...boilerplate('newsletter-prompt', 24, ({ text }) => !closes(text) && /^sign up (?:for|to)\b.{2,80}\bour (?:free )?(?:daily|weekly|monthly)\b/iu.test(text)), alone: true },
  { ...boilerplate('about-publisher', 8, ({ text }) => /^\p{Lu}[\p{L}]+ news is provided by$/u.test(text)), alone: true },
  { ...boilerplate('markup', 14, ({ text }) => /\/\/\s?-->|<!--|\bdocument\.write\s?\(/u.test(text)), alone: true },
  { ...boilerplate('comment-prompt', 8, ({ tokens }) => words.comments.is(tokens)), alone: true },
  { ...boilerplate('advertisement', 8, ({ tokens }) => words.advertisement.is(tokens)), alone: true },
  request('comment-prompt', 24, ({ text }) => /^(?:leave|post|add|write|view|read|show|join|see|load|be the first to)\b.{0,40}\b(?:comments?|conversation|discussion|reply)\b/iu.test(text)
    || /^join (?:our|the)\s(?:\p{L}+\s){0,3}(?:forums?|community|chat|discord|discussion|conversation)\b/iu.test(text)
    || /^(?:have your say|comments? (?:are )?(?:closed|off|policy)|let us know (?:what you think|in the comments)|what do you think\?.{0,60}comments?)/iu.test(text)),
  request('comment-prompt', 20, ({ tokens }) => words.inComments.closes(tokens) && words.sayIt.opens(tokens)),
  boilerplate('comment-prompt', 14, ({ text, tokens }) => words.likedIt.opens(tokens) && tokens.length <= 8 && /\?/u.test(text)),
  { ...boilerplate('comment-prompt', 60, ({ tokens }) => tokens.filter((_, i) => words.poll.at(tokens, i) > 0).length > 1), alone: true },
  request('social-prompt', 10, ({ tokens }) => words.thanks.opens(tokens)),
  request('advertisement', 30, ({ text }) => /^(?:ads by .{0,30}|sponsored by [^,]{0,40}|(?:story|article) continues (?:below|after).{0,30}|scroll (?:down )?to continue.{0,30})$/iu.test(text)
    || /\b(?:affiliate (?:links?|commission)|earn (?:an?|from) (?:\w+ )?commission|als amazon-partner|provisions?-?links?)\b/iu.test(text)),
  { ...boilerplate('navigation', 60, ({ text }) => !closes(text) && (text.match(/\d+/gu)?.length ?? 0) >= 4 && /(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/u.test(text)), alone: true },
  { ...boilerplate('related-link', 8, ({ text }) => isAddress(text)), alone: true },
  { ...boilerplate('metadata', 8, ({ text }) => isFileName(text)), alone: true },
  { ...boilerplate('cookie-notice', 6, ({ text, tokens }) => words.cookie.opens(tokens) && !closes(text)), alone: true },
  boilerplate('navigation', 16, ({ text }) => /^\p{L}[\p{L} &-]{1,24}(?:\s*[>›»]\s*\p{L}[^>›»]{1,60}){2,}$/u.test(text)
    || /^(?:page|seite|página|pagina|страница|сторінка|صفحة|sayfa|image|photo|picture|slide|bild|foto|imagen|imagem|immagine|фото|صورة|fotoğraf) \d+ ?(?:of|von|de|di|из|з|من|\/) ?\d+$/iu.test(text) || /^\d+ (?:of|von|de|di|из|з|\/) \d+$/iu.test(text)
    || /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|schlagw(?:orte|örter)|themen|stichworte|étiquettes|mots-clés|etiquetas|temas|argomenti|метки|теги|الوسوم|كلمات مفتاحية|etiketler)\s*:/iu.test(text)
    || /^(?:please (?:enable|turn on) javascript.{0,80}|your browser does not support .{0,60}|jump to .{0,30})$/iu.test(text)),
  request('contact', 45, ({ text, tokens }) => (words.contactLead.opens(tokens) && (/@|\(at\)|\?|\b(?:us|tips?)\b/iu.test(text) || tokens.length < 16))
    || /^(?:and\s)?if you have (?:an?|any) (?:(?:news|story) )?(?:tips?|story|stories|corrections?|comments?|questions?|feedback|information to share)\b.{0,60}\b(?:let us know|tell us|e-?mail|contact|write to|get in touch)\b/iu.test(text)
    || /^\S+(?:@|\(at\))\S+\.\w{2,8}$/iu.test(text) || /^(?:contact|e-?mail|write to|reach)\b.{0,120}(?:@|\(at\)|\bthe (?:author|writer|reporter|editor)s?\b)/iu.test(text) || /^(?:tel|phone|fax|telefon|téléphone|teléfono|тел|هاتف)\.?\s*[:+\d(]/iu.test(text)),
  boilerplate('contact', 45, ({ text }) => isCallForNews(text) || /\b(?:can|may) be (?:reached|contacted) (?:at|on|via)\b.{0,60}(?:@|\(at\)|\d{3})/iu.test(text)),
  // a contact that the page sets over several lines
  { ...boilerplate('contact', 12, ({ text }) => /^\p{Lu}[^.!?:]{3,60}\b(?:can|may) be (?:reached|contacted) (?:at|on|via)$/u.test(text) || /^or (?:at|on|by (?:tele)?phone (?:at|on)) \(?\+?\d[\d\s().-]{6,20}\d\.?$/u.test(text)), alone: true },
  { ...label('correction-note', 14, ({ text }) => /^(?:originally|first) (?:published|posted|appeared|printed) (?:on|in|at|by) [^,]{2,60}$/iu.test(text)), alone: true },
  label('correction-note', 60, ({ text, tokens }) => words.correction.opens(tokens) || words.disclaimer.stands(tokens) || /^(?:correction|clarification|editor['’]s note|update)s?\s*(?:\(.{0,40}\))?\s*:/iu.test(text) && updateLead(text) === 0
    || /\b(?:an? (?:earlier|previous)|the original) version of this (?:article|story|post|piece|column)\b/iu.test(text)),
]

/**
 * What a line is that speaks to the reader about the page; null for a line of the article. `text` holds no quoted words;
 * `whole` says whether it is all of its line.
 */
export function promptIn(text: string, count: number, whole: boolean): Prompt | null {
  const all = tokensOf(text).filter((token) => !/^\d+$/.test(token))
  const tokens = all.slice(words.please.at(all, 0))
  const line = { text, tokens }
  const found = rules.find((rule) => count <= rule.words && (whole || rule.alone !== true) && rule.is(line))
  return found === undefined || found.asks === true && isTold(text, tokens) ? null : found
}

/** `Download it from the App Store`, `Now on Google Play`: what the shop is told to be good for, or a line that is no sentence. */
const namesAppStore = (text: string, tokens: readonly string[]): boolean => /\b(?:app store|google play|play store)\b.{0,40}$/iu.test(text)
  && (words.getApp.opens(tokens) || tokens.length <= 12 && (!closes(text) || /^(?:now )?available\b/iu.test(text)))

/** `Copyright 2016 The Olme Times`, `Copyright by Ann Example`; a sentence goes on in small letters: `Copyright law was changed`. */
const isCopyright = (text: string): boolean => /^[Cc](?:opyright|OPYRIGHT)\s*(?:$|[:,©(&\p{N}\p{Lu}]|by\b)/u.test(text)

/**
 * What the police or a company asks of the reader, in English: `Anyone with information is asked to call ...`, `If you have information ...,
 * please call ...`, `Call (040) 555-0100 to register.` What somebody was asked to do, or a number that is told without asking, is the article's.
 */
const isCallForNews = (text: string): boolean => asked.test(text) || text.search(/\d{3}[\s)-]/u) >= 0 && numbered.test(text)
const asked = /^(?:any(?:one|body)|those|people|witnesses) (?:with|who (?:has|have)) (?:any )?information\b[^.!?]{0,160}\b(?:(?:is|are) (?:being )?(?:asked|urged|requested|encouraged) to|should|can|may|please) (?:call|contact|phone|ring|telephone|e-?mail)\b|^if you (?:have|know|saw|can)\b[^.!?]{3,160},? please (?:call|contact|phone|ring|telephone|e-?mail)\b/iu
const numbered = /^(?:(?:for|to)\b[^.!?]{3,140}, (?:please )?)?(?:call|contact|phone|ring|dial|telephone)\b[^!?]{0,90}?(?<![\p{L}\d])\(?\+?\d[\d\s().-]{6,20}\d/iu

/** The address of another page and nothing else, with the mark or number of a footnote before it and a few words behind. */
const isAddress = (text: string): boolean => !closes(text)
  && (/^\p{L}[^.!?:]{1,80}:\s*(?:https?:\/\/|www\.)\S+$/u.test(text) || /^[[(]?(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,6}|\d{1,3})?[\])]?[.:]?\s*(?:https?:\/\/\S+|www\.\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,10}\/\S+)(?:\s+[^\s.]+){0,4}$/u.test(text))

/** The name of a file, as pages show it where a picture or a paper is missing. */
const isFileName = (text: string): boolean =>
  /^[^.!?:/]{1,80}(?:\.[^.!?:/\s]{1,20})?\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp|mp[34]|mov|avi|wav|webm|m4[av]|pdf|docx?|xlsx?|pptx?|zip)(?:\s*\([^()]{1,30}\))?$/iu.test(text)

/** "Get" and "Want" begin sentences of articles too; an invitation is short or calls to the reader. */
const speaksShortly = (text: string, tokens: readonly string[]): boolean => tokens.length <= 30 || /[!?]/u.test(text)

/** A network behind one of the small words that lead to it, or a channel of the site's own. */
const namesNetwork = (tokens: readonly string[]): boolean => words.channel.stands(tokens)
  || tokens.some((_, i) => i > 0 && words.networks.at(tokens, i) > 0 && words.beforeNetwork.at(tokens, i - 1) > 0)

/** Tools of a page set in a row between bars: `Printable view | E-mail this article | Send comments`. */
function isToolBar(text: string): boolean {
  const parts = text.split(/[|•·<>«»]+/u).map((part) => part.trim()).filter((part) => part !== '')
  if (parts.length < 2 || closes(text) || parts.some((part) => part.split(/\s+/u).length > 6)) return false
  const isTool = (part: string) => { const tokens = tokensOf(part); return words.navigation.is(tokens) || words.comments.is(tokens) || words.pageTools.is(tokens) || sharesOnly(tokens) }
  return parts.filter(isTool).length * 3 >= parts.length
}

/** Nothing but words of sharing and names of networks: `Share this on Facebook`, `Facebook Twitter WhatsApp`. */
function sharesOnly(tokens: readonly string[]): boolean {
  let verbs = 0
  let networks = 0
  let at = 0
  while (at < tokens.length) {
    const network = words.networks.at(tokens, at)
    const length = Math.max(network, words.shareLine.at(tokens, at))
    if (length === 0) return false
    if (network > 0) networks++
    else if (words.share.at(tokens, at) > 0) verbs++
    at += length
  }
  return verbs > 0 || networks > 1
}

/** `Read more: Old ships, old engines`: the lead alone, set off from the title behind it, or before a title, which has no stop. */
function leadsOn({ text, tokens }: Line): boolean {
  if (words.relatedLead.opens(tokens)) return true
  const length = words.relatedMaybe.at(tokens, 0)
  if (length > 0) {
    if (length === tokens.length && !/[.?!]$/u.test(text)) return true
    const lead = new RegExp(`^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{M}\\p{N}'’]+[^\\p{L}\\p{N}]{1,3}){${length - 1}}[\\p{L}\\p{M}\\p{N}'’]+\\s*([:|»›>…–—：-])`, 'u')
    if (lead.test(text.slice(0, 120))) return true
    if (length > 1 && !closes(text)) return true
  }
  return /^(?:MIR[AE]|VEA|LE[AE]|VER|LIRE|LESEN|LEGGI|LEIA|VEJA)(?: (?:también|además|aquí|aussi|auch|anche|também|mais|más))?\s*:/iu.test(text)
    || /^[([]?(?:READ(?: MORE| ALSO)?|ALSO READ|ALSO|RELATED|Related|MORE|WATCH|SEE ALSO|LISTEN|VIDEO|PHOTOS|GALLERY|IN PICTURES)\s*[:|»>-]/u.test(text)
    || /^on the net:/iu.test(text) || /^(?:read|view) the full (?:story|article)|^continue reading|^keep reading/iu.test(text)
    || /^[([](?:leggi anche|lea también|lee también|lire aussi|à lire aussi|leia também|lesen sie auch|read also|see also|читайте также|читайте також|اقرأ أيضا)/iu.test(text)
}
