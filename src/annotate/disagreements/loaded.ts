/** Different names that sides give to one thing; `loaded` ones take a side. */
export interface WordingFamily {
  readonly id: string
  /** Name to the forms it takes, as a fragment of a regular expression. */
  readonly terms: Readonly<Record<string, string>>
  readonly loaded: readonly string[]
  /** Names of these sides must meet; without sides any two names do. */
  readonly against?: readonly string[]
  /** Whose it is must be the same: `Syrian regime`, `Syrian government`. */
  readonly owned?: true
  /** They must be of one body or one side: `Korva Front militants`. */
  readonly sided?: true
  /** A place must be shared. */
  readonly placed?: true
}

const government = (regime: string, ruling: string, words: Readonly<Record<string, string>>): WordingFamily =>
  ({ id: 'government', terms: words, loaded: [regime], against: [ruling], owned: true })

/** By language. Lists are closed and short: words that news readers know to be disputed. */
export const wordingFamilies: Readonly<Record<string, readonly WordingFamily[]>> = {
  en: [
    government('regime', 'government', { regime: 'regime', government: 'government', authorities: 'authorities' }),
    {
      id: 'fighters', sided: true, loaded: ['terrorists', 'jihadists', 'extremists', 'freedom fighters', 'resistance fighters'],
      terms: {
        rebels: 'rebels', militants: 'militants', insurgents: 'insurgents', 'opposition fighters': 'opposition fighters', terrorists: 'terrorists', jihadists: 'jihadists|jihadis',
        extremists: 'extremists', gunmen: 'gunmen', separatists: 'separatists', 'freedom fighters': 'freedom fighters', 'resistance fighters': 'resistance fighters',
      },
    },
    {
      id: 'taking', placed: true, loaded: ['massacre', 'slaughter', 'genocide', 'bloodbath', 'liberation'], against: ['liberation', 'recapture', 'fall', 'counter-terrorism operation', 'anti-terrorist operation'],
      terms: {
        massacre: 'massacre', slaughter: 'slaughter', genocide: 'genocide', bloodbath: 'bloodbath', liberation: 'liberation', fall: '(?<=[’\']s )fall|fall(?= of (?:the )?\\p{Lu})', recapture: 'recapture',
        'counter-terrorism operation': 'counter-?terror(?:ism)? operation', 'anti-terrorist operation': 'anti-?terror(?:ist)? operation',
      },
    },
    { id: 'invading', placed: true, loaded: ['invasion', 'special military operation', 'aggression', 'occupation'], terms: { invasion: 'invasion', 'special military operation': 'special military operation', aggression: 'aggression', occupation: 'occupation', intervention: 'military intervention', incursion: 'incursion' } },
    { id: 'annexing', placed: true, loaded: ['annexation', 'reunification'], terms: { annexation: 'annexation', reunification: 'reunification', accession: 'accession' } },
    { id: 'overthrow', placed: true, loaded: ['coup', 'revolution'], terms: { coup: 'coup', revolution: '(?<!(?:electoral|sexual|industrial|green|digital|technological|technical|cultural|scientific|quiet|information) )revolution', uprising: 'uprising' } },
    { id: 'crowd', loaded: ['rioters', 'thugs', 'mob'], terms: { protesters: 'protesters', demonstrators: 'demonstrators', rioters: 'rioters', thugs: 'thugs', mob: 'mob' } },
    { id: 'arrivals', loaded: ['illegal immigrants', 'illegal aliens', 'illegals'], terms: { migrants: 'migrants', refugees: 'refugees', 'asylum seekers': 'asylum[ -]seekers', 'illegal immigrants': 'illegal immigrants', 'illegal aliens': 'illegal aliens', illegals: 'illegals' } },
    { id: 'killing', placed: true, loaded: ['assassination', 'murder', 'execution'], against: ['elimination', 'neutralisation', 'targeted killing'], terms: { assassination: 'assassination', murder: 'murder', execution: 'execution', elimination: 'elimination', neutralisation: 'neutrali[sz]ation', 'targeted killing': 'targeted killing' } },
  ],
  es: [government('régimen', 'gobierno', { régimen: 'régimen', gobierno: 'gobierno' }), { id: 'fighters', sided: true, loaded: ['terroristas', 'yihadistas'], terms: { rebeldes: 'rebeldes', milicianos: 'milicianos', insurgentes: 'insurgentes', terroristas: 'terroristas', yihadistas: 'yihadistas' } }],
  fr: [government('régime', 'gouvernement', { régime: 'régime', gouvernement: 'gouvernement' }), { id: 'fighters', sided: true, loaded: ['terroristes', 'djihadistes'], terms: { rebelles: 'rebelles', insurgés: 'insurgés', combattants: 'combattants', terroristes: 'terroristes', djihadistes: 'd?jihadistes' } }],
  de: [government('Regime', 'Regierung', { Regime: 'Regimes?', Regierung: 'Regierung' }), { id: 'fighters', sided: true, loaded: ['Terroristen', 'Dschihadisten'], terms: { Rebellen: 'Rebellen', Aufständische: 'Aufständischen?', Terroristen: 'Terroristen', Dschihadisten: 'Dschihadisten' } }],
  it: [government('regime', 'governo', { regime: 'regime', governo: 'governo' }), { id: 'fighters', sided: true, loaded: ['terroristi', 'jihadisti'], terms: { ribelli: 'ribelli', insorti: 'insorti', miliziani: 'miliziani', terroristi: 'terroristi', jihadisti: 'jihadisti' } }],
  pt: [government('regime', 'governo', { regime: 'regime', governo: 'governo' }), { id: 'fighters', sided: true, loaded: ['terroristas', 'jihadistas'], terms: { rebeldes: 'rebeldes', milicianos: 'milicianos', insurgentes: 'insurgentes', terroristas: 'terroristas', jihadistas: 'jihadistas' } }],
  ru: [government('режим', 'правительство', { режим: 'режим(?:а|у|ом|е)?', правительство: 'правительств(?:о|а|у|ом|е)' }), { id: 'fighters', sided: true, loaded: ['террористы', 'боевики'], terms: { повстанцы: 'повстанц\\p{L}{1,3}', боевики: 'боевик\\p{L}{1,3}', террористы: 'террорист(?:ы|ов|ам|ами|ах)' } }],
  uk: [government('режим', 'уряд', { режим: 'режим(?:у|ом|і)?', уряд: 'уряд(?:у|ом|і)?' }), { id: 'fighters', sided: true, loaded: ['терористи', 'бойовики'], terms: { повстанці: 'повстанц\\p{L}{1,3}', бойовики: 'бойовик\\p{L}{1,3}', терористи: 'терорист(?:и|ів|ам|ами|ах)' } }],
  ar: [government('النظام', 'الحكومة', { النظام: 'النظام', الحكومة: 'الحكومة' }), { id: 'fighters', sided: true, loaded: ['الإرهابيين', 'الثوار'], terms: { المسلحين: 'المسلح(?:ين|ون)', المعارضة: 'مقاتلي المعارضة', الإرهابيين: 'الإرهابي(?:ين|ون)', الثوار: 'الثوار' } }],
  tr: [government('rejim', 'hükümet', { rejim: 'rejim(?:i|in|inin)?', hükümet: 'hükümet(?:i|in|inin)?' }), { id: 'fighters', sided: true, loaded: ['teröristler', 'cihatçılar'], terms: { isyancılar: 'isyancılar\\p{L}*', militanlar: 'militanlar\\p{L}*', teröristler: 'teröristler\\p{L}*', cihatçılar: 'cihatçılar\\p{L}*' } }],
}
