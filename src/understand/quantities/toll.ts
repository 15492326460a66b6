import { byLanguage } from '../../document/by-language.js'
import { letter } from '../../document/letters.js'

/** What a toll counts, where its noun stands before the figure: `the number of dead rose to 25`. The counted noun is captured. */
const tolls: Readonly<Record<string, string>> = {
  en: '(death) (?:toll|count)|(?:number|toll) of (?:the |people )?(dead|deaths|killed|wounded|injured|missing|displaced|casualties|victims)',
  es: '(?:número|cifra|balance) de (muertos|fallecidos|heridos|desaparecidos|desplazados|víctimas)',
  fr: '(?:nombre|bilan) (?:de |des |d[’\'])(morts|tués|blessés|disparus|déplacés|victimes|décès)',
  de: '(?:zahl|anzahl) der (toten|todesopfer|verletzten|vermissten|vertriebenen|opfer|getöteten)|(todesopfer)zahl',
  it: '(?:numero|bilancio) (?:dei |degli |delle |di )(morti|feriti|dispersi|vittime|sfollati)',
  pt: '(?:número|balanço) de (mortos|feridos|desaparecidos|deslocados|vítimas)',
  ru: '(?:число|количество) (погибших|жертв|раненых|пострадавших|убитых|пропавших|беженцев)',
  uk: '(?:кількість|число) (загиблих|жертв|поранених|постраждалих|убитих|зниклих|переселенців)',
  ar: '(?:عدد|حصيلة|أعداد) (?:ضحايا )?(القتلى|قتلى|الضحايا|ضحايا|الجرحى|جرحى|المصابين|المفقودين|النازحين|الشهداء|الوفيات)',
  tr: '(ölü|yaralı|kayıp) sayısı|(can kaybı)',
}

const expressionOf = byLanguage((language) => {
  const words = tolls[language]
  return words === undefined ? null : new RegExp(`(?<!${letter})[وف]?(?:${words})(?!${letter})[^.,;:!?؟،؛\\p{N}]{0,45}$`, 'iu')
})

/** What the figure at `start` counts by the toll named before it in the same clause, as written; null where none is. */
export function tollBefore(text: string, start: number, language: string): string | null {
  const match = expressionOf(language)?.exec(text.slice(Math.max(0, start - 80), start))
  return match?.slice(1).find((noun) => noun !== undefined) ?? null
}
