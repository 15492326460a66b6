import { esWriters } from './es-writers.js'
import type { Strings } from './strings.js'
import { dayOf, listOf, numberOf, pluralOf } from './wording.js'

const language = 'es'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const quote = (words: string) => `«${words}»`
const wordCount = (count: number) => plural(count, { one: '# palabra', many: '# de palabras', other: '# palabras' })

export const es: Strings = {
  language: 'es',
  direction: 'ltr',
  quote,
  list,
  comma: ', ',
  semicolon: '; ',
  day: dayOf(language),
  number,
  front: {
    untitled: (about) => (about === null ? 'Dosier' : `Dosier: ${about}`),
    facts: 'Datos de este dosier',
    date: 'Fecha',
    publisher: 'Publicado por',
    madeFrom: 'Elaborado a partir de',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { one: '# artículo', other: '# artículos' })}, ${plural(accounts, { one: '# relato independiente', other: '# relatos independientes' })}`,
    length: 'Extensión',
    lengthValue: (after, before) => `${wordCount(after)} en los capítulos, de ${number(before)} en los artículos`,
    time: 'Tiempo',
    timeValue: (reading, listening) => `${plural(reading, { one: 'cerca de # minuto', other: 'unos # minutos' })} de lectura, ${number(listening)} de escucha`,
    readingLevel: 'Nivel de lectura',
    languages: 'Idiomas',
    howToRead:
      'Las oraciones de los capítulos son palabras textuales de las fuentes. El número que sigue a una oración lleva a una nota al final del capítulo, que nombra sus fuentes. Las palabras entre corchetes se añadieron para mayor claridad, en la fuente o en esta edición.',
  },
  glance: {
    title: 'Lo esencial',
    carriedBy: (accounts, chapter) => (accounts > 1 ? `${number(accounts)} relatos, capítulo ${number(chapter)}` : `capítulo ${number(chapter)}`),
  },
  differences: {
    title: 'En qué difieren los relatos',
    intro: 'Cada dato figura aquí con quien lo da. Esta edición no juzga cuál es el correcto.',
    none: 'No se hallaron cifras, horas ni afirmaciones que difieran.',
    given: (by, articles, chapter) => `${by === null ? '' : `${by}, `}${articles}; capítulo ${number(chapter)}`,
    development: 'Estos datos pueden corresponder a momentos sucesivos.',
  },
  chapter: {
    label: (count) => `Capítulo ${number(count)}`,
    readingLevel: 'Nivel de lectura de este capítulo',
    notes: 'Notas',
    article: (count) => `artículo ${number(count)}`,
    articles: (numbers) => `${numbers.length === 1 ? 'artículo' : 'artículos'} ${list(numbers.map(number))}`,
    place: (article, paragraph) => `Artículo ${number(article)}, párrafo ${number(paragraph)}`,
    otherWording: (place, words) => `${place}, con otras palabras: ${words}`,
    mark: (count) => `Nota ${number(count)}`,
    back: (count) => `Volver al lugar de la nota ${number(count)} en el texto`,
    part: (count, title) => `Parte ${number(count)}: ${title}`,
  },
  timeline: {
    title: 'Cronología',
    none: 'Las fuentes no dan ninguna fecha exacta.',
    undated: 'Fecha desconocida',
    place: (chapter) => `capítulo ${number(chapter)}`,
  },
  glossary: {
    title: 'Glosario',
    none: 'Ningún término de este dosier tiene entrada.',
    intro: 'Las palabras entre comillas son las de los artículos que se nombran. Las definiciones con la indicación «editor» son de quien editó; todas las demás son de Plainbrief.',
    fromEditor: '(editor)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `También: ${variants}.`,
    usedIn: 'Aparece en',
    chapterLink: (chapter) => `capítulo ${number(chapter)}`,
    chapterLinkLabel: (chapter, term) => `capítulo ${number(chapter)}, primera aparición de ${term}`,
  },
  sources: {
    title: 'Fuentes',
    untitled: (opening) => `sin título, empieza con ${quote(`${opening} …`)}`,
    by: (byline) => `Por ${byline}`,
    published: (date) => `Publicado: ${date}`,
    inLanguage: (name) => `En ${name}`,
    taken: (printed, merged, omitted) =>
      `${plural(printed, { one: '# oración publicada', other: '# oraciones publicadas' })}, ${plural(merged, { one: '# unida', other: '# unidas' })} a la versión de otra fuente, ${plural(omitted, { one: '# fragmento omitido', other: '# fragmentos omitidos' })}`,
    sameAccount: (articles) => `Trae la misma nota de agencia que ${articles}`,
    leftOut: 'Qué se omitió y por qué',
    leftOutIntro: 'No se omitió nada más de los artículos. El registro JSON enumera cada fragmento con su lugar.',
    nothingLeftOut: 'No se omitió nada de los artículos.',
    omitted: (reason, words, opening) => `${reason}, ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'Acerca de esta edición',
    made: 'Plainbrief, un programa, hizo esta edición a partir de los artículos que figuran en Fuentes. Agrupó sus oraciones por temas y publicó una sola vez las que dicen lo mismo, con una nota por cada fuente. Los títulos, rótulos, notas y definiciones son suyos; no cambió ninguna oración.',
    notDone: 'El programa no puede saber qué es cierto. Es posible que no haya advertido alguna discrepancia, que haya separado lo que va junto o que haya dejado aparte dos oraciones que dicen lo mismo. Una persona debería leerla antes de difundirla.',
    accessibility: 'Las ediciones EPUB, PDF, HTML y de texto llevan los mismos capítulos, notas y números de página. Los títulos, las listas, las notas y los idiomas están marcados para los lectores de pantalla. Nadie ha comprobado esta edición con productos de apoyo.',
    levels: (formula) => (formula === null
      ? 'No se calculó ningún nivel de lectura para este texto.'
      : `Los niveles de lectura se calcularon con ${formula} sobre las oraciones publicadas, sin contar nombres propios ni cifras. Una fórmula cuenta palabras y sílabas; no percibe las ideas difíciles.`),
    rights: 'Los artículos pertenecen a sus editores.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'muy fácil de leer',
      easy: 'fácil de leer',
      plain: 'lenguaje claro',
      newspaper: 'tan difícil como un diario nacional, más o menos',
      hard: 'difícil, como un informe oficial',
      'very-hard': 'muy difícil, como un artículo académico',
    },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    size: (words, sentences, minutes) =>
      `${wordCount(words)} en ${plural(sentences, { one: '# oración', other: '# oraciones' })}, ${plural(minutes, { one: 'cerca de # minuto', other: 'unos # minutos' })}`,
    tooShort: 'no calculado (menos de 100 palabras)',
    noFormula: 'no calculado (no hay fórmula publicada para este idioma)',
    longest: (words, opening) => `Oración más larga: ${number(words)} palabras, empieza con ${quote(`${opening} …`)}.`,
    hardWords: (words) => `Palabras difíciles: ${words}.`,
  },
  writers: esWriters,
  reasons: {
    headline: 'titular',
    standfirst: 'resumen bajo el titular',
    heading: 'título dentro del artículo',
    byline: 'nombres de los autores',
    dateline: 'lugar de redacción',
    'agency-slug': 'nombres de agencias de noticias',
    'section-label': 'nombre de la sección del sitio',
    'photo-caption': 'pie de foto',
    'photo-credit': 'crédito de la foto',
    'donation-appeal': 'petición de donativos',
    'newsletter-prompt': 'invitación a un boletín',
    'app-prompt': 'invitación a una aplicación',
    'subscription-prompt': 'invitación a suscribirse',
    'comment-prompt': 'invitación a comentar',
    'social-prompt': 'invitación a seguir o compartir',
    'related-link': 'enlace a otro artículo',
    'share-bar': 'botones para compartir',
    'cookie-notice': 'aviso de cookies',
    copyright: 'línea de derechos de autor',
    'correction-note': 'nota del editor de la fuente',
    contact: 'línea de contacto',
    advertisement: 'publicidad',
    navigation: 'navegación del sitio',
    'repeated-furniture': 'línea que el sitio repite',
    separator: 'separador',
    metadata: 'datos del archivo',
    markup: 'notación',
    code: 'código de programa',
    table: 'tabla',
    length: 'omitido por la extensión solicitada',
    duplicate: 'ya dicho',
  },
}
