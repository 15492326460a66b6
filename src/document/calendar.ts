/** Names of months and weekdays as they stand in running text. */
export interface Calendar {
  /** January first, as they follow a day: `16 декабря`. */
  readonly months: readonly string[]
  /** The same without a day, where that differs: `декабрь`. */
  readonly monthsAlone?: readonly string[]
  /** What some countries of the language say instead. */
  readonly monthsElsewhere?: readonly (readonly string[])[]
  /** Sunday first. */
  readonly weekdays: readonly string[]
}

const list = (names: string): readonly string[] => names.split(names.includes('|') ? '|' : ' ')

/**
 * From the Unicode CLDR 48, for the languages that we write. Node carries these data too, but another release of them with
 * each of its versions, and the same articles should give the same bytes with every Node.
 */
export const calendars: Readonly<Record<string, Calendar>> = {
  en: {
    months: list('January February March April May June July August September October November December'),
    weekdays: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  },
  es: {
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    weekdays: list('domingo lunes martes miércoles jueves viernes sábado'),
  },
  fr: {
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    weekdays: list('dimanche lundi mardi mercredi jeudi vendredi samedi'),
  },
  de: {
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    monthsElsewhere: [
      list('Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'),
    ],
    weekdays: list('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
  },
  it: {
    months: list('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    weekdays: list('domenica lunedì martedì mercoledì giovedì venerdì sabato'),
  },
  pt: {
    months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    weekdays: list('domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'),
  },
  ru: {
    months: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    monthsAlone: list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    weekdays: list('воскресенье понедельник вторник среда четверг пятница суббота'),
  },
  uk: {
    months: list('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
    monthsAlone: list('січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'),
    weekdays: list('неділя понеділок вівторок середа четвер пʼятниця субота'),
  },
  ar: {
    months: list('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    monthsElsewhere: [
      list('كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'),
      list('جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'),
      list('يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'),
    ],
    weekdays: list('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'),
  },
  tr: {
    months: list('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
    weekdays: list('Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi'),
  },
}
