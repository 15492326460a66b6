/** Languages of two letters, after the IANA Language Subtag Registry, those that it keeps for old texts among them. */
const twoLetters = new Set((
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy '
  + 'ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg '
  + 'li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg '
  + 'sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
).split(' '))
/** Codes of three letters after ISO 639-2 for languages that have one of two: the registry holds those alone. */
const threeLetters = new Set((
  'aar abk afr aka alb amh ara arg arm asm ava ave aym aze bak bam baq bel ben bih bis bod bos bre bul bur cat ces cha che chi chu chv cor cos cre cym cze dan '
  + 'deu div dut dzo ell eng epo est eus ewe fao fas fij fin fra fre fry ful geo ger gla gle glg glv gre grn guj hat hau hbs heb her hin hmo hrv hun hye ibo ice ido iii '
  + 'iku ile ina ind ipk isl ita jav jpn kal kan kas kat kau kaz khm kik kin kir kom kon kor kua kur lao lat lav lim lin lit ltz lub lug mac mah mal mao mar may mkd mlg '
  + 'mlt mon mri msa mya nau nav nbl nde ndo nep nld nno nob nor nya oci oji ori orm oss pan per pli pol por pus que roh ron rum run rus sag san sin slk slo slv sme smo '
  + 'sna snd som sot spa sqi srd srp ssw sun swa swe tah tam tat tel tgk tgl tha tib tir ton tsn tso tuk tur twi uig ukr urd uzb ven vie vol wel wln wol xho yid yor zha zho zul'
).split(' '))
/** Tags from before RFC 4646 that no rule makes. */
const grandfathered = /^(?:i-[a-z]{2,8}|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-(?:bok|nyn)|zh-(?:guoyu|hakka|min|min-nan|xiang))$/i
const longest = 100

/**
 * Whether a tag is well formed after RFC 5646, section 2.1, and begins with a language that there is, as far as it is of
 * two letters or has such a code: `english`, `en_GB`, `jp` and `eng` are not. The parts after it are held to their form alone.
 */
export function isTag(tag: string): boolean {
  if (tag.length > longest) return false
  if (grandfathered.test(tag)) return true
  const parts = tag.split('-')
  const next = (form: RegExp, most: number) => {
    for (let taken = 0; taken < most && form.test(parts[0] ?? ''); taken++) parts.shift()
  }
  if (!/^x$/i.test(parts[0] ?? '')) {
    const language = parts.shift() ?? ''
    if (!/^[a-z]{2,3}$/i.test(language) || !(language.length === 2 ? twoLetters.has(language.toLowerCase()) : !threeLetters.has(language.toLowerCase()))) return false
    next(/^[a-z]{3}$/i, 3)
    next(/^[a-z]{4}$/i, 1)
    next(/^(?:[a-z]{2}|\d{3})$/i, 1)
    next(/^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/i, longest)
  }
  while (parts.length > 0) {
    const single = parts.shift() ?? ''
    const form = /^x$/i.test(single) ? /^[a-z\d]{1,8}$/i : /^[a-z\d]{2,8}$/i
    if (!/^[a-z\d]$/i.test(single) || !form.test(parts[0] ?? '')) return false
    next(form, longest)
  }
  return true
}
