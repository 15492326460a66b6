import { numbered, type TitleStrings } from './titles.js'

export const itTitles: TitleStrings = {
  other: numbered('Altre notizie'),
  speakerOn: (speaker, topic) => `${speaker}: ${topic}`,
  speaker: (speaker) => speaker,
  about: (field, topic) => `${field}: ${topic}`,
  fields: {
    truce: 'Cessate il fuoco e accordi', agreements: 'Gli accordi', talks: 'Negoziati e diplomazia', demands: 'Appelli e richieste', fighting: 'I combattimenti',
    defence: 'Sicurezza e difesa', evacuation: 'L’evacuazione', displaced: 'Gli sfollati', casualties: 'Morti e feriti',
    civilians: 'La popolazione civile', aid: 'Gli aiuti', shelter: 'Gli alloggi', foodwater: 'Acqua e cibo', health: 'L’assistenza medica',
    outbreak: 'L’epidemia', access: 'Strade e accessi', utilities: 'Luce e servizi essenziali', rescue: 'Ricerche e soccorsi',
    abroad: 'Gli aiuti dall’estero', quake: 'Il terremoto', weather: 'Il tempo', flood: 'L’alluvione', fire: 'L’incendio', damage: 'I danni',
    building: 'Edilizia e norme', warning: 'Allerte e rischi', accident: 'L’incidente', mountains: 'In montagna',
    pollution: 'L’inquinamento', climate: 'Il clima', nature: 'La natura', government: 'Il governo',
    blame: 'Critiche e responsabilità', politics: 'La politica', election: 'Le elezioni', parliament: 'Parlamento e leggi',
    appointment: 'Incarichi e nomine', rights: 'I diritti', migration: 'Frontiere e migrazione', protest: 'Le proteste',
    investigation: 'Le indagini', police: 'La polizia', attack: 'L’attacco', robbery: 'La rapina', court: 'In tribunale', prison: 'Il carcere',
    addiction: 'Droghe e cure', economy: 'L’economia', rates: 'I tassi di interesse', prices: 'Prezzi e costo della vita',
    markets: 'I mercati', company: 'Imprese e risultati', ownership: 'Proprietà e azioni', publicmoney: 'Conti pubblici e debito',
    jobs: 'Il lavoro', strike: 'Sindacati e scioperi', trade: 'Il commercio', energy: 'L’energia', farming: 'L’agricoltura',
    aviation: 'Il trasporto aereo', sea: 'In mare', networks: 'Reti e collegamenti', software: 'I programmi informatici',
    research: 'La ricerca scientifica', space: 'Lo spazio', tourism: 'Viaggi e turismo', match: 'La partita', season: 'La stagione',
    transfer: 'Contratti e trasferimenti', injuries: 'Gli infortuni', film: 'Cinema e televisione', music: 'La musica', awards: 'I premi',
    career: 'Vita e carriera', school: 'Scuole e studenti', faith: 'La religione', family: 'Le famiglie', mourning: 'Il lutto',
    voices: 'Le testimonianze', media: 'I mezzi di informazione', background: 'Il contesto',
  },
}
