/**
 * What a chapter may be called by the field of most of its words, in the order of the fields of `themes-fields`; English.
 * Neutral and broad: it stands where no phrase of the sources does, or before one.
 */
export const englishFieldTitles: readonly string[] = [
  'Talks and agreements', 'The fighting', 'People on the move', 'The dead and the wounded', 'Civilians and aid', 'In court', 'The police investigation',
  'Politics', 'Reactions', 'Business', 'Work and staff', 'On the field', 'The disaster', 'Fire and rescue', 'Film and music', 'Networks and software', 'Health',
  'Nature and science', 'Travel and transport', 'Family and community', 'Accounts from the scene',
]
