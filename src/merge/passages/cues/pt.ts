import type { LeaningWords } from './leaning-words.js'
import { beginnings, definite, early, openings, pointing, set, verbBehind, words } from './lists.js'

/** People, what carries them, what is said, what happens, and nouns that stand for what was just told (see `party.ts`). */
const things = `soldados tropas combatentes homens homem mulheres mulher atacantes agressor agressores sobreviventes vítimas? agentes? funcionários? passageiros
  tripulação marinheiros crianças? jovens jovem estudantes trabalhadores famílias? familiares suspeitos? testemunhas? detidos? casal condutor motorista
  piloto capitão porta-voz multidão delegação ministr[oa] autor autora vencedor jogador ator atriz cantor escritor diretor diretora general senador
  prefeito governador embaixador diplomatas? advogad[oa] juiz juíza médico professor dirigente líder político opositor jornalistas? correspondente
  repórter fotógrafo padre investigadores? cientistas acusados? partido grupo empresa companhia agência equipa equipe sindicato comité comitê comissão
  conselho diário jornal revista museu igreja hotel escola emissora banco organização entidade instituição associação fundação movimento tribunal
  fontes? barco navio avião aparelho helicóptero autocarro ônibus camião caminhão comboio veículo carro edifício dispositivo máquina sistema relatório
  comunicado declaração nota carta mensagem documento texto estudo sondagem pesquisa vídeo imagens fotos? fotografias? gravação resolução decreto
  explosão explosões atentado ataque acidente reunião encontro visita viagem incidente votação sentença veredicto cena marcha greve operação anúncio
  medidas? decisão assunto atraso disputa problema questão pergunta plano acordo pacto ideia resultados? passos? processo esforços? tentativas?
  mudanças? debate descoberta notícia números? custo danos perdas? projeto programa método técnica motivo razão possibilidade prática regras? lei recusa
  fracasso sucesso aviso ordem situação tendência receio pedido acusação acusações iniciativa proposta oferta ameaças? críticas resposta
  cidade localidade praça zona região controlo controle local corpos? feridos? mortos? balanço`

const verbs = String.raw`foi foram é são era eram está estão estava estavam tem têm tinha tinham havia será serão seria se não já também pode podem poderia diz disse disseram
  afirma garante considera continua \p{L}+ou \p{L}+aram \p{L}+eram \p{L}+iram \p{L}+ava \p{L}+avam`

export const portuguese: LeaningWords = {
  pronouns: set('ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|aquilo|seu|sua|seus|suas'),
  persons: set('ele|ela'),
  connectives: words(`no entanto|mas|e|porém|contudo|todavia|além disso|também|então|portanto|assim|depois|em seguida|ou|por outro lado|por exemplo|de facto|
    de fato|ainda assim|em resposta|nesse sentido|neste sentido|nessa linha|nesta linha|nesse contexto|neste contexto|entretanto|por isso|
    por isto|por essa razão|por esse motivo|por sua vez|por seu lado|ainda|apesar disso|mesmo assim|com isso|finalmente|por fim|por último|daí|
    prova disso|a isso|além destes|além deles|desse modo|deste modo|dessa forma|desta forma|em consequência|ou seja|isto é|em todo o caso|
    em todo caso|de qualquer forma|pelo contrário|ao contrário|com efeito|inclusive|igualmente|logo depois|pouco depois|em troca|entre eles|
    entre elas|entre estes|a respeito|até então|desde então|ao mesmo tempo|caso contrário|nele|nela|neles|com ele|com ela|com eles|segundo ele|
    segundo ela|para ele|para ela`),
  pointers: words(`ambos|ambas|outros|outras|o outro|a outra|os outros|o mesmo|a mesma|tal|tais|ali|lá|outro|outra|os dois|as duas|os três|as três|os demais|
    as demais|o restante|um deles|uma delas|dois deles|alguns deles|algumas delas|muitos deles|a maioria deles|nenhum deles`),
  articles: set('o|a|os|as'), later: /\b(?:minutos?|horas?|dias?|semanas?|meses|anos?) (?:depois|mais tarde|antes)\b/iu,
  saying: /^(?:disse|acrescentou|afirmou|declarou|explicou)$/iu,
  back: {
    pointing: pointing('este esta estes estas esse essa esses essas aquele aquela aqueles aquelas neste nesta nestes nestas nesse nessa nesses nessas deste desta destes destas desse dessa desses dessas'),
    hereAndNow: beginnings(`semana manhã tarde noite madrugada dia mês meses ano verão inverno primavera outono segunda terça quarta quinta sexta sábado domingo janeiro
      fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fim século década momento hora vez vezes ocasião país nação
      cidade capital região zona localidade província aldeia lugar mundo parte tipo forma temporada época artigo reportagem último última`),
    thenAndThere: /^[nd]?(?:ess|aquel)\p{L}* (?!tipo|forma|parte)/u,
    definite: definite('o |a |os |as ', things, verbs),
    elided: openings(
      '(?:o|a|os|as) (?:de|do|da|dos|das) ',
      `(?:o|a|os|as) (?:primeir|segund|terceir|últim)[oa]s?${verbBehind(verbs)}`,
      '(?:é|era|foi|são|eram|foram|seria) (?:um|uma|uns|umas|o|a|os|as) ',
      'trat(?:a|ava)-se de ',
      String.raw`(?:não |já |também |se )?\p{L}{2,}(?:ou|ava) (?:em|no|na|nos|nas|a|ao|à|com|de|do|da|por|pelo|pela|para|que|desde|até|sobre|como|contra|durante|muito|mais|também|assim|entre|sem|sempre|depois)(?!\p{L})`,
      String.raw`(?:\p{L}+ ){0,4}(?:deles|delas)(?!\p{L})`,
    ),
    also: early('também igualmente'),
  },
}
