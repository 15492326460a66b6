import type { LeaningWords } from './leaning-words.js'
import { set, words } from './lists.js'

export const french: LeaningWords = {
  pronouns: set('il|elle|ils|elles|s\'il|s\'ils|lorsqu\'il|lorsqu\'elle|puisqu\'il|puisqu\'elle|cela|ceci|ça|ce|cette|ces|cet|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leur|leurs'),
  persons: set('il|elle'),
  connectives: words(`en réalité|en fait|cependant|mais|et|toutefois|pourtant|en outre|de plus|aussi|également|alors|donc|ainsi|ensuite|puis|néanmoins|ou|or|
    en revanche|par ailleurs|par exemple|en effet|en réponse|du coup|enfin|en ce sens|dans ce sens|dans cette optique|dans ce contexte|
    dans ce cadre|pour cela|pour autant|pour cette raison|c'est pourquoi|c'est pour cette raison|d'où|de là|à cela|avec cela|malgré cela|
    malgré tout|cela dit|de ce fait|par conséquent|en conséquence|du reste|d'ailleurs|au contraire|à l'inverse|à son tour|de son côté|
    de leur côté|pour sa part|pour leur part|quant à lui|quant à elle|quant à eux|autrement dit|c'est-à-dire|en tout cas|quoi qu'il en soit|
    de même|parmi eux|parmi elles|entre autres|à ses côtés|depuis lors|tout cela|tout ceci|dès lors|jusque-là|peu après|dans la foulée|par la suite|tout d'abord|
    preuve que|résultat|face à cela|sur ce point|à ce sujet|à ce titre|à cet égard|en retour|avec lui|avec elle|avec eux|chez lui|pour lui|
    pour elle|selon lui|selon elle|selon eux|à l'en croire|une fois encore`),
  complemented: /^(?:.+ .+|ainsi|alors|aussi|résultat) (?:de|du|des|que|(?:d|qu)'.+)$/u,
  pointers: words(`les deux|tous deux|d'autres|l'autre|les autres|le même|la même|ce dernier|cette dernière|ces derniers|là|y|un autre|une autre|
    les deux autres|les trois|les trois autres|l'un d'eux|l'une d'elles|l'un d'entre eux|l'une d'entre elles|certains d'entre eux|
    plusieurs d'entre eux|la plupart d'entre eux|beaucoup d'entre eux|tous les deux|tous trois|aucun d'eux|le reste|y compris|autre`),
  articles: set('le|la|les'), later: /\b(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?) (?:plus tard|après|plus tôt|auparavant)\b/iu,
  saying: /^(?:dit|ajouté|ajoute|déclaré|affirmé|expliqué|a-t-il|a-t-elle|estimé|indiqué)$/iu,
}
