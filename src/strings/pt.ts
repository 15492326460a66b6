import { datesOf } from './dates.js'
import { ptWriters } from './pt-writers.js'
import type { Strings } from './strings.js'
import { listOf, numberOf, pluralOf, rangesOf } from './wording.js'

const language = 'pt'
const plural = pluralOf(language)
const number = numberOf(language)
const list = listOf(language)
const range = (first: string, last: string) => `${first} a ${last}`
const ranges = rangesOf(language, range)
const quote = (words: string) => `“${words}”`
const wordCount = (count: number) => plural(count, { one: '# palavra', many: '# de palavras', other: '# palavras' })

export const pt: Strings = {
  language: 'pt',
  direction: 'ltr',
  quote,
  list,
  comma: ', ',
  semicolon: '; ',
  ...datesOf(language, range),
  number,
  front: {
    untitled: (about) => (about === null ? 'Dossiê' : `Dossiê: ${about}`),
    date: 'Data',
    publisher: 'Publicado por',
    madeFrom: 'Feito a partir de',
    madeFromValue: (articles, accounts) =>
      `${plural(articles, { one: '# artigo', other: '# artigos' })}, ${plural(accounts, { one: '# relato independente', other: '# relatos independentes' })}`,
    length: 'Extensão',
    lengthValue: (after, before) => `${wordCount(after)} nos capítulos, de ${number(before)} nos artigos`,
    time: 'Tempo',
    timeValue: (reading, listening) => `cerca de ${plural(reading, { one: '# minuto', other: '# minutos' })} de leitura, ${number(listening)} de escuta`,
    readingLevel: 'Nível de leitura',
    languages: 'Línguas',
    howToRead: (notes) => `Os capítulos trazem as palavras dos artigos. ${notes ? 'Cada número vale para as frases desde o número anterior; sua nota indica a fonte. As outras palavras' : 'As palavras'} entre colchetes foram acrescentadas para maior clareza, pela fonte ou por esta edição.`,
  },
  glance: {
    title: 'O essencial',
    carriedBy: (accounts) => plural(accounts, { one: '# relato', other: '# relatos' }),
  },
  differences: {
    title: 'Em que os relatos divergem',
    intro: 'Cada dado aparece com quem o apresenta. Esta edição não julga qual está certo.',
    none: 'Não foi encontrada nenhuma divergência entre os relatos; alguma pode ter passado despercebida.',
    wordings: 'Palavras para a mesma coisa',
    development: 'Estes dados podem corresponder a momentos sucessivos.',
  },
  chapter: {
    label: (count) => `Capítulo ${number(count)}`,
    inText: (count) => `capítulo ${number(count)}`,
    readingLevel: 'Nível de leitura',
    article: (count) => `artigo ${number(count)}`,
    articles: (numbers) => `${numbers.length === 1 ? 'artigo' : 'artigos'} ${ranges(numbers)}`,
    place: (article, paragraphs) => `artigo ${number(article)}, ${paragraphs.length === 1 ? 'parágrafo' : 'parágrafos'} ${ranges(paragraphs)}`,
    otherWording: (place, words) => `${place}, em outras palavras: ${words}`,
    partlyOther: (place, words) => `${place}, onde se lê: ${words}`,
    mark: (count) => `Nota ${number(count)}`,
    back: (count) => `Voltar ao lugar da nota ${number(count)} no texto`,
    part: (count, title) => `Parte ${number(count)}${title === null ? '' : `: ${title}`}`,
  },
  timeline: {
    title: 'Cronologia',
    none: 'As fontes não dão nenhuma data exata.',
  },
  glossary: {
    title: 'Glossário',
    none: 'Nenhum termo deste dossiê tem verbete.',
    intro: 'As citações são dos artigos indicados; as definições com a indicação “edição” são de quem editou, e as outras, do próprio Plainbrief.',
    fromEditor: '(edição)',
    fromSource: (articles) => `(${articles})`,
    also: (variants) => `Também: ${variants}.`,
    chapters: (count) => (count === 1 ? 'Capítulo' : 'Capítulos'),
    firstUse: (term, chapter) => `${term}, capítulo ${number(chapter)}`,
  },
  sources: {
    title: 'Fontes',
    untitled: (opening) => `sem título, começa com ${quote(`${opening} …`)}`,
    by: (byline) => `Por ${byline}`,
    inLanguage: (name) => `Em ${name}`,
    taken: (printed, merged) =>
      `${plural(printed, { one: '# frase publicada', other: '# frases publicadas' })}${merged === 0 ? '' : `, ${plural(merged, { one: '# unida', other: '# unidas' })} à redação de outra fonte`}`,
    reliability: { low: 'A redação confia menos nele', high: 'A redação confia mais nele' },
    sameAccount: (articles) => `Traz a mesma notícia de agência que ${articles}`,
    leftOut: 'O que foi omitido e por quê',
    leftOutIntro: 'Isto é tudo o que foi omitido, além dos títulos acima. O registro JSON indica cada trecho e o seu lugar.',
    nothingLeftOut: 'Nada foi omitido dos artigos.',
    omitted: (reason, words) => `${reason}, ${quote(words)}`,
    omittedLong: (reason, words, opening) => `${reason}, ${wordCount(words)}: ${quote(opening)}`,
  },
  about: {
    title: 'Sobre esta edição',
    made: 'Plainbrief, um programa, fez esta edição a partir dos artigos indicados em Fontes. Agrupou as frases por tema e publicou uma só vez o que várias dizem, com uma nota para cada fonte. Os títulos, rótulos, notas e definições são do programa; ele não alterou nenhuma frase.',
    notDone: 'O programa não tem como saber o que é verdade. Pode não ter percebido uma divergência, ter separado o que anda junto ou ter mantido à parte duas frases que dizem o mesmo. Uma pessoa deve ler esta edição antes que ela seja divulgada.',
    accessibility: 'As edições em EPUB, PDF, HTML e texto trazem os mesmos capítulos e notas; as três primeiras, as mesmas páginas. Títulos, listas, notas e línguas estão marcados para leitores de tela.',
    unchecked: 'Ninguém verificou esta edição com tecnologia assistiva.',
    certified: (by, claim) => `${by} certificou a edição EPUB: ${claim}.`,
    levels: (formula) => (formula === null
      ? 'Não foi calculado nenhum nível de leitura para este texto.'
      : `Os níveis de leitura foram calculados com ${formula} sobre as frases publicadas, sem contar nomes próprios nem números. Uma fórmula conta palavras e sílabas; não percebe ideias difíceis.`),
    rights: 'Os artigos pertencem a quem os publicou.',
  },
  readingLevel: {
    bands: {
      'very-easy': 'muito fácil de ler',
      easy: 'fácil de ler',
      plain: 'linguagem simples',
      newspaper: 'mais ou menos tão difícil quanto um jornal nacional',
      hard: 'difícil, como um relatório oficial',
      'very-hard': 'muito difícil, como um artigo acadêmico',
    },
    formulas: { 'mean of Gunning Fog and New Dale-Chall': 'a média de Gunning Fog e New Dale-Chall', 'LIX (indicative)': 'LIX, a título indicativo', 'Pisarek (approximate)': 'Pisarek, aproximado', 'OSMAN (estimate)': 'OSMAN, estimativa' },
    level: (band, formula, grade) => `${band} (${formula}${grade === null ? '' : `: ${number(Math.round(grade))}`})`,
    tooShort: 'não calculado (menos de 100 palavras)',
    noFormula: 'não calculado (não há fórmula publicada para esta língua)',
    longest: (words, opening) => `Frase mais longa: ${number(words)} palavras, começa com ${quote(`${opening} …`)}.`,
    hardWords: 'Palavras difíceis',
  },
  writers: ptWriters,
  reasons: {
    headline: 'título',
    standfirst: 'resumo abaixo do título',
    heading: 'título dentro do artigo',
    byline: 'nomes dos autores',
    dateline: 'local de redação',
    'date-line': 'data do artigo',
    'agency-slug': 'nomes de agências de notícias',
    'section-label': 'nome da seção do site',
    'photo-caption': 'legenda de foto',
    'photo-credit': 'crédito de foto',
    'embedded-post': 'publicação de uma rede social',
    'donation-appeal': 'pedido de doações',
    'newsletter-prompt': 'convite para um boletim',
    'app-prompt': 'convite para um aplicativo',
    'subscription-prompt': 'convite para assinar',
    'comment-prompt': 'convite para comentar',
    'social-prompt': 'convite para seguir ou compartilhar',
    'related-link': 'link para outro artigo',
    'share-bar': 'botões de compartilhamento',
    'cookie-notice': 'aviso sobre cookies',
    copyright: 'linha de direitos autorais',
    'correction-note': 'nota de quem publicou a fonte',
    contact: 'linha de contato',
    'author-note': 'nota sobre o autor',
    'about-publisher': 'o que o editor diz de si',
    advertisement: 'publicidade',
    navigation: 'navegação do site',
    'repeated-furniture': 'linha que o site repete',
    separator: 'separador',
    metadata: 'dados do arquivo',
    markup: 'notação',
    code: 'código de programa',
    table: 'tabela',
    length: 'omitido pela extensão pedida',
    editor: 'omitido pela redação',
    duplicate: 'já dito',
  },
}
