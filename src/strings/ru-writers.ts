import type { WriterStrings } from './writers.js'

export const ruWriters: WriterStrings = {
  skip: 'Перейти к тексту',
  contents: 'Содержание',
  cover: 'Обложка',
  landmarks: 'Ориентиры',
  startOfText: 'Начало текста',
  pages: 'Страницы',
  page: (label) => `Страница ${label}`,
  notesFor: (section) => `${section}: примечания`,
  back: 'Назад',
  backTo: (note, place) => `Назад к [${note}]${place === null ? '' : `, место ${place}`}`,
  colon: ': ',
  textMark: (number) => `[примечание ${number}]`,
  textNote: (first, last) => (first === last ? `Примечание ${first}. ` : last === first + 1 ? `Примечания ${first} и ${last}. ` : `Примечания с ${first} по ${last}. `),
  textLanguage: (name) => `язык: ${name}`,
  accessibility: {
    textOnly: 'Эта публикация целиком состоит из текста с упорядоченными заголовками; её можно читать программой экранного доступа, шрифтом Брайля и в любом размере.',
    images: 'У изображений есть текстовое описание.',
    contents: 'Содержание ведёт к каждому разделу.',
    notes: 'Примечания стоят в конце своего раздела со ссылкой назад.',
    glossary: 'Термины связаны ссылками с глоссарием.',
    pages: 'Границы страниц совпадают с изданием в PDF.',
    noPages: 'Списка страниц нет.',
    languages: 'Отрывки на других языках размечены.',
    unchecked: 'Никто не проверял её со вспомогательными технологиями, и она не сертифицирована.',
  },
}
