import { isAgency, isAgencyCredit } from '../../document/agencies.js'
import { closes, isCapitalised, wordCount } from '../form.js'
import { findDate } from '../../document/written-date.js'

const by = /^(?:(?:written|posted|reported|words|story|text|published|words and pictures|photographs?)\s+)?(?:by|von|par|por|di|door|av|af|от|автор|text|autore?|autorin|author|reporter|auteur|texto|testo|bericht von|ein bericht von|eine analyse von|ein kommentar von)(?:\s*:\s*|\s+)(?=\S)/iu

/** The names in a byline, without `By` and what follows them; null where the line is none. */
export function bylineOf(words: string): string | null {
  if (words.length > 160) return null
  const lead = by.exec(words)
  if (lead === null) return null
  let names = words.slice(lead[0].length)
  const date = findDate(names)
  if (date !== null) names = names.slice(0, date.index)
  names = names.replace(/\s*(?:[|•·–—]|\bUpdated\b|\bPublished\b|\bPosted\b|\bon\b).*$/u, '').replace(/[\s,;:.|-]+$/u, '')
  return isCapitalised(names) && wordCount(names) <= 14 && !/[!?]/.test(names) ? names : null
}

/** A line of credits that ends an article: who reported, wrote and edited. */
export const isReportingCredit = (words: string): boolean => words.length < 400
  // "Writing from Husum, the captain told ...": a place leads to a sentence too
  && !(/^[([]?\s*(?:reporting|writing)\s+from\b/iu.test(words) && (wordCount(words) > 16 || !isCapitalised(words.replace(/^[([]?\s*(?:reporting|writing)\s+from\s+/iu, '').replace(/\b(?:by|additional|reporting|writing|editing)\b/giu, ''))))
  && /^[([]?\s*(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited|translation|translated|mit material|with (?:inputs?|files|reporting|additional reporting|agencies)|\(?with)\s+(?:by|from|von|agencies)\b/iu.test(words)
  || words.length < 200 && isDesk(words)
  || words.length < 120 && !closes(words) && (/^(?:—|–|--?)\s?with\s.{0,40}\b(?:writers?|reporters?|correspondents?|editors?|staff|wires?)\b/iu.test(words) || /^contributing\s*:\s/iu.test(words))

/**
 * The same as the last sentence of a paragraph, where it names at least two posts or what the agency says under its reports: `Reporting by Ann Example; Editing by
 * Bo Sample Our Standards: The Olme News Principles.` A sentence goes on in small letters: `Written by hand, the letters ...`.
 */
export function isCreditSentence(words: string): boolean {
  const own = words.replace(/\s*Our Standards\s?:.{0,60}$/u, '')
  if (!isReportingCredit(own) || wordCount(own) > 60) return false
  const names = own.replace(/[([;,.)\]]/gu, ' ').replace(/\b(?:additional|further|reporting|writing|editing|compiled|written|edited|by|in|and|at|from|the|newsrooms?|bureaux?|desk)\b/giu, ' ')
  return isCapitalised(names) && (own !== words || /;\s*(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited)\s/iu.test(own) || /^[([]?\s*(?:additional |further )?(?:reporting|editing) by/iu.test(own))
}

/** `Redaktion: Ann Example, Bo Sample`, `Aus dem Englischen von Ann Example`, `– additional reporting by Ann Example`, `mit dpa`: posts of a desk before names, or an agency. */
function isDesk(words: string): boolean {
  const [lead] = desk.exec(words) ?? []
  if (lead === undefined) return /^[([]?mit (?:agenturmaterial|material der agenturen|agenturen|dpa|afp|reuters|ap|sda|apa|kna|epd)(?:(?:,| und|\/) ?(?:dpa|afp|reuters|ap|sda|apa|kna|epd))*[)\]]?\.?$/iu.test(words)
  const names = words.slice(lead.length).replace(/(?:^|,)\s*\p{Lu}?\p{L}+\s?:\s/gu, ', ').replace(/[)\]\s.]+$/u, '').replace(/^[,\s]+/u, '')
  return isCapitalised(names) && wordCount(names) <= 20 && !/[.!?]\s/u.test(names)
}
const desk = /^[([]?\s*(?:(?:redaktion|schlussredaktion|faktencheck|übersetzung|recherche|mitarbeit|redaktionelle mitarbeit|rédaction|traduction|redacción|traducción|edición|traduzione|tradução|edição|translation|fact.?check(?:ing)?)\s?:\s|(?:aus dem \p{L}+en (?:übersetzt )?von|traduit de l['’]\p{L}+ par|traduit du \p{L}+ par|traducción de|tradotto dall['’]\p{L}+ da|with reports from|[–—-]\s?(?:additional|further) (?:reporting|writing) by)\s)/iu

/** `Ann Example and Bo Sample contributed to this report.` */
export const isContribution = (words: string): boolean => words.length < 300
  && (/(?:\bcontributed (?:reporting )?to (?:this|the) (?:report|article|story|post|piece|dispatch|column)|\bcontributed reporting(?: from \p{Lu}[\p{L} ]{1,30})?|\b(?:hat|haben) (?:zu|an) dies(?:em|er) (?:bericht|artikel|beitrag|text|recherche) (?:beigetragen|mitgearbeitet)|\b(?:a|ont) (?:contribué|participé) à (?:cet article|ce reportage)|\bcontribuy(?:ó|eron) (?:a|con|en) (?:este|esta) (?:artículo|reportaje|informe|nota|historia|despacho)|\bcontribu(?:iu|íram) para (?:este|esta) (?:artigo|reportagem|texto)|bu habere katkıda bulun(?:du|muştur)|(?:ساهم|ساهمت|شارك|شاركت) في (?:إعداد|كتابة) هذا (?:التقرير|المقال).{0,80})\s*\.?[\])]?$/iu.test(words)
    || /\bcontributed\.?$/u.test(words) && isCapitalised(words.replace(/\s*\bcontributed\.?$/u, '').replace(/\b(?:writers?|reporters?|staff|correspondents?|editors?|producers?|also|bureau|contributing|,)\b/giu, ' ').trim()))

/** The form of a photographer's or agency's credit at the end of a caption; gives where it begins. */
export function creditAtEnd(words: string): number | null {
  const tail = words.length - 120 > 0 ? words.length - 120 : 0
  const end = words.slice(tail)
  const bracket = /[([]([^()[\]]{2,80})[)\]]\.?$/u.exec(end)
  if (bracket && !isShortFor(bracket[1] ?? '', end.slice(0, bracket.index)) && !namesAgency.test(end.slice(0, bracket.index)) && (isAgencyCredit(bracket[1] ?? '') || isPhotoCredit(bracket[1] ?? '') || endsInAgency(bracket[1] ?? ''))) return tail + bracket.index
  const photo = /(?:^|[\s.|/—–-])((?:photo(?:graph)?s?|image|picture|pic|foto|bild|bilder|credit|crédit|crédits|fotos?|immagine|фото|© ?)(?: (?:by|credit|courtesy(?: of)?|von|de))?\s*[:/|©]\s?[^.:]{2,60})$/iu.exec(end)
  if (photo) return tail + photo.index + photo[0].indexOf(photo[1] ?? '')
  const courtesy = /(?:^|[\s.([|])((?:courtesy(?: of)?|mit freundlicher genehmigung(?: von)?|avec l['’]aimable autorisation (?:de|du)|(?:por )?cortes[ií]a (?:de|del)|(?:con )?gentile concessione (?:di|del)|фото предоставлено|фото надано)[:\s]\s?\p{L}[^.:!?]{1,60})$/iu.exec(end)
  if (courtesy && isCapitalised((courtesy[1] ?? '').split(/\s/u).slice(-2).join(' '))) return tail + courtesy.index + courtesy[0].indexOf(courtesy[1] ?? '')
  // "The ferry in the harbour. | AP"
  const barred = /(?<=\S)\s\|\s([^|.:]{2,40})$/u.exec(end)
  if (barred && isAgencyCredit(barred[1] ?? '') && wordCount(words) >= 4) return tail + barred.index
  const agencyEnd = /(?:\s[|/—–]\s?|\.\s)([^.|/]{2,50}(?:\/[^.|/]{2,40}){0,2})$/u.exec(end)
  return agencyEnd && endsInAgency(agencyEnd[1] ?? '') && wordCount(agencyEnd[1] ?? '') <= 6 ? tail + agencyEnd.index : null
}

/** `... said the state news agency (NNA).`, `... told the news service Norland Wire (NW)`: the bracket belongs to the agency that the sentence names. */
const namesAgency = /(?:^|[^\p{L}])(?:agency|agencies|agence|agences|agencia|agencias|agenzia|agenzie|agência|agências|agentur|\p{L}+agentur|агентств\p{L}{1,3}|ajans\p{L}{0,5}|وكالة|وكالات|(?:news|wire) service)(?![\p{L}])[^.!?:;]{0,50}$/iu

/** `... told the Agence France-Presse (AFP)`: letters in brackets that are those of the name before them. */
function isShortFor(letters: string, before: string): boolean {
  const parts = before.trimEnd().split(/[\s-]+/u).slice(-letters.length)
  return /^\p{Lu}{2,6}$/u.test(letters) && parts.length === letters.length && parts.every((part, i) => part.startsWith(letters.charAt(i)))
}

/** `Jane Doe/Reuters`, `AP Photo/Jane Doe`, `Jane Doe for The Paper`: a credit whose one part is an agency. */
const endsInAgency = (words: string): boolean => /[/|]/.test(words)
  && words.split(/\s*[/|]\s*/u).some((part) => isAgency(part.trim()) || /^(?:AP Photo|AFP Photo|Getty|Reuters)/u.test(part.trim()))

/** A line or bracket that says only whose picture it is. */
export const isPhotoCredit = (words: string): boolean => words.length < 120
  && (/^[([]?\s*(?:(?:file |ap |afp )?(?:photo(?:graph)?s?|images?|pictures?|pics?)|credits?|photo credits?|foto|fotos|bild|bilder|bildquelle|quelle|crédits? photos?|crédits?|fotografía|фото|صورة|الصورة|تصوير|video)\s*(?:credits?|courtesy(?: of)?|by|von|de|:|\/|©)/iu.test(words)
    || /^(?:getty images|ap photo|afp photo|epa|reuters)\s*\/\s*\S/iu.test(words)
    || /^\s*(?:file (?:photo|image|picture)|library (?:photo|image)|archivbild|symbolbild|photo d['’]archives?|foto de archivo)\s*$/iu.test(words))

/** Words with which a caption begins. */
export const beginsLikeCaption = (words: string): boolean =>
  /^[([]?\s*(?:(?:file )?(?:photo|image|picture|caption|pictured|photograph)\s*[:—–-]|(?:image|media|video|photo) (?:source|caption|credit)\s*[,:]|(?:fuente de la (?:imagen|foto)|source de (?:l['’]image|la photo)|fonte (?:dell['’]immagine|della foto|da imagem))\s*[,:]|pictured\s*[:,]|in this (?:file |undated |handout )?(?:photo|image|picture|photograph)\b|(?:foto|bild|légende|photo d['’]archives?|archivbild|pie de foto)\s*[:—–-]|a file (?:photo|picture|image) (?:of|shows)|(?:map|locator map|infographic|diagram) (?:of|showing|highlighting)\b[^.!?]*[:.]?$|map (?:of|showing|highlighting)\b[^.!?:]{0,60}:\s)/iu.test(words)

/** The source in `Source: News agencies`; null where the line is none. */
export function sourceOf(words: string): string | null {
  const wire = /^SOURCE:?\s+(\p{Lu}[^.!?]{1,50})$/u.exec(words)?.[1] ?? (words.length < 40 && !/[.!?]$/u.test(words) && isCapitalised(words.replaceAll('-', ' ')) && /[\s-](?:wire|newswires?|news service)$/iu.test(words) ? words : null)
  if (wire !== null) return wire
  const found = /^[([]?\s*(?:sources?|quellen?|fuentes?|fontes?|fonti?|bron|kaynak|источник|джерело|المصدر|via|with inputs from|mit material (?:der|von)|avec|con información de)\s*(?:[:：]|(?<=via|from|von|der|avec|de)\s)\s*(.{2,60}?)[)\]]?$/iu.exec(words)
  const source = found?.[1] ?? null
  return source !== null && wordCount(source) <= 6 && !/[.!?]$/u.test(source) && (isAgencyCredit(source) || !/^(?:via|avec|with|mit|con)/iu.test(words) || /\.(?:info|com|org|net)$/iu.test(source)) ? source : null
}
