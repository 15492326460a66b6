import { numbered, type TitleStrings } from './titles.js'

export const deTitles: TitleStrings = {
  other: numbered('Weitere Nachrichten'),
  speakerOn: (speaker, topic) => `${speaker}: ${topic}`,
  speaker: (speaker) => speaker,
  about: (field, topic) => `${field}: ${topic}`,
  fields: {
    truce: 'Waffenruhe und Abkommen', agreements: 'Abkommen', talks: 'Gespräche und Diplomatie', demands: 'Aufrufe und Forderungen', fighting: 'Die Kämpfe',
    defence: 'Sicherheit und Verteidigung', evacuation: 'Die Evakuierung', displaced: 'Vertriebene', casualties: 'Tote und Verletzte',
    civilians: 'Die Zivilbevölkerung', aid: 'Die Hilfe', shelter: 'Unterkunft', foodwater: 'Wasser und Nahrung',
    health: 'Medizinische Versorgung', outbreak: 'Der Ausbruch', access: 'Straßen und Zugang', utilities: 'Strom und Versorgung',
    rescue: 'Suche und Rettung', abroad: 'Hilfe aus dem Ausland', quake: 'Das Erdbeben', weather: 'Das Wetter', flood: 'Das Hochwasser',
    fire: 'Das Feuer', damage: 'Die Schäden', building: 'Bau und Vorschriften', warning: 'Warnungen und Gefahren', accident: 'Der Unfall',
    mountains: 'In den Bergen', pollution: 'Verschmutzung', climate: 'Das Klima', nature: 'Die Natur', government: 'Die Regierung',
    blame: 'Kritik und Verantwortung', politics: 'Politik', election: 'Die Wahl', parliament: 'Parlament und Gesetze',
    appointment: 'Ämter und Ernennungen', rights: 'Rechte', migration: 'Grenzen und Migration', protest: 'Proteste',
    investigation: 'Die Ermittlungen', police: 'Die Polizei', attack: 'Der Angriff', robbery: 'Der Raub', court: 'Vor Gericht',
    prison: 'Gefängnis', addiction: 'Drogen und Behandlung', economy: 'Die Wirtschaft', rates: 'Die Zinsen',
    prices: 'Preise und Lebenskosten', markets: 'Die Märkte', company: 'Unternehmen und Ergebnisse', ownership: 'Eigentum und Anteile',
    publicmoney: 'Öffentliche Gelder und Schulden', jobs: 'Arbeitsplätze', strike: 'Gewerkschaften und Streiks', trade: 'Der Handel',
    energy: 'Energie', farming: 'Landwirtschaft', aviation: 'Luftverkehr', sea: 'Auf See', networks: 'Netze und Verbindungen',
    software: 'Software', research: 'Forschung', space: 'Der Weltraum', tourism: 'Reise und Tourismus', match: 'Das Spiel',
    season: 'Die Saison', transfer: 'Verträge und Wechsel', injuries: 'Verletzungen', film: 'Film und Fernsehen', music: 'Musik',
    awards: 'Preise und Auszeichnungen', career: 'Leben und Laufbahn', school: 'Schulen und Schüler', faith: 'Glaube', family: 'Familien',
    mourning: 'Trauer', voices: 'Berichte von Augenzeugen', media: 'Die Medien', background: 'Hintergrund',
  },
}
