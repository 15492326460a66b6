import { americanSpelling } from './spelling.js'

/**
 * Takes inflection off English words: plural and verb endings and a few frequent derivations, after the first steps of
 * M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980. Irregular verbs come from a table.
 */
export function stemEnglish(form: string): string {
  const known = irregular.get(form)
  if (known !== undefined) return known
  if (form.length < 4 || !/^[a-z'-]+$/u.test(form)) return form
  let stem = form.endsWith("'") ? form.slice(0, -1) : form
  if (stem.endsWith('sses')) stem = stem.slice(0, -2)
  else if (stem.endsWith('ies')) stem = stem.length > 4 ? `${stem.slice(0, -3)}y` : stem.slice(0, -1)
  else if (/(?:x|ch|sh|zz)es$/u.test(stem)) stem = stem.slice(0, -2)
  else if (/[^su]s$/u.test(stem)) stem = stem.slice(0, -1)
  if (/ied$/u.test(stem)) stem = `${stem.slice(0, -3)}y`
  else if (/eed$/u.test(stem)) stem = stem.length > 5 ? stem.slice(0, -1) : stem
  else if (/ed$/u.test(stem) && vowel.test(stem.slice(0, -2))) stem = mended(stem.slice(0, -2))
  else if (/ing$/u.test(stem) && vowel.test(stem.slice(0, -3)) && stem.length > 5) stem = mended(stem.slice(0, -3))
  const again = irregular.get(stem)
  if (again !== undefined) return again
  for (const [ending, instead] of derivationsTo.get(stem.at(-1) ?? '') ?? []) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 4) { stem = stem.slice(0, -ending.length) + instead; break }
  }
  return stem.length > 3 && /[^e]e$/u.test(stem) && !shortWithE.test(stem) ? stem.slice(0, -1) : stem
}

const vowel = /[aeiouy]/u
/** A word of one short syllable is another word without its e: plane and plan, care and car, wine and win. */
const shortWithE = /^[^aeiou]+[aeiouy][^aeiouwxy]e$/u
const shortWithoutE = /^[^aeiou]+[aeiouy][^aeiouwxy]$/u

function mended(stem: string): string {
  if (/(?:at|bl|iz)$/u.test(stem) || shortWithoutE.test(stem)) return `${stem}e`
  return /([bdfgklmnprtv])\1$/u.test(stem) && !/(?:ll|ss|zz)$/u.test(stem) ? stem.slice(0, -1) : stem
}

const derivations: readonly (readonly [string, string])[] = [
  ['ization', 'iz'], ['isation', 'iz'], ['ations', 'at'], ['ation', 'at'], ['ition', 'it'], ['ution', 'ut'], ['ction', 'ct'], ['ption', 'pt'],
  ['ssion', 'ss'], ['ement', 'e'], ['ments', ''], ['ment', ''], ['fully', 'ful'], ['ously', 'ous'], ['ingly', ''], ['ally', 'al'], ['ly', ''],
  ['ness', ''], ['ise', 'iz'], ['ize', 'iz'], ['is', 'iz'],
]

/** By their last letters, which are few: most words end in another. */
const derivationsTo = new Map([...new Set(derivations.map(([ending]) => ending.at(-1) as string))].map((last) => [last, derivations.filter(([ending]) => ending.endsWith(last))]))

/** Whether a form is a past tense or participle that no ending tells. */
export const isIrregularVerbForm = (form: string): boolean => { const base = irregular.get(form); return base !== undefined && base !== form && !nouns.has(base) }

/** Inflected form to base form, for verbs and nouns that no ending tells. */
const irregular = new Map<string, string>(([
  ['say', 'said says saying'], ['tell', 'told'], ['go', 'went gone goes going'], ['come', 'came coming comes'], ['take', 'took taken taking'],
  ['give', 'gave given giving'], ['find', 'found'], ['make', 'made making'], ['get', 'got gotten getting'], ['see', 'saw seen seeing'],
  ['know', 'knew known'], ['think', 'thought'], ['leave', 'left leaving'], ['feel', 'felt'], ['bring', 'brought'], ['begin', 'began begun beginning'],
  ['keep', 'kept'], ['hold', 'held'], ['write', 'wrote written writing'], ['stand', 'stood'], ['hear', 'heard'], ['meet', 'met meeting'],
  ['run', 'ran running'], ['pay', 'paid'], ['sit', 'sat sitting'], ['speak', 'spoke spoken'], ['lead', 'led'], ['grow', 'grew grown'],
  ['lose', 'lost losing loss'], ['fall', 'fell fallen'], ['send', 'sent'], ['build', 'built'], ['spend', 'spent'], ['win', 'won winning'],
  ['teach', 'taught'], ['catch', 'caught'], ['buy', 'bought'], ['sell', 'sold sale sales'], ['fight', 'fought'], ['break', 'broke broken breaking'],
  ['drive', 'drove driven driving'], ['choose', 'chose chosen'], ['rise', 'rose risen rising'], ['throw', 'threw thrown'], ['strike', 'struck stricken striking'],
  ['shoot', 'shot shooting shootings shots'], ['steal', 'stole stolen'], ['hide', 'hid hidden'], ['bear', 'bore born borne'], ['draw', 'drew drawn'],
  ['flee', 'fled fleeing'], ['seek', 'sought'], ['shake', 'shook shaken'], ['sink', 'sank sunk'], ['swear', 'swore sworn'], ['wear', 'wore worn'],
  ['fly', 'flew flown flies flight flights'], ['die', 'died dying dies'], ['lie', 'lying lied lay lain'], ['become', 'became'], ['eat', 'ate eaten'], ['hang', 'hung hanged'],
  ['bind', 'bound'], ['bleed', 'bled'], ['deal', 'dealt'], ['dig', 'dug'], ['feed', 'fed'], ['forget', 'forgot forgotten'], ['forgive', 'forgave forgiven'],
  ['freeze', 'froze frozen'], ['lend', 'lent'], ['mean', 'meant'], ['ride', 'rode ridden riding'], ['ring', 'rang rung'], ['sing', 'sang sung'],
  ['sleep', 'slept'], ['stick', 'stuck'], ['swim', 'swam swum'], ['tear', 'tore torn'], ['wake', 'woke woken'], ['show', 'showed shown shows showing'], ['withdraw', 'withdrew withdrawn withdrawal'],
  ['undergo', 'underwent undergone'], ['overcome', 'overcame'], ['understand', 'understood'], ['arise', 'arose arisen'], ['shed', 'shedding'],
  ['bus', 'buses'], ['gas', 'gases'], ['man', 'men'], ['woman', 'women'], ['child', 'children'], ['person', 'people persons peoples'], ['life', 'lives'], ['wife', 'wives'],
  ['foot', 'feet'], ['death', 'deaths'], ['dead', 'dead'], ['crisis', 'crises'], ['news', 'news'], ['series', 'series'], ['species', 'species'],
  ['kill', 'killed killing killings killer'], ['attack', 'attacked attacks attacking'], ['agree', 'agreed agrees agreement agreements agreeing'], ['free', 'freed freeing'],
  ['wing', 'wings'], ['king', 'kings'], ['spring', 'springs'], ['evening', 'evenings'], ['morning', 'mornings'], ['sibling', 'siblings'],
  ['arrival', 'arrivals'], ['arriv', 'arrive arrived arriving'], ['hope', 'hoped hoping hopes'], ['hop', 'hopped hopping'],
] as const).flatMap(([base, forms]) => [[base, base] as const, ...forms.split(' ').map((form) => [form, base] as const)]))

/** Endings of inflection, longest first, for languages in which a light cut is known to help retrieval. */
const endings: Readonly<Record<string, RegExp>> = {
  // after J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006
  de: /(?:ern|em|en|er|es|e|s|n)$/u,
  fr: /(?:issements?|issantes?|ements?|aient|antes?|ants?|ées?|és|ent|aux|ez|er|es|e|s|x)$/u,
  es: /(?:aciones|ación|amente|mente|ando|iendo|aron|ieron|adas?|ados?|idas?|idos?|ar|er|ir|os|as|es|o|a|e|s)$/u,
  pt: /(?:ações|ação|amente|mente|ando|endo|aram|eram|adas?|ados?|idas?|idos?|ões|ão|ar|er|ir|os|as|es|o|a|e|s)$/u,
  it: /(?:azioni|azione|amente|mente|ando|endo|arono|ate|ati|ata|ato|are|ere|ire|i|e|o|a)$/u,
  nl: /(?:heden|heid|ingen|ing|en|e|s)$/u,
  sv: /(?:arna|erna|orna|ande|ende|ade|aste|are|ar|er|or|en|et|a|e|s|n)$/u,
  da: /(?:erne|ende|ede|erne|ere|er|en|et|e|s)$/u,
  nb: /(?:ene|ende|ede|ene|ere|er|en|et|a|e|s)$/u,
  ru: /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ать|ить|ала|ила|али|или|ал|ил|ов|ев|ой|ей|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ам|ям|ах|ях|ом|ем|а|я|о|е|ы|и|у|ю|ь|й)$/u,
  uk: /(?:иями|ями|ами|ого|его|ому|ими|ати|ити|ала|или|али|ів|ої|ий|ій|ая|ое|ее|их|ую|ам|ям|ах|ях|ом|ем|а|я|о|е|и|і|у|ю|ь|й)$/u,
  pl: /(?:iami|ami|ach|owie|ego|emu|ymi|imi|ować|ała|ały|ali|ów|om|ej|ym|im|ych|ich|ą|ę|a|e|i|o|u|y)$/u,
}

/** The stem of a word of any language; languages without rules keep their words as they are. */
export function stemOf(form: string, language: string): string {
  if (language === 'en') return stemEnglish(americanSpelling(/[\u00c0-\u017f]/u.test(form) ? form.normalize('NFD').replace(/\p{M}/gu, '') : form))
  const rule = endings[language]
  if (rule === undefined || form.length < 5 || /\p{N}/u.test(form)) return form
  const stem = form.replace(rule, '')
  return stem.length >= 3 ? stem : form
}

const nouns = new Set(['man', 'woman', 'child', 'person', 'life', 'wife', 'foot', 'death', 'crisis', 'wing', 'king', 'spring', 'evening', 'morning', 'sibling', 'arrival', 'news'])
