import { describe, expect, it } from 'vitest'
import { pointsBack } from '../../../src/document/points-back.js'
import { goesOnWith, leansOn } from '../../../src/merge/passages/leaning.js'
import { tiesOf } from '../../../src/merge/passages/passages.js'
import { stackOf } from '../stack.js'

const leans = (language: string, text: string) => leansOn(text, 'Korva.', language, () => false) || pointsBack(text, language, () => 1)

describe('what a sentence leans on, in other languages than English', () => {
  it.each([
    ['es', 'Esa decisión sorprendió a los pescadores de Korva.'], ['es', 'El alcalde de Korva criticó esas medidas.'], ['es', 'El comunicado no dice quién cerró el puente.'],
    ['es', 'La explosión causó daños en el puerto de Korva.'], ['es', 'Participó en la reconstrucción del puente de Korva.'], ['es', 'Ha pedido a los vecinos de Korva que esperen.'],
    ['es', 'Es un puerto pequeño al norte de Korva.'], ['es', 'Se trata de un puente nuevo.'], ['es', 'En la de Korva murieron tres marineros.'], ['es', 'Otro barco llegó a Korva.'],
    ['es', 'Los primeros fueron llevados a Korva.'], ['es', 'Por ello, el puerto de Korva sigue cerrado.'],
    ['es', 'Aquella noche se quedó sin luz el puerto de Korva.'], ['es', 'Nacido en Korva, trabajó en el puerto.'], ['es', 'En la primera de ellas ganó Korva.'], ['es', 'Trabajaba para el puerto de Korva.'], ['es', 'En 1977, se convirtió en capitán del puerto de Korva.'], ['es', 'Según los vecinos, es el puerto más viejo de Korva.'], ['es', 'Más tarde, el portavoz, que venía de Korva, pidió calma.'],
    ['it', 'Nel 1977, lavorò nel porto di Korva.'], ['fr', 'Selon le maire de Korva, le bateau a coulé.'],
    ['fr', 'Arrivés à Korva, ils attendent un bateau.'], ['fr', 'Née à Korva, elle y est restée.'], ['fr', 'Ce jour-là, le port de Korva était fermé.'], ['fr', 'La plupart d’entre eux viennent de Korva.'],
    ['it', 'Il suo porto è il più grande di Korva.'], ['pt', 'A sua ponte é a maior de Korva.'], ['it', 'Nata a Korva, lavorò nel porto.'], ['it', 'Quel giorno il porto di Korva era chiuso.'], ['pt', 'Trabalhava para o porto de Korva.'], ['pt', 'A maioria deles é de Korva.'],
    ['de', 'Viele Matrosen von ihnen stammen aus Korva.'], ['ru', 'В тот день порт Корвы был закрыт.'], ['uk', 'Того дня порт Корви був закритий.'],
    ['fr', 'Cette décision a surpris les pêcheurs de Korva.'], ['fr', 'Le maire de Korva a critiqué ces mesures.'], ['fr', 'Le communiqué ne dit pas qui a fermé le pont.'], ['fr', 'L’explosion a endommagé le port de Korva.'],
    ['fr', 'Celle de Korva a duré deux heures.'], ['fr', 'Un autre bateau est arrivé à Korva.'], ['fr', 'De son côté, le port de Korva reste fermé.'], ['fr', 'La première a eu lieu à Korva.'],
    ['it', 'Quel ponte era stato costruito da Korva.'], ['it', 'Il sindaco di Korva ha criticato queste misure.'], ['it', 'Il comunicato non dice chi ha chiuso il ponte.'], ['it', 'Ha chiesto agli abitanti di Korva di aspettare.'],
    ['it', 'I tre sono stati portati a Korva.'], ['it', 'La seconda, meno probabile, riguarda Korva.'], ['it', 'Si tratta di un ponte nuovo.'],
    ['pt', 'Essa decisão surpreendeu os pescadores de Korva.'], ['pt', 'O presidente da câmara de Korva criticou essas medidas.'], ['pt', 'O comunicado não diz quem fechou a ponte.'], ['pt', 'Por isso, o porto de Korva continua fechado.'],
    ['de', 'Diese Entscheidung hat die Fischer von Korva überrascht.'], ['de', 'Die Fischer von Korva lehnen diese Maßnahmen ab.'], ['de', 'Die Mitteilung sagt nicht, wer die Brücke gesperrt hat.'],
    ['de', 'Der Vorfall ist in Korva bekannt.'], ['de', 'Darunter sind drei Matrosen aus Korva.'], ['de', 'Ein weiteres Schiff kam nach Korva.'],
    ['ru', 'Рыбаки Корвы не согласны с этим решением.'], ['ru', 'По его словам, мост в Корве закрыт.'], ['ru', 'Один из них живёт в Корве.'],
    ['uk', 'Рибалки Корви не згодні з цим рішенням.'], ['uk', 'За його словами, міст у Корві закрито.'],
    ['tr', 'Korva balıkçıları bu kararı kabul etmedi.'], ['tr', 'Bunun üzerine Korva limanı kapandı.'],
    ['ar', 'وانتقد صيادو كورفا هذا القرار.'], ['ar', 'وأضاف البلاغ أن الجسر في كورفا مغلق.'], ['ar', 'وتم الاحتفاظ بالمشتبه فيه في كورفا.'], ['ar', 'وحسب المصدر ذاته، أغلق ميناء كورفا.'],
    ['ar', 'وأضاف رئيس بلدية كورفا أن الجسر مغلق.'], ['ar', 'في المقابل، بقي ميناء كورفا مفتوحا.'],
  ])('%s leans: %s', (language, text) => expect(leans(language, text)).toBe(true))

  it.each([
    ['es', 'En esta semana el puerto de Korva sigue cerrado.'], ['es', 'La decisión de Korva sorprendió a los pescadores.'], ['es', 'El comunicado del puerto no dice nada de Korva.'], ['es', 'Murió un marinero de Korva.'],
    ['es', 'Llegó el alcalde de Korva.'], ['es', 'Ayer llegaron al puerto tres barcos de Korva.'], ['es', 'El este de Korva está sin luz.'], ['es', 'La primera ministra de Korva dimitió.'], ['es', '30 es el número de barcos de Korva.'],
    ['es', 'En 1977, murió el alcalde de Korva.'], ['es', 'En 1977, la decisión de Korva sorprendió a los pescadores.'], ['es', 'Korva tiene un puerto, el primero de ese tipo.'], ['fr', 'Le port de Korva est fermé cette semaine.'], ['fr', 'Fermé depuis lundi, le port de Korva rouvre.'], ['fr', 'La décision de Korva a surpris les pêcheurs.'], ['fr', 'Le maire de Korva sait ce que veulent les pêcheurs.'], ['fr', 'La première ministre de Korva a démissionné.'], ['fr', 'Le port de Korva rouvre malgré la tempête, ce dont les pêcheurs se félicitent.'],
    ['it', 'Il porto di Korva è chiuso questa settimana.'], ['it', 'La decisione di Korva ha sorpreso i pescatori.'], ['it', 'È morto un marinaio di Korva.'], ['it', 'Il porto di Korva è più grande di quello norvegese.'],
    ['pt', 'O porto de Korva está fechado esta semana.'], ['pt', 'A decisão de Korva surpreendeu os pescadores.'],
    ['de', 'Der Hafen von Korva bleibt diese Woche zu.'], ['de', 'Die Entscheidung von Korva überrascht die Fischer.'], ['de', 'Die Mitteilung des Hafens nennt Korva nicht.'],
    ['ru', 'Порт Корвы закрыт на этой неделе.'], ['uk', 'Порт Корви закрито цього тижня.'], ['tr', 'Korva limanı bu hafta kapalı.'],
    ['ar', 'ميناء كورفا مغلق هذا الأسبوع.'], ['ar', 'وقال رئيس بلدية كورفا إن الجسر مغلق.'], ['ar', 'وأضر القرار الأميركي بصيادي كورفا.'],
  ])('%s stands alone: %s', (language, text) => expect(leans(language, text)).toBe(false))

  it.each([['es', 'A cambio de ayuda, Korva abrió el puerto.'], ['fr', 'De même que Morla, Korva a un port.'], ['it', 'Al contrario di Morla, Korva ha un porto.'], ['pt', 'Ao contrário de Morla, Korva tem um porto.'], ['ru', 'В результате пожара в Корве сгорел мост.']])(
    '%s: a phrase with what it is about behind it is no connective: %s', (language, text) => expect(leans(language, text)).toBe(false))

  it('a sentence that adds to the one before goes on within its paragraph', () => expect(goesOnWith('El puerto también cerró.', 'Korva.', 'es')).toBe(true))

  it('of two arrests in one article of an Arabic agency each keeps what was said of it', async () => {
    const [article] = await stackOf('أوقفت الشرطة في كورفا مساء الأحد بحارا يبلغ من العمر ثلاثين سنة.\n\nوأفاد بيان للشرطة أن توقيف المشتبه به جاء بعد حريق في الميناء.\n\nوأضاف البيان أن البحث ما زال متواصلا.\n\nوأوقفت شرطة ألتدورف صباح الاثنين سائق شاحنة.\n\nوقد تم، حسب المصدر ذاته، حجز الشاحنة.')
    const units = article!.units.flatMap(({ kind }, at) => (kind === 'sentence' ? [at] : []))
    expect(tiesOf(article!, units)).toEqual(['none', 'soft', 'soft', 'none', 'soft'])
  })
})
