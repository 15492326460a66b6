import type { WriterStrings } from './writers.js'

export const trWriters: WriterStrings = {
  skip: 'Metne geç',
  contents: 'İçindekiler',
  cover: 'Kapak',
  landmarks: 'Yer işaretleri',
  startOfText: 'Metnin başı',
  pages: 'Sayfalar',
  page: (label) => `Sayfa ${label}`,
  notesFor: (section) => `${section}: notlar`,
  back: 'Geri',
  backTo: (note, place) => `Geri dön: [${note}]${place === null ? '' : `, yer ${place}`}`,
  colon: ': ',
  textMark: (number) => `[not ${number}]`,
  textNote: (first, last) => (first === last ? `Not ${first}. ` : last === first + 1 ? `Not ${first} ve ${last}. ` : `Not ${first} ile ${last} arası. `),
  textLanguage: (name) => `dil: ${name}`,
  accessibility: {
    textOnly: 'Bu yayın baştan sona metindir ve başlıkları sıralıdır; ekran okuyucuyla, Braille alfabesiyle ve her boyutta okunabilir.',
    images: 'Görsellerin alternatif metni vardır.',
    contents: 'İçindekiler listesi her bölüme götürür.',
    notes: 'Notlar bölümlerinin sonunda, geri dönüş bağlantısıyla yer alır.',
    glossary: 'Terimler bir sözlükçeye bağlıdır.',
    pages: 'Sayfa sonları PDF baskısıyla aynıdır.',
    noPages: 'Sayfa listesi yoktur.',
    languages: 'Başka dillerdeki bölümler belirtilmiştir.',
    unchecked: 'Kimse bunu yardımcı teknolojilerle denetlememiştir; sertifikası da yoktur.',
  },
}
