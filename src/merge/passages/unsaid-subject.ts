interface Saying {
  /** A sentence opens with a verb of saying and goes on at once with what was said. */
  readonly opens: RegExp
  /** It closes with the verb behind a quotation, and nobody behind the verb. */
  readonly closes: RegExp | null
}

const esVerbs = 'dijo|añadió|agregó|afirmó|señaló|declaró|explicó|indicó|aseguró|subrayó|insistió|advirtió|concluyó|sostuvo'
const ptVerbs = 'disse|acrescentou|afirmou|declarou|explicou|garantiu|sublinhou|alertou|concluiu'
const itVerbs = '(?:ha (?:detto|aggiunto|dichiarato|spiegato|affermato|concluso|sottolineato|precisato|ribadito|ricordato|avvertito|riferito|raccontato|proseguito)|aggiunge|spiega|afferma|conclude|prosegue|sottolinea)'
const quoted = (verbs: string): RegExp => new RegExp(`["”»],?\\s+(?:${verbs})[.]?$`, 'iu')
const told = (verbs: string, that: string): RegExp => new RegExp(`^(?:${verbs})\\s+${that}(?!\\p{L})`, 'iu')

/** Languages that leave out the subject where a verb of saying has the speaker of the sentence before. */
const sayings: Readonly<Record<string, Saying>> = {
  es: { opens: told(esVerbs, 'que'), closes: quoted(esVerbs) },
  pt: { opens: told(ptVerbs, 'que'), closes: quoted(ptVerbs) },
  it: { opens: told(itVerbs, 'che'), closes: quoted(itVerbs) },
  ar: { opens: /^[وف]?(?:قال|[أا]ضاف|[أا]كد|ذكر|[أا]وضح|تابع|[أا]شار|اعتبر|شدد|زعم)ت?\s?(?:(?:إلى |الى |على )?ب?[إأا]ن(?:ه|ها|هم|نا|ني)?(?!\p{L})|:?\s?["“«])/u, closes: null },
}

/** Whether a sentence says that somebody said something and leaves to the sentence before who it was: `«Volveremos», afirmó.` */
export function leavesOutSpeaker(text: string, language: string): boolean {
  const saying = sayings[language.split('-')[0] ?? language]
  if (saying === undefined) return false
  return saying.opens.test(text.trimStart()) || saying.closes?.test(text.slice(-60).trimEnd()) === true
}
