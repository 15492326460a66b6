import { stemEnglish } from '../features/stem.js'

/**
 * General words of the news that two reporters use for one thing, a class a row. Words that differ in who is meant, how
 * many, how sure or how grave stay apart, so that nothing is lost when one stands for the other.
 */
const classes: readonly string[] = [
  // speech
  'say tell declare announce announcement remark comment add', 'reveal disclose divulge', 'criticize criticise slam denounce condemn decry rebuke',
  'praise laud hail', 'ask request', 'reply respond answer', 'promise vow pledge', 'deny dispute', 'warn caution', 'confirm verify',
  // harm and rescue
  'kill dead die death slay slain fatal fatally fatality perish', 'wound injure injury hurt wounded', 'murder homicide', 'shoot gunfire', 'stab knife',
  'blast explosion explode', 'burn blaze', 'hit strike', 'collide collision crash', 'drown drowning', 'rescue save', 'flee escape', 'destroy demolish', 'damage harm',
  'victim casualty', 'collapse crumble',
  // law
  'arrest detain apprehend custody', 'suspect suspected suspicion', 'jail imprison prison', 'police officer cop policeman policewoman', 'lawyer attorney', 'inmate prisoner',
  'allege allegedly alleged', 'accuse accusation', 'drunk drunken intoxicated inebriated', 'prosecutor prosecution', 'illegal unlawful', 'burglar robber thief', 'rob robbery heist',
  'sue lawsuit', 'confiscate seize', 'capture nab', 'investigate investigation probe inquiry',
  // nature
  'earthquake quake temblor tremor', 'storm tempest', 'hurricane typhoon cyclone', 'flood flooding inundate', 'disaster catastrophe', 'jolt shake', 'blizzard snowstorm',
  // work, money, politics
  'buy purchase acquire acquisition takeover', 'resign quit resignation', 'firm company corporation', 'worker employee staffer', 'vote ballot',
  'nominate nomination nominee nominating', 'appoint appointment', 'pick choose select selection', 'sack dismiss oust', 'hire recruit', 'lawmaker legislator', 'government regime', 'parliament legislature',
  'demonstrate protest demonstration rally', 'demonstrator protester', 'talk negotiation negotiate', 'ceasefire truce cease-fire', 'evacuate evacuation', 'withdraw pullout',
  'soldier troop', 'aid relief', 'deal agree accord pact', 'meet meeting', 'visit trip', 'sign signing', 'approve approval', 'plan scheme', 'law legislation',
  'price cost', 'cash money',
  // making and changing
  'begin start commence launch onset', 'end finish conclude', 'stop halt cease', 'continue proceed', 'happen occur', 'help assist assistance',
  'issue release', 'retain keep', 'foil thwart', 'fix repair mend', 'flaw vulnerability bug', 'cause trigger', 'rise increase', 'fall drop decline decrease',
  'grow growth', 'replace replacement succeed', 'return comeback', 'arrive arrival', 'depart departure', 'enter entry', 'move relocate', 'expect anticipate', 'allow permit', 'ban prohibit',
  'create creation', 'develop development', 'discover discovery', 'introduce unveil', 'disrupt disruption interrupt', 'sever cut',
  // sport and stage
  'win victory triumph', 'beat defeat', 'film movie', 'actress actor', 'singer vocalist', 'director filmmaker moviemaker',
  'rehab rehabilitation', 'award prize',
  // people and things
  'phone telephone', 'outage blackout', 'reroute divert redirect', 'resident inhabitant', 'wife spouse', 'border frontier', 'food foodstuff', 
  'quickly swiftly rapidly', 'receive obtain', 'try attempt', 'show display', 'spread sweep', 'surround encircle', 'evict expel', 'search comb scour', 'gather assemble',
  'recover retrieve', 'postpone delay', 'cancel scrap', 'request plea', 'shut close', 'build construct construction', 'carry transport', 'hurl throw', 
  'loot plunder', 'topple overthrow', 'hide conceal', 'avoid avert', 'observe monitor', 'infect contaminate', 'shelter refuge', 'starve starvation hunger',
  'child kid', 'baby infant', 'woman lady', 'man guy', 'mother mom mum', 'father dad', 'teenager teen teenage', 'doctor physician', 'hospital hospitalize', 'facility centre center',
  'house home residence', 'ship vessel boat', 'vehicle car automobile', 'truck lorry', 'plane aircraft airplane jet', 'photo photograph picture',
  'big large huge massive giant', 'quick rapid fast swift', 'nation country', 'gun firearm weapon', 'pirate brigand',
  'undersea submarine underwater', 'jewelry jewellery gem', 'church chapel', 'web internet online',
  'okay ok',
]
const english = new Map<string, string>()
for (const row of classes) {
  const stems = row.split(' ').map(stemEnglish)
  for (const stem of stems) if (!english.has(stem)) english.set(stem, english.get(stems[0] as string) ?? stems[0] as string)
}

/** Adjectives of places that no ending leads back to the place. */
const places: readonly string[] = [
  'britain british briton uk', 'england english', 'france french', 'spain spanish spaniard', 'china chinese', 'japan japanese', 'turkey turkish turk', 'greece greek', 'germany german',
  'poland polish', 'sweden swedish swede', 'denmark danish dane', 'finland finnish', 'norway norwegian', 'netherlands dutch', 'switzerland swiss', 'ireland irish', 'scotland scottish', 'wales welsh',
  'portugal portuguese', 'lebanon lebanese', 'israel israeli', 'iraq iraqi', 'yemen yemeni', 'oman omani', 'qatar qatari', 'kuwait kuwaiti', 'pakistan pakistani', 'afghanistan afghan',
  'bangladesh bangladeshi', 'somalia somali somalian', 'thailand thai', 'vietnam vietnamese', 'philippines filipino philippine', 'sudan sudanese', 'myanmar burmese burma', 'nepal nepalese nepali',
  'peru peruvian', 'iran iranian', 'egypt egyptian', 'brazil brazilian', 'canada canadian', 'mexico mexican', 'chile chilean', 'ukraine ukrainian', 'hungary hungarian', 'italy italian', 'jordan jordanian',
  'argentina argentine argentinian', 'palestine palestinian', 'saudi saudis', 'jew jewish', 'europe european', 'congo congolese', 'senegal senegalese', 'malta maltese', 'taiwan taiwanese', 'lao laotian laos',
  'kenya kenyan', 'haiti haitian', 'ecuador ecuadorian', 'norman normandy', 'cuba cuban', 'chad chadian', 'czech czechia', 'iceland icelandic', 'kurd kurdish', "shia shiite shi'ite shi'a", 'usa american america',
  'korea korean', 'africa african', 'uganda ugandan', 'rwanda rwandan', 'venezuela venezuelan', 'honduras honduran', 'eritrea eritrean', 'zimbabwe zimbabwean', 'singapore singaporean', 'belgium belgian',
  'cyprus cypriot', 'bahrain bahraini', 'azerbaijan azerbaijani', 'kazakhstan kazakh', 'uzbekistan uzbek', 'tajikistan tajik', 'kyrgyzstan kyrgyz', 'turkmenistan turkmen', 'serbia serb serbian',
  'croatia croat croatian', 'kosovo kosovar', 'angola angolan', 'guatemala guatemalan', 'nicaragua nicaraguan',
]
/** Names of one armed group. English. */
const aliases: readonly string[] = ['isis isil daesh']
for (const row of [...places, ...aliases]) {
  const stems = row.split(' ').map(stemEnglish)
  for (const stem of stems) english.set(stem, stems[0] as string)
}

/** The stem that stands for a class of near synonyms; a country and its adjective are one. */
export function synonymOf(stem: string, language: string): string {
  if (language !== 'en') return stem
  const known = english.get(stem)
  if (known !== undefined) return known
  // Syrian and Syria, Russian and Russia
  return /^[a-z]{2,}i(?:an|a)$/u.test(stem) ? `${stem.replace(/an?$/u, '')}a` : stem
}
