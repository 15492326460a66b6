import type { BackWords } from './words.js'
import { definite, early, nouns, openings, phrase, pointing, verbBehind } from './lists.js'

/** People, what carries them, what is said, what happens, and nouns that stand for what was just told (those of English are in `merge/passages/party.ts`). */
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

/** What a phrase of time, place or occasion opens with. */
const openers = String.raw`en según a con tras desde por durante hasta entre sobre para sin cuando después antes ayer hoy anoche finalmente luego más ante pese además también mientras aunque \p{L}+mente`

export const spanish = (): BackWords => ({
  pointing: pointing('(?<!(?:el|al|del)\\s)este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha dichos dichas'),
  hereAndNow: nouns(`semana mañana tarde noche madrugada medianoche mediodía día mes año verano invierno primavera otoño lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre fin siglo década momento hora vez
    vec ocasión ocasion país nación nacion ciudad capital región region zona localidad provincia pueblo lugar mundo parte tipo clase forma
    artículo reportaje jornada temporada última último`, '(?:e?s)?'),
  thenAndThere: /^(?:es[ea]|es[oa]s|aquel\p{L}*) (?!tipo|clase|forma|parte)/u,
  definite: definite('el |la |los |las ', things, verbs, openers),
  elided: openings(
    '(?:en |a |con |por )?(?:el|la|los|las) (?:de|del) ',
    `(?:el|la|los|las) (?:primer|segund|tercer|últim)[oa]s?${verbBehind(verbs)}`,
    `(?:${phrase(openers)})?`
      // `Se espera que`, `Puede que`: nobody does it
      + String.raw`(?!(?:se \p{L}+|puede) que(?!\p{L}))(?:no |ya |también |además |se |lo |la |le |les )?(?:\p{L}{2,}ó|\p{L}{2,}aban?|(?:ha|había) \p{L}+[dt]o|tiene|tenía|sabe|vive|vivía|trabaja|reside|señala|asegura|dice|cree|recuerda|explica|insiste|lamenta|reconoce|añade|apunta|advierte|afirma|considera|destaca|subraya|`
      + String.raw`coincide|sostiene|opina|mantiene|denuncia|comenta|cuenta|relata|matiza|concluye|prosigue|continúa|pide|exige|niega|rechaza|critica|acusa|alerta|espera|teme|quiere|puede|debe|pertenece|dispone|consiste|viene|suele|procede)`
      + String.raw` (?:en|a|al|con|de|del|por|para|que|desde|hasta|sobre|como|contra|tras|durante|muy|más|también|así|entre|sin|hacia|mucho|siempre|después|luego|solo|sólo)(?!\p{L})`
      // `Llegó a Korva el alcalde`: who did it stands behind
      + String.raw`(?!(?: \p{L}+){1,3} (?:el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco) )`,
    `(?:${phrase(openers)})?` + '(?:es|era|fue|son|eran|fueron|sería) (?:un|una|unos|unas|el|la|los|las) (?![^.]{0,80} (?:quien|quienes|cuando)[ ,])',
    'se trat(?:a|aba) de ',
    String.raw`(?:\p{L}+ ){0,4}de (?:ellos|ellas)(?!\p{L})`,
    // `Nacido en Korva, trabajó en el puerto`
    String.raw`\p{L}{2,}[ai]d[oa]s? [^,.;:]{2,80}, (?:\p{L}{2,}ó|fue|era|es)(?!\p{L})`,
  ),
  also: early('también asimismo igualmente'),
})
