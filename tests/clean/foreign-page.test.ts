import { describe, expect, test } from 'vitest'
import { cleaned, furnitureOf, sentencesOf } from './cleaned.js'

const spanish = [
  'El transbordador salió del puerto de Olme el lunes con unos trescientos pasajeros a bordo, según informó la oficina del puerto en una nota de prensa.',
  'Dos horas más tarde la tripulación del transbordador avisó de un incendio en la sala de máquinas y el capitán decidió regresar al puerto de Olme sin esperar ayuda.',
  'Ninguno de los pasajeros resultó herido, pero todos tuvieron que pasar la noche en una escuela cercana al puerto, según la misma oficina de la ciudad.',
  'El ministerio de Transportes abrirá la próxima semana una investigación sobre el incendio del transbordador, según confirmó el capitán a los pasajeros del puerto.',
  'La oficina del puerto recordó que el transbordador había pasado en marzo la última inspección del ministerio sin que nadie señalara defectos en las máquinas.',
]
const title = 'Un incendio obliga al transbordador de Olme a regresar al puerto'
const menu = ['Diez recetas de verano con tomates y albahaca fresca', 'Las bicicletas plegables llegan por fin a los tranvías', 'El museo de relojes abre sus jardines en otoño']

describe('the head of a page in Spanish', () => {
  test('titles on other things over the title', async () => {
    const article = await cleaned([...menu, title, ...spanish].join('\n'))
    expect(article.title).toBe(title)
    expect(sentencesOf(article)).toEqual(spanish)
  })

  test('a wall over the title', async () => {
    const article = await cleaned(['Te quedan dos noticias por ver este mes', '¿Ya eres suscriptor? Inicia sesión', title, ...spanish].join('\n'))
    expect(article.title).toBe(title)
    expect(sentencesOf(article)).toEqual(spanish)
  })

  test('the first line stays the title over a standfirst that says more', async () => {
    const article = await cleaned(['Humo en la madrugada', title, ...spanish].join('\n'))
    expect(article.title).toBe('Humo en la madrugada')
  })

  test('names between bars sign', async () => {
    const article = await cleaned([title, 'Un barco en el puerto de Olme esta noche.', 'Ana Ejemplo | Olme', ...spanish].join('\n'))
    expect(furnitureOf(article)).toContain('byline: Ana Ejemplo | Olme')
  })

  test('rules of a style sheet', async () => {
    const article = await cleaned(['.cabecera{display: block;width: 330px;}', title, ...spanish].join('\n'))
    expect(article.title).toBe(title)
  })
})

describe('the foot of a page in Spanish', () => {
  test('titles on other things', async () => {
    const article = await cleaned([title, ...spanish, ...menu].join('\n'))
    expect(sentencesOf(article)).toEqual(spanish)
  })

  test('what stands under the head of a list, sentences too', async () => {
    const article = await cleaned([title, ...spanish, 'Lo más visto en...', 'Una taza de café renace como abono.', 'Máster en jardinería a distancia'].join('\n'))
    expect(sentencesOf(article)).toEqual(spanish)
  })

  test('titles on the same event that end the page', async () => {
    const article = await cleaned([title, ...spanish, 'La oficina del puerto de Olme prohíbe salir al transbordador', 'Los pasajeros del incendio cuentan la noche en la escuela', 'El capitán niega defectos en las máquinas'].join('\n'))
    expect(sentencesOf(article)).toEqual(spanish)
  })

  const tools = ['Imprimir', 'Enviar por correo', 'Aumentar texto']
  const letters = ['El capitán hizo bien en volver, que es lo que haría cualquiera con un barco tan viejo y tantos pasajeros a bordo.', 'Nadie cuida ese puerto.']
  const form = 'Tu dirección de correo no será publicada.'

  test('letters of readers between the tools and a form', async () => {
    expect(sentencesOf(await cleaned([title, ...spanish, ...tools, ...letters, form].join('\n')))).toEqual(spanish)
  })

  test.each([
    ['the tools stand over the article', [title, ...tools, ...spanish, ...letters, form]],
    ['no form stands below', [title, ...spanish, ...tools, ...letters]],
  ])('nothing is a letter where %s', async (_, page) => {
    expect(sentencesOf(await cleaned(page.join('\n')))).toContain(letters[0])
  })

  test('agencies over the tools of the page', async () => {
    const article = await cleaned([title, ...spanish, '(Con información de agencias)', ...tools, 'Ver comentarios', 'Aviso legal', 'Mapa del sitio', 'Contacto'].join('\n'))
    expect(furnitureOf(article)).toContain('agency-slug: (Con información de agencias)')
  })

  test('letters of readers', async () => {
    const article = await cleaned([title, ...spanish, '2 comentarios', 'El capitán del transbordador hizo lo que debía y la oficina del puerto tendría que darle las gracias por volver sin pasajeros heridos.'].join('\n'))
    expect(sentencesOf(article)).toEqual(spanish)
  })

  test('rules for comments and copying, with the sentences between', async () => {
    const article = await cleaned([title, ...spanish, 'Los comentarios de este diario son moderados.', 'Sea breve.', 'Su correo no será publicado.', 'Queda prohibida toda reproducción sin permiso escrito de la editorial.'].join('\n'))
    expect(sentencesOf(article)).toEqual(spanish)
  })

  test.each([
    ['a short last paragraph', ['Nadie lo esperaba.']],
    ['a list that a colon leads to', ['La oficina del puerto pide tres cosas al ministerio de Transportes y a la ciudad de Olme, según la nota de prensa del lunes:', 'Más inspecciones de las máquinas antes del verano', 'Una escuela abierta para los viajeros', 'Un segundo barco en invierno']],
    ['a paragraph that lost its stop', ['El alcalde pidió el martes calma a los vecinos, agradeció el trabajo de los bomberos voluntarios y anunció que el ayuntamiento pagará las comidas de quienes durmieron fuera de casa']],
    ['posts that the article tells', ['Varios vecinos escribieron sobre lo ocurrido:', '@anaolme Nunca vi tanto humo junto', '@boejemplo Las gaviotas huyeron todas', '@luzolme Otra vez sin barco']],
    ['two lines in a row', ['Niebla en la bahía', 'Gaviotas al amanecer']],
  ])('%s stays', async (_, lines) => {
    const printed = (await cleaned([title, ...spanish, ...lines].join('\n'))).units.filter(({ reason }) => reason === 'related-link' || reason === 'comment-prompt')
    expect(printed).toEqual([])
  })
})

const french = [
  'Le traversier a quitté lundi le port d’Olme avec environ trois cents passagers à bord, a indiqué le bureau du port dans un communiqué publié le soir même.',
  'Deux heures plus tard l’équipage du traversier a signalé un incendie dans la salle des machines et le capitaine a choisi de rentrer au port d’Olme sans attendre.',
  'Aucun des passagers n’a été blessé, mais tous ont dû passer la nuit dans une école voisine du port, selon le même bureau de la ville.',
]

describe('lines of pages', () => {
  test.each(['Réduire le texte', 'Plan du site', 'Veuillez remplir tous les champs obligatoires', 'Le texte du commentaire est obligatoire', 'Votre adresse nous sert à vous envoyer ce courrier.', 'Ce billet fait partie de notre dossier sur les ports'])('in French: %s', async (line) => {
    expect(sentencesOf(await cleaned([...french, line, ...french.slice(0, 1)].join('\n'))).filter((words) => words === line)).toEqual([])
  })

  test.each(['« Votre mot de passe », a crié le capitaine aux passagers du traversier.', 'Le plan du site n’a pas convaincu les passagers du traversier.'])('a sentence that speaks of the same stays: %s', async (line) => {
    expect(sentencesOf(await cleaned([...french, line, ...french.slice(0, 1)].join('\n')))).toContain(line)
  })

  test('the agency behind a bar ends a caption', async () => {
    const article = await cleaned([title, ...spanish.slice(0, 3), 'Pasajeros del transbordador en la escuela. | AP', ...spanish.slice(3)].join('\n'))
    expect(sentencesOf(article)).toEqual(spanish)
  })
})

describe('a line that tells who wrote and when it was published', () => {
  test.each([
    'Por Ana Ejemplo Publicado el 3 de mayo de 2019 a las 12:40 - Actualizado el 4 de mayo de 2019 a las 9:10',
    'El Correo de Olme con AFP y Reuters Publicado el 3 de mayo de 2019',
    'Tiempo de lectura 5 min.',
  ])('%s', async (line) => {
    const article = await cleaned([title, spanish[0] as string, spanish[1] as string, line, ...spanish.slice(2)].join('\n'))
    expect(sentencesOf(article)).toEqual(spanish)
  })

  test('but a sentence on what was published stays', async () => {
    const told = 'Un informe de la oficina publicado el 3 de mayo de 2019 señala defectos en las máquinas.'
    const article = await cleaned([title, spanish[0] as string, spanish[1] as string, told, ...spanish.slice(2)].join('\n'))
    expect(sentencesOf(article)).toContain(told)
  })
})
