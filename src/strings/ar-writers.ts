import type { WriterStrings } from './writers.js'

export const arWriters: WriterStrings = {
  skip: 'انتقل إلى النص',
  contents: 'المحتويات',
  cover: 'الغلاف',
  landmarks: 'المعالم',
  startOfText: 'بداية النص',
  pages: 'الصفحات',
  page: (label) => `الصفحة ${label}`,
  notesFor: (section) => `حواشي ${section}`,
  back: 'عودة',
  backTo: (note, place) => `العودة إلى [${note}]${place === null ? '' : `، الموضع ${place}`}`,
  colon: ': ',
  textMark: (number) => `[حاشية ${number}]`,
  textNote: (first, last) => (first === last ? `الحاشية ${first}. ` : last === first + 1 ? `الحاشيتان ${first} و${last}. ` : `الحواشي من ${first} إلى ${last}. `),
  textLanguage: (name) => `باللغة ${name}`,
  accessibility: {
    textOnly: 'هذا المنشور نص كله وعناوينه مرتبة، ويمكن قراءته بقارئ الشاشة وبطريقة برايل وبأي حجم.',
    images: 'للصور نص بديل.',
    contents: 'تؤدي قائمة المحتويات إلى كل قسم.',
    notes: 'الحواشي في آخر القسم ومعها رابط للعودة.',
    glossary: 'المصطلحات مرتبطة بمسرد.',
    pages: 'فواصل الصفحات مطابقة لنسخة PDF.',
    noPages: 'لا توجد قائمة صفحات.',
    languages: 'المقاطع المكتوبة بلغات أخرى معلَّمة.',
    unchecked: 'لم يفحصه أحد بالتقنيات المساعِدة وليست له شهادة مطابقة.',
  },
}
