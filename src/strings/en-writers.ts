import type { WriterStrings } from './writers.js'

export const enWriters: WriterStrings = {
  skip: 'Skip to the text',
  contents: 'Contents',
  cover: 'Cover',
  landmarks: 'Landmarks',
  startOfText: 'Start of the text',
  pages: 'Pages',
  page: (label) => `Page ${label}`,
  notesFor: (section) => `Notes for ${section}`,
  back: 'Back',
  backTo: (note, place) => `Back to [${note}]${place === null ? '' : `, place ${place}`}`,
  colon: ': ',
  textMark: (number) => `[note ${number}]`,
  textNote: (first, last) => (first === last ? `Note ${first}. ` : `Notes ${first} ${last === first + 1 ? 'and' : 'to'} ${last}. `),
  textLanguage: (name) => `in ${name}`,
  accessibility: {
    textOnly: 'This publication is text throughout, with headings in order; it can be read by screen reader, in braille and at any size.',
    images: 'Images have a text alternative.',
    contents: 'The table of contents leads to every section.',
    notes: 'Notes stand at the end of their section with a link back.',
    glossary: 'Terms are linked to a glossary.',
    pages: 'Page breaks match the PDF edition.',
    noPages: 'There is no page list.',
    languages: 'Passages in other languages are marked.',
    unchecked: 'No person has checked it with assistive technology, and it is not certified.',
  },
}
