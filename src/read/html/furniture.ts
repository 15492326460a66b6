import { frames, splitCase } from './class-names.js'
import { besideWhat } from './page-lines.js'
import { goesOnInText } from './running-on.js'
import { attribute, isWithin, type Element, type Extent, type ParentNode } from './tree.js'

/** Class names and ids of what sites put around an article. Words stand between hyphens, underscores or case changes. */
const furniture = new RegExp(`(?:^|[\\s_-])(?:${[
  'share|sharing|shares|sharebar|share-?buttons?|share-?tools?|social|socials|social-?media|sociallinks|addthis|sharedaddy|addtoany|jp-relatedposts|sharethis|heateor\\w*|ssba\\w*',
  'related|relatedposts?|related-?(?:articles?|content|links?|stories|news|posts?|topics?)|recommend(?:ed|ations?)?|recirc\\w*|read-?(?:more|also|next)|more-?(?:stories|news|from|on|articles|posts|links)|also-?(?:read|like)|you-?(?:may|might)|up-?next|outbrain|taboola|trc_related\\w*|zergnet|revcontent|yarpp\\w*|crp_related|promo|promos|promoted|promobox|trending|most-?(?:read|popular|viewed|commented|shared)|popular|popular-?posts|latest-?(?:news|posts|stories)|recent-?(?:posts|comments|news)|similar|post-?nav(?:igation)?|nav-?(?:links|previous|next|below|above|single)|prev-?next|pagination|pager|page-?nav\\w*|wp-pagenavi',
  'cta|call-?to-?action|sign-?in|newsletters?|newsletter-?(?:signup|form|box|widget)|signup|sign-?up|subscribe|subscription|subscriptions|paywall|piano|mc4wp-form|mailchimp|optin|opt-in|lead-?gen|regwall|donat(?:e|ion)s?|membership',
  'comments?|comments?-?(?:area|list|form|section|wrap\\w*|container|count|link|respond)|commentlist|respond|disqus\\w*|livefyre|replies|fb-comments|discussion',
  'cookies?|cookie-?(?:banner|notice|consent|law|bar)|consent|gdpr|cmp|privacy-?(?:notice|banner)',
  'breadcrumbs?|crumbs?|bread-?crumb\\w*|navigation|navbar|nav|menu|main-?menu|submenu|topbar|toolbar|masthead|site-?(?:header|footer|nav\\w*)|page-?(?:footer)|footer|global-?(?:header|footer|nav)|skip-?link|skip-?to-?content|screen-reader-text|sr-only|visually-?hidden|visuallyhidden|hidden-print|noprint|print-?only|no-print',
  'sidebar|side-?bar|sidenav|aside|rail|right-?rail|left-?rail|widgets?|widget-?area|sponsor(?:ed|s)?|advert\\w*|ads?|ad-?(?:container|wrapper|slot|unit|block|label|box|banner|placeholder|zone|text)|adsbygoogle|banner|banners|banner-?ad|gpt-ad|dfp|adbox|adspot|commercial|affiliate\\w*|partner-?(?:links|content)',
  'author-?(?:bio|box|info|card|about|profile|description|details|block|widget)|about-?(?:the-)?author|bio|biography|authorbox|post-?author-?(?:bio|box)|saboxplugin-wrap|vcard-?box',
  'tags?|tag-?(?:list|links|cloud|s-links|container)|post-?tags?|entry-?tags?|article-?tags?|keywords|topics|topic-?list|categories|cat-?links|category-?list|entry-?(?:utility|footer)|post-?(?:footer|meta-?bottom|utility)|article-?footer|filed-?under|metadata-?footer',
  'modal|popup|pop-?up|overlay|lightbox|tooltip|toast|flyout|offcanvas|drawer|snackbar|interstitial',
  'gmail_signature|moz-signature',
  'rating|ratings|star-?rating|votes?|voting|poll|quiz|feedback|was-this-helpful|helpful|reactions?|likes?|likebox|emoji-?reactions',
  'toc|table-?of-?contents|ez-toc\\w*|lwptoc|jumplinks|print-?(?:button|link)|email-?(?:link|button|this)|tools|article-?(?:tools|actions|utilities)|post-?(?:tools|actions|share\\w*)|utility-?bar|follow|follow-?(?:us|me|button)|subscribe-?(?:box|form|now)|app-?(?:promo|banner|download)|player|video-?player|playlist|slideshow-?nav|gallery-?(?:nav|thumbs)|correction-?form|report-?error|error-?report',
].join('|')})(?:$|[\\s_-])`, 'i')

/** Names that some sites give to lead paragraphs and others to links: mostly links they must be. */
const doubtful = /(?:^|[\s_-])(?:teasers?|summary-?list|cards?|block-?list|linklist|links)(?:$|[\s_-])/i

/** Furniture names that are also names of an article's own parts on some sites: only what is mostly links goes. */
const kept = /(?:^|[\s_-])(?:article|post|entry|story|content|main|body|text)(?:[\s_-](?:body|content|text|main|inner|wrap\w*|container|page|article|full|single))?(?:$|\s)/i

/**
 * Whether a page's own names, or the kind of an element, say that it is none of the article.
 * @param whole the length of the page's text
 * @param holders of the page's headline
 */
export function isFurniture(element: Element, { length, linked }: Extent, whole: number, holders: ReadonlySet<ParentNode>): boolean {
  if (frames.has(element.name) || goesOnInText(element)) return false
  if (attribute(element, 'itemprop') === 'author' && length > 150) return true
  const isHeading = /^h[2-6]$/.test(element.name)
  const names = splitCase(`${attribute(element, 'class')} ${isHeading ? '' : attribute(element, 'id')} ${attribute(element, 'data-component')} ${attribute(element, 'data-testid')}`).replace(besideWhat, ' ')
  // an embedded post is quoted by the article
  const named = (furniture.test(names) && !/(?:^|[\s_-])embed(?:s|ded)?(?:$|[\s_-])/i.test(names)) || (doubtful.test(names) && linked > 0.4 * length)
  const outside = element.name === 'footer' || element.name === 'aside' || (element.name === 'header' && !isWithin(element, ({ name }) => name === 'article' || name === 'main'))
  if (!named && !outside) return false
  if (length > whole * 0.35) return false
  // a wrapper of the article itself may be called after what it also holds
  if (holders.has(element)) return false
  return !(kept.test(names) && !outside && length > 400 && linked < 0.3 * length)
}

