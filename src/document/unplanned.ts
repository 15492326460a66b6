/**
 * What comes about and that nobody sets a day for: disasters and deeds of violence, as fragments of regular expressions by language. Their
 * day is never one to come.
 */
export const unplanned: Readonly<Record<string, string>> = {
  en: '(?:earth)?quakes?|tsunamis?|(?:terror(?:ist)? )?attacks?|bombings?|blasts?|explosions?|crash(?:es)?|collisions?|derailments?|sinking|capsizing|fires?|blaze|floods?|flooding|storms?|hurricanes?|cyclones?|typhoons?|tornado(?:e?s)?|landslides?|mudslides?|avalanches?|eruptions?|shootings?|stabbings?|killings?|slayings?|murders?|massacres?|assassinations?|hijackings?|kidnappings?|disasters?|accidents?|riots?',
  fr: 'séismes?|tremblements? de terre|tsunamis?|attentats?|attaques?|explosions?|incendies?|accidents?|catastrophes?|inondations?|fusillades?|massacres?|assassinats?|naufrages?',
  es: 'terremotos?|sismos?|tsunamis?|maremotos?|atentados?|ataques?|explosi(?:ón|ones)|incendios?|accidentes?|inundaci(?:ón|ones)|tiroteos?|matanzas?|asesinatos?|naufragios?',
  de: 'Erdbebens?|Tsunamis?|Anschl(?:ags?|äge|ägen)|Angriffe?n?|Attentate?s?|Explosion(?:en)?|Brande?s?|Unglücke?s?|Unfalle?s?|Überschwemmung(?:en)?|Massakers?',
  it: 'terremot[oi]|tsunami|attentat[oi]|attacc(?:o|hi)|esplosion[ei]|incendi[oi]?|incident[ei]|alluvion[ei]|strag[ei]|naufrag(?:io|i)',
  pt: 'terremotos?|sismos?|tsunamis?|atentados?|ataques?|explos(?:ão|ões)|incêndios?|acidentes?|inundaç(?:ão|ões)|massacres?|naufrágios?',
  ar: 'زلزال|الزلزال|تفجيرات?|التفجيرات?|هجمات|هجوم|انفجار|انفجارات|حريق|تسونامي|فيضانات|مجزرة',
}
