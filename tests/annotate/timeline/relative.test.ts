import { expect, it } from 'vitest'
import { plainText } from '../../../src/document/inline.js'
import { timelineOf } from '../../../src/annotate/timeline/timeline.js'
import { miniBriefing } from '../mini-briefing.js'

const told = (language: string, published: string, ...sentences: readonly string[]) => timelineOf(miniBriefing({ published, language, sentences })).map(({ date, children }) => `${date ?? '?'} ${plainText(children)}`)

it('does not take the day of a relative clause for that of what is told, in French, Spanish and Arabic', () => {
  expect(told('fr', '2020-06-20', 'Le tribunal a montré les images des pêcheurs qui ont bloqué le port de Morla le 4 mai.')).toEqual([])
  expect(told('fr', '2020-06-20', 'Le conseil a gelé les accords en attendant que les marins, qui ont été arrêtés le 4 mai, soient libres.')).toEqual([])
  expect(told('es', '2020-06-20', 'El consejo recibió a los pescadores, los cuales bloquearon el puerto el 4 de mayo.')).toEqual([])
  expect(told('ar', '2020-06-20', 'عرضت المحكمة صور الرجال الذين هاجموا الميناء في 4 مايو.')).toEqual([])
})

it('keeps the relative clause that tells the event itself, and the main clause behind one', () => {
  expect(told('fr', '2020-06-20', 'La crue de Morla était une série de crues qui ont emporté les ponts le 4 mai.')).toHaveLength(1)
  expect(told('fr', '2020-06-20', 'Douze personnes ont été tuées par la crue qui a frappé la ville de Morla le 4 mai.')).toHaveLength(1)
  expect(told('fr', '2020-06-20', 'La foire qui a été ouverte par le maire de Morla a été fermée le 4 mai.')).toHaveLength(1)
  expect(told('fr', '2020-05-05', 'Le maire de Morla a salué les pêcheurs qui ont ouvert le port lundi.')).toHaveLength(1)
  expect(told('ar', '2020-06-20', 'قتل عشرة أشخاص في الفيضان الذي ضرب المدينة في 4 مايو.')).toHaveLength(1)
})

it('does not take the day of what is foreseen, beside its noun, for that of what is told', () => {
  expect(told('fr', '2020-05-07', 'Le navire a été saisi à la veille du vote prévu samedi sur les droits du port.')).toEqual([])
  expect(told('fr', '2020-05-07', 'Le vote sur les droits du port de Morla est prévu samedi.')).toHaveLength(1)
  expect(told('ar', '2020-05-07', 'وقع الاستيلاء على السفينة عشية التصويت المتوقع يوم السبت.')).toEqual([])
  expect(told('ar', '2020-05-07', 'ومن المتوقع أن ينتهي مؤتمر الصيادين يوم السبت.')).toHaveLength(1)
})

it('weighs the day of a night or of today behind a noun less', () => {
  const events = ['Le port a été fermé lundi par le conseil de Morla.', 'Le pont a été emporté mardi par la rivière.', 'Le marché a été ouvert mercredi par le maire.', 'La digue a été réparée jeudi par les marins.', 'Le phare a été rallumé vendredi par les gardiens.', 'Le bac a été vendu samedi par la ville.']
  const all = told('fr', '2020-05-10', ...events, 'Le village de Morla est loin du foyer du séisme de la nuit de dimanche.', 'L’étape d’aujourd’hui est une des plus longues de la course.')
  expect(all.some((one) => one.includes('foyer du séisme') || one.includes('étape'))).toBe(false)
  expect(all).toHaveLength(6)
})

it('leaves habits out in other languages than English, but not an event that names one behind a mark', () => {
  expect(told('fr', '2020-05-07', 'La saison des pluies commence généralement en mai dans la région de Morla.')).toEqual([])
  expect(told('fr', '2020-05-07', 'Le marché aux poissons est ouvert chaque mardi par le maire de la ville.')).toEqual([])
  expect(told('es', '2020-05-07', 'El mercado de Morla se abre cada martes en la plaza vieja.')).toEqual([])
  expect(told('de', '2020-05-07', 'Der Fischmarkt von Morla wurde jeden Dienstag am alten Hafen eröffnet.')).toEqual([])
  expect(told('ar', '2020-05-07', 'يبدأ موسم الأمطار عادة في مايو في منطقة مورلا.')).toEqual([])
  expect(told('fr', '2020-05-07', 'Le marché aux poissons a été fermé mardi, où des centaines de clients viennent chaque matin.')).toHaveLength(1)
})

it('leaves what is only said in straight marks out in other languages', () => {
  expect(told('ar', '2020-05-07', 'وقال "لو اخترنا أن نبحر لفقدنا الكثير من الموجودين هنا اليوم".')).toEqual([])
  expect(told('ar', '2020-05-07', 'وقال الصيادون اليوم إن البحر "هائج".')).toHaveLength(1)
})

it.each([
  ['es', 'En la primera de ellas, el 4 de mayo, el puerto de Morla perdió tres barcos.', 'El 4 de mayo el puerto de Morla perdió tres barcos.'],
  ['es', 'Aquí presentamos fotos del puerto de Morla tomadas el 4 de mayo.', 'Un barco tomó fotos del puerto de Morla el 4 de mayo.'],
  ['fr', 'Ce même pont de Morla s’est effondré le 4 mai.', 'Le pont de Morla s’est effondré le 4 mai.'],
  ['it', 'Quel ponte di Morla è crollato il 4 maggio 2020.', 'Il ponte di Morla è crollato il 4 maggio 2020.'],
])('%s: gives no entry to what the sentence before told or the page shows: %s', (language, leaning, alone) => {
  expect(told(language, '2020-06-20', leaning)).toEqual([])
  expect(told(language, '2020-06-20', alone)).toHaveLength(1)
})
