import type { LeaningWords } from './leaning-words.js'
import { beginnings, definite, early, openings, pointing, set, verbBehind, words } from './lists.js'

/** People, what carries them, what is said, what happens, and nouns that stand for what was just told (see `party.ts`). */
const things = `soldados tropas combatientes hombres? mujer mujeres atacantes asaltantes agresor agresores supervivientes sobrevivientes víctima víctimas agentes?
  funcionarios? pasajeros tripulación marineros niños? niñas? joven jóvenes estudiantes trabajadores familias familiares sospechosos? testigos?
  detenidos? arrestados pareja conductor piloto capitán portavoz vocera vocero multitud delegación ministr[oa] autor autora ganador jugador actor actriz
  cantante escritor director directora general senador senadora alcalde alcaldesa gobernador embajador embajadora diplomáticos? abogad[oa] juez jueza
  médico profesor dirigente líder mandatario político opositor periodistas? corresponsal reportero fotógrafo sacerdote investigadores? científicos?
  acusados? partido grupo empresa compañía firma agencia equipo sindicato comité comisión consejo diario periódico revista museo iglesia hotel escuela
  aerolínea cadena canal emisora banco organización organismo entidad institución asociación fundación movimiento tribunal fuentes? barco buque lancha
  avión aparato helicóptero autobús camión convoy caravana vehículo coche edificio instalación dispositivo máquina sistema informe comunicado
  declaración declaraciones nota carta mensaje documento texto estudio encuesta sondeo vídeo video imagen imágenes fotografías? fotos? grabación
  resolución decreto explosión explosiones atentado ataque accidente incursión reunión encuentro visita viaje incidente votación sentencia veredicto
  escena suceso marcha huelga operación operativo anuncio medidas? decisión asunto retraso disputa problema cuestión pregunta plan acuerdo pacto idea
  resultados? pasos? proceso esfuerzos? intentos? cambios? debate hallazgo noticia cifras? número coste costo daños pérdidas? proyecto programa método
  técnica motivo razón posibilidad práctica norma normas ley negativa fracaso éxito advertencia orden situación tendencia temor petición solicitud
  acusación acusaciones iniciativa propuesta oferta amenazas? críticas respuesta
  ciudad localidad plaza zona región control lugar cadáver cadáveres cuerpos? heridos? muertos? fallecidos balance`

const verbs = String.raw`ha han había habían fue fueron es son era eran está están estaba estaban será serán sería se no ya también lo le les tiene tienen tenía tenían puede
  pueden podría dice dijo dijeron asegura insiste afirma considera sigue siguen quedó murió salió llegó \p{L}+ó \p{L}+aron \p{L}+ieron \p{L}+aba
  \p{L}+aban \p{L}+ían \p{L}+arán \p{L}+erán \p{L}+irán`

export const spanish: LeaningWords = {
  pronouns: set('él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|aquello|su|sus'),
  persons: set('él|ella'),
  connectives: words(`en realidad|sin embargo|pero|y|además|también|entonces|por tanto|por lo tanto|no obstante|así|asimismo|en cambio|por otra parte|
    por otro lado|después|luego|o|aun así|de hecho|por ejemplo|en respuesta|tampoco|en este sentido|en ese sentido|en esta línea|en esa línea|
    en la misma línea|en el mismo sentido|en parecidos términos|por eso|por ello|por esto|por esta razón|por esa razón|por este motivo|
    por ese motivo|a su vez|aún así|con todo|finalmente|por último|de ahí|prueba de ello|a esto|a ello|a eso|con ello|con eso|con esto|de ello|
    por su parte|de este modo|de ese modo|de esta manera|de esta forma|de esa forma|en consecuencia|en concreto|es decir|en definitiva|
    en cualquier caso|en todo caso|de todos modos|de todas formas|al contrario|por el contrario|en efecto|incluso|igualmente|a continuación|
    acto seguido|a cambio|a pesar de ello|todo ello|todo eso|todo esto|igual que|lo mismo|aparte|a pesar de esto|a pesar de eso|a pesar de todo|pese a ello|pese a todo|entre ellos|entre ellas|
    entre estos|entre estas|en su caso|al respecto|hasta entonces|desde entonces|para entonces|poco después|al mismo tiempo|de lo contrario|
    a la vez|en ellos|en ella|en ellas|en él|con él|con ella|con ellos|de él|de ellos|a él|a ella|a ellos`),
  pointers: words(`ambos|ambas|otros|otras|el otro|la otra|los otros|los demás|el mismo|la misma|dicho|dicha|tal|tales|allí|ahí|otro|otra|los dos|las dos|
    los tres|las tres|las demás|el resto|uno de ellos|una de ellas|dos de ellos|dos de ellas|tres de ellos|algunos de ellos|algunas de ellas|
    muchos de ellos|muchas de ellas|la mayoría de ellos|la mayoría de ellas|uno de los cuales|ninguno de ellos`),
  articles: set('el|la|los|las'), later: /\b(?:minutos?|horas?|días?|semanas?|meses|años?) (?:después|más tarde|antes)\b/iu,
  saying: /^(?:dijo|añadió|agregó|afirmó|señaló|declaró|explicó|indicó)$/iu,
  back: {
    pointing: pointing('(?<!(?:el|al|del)\\s)este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha dichos dichas'),
    hereAndNow: beginnings(`semana mañana tarde noche madrugada día mes año verano invierno primavera otoño lunes martes miércoles jueves viernes sábado domingo enero
      febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre fin siglo década momento hora vez veces ocasión país
      nación ciudad capital región zona localidad provincia pueblo lugar mundo parte tipo clase forma artículo reportaje jornada temporada última
      último`),
    thenAndThere: /^(?:es[ea]|es[oa]s|aquel\p{L}*) (?!tipo|clase|forma|parte)/u,
    definite: definite('el |la |los |las ', things, verbs),
    elided: openings(
      '(?:en |a |con |por )?(?:el|la|los|las) (?:de|del) ',
      `(?:el|la|los|las) (?:primer|segund|tercer|últim)[oa]s?${verbBehind(verbs)}`,
      String.raw`(?:no |ya |también |además |se |lo |la |le |les )?(?:\p{L}{2,}ó|\p{L}{2,}aban?|(?:ha|había) \p{L}+[dt]o|tiene|tenía|sabe|vive|vivía|trabaja|reside|señala|asegura|dice|cree|recuerda|explica|insiste|lamenta|reconoce|añade|apunta|advierte|afirma|considera|destaca|subraya|`
        + String.raw`coincide|sostiene|opina|mantiene|denuncia|comenta|cuenta|relata|matiza|concluye|prosigue|continúa|pide|exige|niega|rechaza|critica|acusa|alerta|espera|teme|quiere|puede|debe|pertenece|dispone|consiste|viene|suele|procede)`
        + String.raw` (?:en|a|al|con|de|del|por|para|que|desde|hasta|sobre|como|contra|tras|durante|muy|más|también|así|entre|sin|hacia|mucho|siempre|después|luego|solo|sólo)(?!\p{L})`,
      '(?:es|era|fue|son|eran|fueron|sería) (?:un|una|unos|unas|el|la|los|las) ',
      'se trat(?:a|aba) de ',
      String.raw`(?:\p{L}+ ){0,4}de (?:ellos|ellas)(?!\p{L})`,
      // `Nacido en Korva, trabajó en el puerto`
      String.raw`\p{L}{2,}[ai]d[oa]s? [^,.;:]{2,80}, (?:\p{L}{2,}ó|ha|había|fue|era|es)(?!\p{L})`,
    ),
    also: early('también asimismo igualmente'),
  },
}
