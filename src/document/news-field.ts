/**
 * What news speaks of, whatever the event: the needs and sectors that aid organisations plan by, and the subjects of a
 * newspaper. After the clusters of humanitarian coordination and the IPTC Media Topics, in a choice of our own.
 */
export const newsFields = [
  // war and its end
  'truce', 'agreements', 'talks', 'demands', 'fighting', 'defence', 'evacuation', 'displaced', 'casualties', 'civilians',
  // need and relief
  'aid', 'shelter', 'foodwater', 'health', 'outbreak', 'access', 'utilities', 'rescue', 'abroad',
  // nature and accidents
  'quake', 'weather', 'flood', 'fire', 'damage', 'building', 'warning', 'accident', 'mountains', 'pollution', 'climate', 'nature',
  // state and law
  'government', 'blame', 'politics', 'election', 'parliament', 'appointment', 'rights', 'migration', 'protest',
  // crime and justice
  'investigation', 'police', 'attack', 'robbery', 'court', 'prison', 'addiction',
  // money and work
  'economy', 'rates', 'prices', 'markets', 'company', 'ownership', 'publicmoney', 'jobs', 'strike', 'trade', 'energy', 'farming',
  // ways and wires
  'aviation', 'sea', 'networks', 'software', 'research', 'space', 'tourism',
  // play and stage
  'match', 'season', 'transfer', 'injuries', 'film', 'music', 'awards', 'career',
  // people
  'school', 'faith', 'family', 'mourning', 'voices', 'media', 'background',
] as const

export type NewsField = (typeof newsFields)[number]
