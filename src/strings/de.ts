import { deWriters } from './de-writers.js'
import type { Strings } from './strings.js'
import { dayOf, listOf, numberOf, pluralOf } from './wording.js'

const language = 'de'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const quote = (words: string) => `„${words}“`
const wordCount = (count: number) => plural(count, { one: '# Wort', other: '# Wörter' })

export const de: Strings = {
  language: 'de',
  direction: 'ltr',
  quote,
  list,
  comma: ', ',
  semicolon: '; ',
  day: dayOf(language),
  number,
  front: {
    untitled: (about) => (about === null ? 'Überblick' : `Überblick: ${about}`),
    facts: 'Angaben zu diesem Überblick',
    date: 'Datum',
    publisher: 'Herausgegeben von',
    madeFrom: 'Grundlage',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { one: '# Artikel', other: '# Artikel' })}, ${plural(accounts, { one: '# unabhängiger Bericht', other: '# unabhängige Berichte' })}`,
    length: 'Umfang',
    lengthValue: (after, before) => `${wordCount(after)} in den Kapiteln, aus ${number(before)} in den Artikeln`,
    time: 'Dauer',
    timeValue: (reading, listening) => `etwa ${plural(reading, { one: '# Minute', other: '# Minuten' })} zum Lesen, ${number(listening)} zum Hören`,
    readingLevel: 'Lesestufe',
    languages: 'Sprachen',
    howToRead:
      'Die Sätze in den Kapiteln sind Wortlaut der Quellen. Die Zahl nach einem Satz führt zu einer Anmerkung am Ende des Kapitels, die seine Quellen nennt. Wörter in eckigen Klammern wurden zur Verdeutlichung ergänzt, von der Quelle oder von dieser Ausgabe.',
  },
  glance: {
    title: 'Auf einen Blick',
    carriedBy: (accounts, chapter) => (accounts > 1 ? `${number(accounts)} Berichte, Kapitel ${number(chapter)}` : `Kapitel ${number(chapter)}`),
  },
  differences: {
    title: 'Worin die Berichte voneinander abweichen',
    intro: 'Jede Angabe steht hier mit denen, die sie machen. Diese Ausgabe urteilt nicht, welche stimmt.',
    none: 'Es wurden keine abweichenden Zahlen, Zeiten oder Behauptungen gefunden.',
    given: (by, articles, chapter) => `${by === null ? '' : `${by}, `}${articles}; Kapitel ${number(chapter)}`,
    development: 'Diese Angaben können zeitlich aufeinander folgen.',
  },
  chapter: {
    label: (count) => `Kapitel ${number(count)}`,
    readingLevel: 'Lesestufe dieses Kapitels',
    notes: 'Anmerkungen',
    article: (count) => `Artikel ${number(count)}`,
    articles: (numbers) => `Artikel ${list(numbers.map(number))}`,
    place: (article, paragraph) => `Artikel ${number(article)}, Absatz ${number(paragraph)}`,
    otherWording: (place, words) => `${place}, mit anderen Worten: ${words}`,
    mark: (count) => `Anmerkung ${number(count)}`,
    back: (count) => `Zurück zur Stelle der Anmerkung ${number(count)} im Text`,
    part: (count, title) => `Teil ${number(count)}: ${title}`,
  },
  timeline: {
    title: 'Zeitleiste',
    none: 'Die Quellen nennen kein genaues Datum.',
    undated: 'Datum unbekannt',
    place: (chapter) => `Kapitel ${number(chapter)}`,
  },
  glossary: {
    title: 'Glossar',
    none: 'Kein Begriff dieses Überblicks hat einen Eintrag.',
    intro: 'Wörter in Anführungszeichen sind die der genannten Artikel. Mit „Redaktion“ gekennzeichnete Erklärungen stammen von der Redaktion, alle anderen von Plainbrief selbst.',
    fromEditor: '(Redaktion)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `Auch: ${variants}.`,
    usedIn: 'Kommt vor in',
    chapterLink: (chapter) => `Kapitel ${number(chapter)}`,
    chapterLinkLabel: (chapter, term) => `Kapitel ${number(chapter)}, erstes Vorkommen von ${term}`,
  },
  sources: {
    title: 'Quellen',
    untitled: (opening) => `ohne Titel, beginnt mit ${quote(`${opening} …`)}`,
    by: (byline) => `Von ${byline}`,
    published: (date) => `Veröffentlicht: ${date}`,
    inLanguage: (name) => `Auf ${name}`,
    taken: (printed, merged, omitted) =>
      `${plural(printed, { one: '# Satz abgedruckt', other: '# Sätze abgedruckt' })}, ${number(merged)} mit dem Wortlaut einer anderen Quelle zusammengeführt, ${plural(omitted, { one: '# Stück weggelassen', other: '# Stücke weggelassen' })}`,
    sameAccount: (articles) => `Enthält dieselbe Agenturmeldung wie ${articles}`,
    leftOut: 'Was weggelassen wurde und warum',
    leftOutIntro: 'Sonst wurde aus den Artikeln nichts weggelassen. Das JSON-Protokoll führt jedes Stück mit seiner Stelle auf.',
    nothingLeftOut: 'Aus den Artikeln wurde nichts weggelassen.',
    omitted: (reason, words, opening) => `${reason}, ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'Über diese Ausgabe',
    made: 'Plainbrief, ein Programm, hat diese Ausgabe aus den unter Quellen genannten Artikeln erstellt. Es hat ihre Sätze nach Themen geordnet und Sätze, die dasselbe sagen, nur einmal abgedruckt, mit einer Anmerkung für jede Quelle. Titel, Beschriftungen, Anmerkungen und Erklärungen stammen von ihm; es hat keinen Satz verändert.',
    notDone: 'Das Programm kann nicht wissen, was wahr ist. Es kann eine Abweichung übersehen, Zusammengehöriges getrennt oder zwei Sätze, die dasselbe sagen, einzeln gelassen haben. Ein Mensch sollte die Ausgabe lesen, bevor sie weitergegeben wird.',
    accessibility: 'Die Ausgaben als EPUB, PDF, HTML und Text haben dieselben Kapitel, Anmerkungen und Seitenzahlen. Überschriften, Listen, Anmerkungen und Sprachen sind für Screenreader ausgezeichnet. Niemand hat diese Ausgabe mit Hilfsmitteln geprüft.',
    levels: (formula) => (formula === null
      ? 'Für diesen Text wurde keine Lesestufe berechnet.'
      : `Die Lesestufen wurden mit ${formula} an den abgedruckten Sätzen berechnet, ohne Eigennamen und Zahlen. Eine Formel zählt Wörter und Silben; schwierige Gedanken erkennt sie nicht.`),
    rights: 'Die Rechte an den Artikeln liegen bei ihren Verlagen.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'sehr leicht zu lesen',
      easy: 'leicht zu lesen',
      plain: 'klare Sprache',
      newspaper: 'etwa so schwer wie eine überregionale Zeitung',
      hard: 'schwer, wie ein amtlicher Bericht',
      'very-hard': 'sehr schwer, wie ein wissenschaftlicher Aufsatz',
    },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    size: (words, sentences, minutes) =>
      `${wordCount(words)} in ${plural(sentences, { one: '# Satz', other: '# Sätzen' })}, ${plural(minutes, { one: 'etwa # Minute', other: 'etwa # Minuten' })}`,
    tooShort: 'nicht berechnet (unter 100 Wörter)',
    noFormula: 'nicht berechnet (keine veröffentlichte Formel für diese Sprache)',
    longest: (words, opening) => `Längster Satz: ${number(words)} Wörter, beginnt mit ${quote(`${opening} …`)}.`,
    hardWords: (words) => `Schwere Wörter: ${words}.`,
  },
  writers: deWriters,
  reasons: {
    headline: 'Überschrift',
    standfirst: 'Vorspann unter der Überschrift',
    heading: 'Zwischenüberschrift im Artikel',
    byline: 'Namen der Verfasser',
    dateline: 'Ortsmarke',
    'agency-slug': 'Namen von Nachrichtenagenturen',
    'section-label': 'Name der Rubrik der Website',
    'photo-caption': 'Bildunterschrift',
    'photo-credit': 'Bildnachweis',
    'donation-appeal': 'Spendenaufruf',
    'newsletter-prompt': 'Werbung für einen Newsletter',
    'app-prompt': 'Werbung für eine App',
    'subscription-prompt': 'Werbung für ein Abonnement',
    'comment-prompt': 'Aufforderung zum Kommentieren',
    'social-prompt': 'Aufforderung zum Folgen oder Teilen',
    'related-link': 'Link zu einem anderen Artikel',
    'share-bar': 'Schaltflächen zum Teilen',
    'cookie-notice': 'Hinweis auf Cookies',
    copyright: 'Urheberrechtszeile',
    'correction-note': 'Hinweis des Herausgebers',
    contact: 'Kontaktzeile',
    advertisement: 'Anzeige',
    navigation: 'Navigation der Website',
    'repeated-furniture': 'Zeile, die die Website wiederholt',
    separator: 'Trennzeichen',
    metadata: 'Angaben zur Datei',
    markup: 'Auszeichnung',
    code: 'Programmcode',
    table: 'Tabelle',
    length: 'wegen der gewünschten Länge weggelassen',
    duplicate: 'bereits gesagt',
  },
}
