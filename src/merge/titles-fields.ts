/**
 * What a chapter may be called by the field of most of its words, in the order of the fields of `themes-fields`; English.
 * Neutral and broad.
 */
export const englishFieldTitles: readonly string[] = [
  'Talks and agreements', 'The fighting', 'People on the move', 'The dead and the wounded', 'Civilians and aid', 'In court', 'The police investigation',
  'Politics', 'Reactions', 'Business', 'Work and staff', 'On the field', 'The disaster', 'Fire and rescue', 'Film and music', 'Networks and software', 'Health',
  'Nature and science', 'Travel and transport', 'Family and community', 'Accounts from the scene',
]

/** A nearer name for a field where one kind of word runs through the chapter. */
export interface FieldVariant {
  /** Index of the field in `themes-fields`. */
  readonly field: number
  /** Matches word forms in lower case. */
  readonly cue: RegExp
  readonly title: string
}

const diplomacy = 0, leaving = 2, harm = 3, relief = 4, courts = 5, police = 6, government = 7, disasters = 12, fire = 13, travel = 18

/** In English; the first that fits is taken. */
export const englishFieldVariants: readonly FieldVariant[] = [
  { field: diplomacy, cue: /^(?:cease-?fires?|truces?)$/u, title: 'Ceasefire and talks' },
  { field: diplomacy, cue: /^sanctions?$/u, title: 'Sanctions' },
  { field: diplomacy, cue: /^summits?$/u, title: 'The summit' },
  { field: leaving, cue: /^evacu/u, title: 'The evacuation' },
  { field: leaving, cue: /^(?:refugees?|asylum)$/u, title: 'Refugees' },
  { field: leaving, cue: /^migrants?$/u, title: 'Migrants' },
  { field: harm, cue: /^(?:funerals?|burials?)$/u, title: 'The funeral' },
  { field: relief, cue: /^(?:siege|besieged)$/u, title: 'The siege and the people in it' },
  { field: courts, cue: /^(?:trial|jury|jurors?)$/u, title: 'The trial' },
  { field: courts, cue: /^(?:sentenced|sentence|sentencing)$/u, title: 'The sentence' },
  { field: courts, cue: /^charge[ds]?$/u, title: 'The charges' },
  { field: police, cue: /^(?:robber|robbers|robbery)$/u, title: 'The robbery' },
  { field: police, cue: /^(?:manhunt|fugitives?|search)$/u, title: 'The search' },
  { field: police, cue: /^arrest/u, title: 'The arrest' },
  { field: government, cue: /^(?:elections?|voters?|ballots?|polls?)$/u, title: 'The election' },
  { field: government, cue: /^nomin/u, title: 'The nomination' },
  { field: disasters, cue: /^(?:earth)?quakes?$/u, title: 'The earthquake' },
  { field: disasters, cue: /^aftershocks?$/u, title: 'Aftershocks' },
  { field: disasters, cue: /^flood/u, title: 'The flood' },
  { field: disasters, cue: /^(?:hurricane|storm|typhoon|cyclone)s?$/u, title: 'The storm' },
  { field: fire, cue: /^rescue/u, title: 'The rescue' },
  { field: travel, cue: /^(?:pirates?|piracy)$/u, title: 'Piracy at sea' },
  { field: travel, cue: /^crash(?:ed)?$/u, title: 'The crash' },
]
