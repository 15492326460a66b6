import { datesOf } from './dates.js'
import { deWriters } from './de-writers.js'
import type { Strings } from './strings.js'
import { listOf, numberOf, pluralOf, rangesOf } from './wording.js'

const language = 'de'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const range = (first: string, last: string) => `${first} bis ${last}`
const ranges = rangesOf(language, range)
const quote = (words: string) => `„${words}“`
const wordCount = (count: number) => plural(count, { one: '# Wort', other: '# Wörter' })

export const de: Strings = {
  language: 'de',
  direction: 'ltr',
  quote,
  list,
  comma: ', ',
  semicolon: '; ',
  ...datesOf(language, range),
  number,
  front: {
    untitled: (about) => (about === null ? 'Überblick' : `Überblick: ${about}`),
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
    howToRead: (notes) => `Die Kapitel geben den Wortlaut der Artikel wieder. ${notes ? 'Jede Zahl gilt für die Sätze seit der vorigen Zahl; ihre Anmerkung nennt deren Quelle. Andere Wörter' : 'Wörter'} in eckigen Klammern wurden zur Verdeutlichung ergänzt, von der Quelle oder von dieser Ausgabe.`,
  },
  glance: {
    title: 'Auf einen Blick',
    carriedBy: (accounts) => plural(accounts, { one: '# Bericht', other: '# Berichte' }),
  },
  differences: {
    title: 'Worin die Berichte voneinander abweichen',
    intro: 'Jede Angabe steht mit denen, die sie machen. Diese Ausgabe urteilt nicht, welche stimmt.',
    none: 'Es wurde keine Abweichung zwischen den Berichten gefunden; manche kann unbemerkt geblieben sein.',
    wordings: 'Wörter für dieselbe Sache',
    development: 'Diese Angaben können zeitlich aufeinander folgen.',
  },
  chapter: {
    label: (count) => `Kapitel ${number(count)}`,
    inText: (count) => `Kapitel ${number(count)}`,
    readingLevel: 'Lesestufe',
    article: (count) => `Artikel ${number(count)}`,
    articles: (numbers) => `Artikel ${ranges(numbers)}`,
    place: (article, paragraphs) => `Artikel ${number(article)}, ${paragraphs.length === 1 ? 'Absatz' : 'Absätze'} ${ranges(paragraphs)}`,
    otherWording: (place, words) => `${place}, mit anderen Worten: ${words}`,
    partlyOther: (place, words) => `${place}, mit: ${words}`,
    mark: (count) => `Anmerkung ${number(count)}`,
    back: (count) => `Zurück zur Stelle der Anmerkung ${number(count)} im Text`,
    part: (count, title) => `Teil ${number(count)}${title === null ? '' : `: ${title}`}`,
  },
  timeline: {
    title: 'Zeitleiste',
    none: 'Die Quellen nennen kein genaues Datum.',
  },
  glossary: {
    title: 'Glossar',
    none: 'Kein Begriff dieses Überblicks hat einen Eintrag.',
    intro: 'Zitate stammen aus den genannten Artikeln; mit „Redaktion“ gekennzeichnete Erklärungen sind von der Redaktion, die anderen von Plainbrief selbst.',
    fromEditor: '(Redaktion)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `Auch: ${variants}.`,
    chapters: () => 'Kapitel',
    firstUse: (term, chapter) => `${term}, Kapitel ${number(chapter)}`,
  },
  sources: {
    title: 'Quellen',
    untitled: (opening) => `ohne Titel, beginnt mit ${quote(`${opening} …`)}`,
    by: (byline) => `Von ${byline}`,
    inLanguage: (name) => `Auf ${name}`,
    taken: (printed, merged) =>
      `${plural(printed, { one: '# Satz abgedruckt', other: '# Sätze abgedruckt' })}${merged === 0 ? '' : `, ${number(merged)} mit dem Wortlaut einer anderen Quelle zusammengeführt`}`,
    reliability: { low: 'Die Redaktion traut ihm weniger', high: 'Die Redaktion traut ihm mehr' },
    sameAccount: (articles) => `Enthält dieselbe Agenturmeldung wie ${articles}`,
    leftOut: 'Was weggelassen wurde und warum',
    leftOutIntro: 'Das ist alles, was weggelassen wurde, außer den Titeln oben. Das JSON-Protokoll führt jedes Stück mit seiner Stelle auf.',
    nothingLeftOut: 'Aus den Artikeln wurde nichts weggelassen.',
    omitted: (reason, words) => `${reason}, ${quote(words)}`,
    omittedLong: (reason, words, opening) => `${reason}, ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'Über diese Ausgabe',
    made: 'Plainbrief, ein Programm, hat diese Ausgabe aus den unter Quellen genannten Artikeln erstellt. Es hat ihre Sätze nach Themen geordnet und einmal abgedruckt, was mehrere sagen, mit einer Anmerkung für jede Quelle. Titel, Beschriftungen, Anmerkungen und Erklärungen stammen von ihm; es hat keinen Satz verändert.',
    notDone: 'Das Programm kann nicht wissen, was wahr ist. Es kann eine Abweichung übersehen, Zusammengehöriges getrennt oder zwei Sätze, die dasselbe sagen, einzeln gelassen haben. Ein Mensch sollte die Ausgabe lesen, bevor sie weitergegeben wird.',
    accessibility: 'Die Ausgaben als EPUB, PDF, HTML und Text haben dieselben Kapitel und Anmerkungen, die ersten drei dieselben Seiten. Überschriften, Listen, Anmerkungen und Sprachen sind für Screenreader ausgezeichnet.',
    unchecked: 'Niemand hat diese Ausgabe mit Hilfsmitteln geprüft.',
    certified: (by, claim) => `Die EPUB-Ausgabe ist zertifiziert von ${by}: ${claim}.`,
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
    formulas: { 'mean of Gunning Fog and New Dale-Chall': 'Gunning Fog und New Dale-Chall im Mittel', 'LIX (indicative)': 'LIX als Anhaltspunkt', 'Pisarek (approximate)': 'Pisarek, annähernd', 'OSMAN (estimate)': 'OSMAN, geschätzt' },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    tooShort: 'nicht berechnet (unter 100 Wörter)',
    noFormula: 'nicht berechnet (keine veröffentlichte Formel für diese Sprache)',
    longest: (words, opening) => `Längster Satz: ${number(words)} Wörter, beginnt mit ${quote(`${opening} …`)}.`,
    hardWords: 'Schwere Wörter',
  },
  writers: deWriters,
  reasons: {
    headline: 'Überschrift',
    standfirst: 'Vorspann unter der Überschrift',
    heading: 'Zwischenüberschrift im Artikel',
    byline: 'Namen der Verfasser',
    dateline: 'Ortsmarke',
    'date-line': 'Datum des Artikels',
    'agency-slug': 'Namen von Nachrichtenagenturen',
    'section-label': 'Name der Rubrik der Website',
    'photo-caption': 'Bildunterschrift',
    'photo-credit': 'Bildnachweis',
    'embedded-post': 'Beitrag aus einem sozialen Netzwerk',
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
    'author-note': 'Angaben zur Autorin oder zum Autor',
    'about-publisher': 'was der Herausgeber über sich sagt',
    advertisement: 'Anzeige',
    navigation: 'Navigation der Website',
    'repeated-furniture': 'Zeile, die die Website wiederholt',
    separator: 'Trennzeichen',
    metadata: 'Angaben zur Datei',
    markup: 'Auszeichnung',
    code: 'Programmcode',
    table: 'Tabelle',
    length: 'wegen der gewünschten Länge weggelassen',
    editor: 'von der Redaktion weggelassen',
    duplicate: 'bereits gesagt',
  },
}
