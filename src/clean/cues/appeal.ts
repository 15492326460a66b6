import { primaryLanguage } from '../../document/language-tag.js'
import { Phrases, tokensOf } from './phrases.js'

/**
 * Words of appeals for money and subscriptions, by language: the site speaks of itself and to its reader, and of what it
 * wants. An article seldom does both outside quotation marks; an appeal does it in sentence after sentence.
 */
interface AppealWords {
  readonly we: Phrases
  readonly you: Phrases
  /** Words that mean the reader only beside a `we`: `su` and `Sie` are mostly other people's. */
  readonly maybe: Phrases
  readonly asks: Phrases
}

const row = (we: string, you: string, asks: string, maybe = ''): AppealWords => ({ we: new Phrases(we), you: new Phrases(you), asks: new Phrases(asks), maybe: new Phrases(maybe) })

const languages: Readonly<Record<string, AppealWords>> = {
  en: row('we|us|our|ours', 'you|your|yours',
    'support|supporter|supporters|supporting|donat*|contribut*|journalism|journalist|journalists|reporter|reporters|reporting|paywall|paywalls|subscri*|newsroom|reader|readers|readership|membership|fund|funded|funding|inbox|newsletter|newsletters'),
  de: row('wir|uns|unser*', 'du|dein*|euch|eure', 'unterstutz*|spende|spenden|spendet|beitrag*|journalismus|journalist*|redaktion|abo|abos|abonn*|leser*|bezahlschranke', 'sie|ihr*'),
  fr: row('nous|notre|nos', 'vous|votre|vos|toi|ton', 'souten*|soutien|don|dons|contribu*|journalisme|journaliste|journalistes|redaction|abonn*|lecteur*|lectrice*'),
  es: row('nosotros|nos|nuestro|nuestra|nuestros|nuestras', 'usted|ustedes|tu|tus|ti', 'apoy*|dona|donacion|donaciones|donativo*|contribu*|periodismo|periodista*|redaccion|suscri*|lector*', 'su|sus|te|le'),
  it: row('noi|nostro|nostra|nostri|nostre|sostenerci|aiutarci|darci|dacci|abbiamo bisogno|aver bisogno', 'tu|tuo|tua|te|ti|voi|vostro|vostra|chi legge|chi ci legge|diventa|diventate|aiutaci|aiutateci|sosteneteci|sostienici',
    'sosten*|sostieni*|dona|donazione|donazioni|contribu*|giornalismo|giornalista|giornalisti|redazione|abbon*|lettor*|bisogno di te|bisogno di voi|dacci una mano|aiutaci|aiutateci'),
  pt: row('nosso|nossa|nossos|nossas|conosco', 'voce|voces', 'apoi*|doe|doacao|doacoes|contribu*|jornalismo|jornalista*|redacao|assin*|leitor*', 'seu|sua|seus|suas|nos'),
  nl: row('wij|we|ons|onze', 'je|jij|jouw|u|uw', 'steun*|doneer|donatie|donaties|bijdrage|journalistiek|journalisten|redactie|abonne*|lezer|lezers'),
  ru: row('мы|нас|нам|нами|наш|наша|наше|наши|нашу|наших|нашей|нашего|нашим|нашими', 'вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашу|ваших|вашей|вашего|вашим', 'поддерж*|пожертвован*|журналист*|редакци*|подпис*|читател*|донат*|взнос*'),
  uk: row('ми|нас|нам|нами|наш|наша|наше|наші|нашу|наших|нашої|нашого|нашим|нашими', 'ви|вас|вам|вами|ваш|ваша|ваше|ваші|вашу|ваших|вашої|вашого|вашим', 'підтрим*|пожертв*|журналіст*|редакці*|підпис*|передплат*|читач*|донат*|внес*|благодійн*'),
  ar: row('نحن|لنا|لدينا|بنا|صحافتنا|صحفيونا|صحفيينا|موقعنا|عملنا|قراؤنا|قراءنا|تغطيتنا|رسالتنا|فريقنا|نواصل|نعتمد|نستطيع|نقدم|نحتاج', 'انت|انتم|دعمك|دعمكم|تبرعك|تبرعكم|لك|لكم|مساهمتك|مساهمتكم|بفضلكم|بفضلك|قراءنا|ادعمنا|ادعمونا', 'دعم*|ادعم*|تبرع*|مساهم*|صحاف*|صحفي*|اشترا*|قراء*|القراء|تمويل*'),
  tr: row('biz|bizi|bize|bizim|gazeteciligimiz*|gazetemiz*|haberciligimiz*|okurlarimiz*|calismamiz*|ekibimiz*', 'siz|sizi|size|sizin|destegin*|bagisin*|katkin*|destekleyin|bagislayin', 'destek*|bagis*|katki*|gazetecilik*|gazeteci*|haberci*|abone*|okur*|redaksiyon*'),
  pl: row('my|nas|nam|nasz|nasza|nasze|naszej|naszego', 'ty|ciebie|wy|was|wam|twoj|twoja|twoje|wasz|wasza|wasze|panstwa', 'wsparcie|wspier*|wesprzyj|darowizn*|dziennikar*|redakcj*|prenumer*|subskry*|czytelni*|wplat*'),
}

/** The words of the article's language and of English, which sites keep for their own lines; all for a language without any. */
function wordsFor(language: string | null): readonly AppealWords[] {
  const own = languages[primaryLanguage(language ?? 'und')]
  return own === undefined ? Object.values(languages) : own === languages['en'] ? [own] : [own, languages['en'] as AppealWords]
}

/** How strongly unquoted words ask something of the reader for the site: 0 not, 1 in passing, 2 plainly. */
export function appealStrength(words: string, language: string | null): 0 | 1 | 2 {
  let most: 0 | 1 | 2 = 0
  const tokens = tokensOf(words)
  for (const { we, you, maybe, asks } of wordsFor(language)) {
    if (most === 2 || !asks.stands(tokens)) continue
    const ours = we.stands(tokens)
    const yours = you.stands(tokens)
    if (ours && (yours || maybe.stands(tokens))) most = 2
    else if (ours || yours) most = 1
  }
  return most
}
