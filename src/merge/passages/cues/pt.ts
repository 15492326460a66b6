import type { LeaningWords } from './leaning-words.js'
import { set, words } from './lists.js'

export const portuguese: LeaningWords = {
  pronouns: set('ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|aquilo|seu|sua|seus|suas'),
  persons: set('ele|ela'),
  connectives: words(`no entanto|mas|e|porém|contudo|todavia|além disso|também|então|portanto|assim|depois|em seguida|ou|por outro lado|por exemplo|de facto|
    de fato|ainda assim|em resposta|nesse sentido|neste sentido|nessa linha|nesta linha|nesse contexto|neste contexto|entretanto|por isso|
    por isto|por essa razão|por esse motivo|por sua vez|por seu lado|ainda|apesar disso|mesmo assim|com isso|finalmente|por fim|por último|daí|
    prova disso|a isso|além destes|além deles|desse modo|deste modo|dessa forma|desta forma|em consequência|ou seja|isto é|em todo o caso|
    em todo caso|de qualquer forma|pelo contrário|ao contrário|com efeito|inclusive|igualmente|logo depois|pouco depois|em troca|entre eles|
    entre elas|entre estes|até então|desde então|ao mesmo tempo|caso contrário|nele|nela|neles|com ele|com ela|com eles|segundo ele|
    segundo ela|para ele|para ela`),
  complemented: /^(?:.+ .+|depois|assim|ainda|então) (?:de|do|da|dos|das|que)$/u,
  pointers: words(`ambos|ambas|outros|outras|o outro|a outra|os outros|o mesmo|a mesma|tal|tais|ali|lá|outro|outra|os dois|as duas|os três|as três|os demais|
    as demais|o restante|um deles|uma delas|dois deles|alguns deles|algumas delas|muitos deles|a maioria deles|nenhum deles`),
  articles: set('o|a|os|as'), later: /\b(?:minutos?|horas?|dias?|semanas?|meses|anos?) (?:depois|mais tarde|antes)\b/iu,
  saying: /^(?:disse|acrescentou|afirmou|declarou|explicou)$/iu,
}
