import { numbered, type TitleStrings } from './titles.js'

export const enTitles: TitleStrings = {
  other: numbered('Other news'),
  speakerOn: (speaker, topic) => `${speaker} on ${topic}`,
  speaker: (speaker) => `What ${speaker} said`,
  about: (field, topic) => `${field}: ${topic}`,
  fields: {
    truce: 'Ceasefire and agreements', agreements: 'Agreements', talks: 'Talks and diplomacy', demands: 'Appeals and demands', fighting: 'The fighting',
    defence: 'Security and defence', evacuation: 'The evacuation', displaced: 'Displaced people', casualties: 'The dead and the wounded',
    civilians: 'Civilians', aid: 'Aid', shelter: 'Shelter', foodwater: 'Food and water', health: 'Medical care', outbreak: 'The outbreak',
    access: 'Roads and access', utilities: 'Power and supplies', rescue: 'Search and rescue', abroad: 'Help from abroad',
    quake: 'The earthquake', weather: 'The weather', flood: 'The flood', fire: 'The fire', damage: 'Damage',
    building: 'Building and safety rules', warning: 'Warnings and risks', accident: 'The accident', mountains: 'In the mountains',
    pollution: 'Pollution', climate: 'Climate', nature: 'Nature and wildlife', government: 'The government',
    blame: 'Criticism and responsibility', politics: 'Politics', election: 'The election', parliament: 'Parliament and laws',
    appointment: 'Posts and appointments', rights: 'Rights', migration: 'Borders and migration', protest: 'Protests',
    investigation: 'The investigation', police: 'The police', attack: 'The attack', robbery: 'The robbery', court: 'In court',
    prison: 'Prison', addiction: 'Drugs and treatment', economy: 'The economy', rates: 'Interest rates', prices: 'Prices and living costs',
    markets: 'Markets', company: 'Companies and results', ownership: 'Ownership and shares', publicmoney: 'Public money and debt',
    jobs: 'Jobs', strike: 'Unions and strikes', trade: 'Trade', energy: 'Energy', farming: 'Farming', aviation: 'Air travel', sea: 'At sea',
    networks: 'Networks and connections', software: 'Software', research: 'Research', space: 'Space', tourism: 'Travel and tourism',
    match: 'The match', season: 'The season', transfer: 'Contracts and transfers', injuries: 'Injuries', film: 'Film and television',
    music: 'Music', awards: 'Awards', career: 'Life and career', school: 'Schools and students', faith: 'Faith', family: 'Families',
    mourning: 'Mourning', voices: 'Accounts from the scene', media: 'The media', background: 'Background',
  },
}
