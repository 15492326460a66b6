import { isCapitalised, wordCount } from '../form.js'
import { findDate } from '../../document/written-date.js'
import { isNamedAsOutlet } from '../../document/outlet-names.js'
import { weekdayOf } from './weekdays.js'

/** What stands beside a date on its line: what happened then, weekdays, hours, zones and small words. */
const around: ReadonlySet<string> = new Set(`
  published publication updated update posted modified last first created originally edited story released release for immediate on at the by of and hrs hours am pm gmt utc ist est edt et
  pst pdt cet cest bst jst msk amt local time date min mins read minutes mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ago
  today yesterday reading second seconds minute hour hours day days week weeks month months heute gestern vor stunde stunden tag tagen woche wochen minute aujourd hui hier heure heures jours semaine semaines
  hoy ayer hace minuto día días semana semanas oggi ieri minuto ora giorno giorni settimana settimane hoje ontem há tempo leitura dia dias
  stand uhr um vom den aktualisiert veröffentlicht erstellt erschienen datum lesezeit lesedauer minuten montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag zuletzt geändert am
  publié publiée mis mise modifié jour le à lecture temps minutes lundi mardi mercredi jeudi vendredi samedi dimanche créé
  publicado publicada actualizado tiempo actualizada creado el las hora horas fecha lectura lunes martes miércoles jueves viernes sábado domingo
  pubblicato aggiornato tempo lettura minuti il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica atualizado atualizada em às segunda terça quarta quinta sexta feira
  gepubliceerd bijgewerkt maandag dinsdag woensdag donderdag vrijdag zaterdag zondag opublikowano aktualizacja godz
  опубликовано обновлено дата года год понедельник вторник среда четверг пятница суббота воскресенье мск в г опубліковано оновлено року рік понеділок вівторок середа четвер субота неділя
  yayınlanma yayın güncelleme güncellendi tarihi tarih saat pazartesi salı çarşamba perşembe cuma cumartesi pazar giriş son
  نشر نشرت تاريخ النشر آخر تحديث التحديث الساعة بتوقيت غرينتش غرينيتش الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم في صباحا مساء
  יום עודכן פורסם שעה`.trim().split(/\s+/u))

/** A line that tells when, and nothing else: dates with words such as "Updated", a time and its zone. */
export function isDateLine(words: string): boolean {
  if (words.length > 160 || !/\p{Nd}/u.test(words)) return false
  // `May 3, 2019 / 10:07 AM / Olme News`
  const [outlet, parted] = /\s[/|·•]\s(\p{Lu}[^/|·•.!?]{2,40})$/u.exec(words) ?? []
  if (outlet !== undefined && parted !== undefined && isNamedAsOutlet(parted)) return isDateLine(words.slice(0, -outlet.length))
  if (findDate(words) === null) return words.length < 48 && /\d\s?:\s?\d\d|\b(?:GMT|UTC)\b|\p{Nd}\s?min(?:utes?|ut[io]s?|uten?)?\b/u.test(words) && isAround(words) || isAgo(words)
  return isAround(withoutDates(words).replace(/(?<=\d\s?(?:[ap]\.?\s?m\.?)?\s?\(?)\p{Lu}{2,5}\b/gu, ' '))
}

/** How long ago a page says that it was published, with the word for publishing or none: `Published 1 day ago`, `Hace 2 horas`, `il y a 3 heures`. */
const isAgo = (words: string): boolean => words.length < 60 && ago.test(words.trim())
const ago = /^(?:(?:first |last )?(?:published|updated|posted|modified)\s*:?\s+)?(?:\d{1,3}|an?|one)\s(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s?\.?\sago$|^(?:(?:publicado|actualizado|publié|mis à jour|pubblicato|aggiornato|atualizado|veröffentlicht|aktualisiert)\s*:?\s+)?(?:(?:hace|il y a|há|vor)\s\d{1,3}\s\p{L}{1,8}|\d{1,3}\s\p{L}{1,10}\sfa)$/iu

/** Who signs, the word for publishing, and when: `Par Ada Venn Publié le 3 mai 2019 à 12h40 - Mis à jour le 4 mai 2019`. */
const signedDate = /^(?<signed>\S.{2,80}?)[\s,|·•–—-]+(?<day>(?:published|posted|publiée?|publicad[oa]|pubblicat[oa]|veröffentlicht|erstellt|gepubliceerd):?\s.{4,120})$/iu
const joins = /^(?:with|and|by|avec|et|par|con|y|e|por|di|mit|und|von|de|del|da|van|der|le|la|el|il|los|les)$/iu

/** The word for publishing, when, and who signs: `Posted on May 3, 2019 by Ada Venn`, in whatever language the month is. */
const datedSignature = /^(?:published|posted|publiée?|publicad[oa]|pubblicat[oa]|veröffentlicht)\s(?:(?:on|le|el|il|am|em)\s)?(?<when>\p{L}{3,12} \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|[\d./-]{8,10}),? (?:by|par|por|di|von) (?<who>[^.!?,]{2,60})$/iu

/** A line in which who wrote the article stands before or behind the day of its publication. */
export function isSignedDateLine(words: string): boolean {
  if (words.length > 220) return false
  const { who } = datedSignature.exec(words)?.groups ?? {}
  if (who !== undefined) return who.split(/\s+/u).length <= 8 && who.split(/\s+/u).every((name) => /^\p{Lu}/u.test(name) || joins.test(name))
  const { signed, day } = signedDate.exec(words)?.groups ?? {}
  if (signed === undefined || day === undefined || !isDateLine(day)) return false
  // `Ada Venn · Olme News · Posted: May 3, 2019`
  const names = signed.split(/[\s·•|]+/u)
  return names.length <= 12 && names.every((name) => /^\p{Lu}/u.test(name) || joins.test(name))
}

const isAround = (words: string): boolean => (words.replace(gluedWord, ' ').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => word.length < 3 || around.has(word) || weekdayOf(word) !== null)

/** Where a page sets two labels side by side without a space: `UhrLesedauer`. */
const gluedWord = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu

/** An hour and nothing else, with its zone: `10:42`, `9.15 a.m.`, `18h05`, `10.42 Uhr`, `10:42 GMT`. Figures with a point alone may be a number. */
export const isHour = (words: string): boolean => words.length < 24
  && /^\p{Nd}{1,2}(?::[0-5]\p{Nd}|\.[0-5]\p{Nd}(?=\s?(?:[ap]\.?m|uhr|h\b|\p{Lu}{3}))|h[0-5]\p{Nd}|(?=\s?[ap]\.?m))(?:\s?(?:[ap]\.?m\.?|uhr|h))?(?:\s\(?[a-z]{2,5}\)?)?\s?[:–—-]?$/iu.test(words.trim())

/** A place and a date that stand alone on a line: `Mumbai, Nov 11 -`. */
export function isPlaceAndDate(words: string): boolean {
  if (words.length > 80 || findDate(words) === null || /[.!?]["”’]?$/u.test(words)) return false
  const rest = (withoutDates(words).replace(/\([^()]{2,20}\)/gu, ' ').match(/\p{L}[\p{L}.'’-]*/gu) ?? []).filter((word) => word.length > 2 && !around.has(word.toLowerCase()))
  return rest.length >= 1 && rest.length <= 3 && rest.every((word) => /^\p{Lu}/u.test(word))
}

/** The name of a paper or programme and the day on which the article stood in it, with its year, under the text: `The Olme Courier: May 3, 2019`, `Sendung: Olme am Morgen, 3.5.2019, 9:05 Uhr`. */
export function isPaperAndDate(words: string): boolean {
  if (words.length > 120) return false
  const said = words.replace(/\s+/gu, ' ').replace(/,?\s\d{1,2}[.:]\d\d(?:\s?(?:uhr|h))?\s?;?$/iu, '')
  const broadcast = said.replace(/^(?:sendung|émission|emisión|trasmissione|broadcast)\s?:\s/iu, '')
  const [, name = '', day = ''] = /^([^:,.!?]{3,40})[:,]\s+(\S.{4,30})$/u.exec(broadcast) ?? []
  const found = findDate(day)
  return found !== null && found.date !== null && found.index === 0 && found.length === day.length && (isCapitalised(name) || broadcast !== said) && wordCount(name) <= 6
}

function withoutDates(words: string): string {
  let rest = words
  for (let i = 0, found = findDate(rest); found !== null && i < 4; i++, found = findDate(rest)) {
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found.length)}`
  }
  return rest
}
