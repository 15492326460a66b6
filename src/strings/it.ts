import { datesOf } from './dates.js'
import { itWriters } from './it-writers.js'
import type { Strings } from './strings.js'
import { listOf, numberOf, pluralOf, rangesOf } from './wording.js'

const language = 'it'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const ranges = rangesOf(language, (first, last) => `da ${first} a ${last}`)
const quote = (words: string) => `«${words}»`
const wordCount = (count: number) => plural(count, { one: '# parola', many: '# di parole', other: '# parole' })
/** `dal 3`, `dall’8`: eight and eleven begin with a vowel. */
const joined = (preposition: 'dal' | 'al', date: string) => (/^(?:8|11)(?!\d)/u.test(date) ? `${preposition}l’${date}` : `${preposition} ${date}`)

export const it: Strings = {
  language: 'it',
  direction: 'ltr',
  quote,
  list,
  comma: ', ',
  semicolon: '; ',
  ...datesOf(language, (first, last) => `${joined('dal', first)} ${joined('al', last)}`),
  number,
  front: {
    untitled: (about) => (about === null ? 'Dossier' : `Dossier: ${about}`),
    date: 'Data',
    publisher: 'Pubblicato da',
    madeFrom: 'Ricavato da',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { one: '# articolo', other: '# articoli' })}, ${plural(accounts, { one: '# resoconto indipendente', other: '# resoconti indipendenti' })}`,
    length: 'Lunghezza',
    lengthValue: (after, before) => `${wordCount(after)} nei capitoli, contro ${number(before)} negli articoli`,
    time: 'Tempo',
    timeValue: (reading, listening) => `circa ${plural(reading, { one: '# minuto', other: '# minuti' })} di lettura, ${number(listening)} di ascolto`,
    readingLevel: 'Livello di lettura',
    languages: 'Lingue',
    howToRead: (notes) => `I capitoli riportano le parole degli articoli. ${notes ? 'Ogni numero vale per tutte le frasi dopo il numero precedente; la sua nota ne indica la fonte. Le altre parole' : 'Le parole'} tra parentesi quadre sono state aggiunte per chiarezza, dalla fonte o da questa edizione.`,
  },
  glance: {
    title: 'In breve',
    carriedBy: (accounts) => plural(accounts, { one: '# resoconto', other: '# resoconti' }),
  },
  differences: {
    title: 'Dove i resoconti divergono',
    intro: 'Ogni dato è riportato con chi lo fornisce. Questa edizione non giudica quale sia quello giusto.',
    none: 'Non sono state trovate divergenze tra i resoconti; qualcuna può essere sfuggita.',
    wordings: 'Parole per la stessa cosa',
    development: 'Questi dati possono riferirsi a momenti diversi.',
  },
  chapter: {
    label: (count) => `Capitolo ${number(count)}`,
    inText: (count) => `capitolo ${number(count)}`,
    readingLevel: 'Livello di lettura',
    reported: (day) => (day === null ? 'Pubblicato senza data' : `Pubblicato ${day}`),
    article: (count) => `articolo ${number(count)}`,
    articles: (numbers) => `${numbers.length === 1 ? 'articolo' : 'articoli'} ${ranges(numbers)}`,
    place: (article, paragraphs) => `articolo ${number(article)}, ${paragraphs.length === 1 ? 'paragrafo' : 'paragrafi'} ${ranges(paragraphs)}`,
    otherWording: (place, words) => `${place}, con altre parole: ${words}`,
    partlyOther: (place, words) => `${place}, dove si legge: ${words}`,
    mark: (count) => `Nota ${number(count)}`,
    back: (count) => `Torna al punto della nota ${number(count)} nel testo`,
    part: (count, title) => `Parte ${number(count)}${title === null ? '' : `: ${title}`}`,
  },
  timeline: {
    title: 'Cronologia',
    none: 'Le fonti non danno nessuna data precisa.',
  },
  glossary: {
    title: 'Glossario',
    none: 'Nessun termine di questo dossier ha una voce.',
    intro: 'Le citazioni vengono dagli articoli indicati; le definizioni con l’indicazione «redazione» sono di chi ha preparato l’edizione, le altre di Plainbrief.',
    fromEditor: '(redazione)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `Anche: ${variants}.`,
    chapters: (count) => (count === 1 ? 'Capitolo' : 'Capitoli'),
    firstUse: (term, chapter) => `${term}, capitolo ${number(chapter)}`,
  },
  sources: {
    title: 'Fonti',
    untitled: (opening) => `senza titolo, inizia con ${quote(`${opening} …`)}`,
    by: (byline) => `Di ${byline}`,
    inLanguage: (name) => `In ${name}`,
    taken: (printed, merged) =>
      `${plural(printed, { one: '# frase riportata', other: '# frasi riportate' })}${merged === 0 ? '' : `, ${plural(merged, { one: '# unita', other: '# unite' })} alla versione di un’altra fonte`}`,
    reliability: { low: 'La redazione la ritiene meno affidabile', high: 'La redazione la ritiene più affidabile' },
    sameAccount: (articles) => `Riporta lo stesso testo d’agenzia che si trova in: ${articles}`,
    leftOut: 'Che cosa è stato omesso e perché',
    leftOutIntro: 'Questo è tutto ciò che è stato omesso, a parte i titoli qui sopra. Il file JSON elenca ogni passo e il punto in cui si trova.',
    nothingLeftOut: 'Degli articoli non è stato omesso niente.',
    omitted: (reason, words) => `${reason}, ${quote(words)}`,
    omittedLong: (reason, words, opening) => `${reason}, ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'Informazioni su questa edizione',
    made: 'Plainbrief, un programma, ha preparato questa edizione con gli articoli elencati in Fonti. Ha raggruppato le loro frasi per tema e ha riportato una sola volta ciò che più frasi dicono, con una nota per ogni fonte. I titoli, le etichette, le note e le definizioni sono suoi; non ha modificato nessuna frase.',
    notDone: 'Il programma non può sapere che cosa è vero. Può non aver notato una divergenza, aver separato ciò che va insieme o aver lasciato distinte due frasi che dicono la stessa cosa. Una persona dovrebbe leggere questa edizione prima di diffonderla.',
    accessibility: (paged, noted) => `Le edizioni EPUB, PDF, HTML e di testo hanno gli stessi capitoli${noted ? ' e le stesse note' : ''}${paged ? '; le prime tre hanno le stesse pagine' : ''}. I titoli, gli elenchi${noted ? ', le note' : ''} e le lingue sono indicati ai lettori di schermo.`,
    unchecked: 'Nessuno ha verificato questa edizione con tecnologie assistive.',
    certified: (by, claim) => `${by} ha certificato l’edizione EPUB: ${claim}.`,
    levels: (formula) => (formula === null
      ? 'Per questo testo non è stato calcolato nessun livello di lettura.'
      : `I livelli di lettura sono stati calcolati con ${formula} sulle frasi riportate, senza contare nomi propri e numeri. Una formula conta parole, lettere o sillabe; non vede le idee difficili.`),
    rights: 'Gli articoli appartengono ai loro editori.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'molto facile da leggere',
      easy: 'facile da leggere',
      plain: 'linguaggio chiaro',
      newspaper: 'difficile più o meno come un quotidiano nazionale',
      hard: 'difficile, come un rapporto ufficiale',
      'very-hard': 'molto difficile, come un articolo scientifico',
    },
    formulas: { 'mean of Gunning Fog and New Dale-Chall': 'la media di Gunning Fog e New Dale-Chall', 'LIX (indicative)': 'LIX, indicativo', 'Pisarek (approximate)': 'Pisarek, approssimato', 'OSMAN (estimate)': 'OSMAN, stimato' },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    tooShort: 'non calcolato (meno di 100 parole)',
    tooShortHere: 'non calcolato (meno di 100 parole in questa lingua)',
    noFormula: 'non calcolato (per questa lingua non c’è una formula pubblicata)',
    longest: (words, opening) => `Frase più lunga: ${number(words)} parole, inizia con ${quote(`${opening} …`)}.`,
    oneLong: (words, opening) => `Una frase lunga, ${number(words)} parole, inizia con ${quote(`${opening} …`)}.`,
    hardWords: 'Parole difficili',
  },
  writers: itWriters,
  reasons: {
    headline: 'titolo',
    standfirst: 'sommario sotto il titolo',
    heading: 'titolo dentro l’articolo',
    byline: 'nomi degli autori',
    dateline: 'luogo di redazione',
    'date-line': 'data dell’articolo',
    'agency-slug': 'nomi di agenzie di stampa',
    'section-label': 'nome della sezione del sito',
    'photo-caption': 'didascalia di una foto',
    'photo-credit': 'autore di una foto',
    'embedded-post': 'messaggio preso dai social network',
    'donation-appeal': 'richiesta di donazioni',
    'newsletter-prompt': 'invito a ricevere una newsletter',
    'app-prompt': 'invito a usare un’app',
    'subscription-prompt': 'invito ad abbonarsi',
    'comment-prompt': 'invito a commentare',
    'social-prompt': 'invito a seguire o condividere',
    'related-link': 'link a un altro articolo',
    'share-bar': 'pulsanti per condividere',
    'cookie-notice': 'avviso sui cookie',
    copyright: 'riga sui diritti d’autore',
    'correction-note': 'nota della redazione della fonte',
    contact: 'riga con i contatti',
    'author-note': 'nota sull’autore',
    'about-publisher': 'ciò che l’editore dice di sé',
    advertisement: 'pubblicità',
    navigation: 'menu del sito',
    'repeated-furniture': 'riga che il sito ripete',
    separator: 'separatore',
    metadata: 'dati sul file',
    markup: 'segni di formattazione',
    code: 'codice di programma',
    table: 'tabella',
    length: 'omesso per la lunghezza richiesta',
    editor: 'omesso dalla redazione',
    duplicate: 'già detto',
  },
}
