/**
 * Words of appeals for money and subscriptions, by language: the site speaks of itself and to its reader, and of what it
 * wants. An article seldom does both outside quotation marks; an appeal does it in sentence after sentence.
 */
interface AppealWords {
  readonly we: RegExp
  readonly you: RegExp
  readonly asks: RegExp
}

const word = (list: string) => new RegExp(` (?:${list}) `)

/** Words in lower case with one space around each: expressions without classes of letters take a tenth of the time to compile. */
const spaced = (words: string) => ` ${words.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, ' ')} `

const languages: readonly AppealWords[] = [
  { we: word('we|us|our|ours'), you: word('you|your|yours'),
    asks: word('support|supporters?|supporting|donat\\w+|contribut\\w+|journalism|journalists?|reporters?|reporting|paywalls?|subscri\\w+|newsroom|readers?|readership|membership|fund(?:ed|ing)?|inbox|newsletters?') },
  { we: word('wir|uns|unser\\w*'), you: word('sie|ihr\\w*|du|dein\\w*|euch|eure'),
    asks: word('unterstütz\\w*|spenden?|spende[nt]?|beitr[aä]g\\w*|journalismus|journalist\\w*|redaktion|abo\\w*|leser\\w*|bezahlschranke') },
  { we: word('nous|notre|nos'), you: word('vous|votre|vos|toi|ton'),
    asks: word('souten\\w+|soutien|dons?|contribu\\w+|journalisme|journalistes?|rédaction|abonn\\w+|lecteurs?|lectrices?') },
  { we: word('nosotros|nos|nuestr[oa]s?'), you: word('usted|ustedes|tu|tus|su|te|le'),
    asks: word('apoy\\w+|don(?:a|ación|aciones|ativos?)|contribu\\w+|periodismo|periodistas?|redacción|suscri\\w+|lector\\w*') },
  { we: word('noi|ci|nostr[oaie]'), you: word('tu|tuo|tua|voi|vostr[oa]|ti'),
    asks: word('sosten\\w+|sostieni|don(?:a|azion[ei])|contribu\\w+|giornalismo|giornalist[aie]|redazione|abbon\\w+|lettor[ei]') },
  { we: word('nós|nos|noss[oa]s?'), you: word('você|vocês|seu|sua'),
    asks: word('apoi\\w+|do(?:e|ação|ações)|contribu\\w+|jornalismo|jornalistas?|redação|assin\\w+|leitor\\w*') },
  { we: word('wij|we|ons|onze'), you: word('je|jij|jouw|u|uw'),
    asks: word('steun\\w*|doneer|donatie|donaties|bijdrage|journalistiek|journalisten|redactie|abonne\\w*|lezers?') },
  { we: word('мы|нас|нам|наш\\w*'), you: word('вы|вас|вам|ваш\\w*'),
    asks: word('поддерж\\w*|пожертвован\\w*|журналист\\w*|редакци\\w*|подпис\\w*|читател\\w*') },
]

/** How strongly unquoted words ask something of the reader for the site: 0 not, 1 in passing, 2 plainly. */
export function appealStrength(words: string): 0 | 1 | 2 {
  let most: 0 | 1 | 2 = 0
  const text = spaced(words)
  for (const { we, you, asks } of languages) {
    if (!asks.test(text)) continue
    const persons = Number(we.test(text)) + Number(you.test(text))
    if (persons > most) most = persons as 1 | 2
  }
  return most
}

/** Whether unquoted words speak in the first person plural or to a reader at all. */
export function speaksForItself(words: string): boolean {
  const text = spaced(words)
  return languages.some(({ we, you }) => we.test(text) || you.test(text))
}
