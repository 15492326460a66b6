import { numbered, type TitleStrings } from './titles.js'

export const esTitles: TitleStrings = {
  other: numbered('Otras noticias'),
  speakerOn: (speaker, topic) => `${speaker}: ${topic}`,
  speaker: (speaker) => speaker,
  about: (field, topic) => `${field}: ${topic}`,
  fields: {
    truce: 'Alto el fuego y acuerdos', agreements: 'Acuerdos', talks: 'Diálogo y diplomacia', demands: 'Llamamientos y exigencias', fighting: 'Los combates',
    defence: 'Seguridad y defensa', evacuation: 'La evacuación', displaced: 'Personas desplazadas', casualties: 'Muertos y heridos',
    civilians: 'La población civil', aid: 'La ayuda', shelter: 'Alojamiento', foodwater: 'Agua y alimentos', health: 'Atención médica',
    outbreak: 'El brote', access: 'Carreteras y accesos', utilities: 'Luz y suministros', rescue: 'Búsqueda y rescate',
    abroad: 'Ayuda del exterior', quake: 'El terremoto', weather: 'El tiempo', flood: 'La inundación', fire: 'El incendio',
    damage: 'Los daños', building: 'Construcción y normas', warning: 'Avisos y riesgos', accident: 'El accidente', mountains: 'En la montaña',
    pollution: 'Contaminación', climate: 'El clima', nature: 'La naturaleza', government: 'El Gobierno',
    blame: 'Críticas y responsabilidades', politics: 'Política', election: 'Las elecciones', parliament: 'Parlamento y leyes',
    appointment: 'Cargos y nombramientos', rights: 'Derechos', migration: 'Fronteras y migración', protest: 'Protestas',
    investigation: 'La investigación', police: 'La policía', attack: 'El ataque', robbery: 'El robo', court: 'En los tribunales',
    prison: 'Prisión', addiction: 'Drogas y tratamiento', economy: 'La economía', rates: 'Tipos de interés',
    prices: 'Precios y coste de la vida', markets: 'Los mercados', company: 'Empresas y resultados', ownership: 'Propiedad y acciones',
    publicmoney: 'Dinero público y deuda', jobs: 'El empleo', strike: 'Sindicatos y huelgas', trade: 'El comercio', energy: 'Energía',
    farming: 'Agricultura', aviation: 'Transporte aéreo', sea: 'En el mar', networks: 'Redes y conexiones',
    software: 'Programas informáticos', research: 'Investigación científica', space: 'El espacio', tourism: 'Viajes y turismo',
    match: 'El partido', season: 'La temporada', transfer: 'Contratos y fichajes', injuries: 'Lesiones', film: 'Cine y televisión',
    music: 'Música', awards: 'Premios', career: 'Vida y carrera', school: 'Escuelas y estudiantes', faith: 'Religión', family: 'Las familias',
    mourning: 'El duelo', voices: 'Testimonios', media: 'Los medios', background: 'Antecedentes',
  },
}
