import { defineCodes } from '../code.js'

export const filesCodes = defineCodes({
  'files/not-found': {
    severity: 'error',
    summary: 'There is no file or folder "{path}".',
    hint: 'Check the spelling, or run the command in the folder that holds it.',
  },
  'files/web-address': {
    severity: 'error',
    summary: 'This is a web address, and articles are read from files: nothing is fetched from the network.',
    hint: 'Save the page in a browser as .html, and name the file or its folder.',
  },
  'files/edition-address': {
    severity: 'error',
    summary: 'This is a web address, and editions are read from files: nothing is fetched from the network.',
    hint: 'Save the page or the book as a file, and name that.',
  },
  'files/edition-folder': {
    severity: 'error',
    summary: 'This is a folder, and editions are looked at one by one.',
    hint: 'Name the files in it, such as {path}/*.epub.',
  },
  'files/nothing-readable': {
    severity: 'error',
    summary: 'There is nothing to read in "{path}".',
    hint: 'Put articles there as .txt, .md, .html, .mhtml, .eml or .docx files.',
  },
  'files/unreadable': {
    severity: 'error',
    summary: 'The {kind} cannot be opened: {problem}.',
    hint: 'Check who may read it, or leave it out.',
  },
  'files/no-file': {
    severity: 'error',
    summary: 'This is {kind} and not a file, and may give nothing for ever or never end.',
    hint: 'Save what it gives into a file, and name that.',
  },
  'files/special': {
    severity: 'warning',
    summary: 'This is {kind} and not a file, so it is left out.',
    hint: 'Save what it gives into a file, or remove it from the folder.',
  },
  'files/nothing-left': {
    severity: 'error',
    summary: '{count|The only file was|All files were} left out, so no article is left.',
    hint: 'See what is told of {count|it|each}, and save the articles with their text as .txt, .md, .html, .mhtml, .eml or .docx.',
  },
  'files/unused-settings': {
    severity: 'warning',
    summary: 'Settings are read only from briefing.yaml in the folder of the first source, so this file has no effect.',
    hint: 'Move its settings there, name it with --config, or give it another name if it is no file of settings.',
  },
  'files/not-writable': {
    severity: 'error',
    summary: 'Nothing can be written to "{path}": {problem}.',
    hint: 'Name another folder with --out or shorter editions with --name, or check who may write there.',
  },
  'files/page-parts': {
    severity: 'note',
    summary: 'The folder holds the pictures and scripts of the saved page beside it, so it is passed over.',
    hint: 'Nothing needs to be done; articles of your own belong in a folder of another name.',
  },
  'files/unknown-format': {
    severity: 'note',
    summary: 'The file is not of a format that can be read, so it is left out.',
    hint: 'Save the article as .txt, .md, .html, .mhtml, .eml or .docx.',
  },
  'files/broken-link': {
    severity: 'warning',
    summary: 'The link leads to no file, so it is left out.',
    hint: 'Put the file that it should lead to in its place, or remove the link.',
  },
  'files/link-to-folder': {
    severity: 'warning',
    summary: 'The link leads to a folder, and links are not followed into folders, so it is left out.',
    hint: 'Name that folder on the command line too, or copy its articles.',
  },
  'files/editions': {
    severity: 'note',
    summary: 'The folder is that of the editions, so nothing in it is read as an article.',
    hint: 'Name another folder with --out to keep the two apart.',
  },
  'files/over-source': {
    severity: 'error',
    summary: 'An edition would be written over this article, or over an edition of an earlier build that now counts as one.',
    hint: 'Name a folder of its own for the editions with --out, or another --name, and remove earlier editions from among the articles.',
  },
  'files/outside': {
    severity: 'warning',
    summary: 'The link leads out of the folder that was named, so it is left out.',
    hint: 'Copy the file into the folder, or name it on the command line.',
  },
})
