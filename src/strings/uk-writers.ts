import type { WriterStrings } from './writers.js'

export const ukWriters: WriterStrings = {
  skip: 'Перейти до тексту',
  contents: 'Зміст',
  cover: 'Обкладинка',
  landmarks: 'Орієнтири',
  startOfText: 'Початок тексту',
  pages: 'Сторінки',
  page: (label) => `Сторінка ${label}`,
  notesFor: (section) => `${section}: примітки`,
  back: 'Назад',
  backTo: (note, place) => `Назад до [${note}]${place === null ? '' : `, місце ${place}`}`,
  colon: ': ',
  textMark: (number) => `[примітка ${number}]`,
  textNote: (first, last) => (first === last ? `Примітка ${first}. ` : last === first + 1 ? `Примітки ${first} і ${last}. ` : `Примітки з ${first} по ${last}. `),
  textLanguage: (name) => `мова: ${name}`,
  accessibility: {
    textOnly: 'Ця публікація складається лише з тексту з упорядкованими заголовками; її можна читати програмою екранного доступу, шрифтом Брайля та в будь-якому розмірі.',
    images: 'Зображення мають текстовий опис.',
    contents: 'Зміст веде до кожного розділу.',
    notes: 'Примітки стоять наприкінці свого розділу з посиланням назад.',
    glossary: 'Терміни пов’язані посиланнями з глосарієм.',
    pages: 'Межі сторінок збігаються з виданням у PDF.',
    noPages: 'Списку сторінок немає.',
    languages: 'Уривки іншими мовами розмічено.',
    unchecked: 'Ніхто не перевіряв її з допоміжними технологіями, і вона не сертифікована.',
  },
}
