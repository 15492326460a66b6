import type { AnalyzedArticle } from '../document/article.js'

/** News agencies by the forms in which a credit names them; the capitals tell them from words. */
const agencies: readonly (readonly [string, RegExp])[] = [
  ['ap', /\b(?:AP|Associated Press)\b/u], ['afp', /\b(?:AFP|Agence France-Presse)\b/u], ['reuters', /\b(?:Reuters|REUTERS)\b/u],
  ['dpa', /\b(?:dpa|DPA|Deutsche Presse-Agentur)\b/u], ['efe', /\b(?:EFE|Agencia EFE)\b/u], ['ansa', /\bANSA\b/u], ['upi', /\b(?:UPI|United Press International)\b/u],
  ['pa', /\b(?:PA Media|Press Association)\b/u], ['xinhua', /\b(?:Xinhua|XINHUA)\b/u], ['tass', /\b(?:TASS|ITAR-TASS|Itar-Tass)\b/u], ['apa', /\bAustria Presse Agentur\b/u],
  ['kyodo', /\b(?:Kyodo|KYODO)\b/u], ['yonhap', /\b(?:Yonhap|YONHAP)\b/u], ['pti', /\b(?:PTI|Press Trust of India)\b/u], ['ians', /\bIANS\b/u], ['ani', /\bANI\b/u],
  ['bernama', /\b(?:Bernama|BERNAMA)\b/u], ['canadian-press', /\bCanadian Press\b/u], ['aap', /\b(?:AAP|Australian Associated Press)\b/u], ['interfax', /\bInterfax\b/u],
  ['anadolu', /\b(?:Anadolu Agency|AA)\b/u], ['sana', /\bSANA\b/u], ['irna', /\bIRNA\b/u], ['bloomberg', /\bBloomberg\b/u], ['ips', /\bInter Press Service\b/u],
]

/** Agencies to which an article credits itself: its byline, dateline, publisher and what stands in furniture, not its sentences. */
export function agenciesOf(article: AnalyzedArticle): ReadonlySet<string> {
  const credits = [article.byline ?? '', article.publisher ?? '']
  for (const unit of article.units) {
    if (unit.kind === 'byline' || unit.kind === 'dateline' || unit.kind === 'label' || unit.kind === 'boilerplate') credits.push(article.text.slice(unit.start, Math.min(unit.end, unit.start + 400)))
  }
  const text = credits.join('\n')
  return new Set(agencies.filter(([, pattern]) => pattern.test(text)).map(([name]) => name))
}
