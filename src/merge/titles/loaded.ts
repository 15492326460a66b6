/** Words that take a side or judge: they stand in a briefing only in the sources' sentences, never in a title of our own. */
const loaded: Readonly<Record<string, RegExp>> = {
  en: /\b(?:regimes?|massacres?|slaughter(?:ed)?|terror(?:ists?|ism|i[sz]ing)?|brutal(?:ity|ly)?|savage(?:ry|ly)?|barbar\w*|evil|atrocit\w+|butcher\w*|genocid\w*|thugs?|puppets?|cronies|henchmen|infidels?|martyr\w*|glorious|heroic|hero(?:es)?|shock(?:ing|er)?|horrific|horrors?|outrage(?:ous)?|disgrace\w*|cowardly|monster\w*|fanatic\w*|extremis\w+|radicals?|militants?|insurgents?|invaders?|occupiers?|illegals?|aliens?|hordes?|bloodbath|carnage|tyran\w+|dictator\w*|strongman|stronghold|bastion|propaganda|lies|liars?|victory|liberation|liberated|scandal\w*|slam(?:s|med)?|blast(?:s|ed) (?:at|out)|stunning|sham|crushing|merciless\w*|ruthless\w*|notorious|infamous|so-called)\b/iu,
  es: /\b(?:régimen|masacre\w*|matanza\w*|terrorist\w*|brutal\w*|bárbar\w*|genocid\w*|dictador\w*|tiran\w*|radicales|extremist\w*)\b/iu,
  fr: /\b(?:régime|massacres?|terrorist\w*|brutal\w*|barbar\w*|génocid\w*|dictat\w*|tyran\w*|extrémist\w*)\b/iu,
  de: /\b(?:Regimes?|Massaker\w*|Terrorist\w*|brutal\w*|barbarisch\w*|Völkermord\w*|Diktator\w*|Extremist\w*)\b/iu,
  it: /\b(?:regim[ei]|massacr\w*|strag[ei]|carneficin\w*|mattanz\w*|terroris\w*|brutal\w*|barbar\w*|genocid\w*|dittator\w*|tiran\w*|estremis\w*)\b/iu,
  pt: /\b(?:regime|massacre\w*|terrorist\w*|brutal\w*|bárbar\w*|genocíd\w*|ditador\w*|tiran\w*|extremist\w*)\b/iu,
}

/** Whether a phrase holds a loaded word of its language. */
export const isLoaded = (text: string, language: string): boolean => loaded[language]?.test(text) ?? false
