import { frWriters } from './fr-writers.js'
import type { Strings } from './strings.js'
import { dayOf, listOf, numberOf, pluralOf } from './wording.js'

const language = 'fr'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const quote = (words: string) => `«\u00a0${words}\u00a0»`
const wordCount = (count: number) => plural(count, { one: '# mot', many: '# de mots', other: '# mots' })

export const fr: Strings = {
  language: 'fr',
  direction: 'ltr',
  quote,
  list,
  comma: ', ',
  semicolon: '\u00a0; ',
  day: dayOf(language),
  number,
  front: {
    untitled: (about) => (about === null ? 'Dossier' : `Dossier\u00a0: ${about}`),
    facts: 'À propos de ce dossier',
    date: 'Date',
    publisher: 'Publié par',
    madeFrom: 'Établi à partir de',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { one: '# article', other: '# articles' })}, ${plural(accounts, { one: '# récit indépendant', other: '# récits indépendants' })}`,
    length: 'Longueur',
    lengthValue: (after, before) => `${wordCount(after)} dans les chapitres, contre ${number(before)} dans les articles`,
    time: 'Durée',
    timeValue: (reading, listening) => `environ ${plural(reading, { one: '# minute', other: '# minutes' })} de lecture, ${number(listening)} d’écoute`,
    readingLevel: 'Niveau de lecture',
    languages: 'Langues',
    howToRead:
      'Les phrases des chapitres sont celles des sources, mot pour mot. Le numéro qui suit une phrase renvoie à une note en fin de chapitre, qui nomme ses sources. Les mots entre crochets ont été ajoutés pour la clarté, par la source ou par la présente édition.',
  },
  glance: {
    title: 'L’essentiel',
    carriedBy: (accounts, chapter) => (accounts > 1 ? `${number(accounts)} récits, chapitre ${number(chapter)}` : `chapitre ${number(chapter)}`),
  },
  differences: {
    title: 'Où les récits divergent',
    intro: 'Chaque donnée figure ici avec celui ou celle qui l’avance. La présente édition ne juge pas laquelle est juste.',
    none: 'Aucune divergence n’a été trouvée sur les chiffres, les heures ou les affirmations.',
    given: (by, articles, chapter) => `${by === null ? '' : `${by}, `}${articles}\u00a0; chapitre ${number(chapter)}`,
    development: 'Ces données peuvent se suivre dans le temps.',
  },
  chapter: {
    label: (count) => `Chapitre ${number(count)}`,
    readingLevel: 'Niveau de lecture de ce chapitre',
    notes: 'Notes',
    article: (count) => `article ${number(count)}`,
    articles: (numbers) => `${numbers.length === 1 ? 'article' : 'articles'} ${list(numbers.map(number))}`,
    place: (article, paragraph) => `Article ${number(article)}, paragraphe ${number(paragraph)}`,
    otherWording: (place, words) => `${place}, en d’autres termes\u00a0: ${words}`,
    mark: (count) => `Note ${number(count)}`,
    back: (count) => `Retour à l’appel de la note ${number(count)} dans le texte`,
    part: (count, title) => `Partie ${number(count)}\u00a0: ${title}`,
  },
  timeline: {
    title: 'Chronologie',
    none: 'Les sources ne donnent aucune date exacte.',
    undated: 'Date inconnue',
    place: (chapter) => `chapitre ${number(chapter)}`,
  },
  glossary: {
    title: 'Glossaire',
    none: 'Aucun terme de ce dossier n’a d’entrée.',
    intro: 'Les mots entre guillemets sont ceux des articles cités. Les définitions signalées par «\u00a0rédaction\u00a0» sont de la personne qui a préparé l’édition\u00a0; toutes les autres sont de Plainbrief.',
    fromEditor: '(rédaction)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `Aussi\u00a0: ${variants}.`,
    usedIn: 'Présent dans',
    chapterLink: (chapter) => `chapitre ${number(chapter)}`,
    chapterLinkLabel: (chapter, term) => `chapitre ${number(chapter)}, premier emploi de ${term}`,
  },
  sources: {
    title: 'Sources',
    untitled: (opening) => `sans titre, commence par ${quote(`${opening} …`)}`,
    by: (byline) => `Par ${byline}`,
    published: (date) => `Publié le ${date}`,
    inLanguage: (name) => `En ${name}`,
    taken: (printed, merged, omitted) =>
      `${plural(printed, { one: '# phrase reproduite', other: '# phrases reproduites' })}, ${plural(merged, { one: '# réunie', other: '# réunies' })} à la formulation d’une autre source, ${plural(omitted, { one: '# passage écarté', other: '# passages écartés' })}`,
    sameAccount: (articles) => `Reprend la même dépêche d’agence que ${articles}`,
    leftOut: 'Ce qui a été écarté, et pourquoi',
    leftOutIntro: 'Rien d’autre n’a été écarté des articles. Le relevé JSON indique chaque passage et son emplacement.',
    nothingLeftOut: 'Rien n’a été écarté des articles.',
    omitted: (reason, words, opening) => `${reason}, ${wordCount(words)}\u00a0: ${quote(opening)}`,
  },
  about: {
    title: 'À propos de cette édition',
    made: 'Plainbrief, un programme, a établi cette édition à partir des articles indiqués dans Sources. Il a groupé leurs phrases par thème et n’a reproduit qu’une fois celles qui disent la même chose, avec une note pour chaque source. Les titres, intitulés, notes et définitions sont de lui\u00a0; il n’a modifié aucune phrase.',
    notDone: 'Le programme ne peut pas savoir ce qui est vrai. Il a pu ne pas voir une divergence, séparer ce qui va ensemble ou laisser à part deux phrases qui disent la même chose. Une personne devrait lire cette édition avant sa diffusion.',
    accessibility: 'Les éditions EPUB, PDF, HTML et texte portent les mêmes chapitres, notes et numéros de page. Les titres, les listes, les notes et les langues sont balisés pour les lecteurs d’écran. Personne n’a vérifié cette édition avec des technologies d’assistance.',
    levels: (formula) => (formula === null
      ? 'Aucun niveau de lecture n’a été calculé pour ce texte.'
      : `Les niveaux de lecture ont été calculés avec ${formula} sur les phrases reproduites, sans les noms propres ni les nombres. Une formule compte des mots et des syllabes\u00a0; elle ne voit pas les idées difficiles.`),
    rights: 'Les articles appartiennent à leurs éditeurs.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'très facile à lire',
      easy: 'facile à lire',
      plain: 'langage clair',
      newspaper: 'à peu près aussi difficile qu’un quotidien national',
      hard: 'difficile, comme un rapport officiel',
      'very-hard': 'très difficile, comme un article savant',
    },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    size: (words, sentences, minutes) =>
      `${wordCount(words)} en ${plural(sentences, { one: '# phrase', other: '# phrases' })}, ${plural(minutes, { one: 'environ # minute', other: 'environ # minutes' })}`,
    tooShort: 'non calculé (moins de 100 mots)',
    noFormula: 'non calculé (aucune formule publiée pour cette langue)',
    longest: (words, opening) => `Phrase la plus longue\u00a0: ${number(words)} mots, commence par ${quote(`${opening} …`)}.`,
    hardWords: (words) => `Mots difficiles\u00a0: ${words}.`,
  },
  writers: frWriters,
  reasons: {
    headline: 'titre',
    standfirst: 'chapeau sous le titre',
    heading: 'intertitre de l’article',
    byline: 'noms des auteurs',
    dateline: 'lieu de rédaction',
    'agency-slug': 'noms d’agences de presse',
    'section-label': 'nom de la rubrique du site',
    'photo-caption': 'légende de photo',
    'photo-credit': 'crédit de photo',
    'donation-appeal': 'appel aux dons',
    'newsletter-prompt': 'invitation à une lettre d’information',
    'app-prompt': 'invitation à une application',
    'subscription-prompt': 'invitation à s’abonner',
    'comment-prompt': 'invitation à commenter',
    'social-prompt': 'invitation à suivre ou à partager',
    'related-link': 'lien vers un autre article',
    'share-bar': 'boutons de partage',
    'cookie-notice': 'avis sur les cookies',
    copyright: 'mention de droits d’auteur',
    'correction-note': 'note de l’éditeur de la source',
    contact: 'ligne de contact',
    advertisement: 'publicité',
    navigation: 'navigation du site',
    'repeated-furniture': 'ligne que le site répète',
    separator: 'séparateur',
    metadata: 'données sur le fichier',
    markup: 'notation',
    code: 'code de programme',
    table: 'tableau',
    length: 'écarté pour respecter la longueur demandée',
    duplicate: 'déjà dit',
  },
}
