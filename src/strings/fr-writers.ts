import type { WriterStrings } from './writers.js'

export const frWriters: WriterStrings = {
  skip: 'Aller au texte',
  contents: 'Table des matières',
  cover: 'Couverture',
  landmarks: 'Points de repère',
  startOfText: 'Début du texte',
  pages: 'Pages',
  page: (label) => `Page ${label}`,
  notesFor: (section) => `${section}\u00a0: notes`,
  back: 'Retour',
  backTo: (note, place) => `Retour à [${note}]${place === null ? '' : `, emplacement ${place}`}`,
  colon: '\u00a0: ',
  textMark: (number) => `[note ${number}]`,
  textNote: (first, last) => (first === last ? `Note ${first}. ` : `Notes ${first} ${last === first + 1 ? 'et' : 'à'} ${last}. `),
  textLanguage: (name) => `en ${name}`,
  accessibility: {
    textOnly: 'Cette publication ne contient que du texte, avec des titres dans l’ordre\u00a0; elle peut être lue par un lecteur d’écran, en braille et à toute taille.',
    images: 'Les images ont un texte de remplacement.',
    contents: 'La table des matières mène à chaque section.',
    notes: 'Les notes sont placées à la fin de leur section, avec un lien de retour.',
    glossary: 'Les termes renvoient à un glossaire.',
    pages: 'Les sauts de page correspondent à ceux de l’édition PDF.',
    noPages: 'Il n’y a pas de liste des pages.',
    languages: 'Les passages dans d’autres langues sont signalés.',
    unchecked: 'Personne ne l’a vérifiée avec des technologies d’assistance et elle n’est pas certifiée.',
  },
}
