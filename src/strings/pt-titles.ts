import { numbered, type TitleStrings } from './titles.js'

export const ptTitles: TitleStrings = {
  other: numbered('Outras notícias'),
  speakerOn: (speaker, topic) => `${speaker}: ${topic}`,
  speaker: (speaker) => speaker,
  about: (field, topic) => `${field}: ${topic}`,
  fields: {
    truce: 'Cessar-fogo e acordos', agreements: 'Acordos', talks: 'Diálogo e diplomacia', demands: 'Apelos e exigências', fighting: 'Os combates',
    defence: 'Segurança e defesa', evacuation: 'A evacuação', displaced: 'Pessoas deslocadas', casualties: 'Mortos e feridos',
    civilians: 'A população civil', aid: 'A ajuda', shelter: 'Alojamento', foodwater: 'Água e alimentos', health: 'Cuidados médicos',
    outbreak: 'O surto', access: 'Estradas e acessos', utilities: 'Energia e abastecimento', rescue: 'Buscas e salvamento',
    abroad: 'Ajuda do exterior', quake: 'O terremoto', weather: 'O tempo', flood: 'A inundação', fire: 'O incêndio', damage: 'Os danos',
    building: 'Construção e normas', warning: 'Avisos e riscos', accident: 'O acidente', mountains: 'Na montanha', pollution: 'Poluição',
    climate: 'O clima', nature: 'A natureza', government: 'O governo', blame: 'Críticas e responsabilidades', politics: 'Política',
    election: 'As eleições', parliament: 'Parlamento e leis', appointment: 'Cargos e nomeações', rights: 'Direitos',
    migration: 'Fronteiras e migração', protest: 'Protestos', investigation: 'A investigação', police: 'A polícia', attack: 'O ataque',
    robbery: 'O roubo', court: 'Na justiça', prison: 'Prisão', addiction: 'Drogas e tratamento', economy: 'A economia',
    rates: 'As taxas de juro', prices: 'Preços e custo de vida', markets: 'Os mercados', company: 'Empresas e resultados',
    ownership: 'Propriedade e ações', publicmoney: 'Dinheiro público e dívida', jobs: 'O emprego', strike: 'Sindicatos e greves',
    trade: 'O comércio', energy: 'Energia', farming: 'Agricultura', aviation: 'Transporte aéreo', sea: 'No mar', networks: 'Redes e ligações',
    software: 'Programas informáticos', research: 'Investigação científica', space: 'O espaço', tourism: 'Viagens e turismo', match: 'O jogo',
    season: 'A temporada', transfer: 'Contratos e transferências', injuries: 'Lesões', film: 'Cinema e televisão', music: 'Música',
    awards: 'Prémios', career: 'Vida e carreira', school: 'Escolas e alunos', faith: 'Religião', family: 'As famílias', mourning: 'O luto',
    voices: 'Testemunhos', media: 'Os meios de comunicação', background: 'Contexto',
  },
}
