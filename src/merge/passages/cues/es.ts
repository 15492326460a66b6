import type { LeaningWords } from './leaning-words.js'
import { set, words } from './lists.js'

export const spanish: LeaningWords = {
  pronouns: set('él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|aquello|su|sus'),
  persons: set('él|ella'),
  connectives: words(`en realidad|sin embargo|pero|y|además|también|entonces|por tanto|por lo tanto|no obstante|así|asimismo|en cambio|por otra parte|
    por otro lado|después|luego|o|aun así|de hecho|por ejemplo|en respuesta|tampoco|en este sentido|en ese sentido|en esta línea|en esa línea|
    en la misma línea|en el mismo sentido|en parecidos términos|por eso|por ello|por esto|por esta razón|por esa razón|por este motivo|
    por ese motivo|a su vez|aún así|finalmente|por último|de ahí|prueba de ello|a esto|a ello|a eso|con ello|con eso|con esto|de ello|
    por su parte|de este modo|de ese modo|de esta manera|de esta forma|de esa forma|en consecuencia|en concreto|es decir|en definitiva|
    en cualquier caso|en todo caso|de todos modos|de todas formas|al contrario|por el contrario|en efecto|incluso|igualmente|a continuación|
    acto seguido|a cambio|a pesar de ello|todo ello|todo eso|todo esto|lo mismo|aparte|a pesar de esto|a pesar de eso|a pesar de todo|pese a ello|pese a todo|entre ellos|entre ellas|
    entre estos|entre estas|en su caso|al respecto|hasta entonces|desde entonces|para entonces|poco después|al mismo tiempo|de lo contrario|
    a la vez|en ellos|en ella|en ellas|en él|con él|con ella|con ellos|de él|de ellos|a él|a ella|a ellos`),
  complemented: /^(?:.+ .+|además|después|luego|aparte|así|incluso) (?:de|del|que)$/u,
  pointers: words(`ambos|ambas|otros|otras|el otro|la otra|los otros|los demás|el mismo|la misma|dicho|dicha|tal|tales|allí|ahí|otro|otra|los dos|las dos|
    los tres|las tres|las demás|el resto|uno de ellos|una de ellas|dos de ellos|dos de ellas|tres de ellos|algunos de ellos|algunas de ellas|
    muchos de ellos|muchas de ellas|la mayoría de ellos|la mayoría de ellas|uno de los cuales|ninguno de ellos`),
  articles: set('el|la|los|las'), later: /\b(?:minutos?|horas?|días?|semanas?|meses|años?) (?:después|más tarde|antes)\b/iu,
  saying: /^(?:dijo|añadió|agregó|afirmó|señaló|declaró|explicó|indicó)$/iu,
}
