/**
 * Month names as they stand in written dates, by month from January: nominative and genitive, full and shortened, in the
 * languages of the news. Names that are also common words (`out`, `set`, `may`) are safe here, since a day stands beside them.
 */
const table: readonly string[] = [
  `january jan januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty ocak oca января январь янв січня січень січ
  ianuarie ledna január ιανουαρίου tammikuuta يناير جانفي كانون_الثاني ינואר जनवरी`,
  `february feb februar feber février févr fév febrero fevereiro fev febbraio februari lutego luty lut şubat şub февраля февраль фев февр лютого лютий лют
  februarie února február φεβρουαρίου helmikuuta فبراير فيفري شباط פברואר फ़रवरी फरवरी`,
  `march mar märz mrz mär mars marzo março maart mrt marca marzec mart марта март мар березня березень бер
  martie března március μαρτίου maaliskuuta maret مارس آذار اذار أذار מרץ מרס मार्च`,
  `april apr avril avr abril abr aprile kwietnia kwiecień kwi nisan nis апреля апрель апр квітня квітень квіт
  aprilie dubna április απριλίου huhtikuuta أبريل ابريل إبريل أفريل نيسان אפריל अप्रैल`,
  `may mai mayo maio maggio mag mei maja maj mayıs мая май травня травень трав května május μαΐου toukokuuta مايو ماي أيار ايار מאי मई`,
  `june jun juni juin junio junho giugno giu czerwca czerwiec cze haziran haz июня июнь июн червня червень черв iunie června június ιουνίου kesäkuuta يونيو جوان حزيران יוני जून`,
  `july jul juli juillet juil julio julho luglio lug lipca lipiec lip temmuz tem июля июль июл липня липень лип iulie července július ιουλίου heinäkuuta يوليو جويلية تموز יולי जुलाई`,
  `august aug août agosto ago augustus augusti sierpnia sierpień sie ağustos ağu августа август авг серпня серпень серп srpna augusztus αυγούστου elokuuta agustus أغسطس اغسطس أوت آب אוגוסט अगस्त`,
  `september sept sep septembre septiembre setiembre setembro set settembre września wrzesień wrz eylül eyl сентября сентябрь сен сент вересня вересень вер
  septembrie září szeptember σεπτεμβρίου syyskuuta سبتمبر أيلول ايلول ספטמבר सितंबर सितम्बर`,
  `october oct oktober okt octobre octubre outubro out ottobre ott października październik paź ekim eki октября октябрь окт жовтня жовтень жовт
  octombrie října október οκτωβρίου lokakuuta أكتوبر اكتوبر تشرين_الأول تشرين_الاول אוקטובר अक्टूबर अक्तूबर`,
  `november nov novembre noviembre novembro listopada listopad lis listopadu kasım kas ноября ноябрь ноя нояб листопада листопад лист
  noiembrie νοεμβρίου marraskuuta نوفمبر تشرين_الثاني נובמבר नवंबर नवम्बर`,
  `december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudnia grudzień gru aralık ara декабря декабрь дек грудня грудень груд
  decembrie prosince δεκεμβρίου joulukuuta desember ديسمبر كانون_الأول كانون_الاول דצמבר दिसंबर दिसम्बर`,
]

let byName: ReadonlyMap<string, number> | null = null

/** Month 1 to 12 of a name as it is written, with or without its stop, accents and capitals; null where it is none. */
export function monthOf(name: string): number | null {
  byName ??= new Map(table.flatMap((names, i) => names.split(/\s+/u).map((one) => [folded(one.replace('_', ' ')), i + 1] as const)))
  const written = folded(name.replace(/\s+/gu, ' '))
  // Hebrew writes "in" and "to" as one word with the month
  return byName.get(written) ?? byName.get(written.replace(/^[בל](?=\p{Script=Hebrew})/u, '')) ?? null
}

const folded = (name: string): string => {
  const lower = name.toLowerCase().replace(/\.$/u, '')
  return /^[a-z]+$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\u0300-\u0336]/gu, '').replaceAll('ı', 'i')
}
