/** What was looked at or listened to without a program that judges, and what came of it. */
export const hands: readonly string[] = [
  'Pages of the PDF as pictures, in English, in Arabic and mixed: lines, lists, notes in columns, glossary and marks are set as they should be; words of both directions keep their order.',
  'The HTML edition as pictures: 320 CSS pixels (400 % zoom), 700 and 1400 pixels, light, dark, forced colours, in English and Arabic: nothing is cut off, lost or hard to make out.',
  'Pages of the EPUB as pictures in a browser: cover, contents, a chapter, the glossary.',
  'The transcript of a virtual screen reader (front, differences, first chapter, glossary), read whole: the words come in order and everything has a name. A term of the glossary is announced as a term once. Links to the glossary split a sentence into parts, as all links do.',
  'Lines of the text edition as espeak-ng says them: note marks, brackets, ellipses, shares and times of day sound right. Days joined by a dash (10 – 11 December) are said without a word between them.',
  'The words of the Arabic PDF as pdftotext gives them: in the order in which they are read. In its layout mode brackets beside numbers and some vowel signs change their place; letters and words do not.',
]
