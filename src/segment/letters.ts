/**
 * Letters beyond a-z of languages in Latin script, and the letters of those in Cyrillic: a word with a letter that its
 * language does not have speaks against it. Letters of common loan words and names are not listed.
 */
export const latinLetters: Readonly<Record<string, string>> = {
  en: '', de: 'äöüß', fr: 'àâæçéèêëîïôœùûüÿ', es: 'áéíñóúü', it: 'àèéìòùî', pt: 'áâãàçéêíóôõúü', nl: 'éëïóöèê', pl: 'ąćęłńóśźż', sv: 'åäöé', da: 'æøåé',
  nb: 'æøåéòô', nn: 'æøåéòô', is: 'áðéíóúýþæö', cs: 'áčďéěíňóřšťúůýž', sk: 'áäčďéíĺľňóôŕšťúýž', sl: 'čšž', hr: 'čćđšž', bs: 'čćđšž', sr: 'čćđšž', ro: 'ăâîșşțţ',
  hu: 'áéíóöőúüű', fi: 'äöåšž', et: 'äõöüšž', lt: 'ąčęėįšųūž', lv: 'āčēģīķļņšūž', tr: 'çğıİöşüâîû', az: 'çəğıİöşü', sq: 'çë', ca: 'àçèéíïòóúül·', gl: 'áéíñóúü', eu: 'ñü',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', eo: 'ĉĝĥĵŝŭ', cy: 'âêîôûŵŷáéíóúïö', ga: 'áéíóú', mi: 'āēīōū', yo: 'àáèéẹìíòóọùúṣńǹ', id: '', ms: '',
  sw: '', tl: 'ñ', af: 'áäéèêëíîïóôöúûü', la: 'āēīōū', so: '', zu: '', xh: '', st: 'š', tn: 'šêô', ts: '', sn: '', lg: 'ŋ',
}

export const cyrillicLetters: Readonly<Record<string, string>> = {
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя', sr: 'абвгдђежзијклљмнњопрстћуфхцчџш', mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя', mn: 'абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя', ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя', tg: 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя',
}


const spread = new Map<string, number>()
for (const alphabet of [...Object.values(latinLetters), ...Object.values(cyrillicLetters)]) {
  for (const letter of alphabet) spread.set(letter, (spread.get(letter) ?? 0) + 1)
}

/** What a letter tells: the fewer alphabets have it, the more. The letters that all of a script have tell nothing. */
export const tellingLetters = {
  weight: (letter: string): number => {
    const alphabets = spread.get(letter) ?? 0
    return alphabets === 0 || /[абвгдежзклмнопрстуфхцчш]/u.test(letter) ? 0 : Math.log(60 / alphabets)
  },
  /** Letters of one language among those that share the Arabic, Devanagari, Hebrew or Ethiopic script. */
  marks: {
    ...letterTable('ar', 'ةىأإيك'), ...letterTable('fa', 'ژیک'), ...letterTable('ur', 'ٹڈڑںےہھ'), ...letterTable('ps', 'ټډړږښځڅڼېۍ'), ...letterTable('ckb', 'ێۆڵڕە'),
    ...letterTable('mr', 'ळ'),
  } as Readonly<Record<string, string>>,
}

function letterTable(language: string, letters: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, language]))
}
