import type { WriterStrings } from './writers.js'

export const ptWriters: WriterStrings = {
  skip: 'Ir para o texto',
  contents: 'Sumário',
  cover: 'Capa',
  landmarks: 'Pontos de referência',
  startOfText: 'Início do texto',
  pages: 'Páginas',
  page: (label) => `Página ${label}`,
  notesFor: (section) => `${section}: notas`,
  back: 'Voltar',
  backTo: (note, place) => `Voltar a [${note}]${place === null ? '' : `, lugar ${place}`}`,
  colon: ': ',
  textMark: (number) => `[nota ${number}]`,
  textNote: (first, last) => (first === last ? `Nota ${first}. ` : `Notas ${first} ${last === first + 1 ? 'e' : 'a'} ${last}. `),
  textLanguage: (name) => `em ${name}`,
  accessibility: {
    textOnly: 'Esta publicação contém apenas texto, com os títulos em ordem; pode ser lida com leitor de tela, em braille e em qualquer tamanho.',
    images: 'As imagens têm texto alternativo.',
    contents: 'O sumário leva a todas as seções.',
    notes: 'As notas ficam no fim da sua seção, com um link de volta.',
    glossary: 'Os termos têm links para um glossário.',
    pages: 'As quebras de página correspondem às da edição em PDF.',
    noPages: 'Não há lista de páginas.',
    languages: 'Os trechos em outras línguas estão marcados.',
    unchecked: 'Ninguém a verificou com tecnologia assistiva, e ela não é certificada.',
  },
}
