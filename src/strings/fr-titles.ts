import { numbered, type TitleStrings } from './titles.js'

export const frTitles: TitleStrings = {
  other: numbered('Autres nouvelles'),
  speakerOn: (speaker, topic) => `${speaker}\u00a0: ${topic}`,
  speaker: (speaker) => speaker,
  about: (field, topic) => `${field}\u00a0: ${topic}`,
  fields: {
    truce: 'Cessez-le-feu et accords', agreements: 'Les accords', talks: 'Pourparlers et diplomatie', demands: 'Appels et exigences', fighting: 'Les combats',
    defence: 'Sécurité et défense', evacuation: 'L’évacuation', displaced: 'Personnes déplacées', casualties: 'Morts et blessés',
    civilians: 'Les civils', aid: 'L’aide', shelter: 'L’hébergement', foodwater: 'Eau et nourriture', health: 'Les soins médicaux',
    outbreak: 'L’épidémie', access: 'Routes et accès', utilities: 'Électricité et approvisionnement', rescue: 'Recherches et sauvetage',
    abroad: 'L’aide de l’étranger', quake: 'Le séisme', weather: 'La météo', flood: 'L’inondation', fire: 'L’incendie', damage: 'Les dégâts',
    building: 'Construction et normes', warning: 'Alertes et risques', accident: 'L’accident', mountains: 'En montagne',
    pollution: 'La pollution', climate: 'Le climat', nature: 'La nature', government: 'Le gouvernement',
    blame: 'Critiques et responsabilités', politics: 'La politique', election: 'Les élections', parliament: 'Parlement et lois',
    appointment: 'Postes et nominations', rights: 'Les droits', migration: 'Frontières et migrations', protest: 'Les manifestations',
    investigation: 'L’enquête', police: 'La police', attack: 'L’attaque', robbery: 'Le vol', court: 'Devant la justice', prison: 'La prison',
    addiction: 'Drogues et soins', economy: 'L’économie', rates: 'Les taux d’intérêt', prices: 'Prix et coût de la vie',
    markets: 'Les marchés', company: 'Entreprises et résultats', ownership: 'Propriété et actions', publicmoney: 'Argent public et dette',
    jobs: 'L’emploi', strike: 'Syndicats et grèves', trade: 'Le commerce', energy: 'L’énergie', farming: 'L’agriculture',
    aviation: 'Le transport aérien', sea: 'En mer', networks: 'Réseaux et connexions', software: 'Les logiciels', research: 'La recherche',
    space: 'L’espace', tourism: 'Voyages et tourisme', match: 'Le match', season: 'La saison', transfer: 'Contrats et transferts',
    injuries: 'Les blessures', film: 'Cinéma et télévision', music: 'La musique', awards: 'Les prix et récompenses',
    career: 'Vie et carrière', school: 'Écoles et élèves', faith: 'La religion', family: 'Les familles', mourning: 'Le deuil',
    voices: 'Témoignages', media: 'Les médias', background: 'Le contexte',
  },
}
