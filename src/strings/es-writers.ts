import type { WriterStrings } from './writers.js'

export const esWriters: WriterStrings = {
  skip: 'Ir al texto',
  contents: 'Índice',
  cover: 'Cubierta',
  landmarks: 'Puntos de referencia',
  startOfText: 'Comienzo del texto',
  pages: 'Páginas',
  page: (label) => `Página ${label}`,
  notesFor: (section) => `${section}: notas`,
  back: 'Volver',
  backTo: (note, place) => `Volver a [${note}]${place === null ? '' : `, lugar ${place}`}`,
  colon: ': ',
  textMark: (number) => `[nota ${number}]`,
  textNote: (first, last) => (first === last ? `Nota ${first}. ` : `Notas ${first} ${last === first + 1 ? 'y' : 'a'} ${last}. `),
  textLanguage: (name) => `en ${name}`,
  accessibility: {
    textOnly: 'Esta publicación es solo texto, con los títulos en orden; puede leerse con lector de pantalla, en braille y a cualquier tamaño.',
    images: 'Las imágenes tienen un texto alternativo.',
    contents: 'El índice lleva a cada sección.',
    notes: 'Las notas están al final de su sección, con un enlace de vuelta.',
    glossary: 'Los términos enlazan con un glosario.',
    pages: 'Los saltos de página coinciden con los de la edición PDF.',
    noPages: 'No hay lista de páginas.',
    languages: 'Los pasajes en otros idiomas están marcados.',
    unchecked: 'Nadie la ha comprobado con productos de apoyo y no está certificada.',
  },
}
