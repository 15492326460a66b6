import type { WriterStrings } from './writers.js'

export const deWriters: WriterStrings = {
  skip: 'Zum Text springen',
  contents: 'Inhalt',
  cover: 'Umschlag',
  landmarks: 'Orientierungspunkte',
  startOfText: 'Beginn des Textes',
  pages: 'Seiten',
  page: (label) => `Seite ${label}`,
  notesFor: (section) => `${section}: Anmerkungen`,
  back: 'Zurück',
  backTo: (note, place) => `Zurück zu [${note}]${place === null ? '' : `, Stelle ${place}`}`,
  colon: ': ',
  textMark: (number) => `[Anmerkung ${number}]`,
  textNote: (first, last) => (first === last ? `Anmerkung ${first}. ` : `Anmerkungen ${first} ${last === first + 1 ? 'und' : 'bis'} ${last}. `),
  textLanguage: (name) => `auf ${name}`,
  accessibility: {
    textOnly: 'Diese Veröffentlichung ist durchgehend Text mit geordneten Überschriften; sie lässt sich mit Screenreader, in Braille und in jeder Größe lesen.',
    images: 'Bilder haben einen Alternativtext.',
    contents: 'Das Inhaltsverzeichnis führt zu jedem Abschnitt.',
    notes: 'Anmerkungen stehen am Ende ihres Abschnitts mit einem Link zurück.',
    glossary: 'Begriffe sind mit einem Glossar verknüpft.',
    pages: 'Die Seitenumbrüche entsprechen der PDF-Ausgabe.',
    noPages: 'Es gibt keine Seitenliste.',
    languages: 'Stellen in anderen Sprachen sind ausgezeichnet.',
    unchecked: 'Niemand hat sie mit Hilfsmitteln geprüft, und sie ist nicht zertifiziert.',
  },
}
