import type { BackWords } from './words.js'
import { definite, early, nouns, openings, phrase, pointing, verbBehind } from './lists.js'

/** People, what carries them, what is said, what happens, and nouns that stand for what was just told (those of English are in `merge/passages/party.ts`). */
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

/** What a phrase of time, place or occasion opens with. */
const openers = String.raw`em no na segundo a ao à com após desde por durante até entre sobre para sem quando depois antes ontem hoje mais apesar além \p{L}+mente`

export const portuguese = (): BackWords => ({
  pointing: pointing('este esta estes estas esse essa esses essas aquele aquela aqueles aquelas neste nesta nestes nestas nesse nessa nesses nessas deste desta destes destas desse dessa desses dessas'),
  hereAndNow: nouns(`semana manhã tarde noite madrugada dia mês meses ano verão inverno primavera outono segunda segunda-feira terça quarta quinta sexta
    sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fim século década momento hora
    vez ocasião ocasiõ país nação nações cidade capital região regiões zona localidade província aldeia lugar mundo parte tipo forma temporada
    época artigo reportagem última último`, '(?:e?s)?'),
  thenAndThere: /^[nd]?(?:ess|aquel)\p{L}* (?!tipo|forma|parte)/u,
  definite: definite('o |a |os |as ', things, verbs, openers),
  elided: openings(
    '(?:o|a|os|as) (?:de|do|da|dos|das) ',
    `(?:o|a|os|as) (?:primeir|segund|terceir|últim)[oa]s?${verbBehind(verbs)}`,
    `(?:${phrase(openers)})?` + '(?:é|era|foi|são|eram|foram|seria) (?:um|uma|uns|umas|o|a|os|as) (?![^.]{0,80} (?:que|quem|quando)[ ,])',
    '(?:o|a|os|as) (?:seu|sua|seus|suas) ',
    'trat(?:a|ava)-se de ',
    `(?:${phrase(openers)})?` + String.raw`(?:não |já |também |se )?\p{L}{2,}(?:ou|ava) (?:em|no|na|nos|nas|a|ao|à|com|de|do|da|por|pelo|pela|para|que|desde|até|sobre|como|contra|durante|muito|mais|também|assim|entre|sem|sempre|depois)(?!\p{L})`
      // `Chegou a Korva o presidente`: who did it stands behind
      + String.raw`(?!(?: \p{L}+){1,3} (?:o|os|as|um|uma|uns|umas|dois|duas|três) )`,
    String.raw`(?:\p{L}+ ){0,4}(?:deles|delas)(?!\p{L})`,
  ),
  also: early('também igualmente'),
})
