import { defineCodes } from '../code.js'

export const readCodes = defineCodes({
  'read/empty-file': {
    severity: 'warning',
    summary: 'The file holds no text, so it is left out.',
    hint: 'Remove it from the folder, or save the article into it again.',
  },
  'read/binary': {
    severity: 'warning',
    summary: 'The file is not text, whatever its name says, so it is left out.',
    hint: 'Open it in its own program and save the article as plain text, or remove it from the folder.',
  },
  'read/pdf': {
    severity: 'warning',
    summary: 'The file is a PDF, which is not read, so it is left out.',
    hint: 'Save the web page of the article as .html, or copy the text of the PDF into a .txt file.',
  },
  'read/old-office': {
    severity: 'warning',
    summary: 'The file is of an old kind (.doc) or protected by a password, so it is left out.',
    hint: 'Open it in its own program and save it without a password as .docx, or as .txt.',
  },
  'read/rtf': {
    severity: 'warning',
    summary: 'The file is rich text (RTF), which is not read, so it is left out.',
    hint: 'Open it in a word processor and save it as .docx, or as .txt.',
  },
  'read/opendocument': {
    severity: 'warning',
    summary: 'The file is an OpenDocument text (.odt), which is not read, so it is left out.',
    hint: 'Open it in a word processor and save it as .docx, or as .txt.',
  },
  'read/misnamed-word': {
    severity: 'warning',
    summary: 'The file is a Word document under another name, so it is left out.',
    hint: 'Give its name the ending .docx.',
  },
  'read/broken-document': {
    severity: 'warning',
    summary: 'The file cannot be read as a Word document: {problem}. It is left out.',
    hint: 'Open it in a word processor and save it again as .docx, or copy its text into a .txt file.',
  },
  'read/no-message': {
    severity: 'warning',
    summary: 'No e-mail with a text can be found in the file, so it is left out.',
    hint: 'Save the e-mail again as .eml, or copy its text into a .txt file.',
  },
  'read/attachments': {
    severity: 'note',
    summary: 'What is attached to the e-mail is passed over: {names}.',
    hint: 'If one of them is an article, save it into the folder as a file of its own.',
  },
  'read/too-large': {
    severity: 'warning',
    summary: 'The file has {size} MB, more than the {limit} MB that an article may have, so it is left out.',
    hint: 'Save only the article into the file, or split it.',
  },
  'read/too-many-tags': {
    severity: 'warning',
    summary: 'The page has {tags} tags, more than the {limit} that an article may have, so it is left out.',
    hint: 'Save only the article into the file, or copy its text into a .txt file.',
  },
  'read/not-utf8': {
    severity: 'warning',
    summary: 'The file is not UTF-8; it was read as {encoding}, which was guessed from its bytes.',
    hint: 'Check its accents and quotation marks, and save it as UTF-8 if any are wrong.',
  },
  'read/other-encoding': {
    severity: 'note',
    summary: 'The file says that it is in {encoding} and was read so.',
    hint: 'Nothing needs to be done; save it as UTF-8 to be sure.',
  },
  'read/damaged-characters': {
    severity: 'warning',
    summary: 'The file is UTF-8, but some of its characters are broken; each stands as a replacement mark.',
    hint: 'Save the article again from where it came.',
  },
  'read/unknown-encoding': {
    severity: 'warning',
    summary: 'The encoding of the file cannot be told, so it is left out.',
    hint: 'Open it in an editor that shows it rightly and save it as UTF-8.',
  },
  'read/bad-front-matter': {
    severity: 'warning',
    summary: 'The front matter cannot be read: {problem}.',
    hint: 'Write it as YAML between two lines of three hyphens, such as "title: The title".',
  },
  'read/no-page': {
    severity: 'warning',
    summary: 'No web page can be found in the file, so it is left out.',
    hint: 'Save the page again as HTML, or copy its text into a .txt file.',
  },
  'read/no-article': {
    severity: 'warning',
    summary: 'No article was found in the page, so it is left out.',
    hint: 'Save the page of a single article with its text, or copy the text into a .txt file.',
  },
})
