import { isArabic, unmarked, withoutClitics } from './arabic.js'

/** What news counts. Classes are about meaning; which of them may be compared is for the reader of a class to say. */
export type CountedClass =
  | 'people' | 'civilians' | 'fighters' | 'soldiers' | 'evacuees' | 'wounded' | 'dead' | 'casualties' | 'displaced' | 'missing'
  | 'detained' | 'hostages' | 'children' | 'women' | 'families' | 'patients' | 'workers' | 'police' | 'protesters' | 'passengers'
  | 'suspects' | 'vehicles' | 'homes' | 'places' | 'attacks' | 'percent' | 'money' | 'distance' | 'duration' | 'age' | 'weight'
  | 'area' | 'degrees' | 'magnitude'

/** Beginnings of words, in lower case, for English, Spanish, French, German, Italian, Portuguese, Russian, Ukrainian, Arabic, Turkish. */
const beginnings: readonly (readonly [CountedClass, string])[] = [
  ['civilians', 'civilian|civil(?:es|s|i|ist)|zivilist|civis|мирн|гражданск|цивільн|مدني|المدني|sivil|non-?combatant'],
  ['fighters', 'fighter|rebel|militant|insurgent|ribell|milizian|insort|gunm[ae]n|combat(?:ant|ente|tent)|jihadist|guerrill|milicia|kämpfer|aufständisch|боевик|повстан|бойов|مقاتل|مسلح|المسلح|المقاتل|militan|savaşçı|isyancı|extremist|عناصر'],
  ['soldiers', 'soldier|troop|servicem|soldad|soldat|soldati|militar[ei]$|militare|солдат|военнослуж|військовослуж|جندي|جنود|الجنود|asker|عسكري'],
  ['evacuees', 'evacuee|evacuad|évacué|evakuiert|evacuat[ie]|эвакуирован|евакуйован'],
  ['wounded', 'wounded|injur(?:ed|ies|y)|hurt$|herid|bless(?:é|és|ées)|verletzt|verwundet|ferit|ferid|ранен|пострадав|поранен|جريح|جرحى|yaralı|مصاب|ранення'],
  ['dead', 'dead$|deaths?$|kill(?:ed|ings)$|fatalit|bod(?:ies|y)|corpse|muert|fallecid|mort[sieo]?$|morts?|décès|tué|tote?n?$|todesopfer|vittim|mort[oi]|óbito|погибш|убит|загибл|вбит|قتيل|قتلى|شهيد|شهداء|ölü|hayatını|وفاة|وفيات|загибел'],
  ['casualties', 'casualt|victim|víctim|victime|opfer|vítim|жертв|ضحاي|ضحية|kurban'],
  ['displaced', 'displaced|refugee|homeless|migrant|asylum|desplazad|refugiad|migrante|déplacé|réfugié|vertrieben|flüchtling|geflüchtet|sfollat|profug|rifugiat|deslocad|беженц|перемещ|біженц|переселен|نازح|لاجئ|نازحين|mülteci|sığınmacı|göçmen|مهجر|مشرد|لاجئ'],
  ['missing', 'missing|disappear|desaparecid|disparu|vermisst|dispers[io]|пропавш|зникл|مفقود|kayıp'],
  ['detained', 'detaine|detention|arrest|prisoner|inmate|detenid|presos?$|détenu|prisonnier|gefangen|festgenomm|detenut|prigionier|задержан|заключ|затриман|معتقل|محتجز|أسير|tutuklu|mahkum|أسرى|سجين|سجناء'],
  ['hostages', 'hostage|rehen|otage|geisel|ostagg|refém|reféns|заложник|заручник|رهينة|رهائن|rehine'],
  ['children', 'child|children|kids?$|minors?$|girls?$|boys?$|bab(?:y|ies)|infant|niñ|menores|minorenn|ragazz|enfant|kindern?$|bambin|crianç|дет(?:и|ей|ям)|ребен|ребён|діт(?:и|ей)|дитин|طفل|أطفال|الأطفال|اطفال|çocuk|رضيع|رضع|فتاة|çocu'],
  ['women', 'wom[ae]n|mujer|femme|frau(?:en)?$|donn[ae]$|mulher|женщин|жін(?:ок|ки|ка)|امرأة|نساء|النساء|kadın|سيدة|سيدات'],
  ['families', 'famil|famigli|household|hogar|foyer|haushalt|sem(?:ей|ьи|ья)$|сем(?:ей|ьи|ья)|сім(?:ей|[’\']ї)|عائل|أسر|aile'],
  ['patients', 'patient|paciente|pazient|пациент|пацієнт|مريض|مرضى|hasta(?:lar)?$'],
  ['workers', 'worker|staff$|employee|personnel$|journalist|doctors?$|medics?$|nurse|volunteer|rescuer|trabajador|emplead|travailleur|employé|mitarbeiter|lavorator|operai|giornalist|volontar|soccorritor|trabalhador|funcionári|рабоч|сотрудник|працівник|موظف|عامل|çalışan|işçi|مسعف|صحفي|صحافي|متطوع|gönüllü|волонт'],
  ['police', 'police|officers?$|policía|policier|polizist|poliziott|carabinier|policia|полицейск|поліц|شرطي|polis'],
  ['protesters', 'protester|demonstrator|marcher|manifestant|dimostrant|demonstrant|протестующ|протестувальник|متظاهر|gösterici'],
  ['passengers', 'passenger|pasajer|passag|passegger|пассажир|пасажир|راكب|ركاب|yolcu'],
  ['suspects', 'suspect|sospechos|verdächtig|sospett|подозреваем|підозрюван|مشتبه|şüpheli'],
  ['people', 'people|persons?$|resident|inhabitant|citizen|vecin[oa]s?$|ciudadan|riverains?$|citoyen|anwohner|bürger(?!meister|krieg)|cittadin[oiae]$|cidadã|moradores$|individual|soul|adult|men$|man$|survivor|voter|population|lives$|personas?$|habitante|personnes?$|habitants?$|gens$|menschen|einwohner|bewohner|personen$|persone$|abitant|pessoa|человек|людей|люди$|жител|людин|осіб|мешкан|жителів|شخص|أشخاص|نسمة|شخصا|kişi|insan|sakin|أفراد|فرد$|مواطن|سكان|رجال|رجل$|взрослы|доросл|громадян|граждан$|adulto|adulte|erwachsene|yetişkin'],
  ['vehicles', 'bus(?:es)?$|vehicle|ambulance|cars?$|trucks?$|lorr(?:y|ies)$|convoy|tanks?$|planes?$|aircraft|helicopter|ships?$|boat|autobus|camion|fahrzeug|veicol|veícul|автобус|машин|حافل|otobüs|araç|سيارة|سيارات|شاحن|قارب|قوارب|vehículo|véhicule|вантажів|грузовик|kamyon|tekne'],
  ['homes', 'homes?$|houses?$|buildings?$|apartment|dwelling|casa|vivienda|maison|logement|haus|häuser|wohnung|edific|abitazion|дом(?:ов|а)|здани|будин|منزل|منازل|مبنى|bina|konut|بيت$|بيوت|بيتا|مساكن|مبان|أبنية|شقة|شقق|ev$|evi$|evin$|evler|gebäude|wohnhäus|bâtiment|immeuble|habitation|habitaç|prédio|morad|квартир|осел|житлов|жилы'],
  ['places', 'neighbou?rhood|districts?$|towns?$|villages?$|cit(?:y|ies)$|countr|states?$|provinces?$|areas?$|barrio|ciudad|quartier|ville|stadt|städte|dörfer|quartier|bairro|cidade|район|город|сел[ао]?$|міст|حي|أحياء|مدينة|قرية|mahalle|şehir|köy'],
  ['attacks', 'attacks?$|strikes?$|airstrike|airstrike|air$|raids?$|bomb|missile|rocket|drone|shells?$|explosion|blast|ataque|attaque|frappe|angriff|attacc|удар|атак|هجوم|غارة|saldırı|قذيف|قذائف|صاروخ|صواريخ|انفجار|غارات|هجمات|взрыв|вибух|patlama|ракет|füze|roket'],
  ['percent', '%|per$|percent|pct|por ciento|prozent|процент|відсот|بالمئة|بالمائة|yüzde|٪'],
  ['money', '[$€£¥₽₴₺]|dollar|euros?$|pounds?$|yen$|roubles?$|rubles?$|lira|pesos?$|dólar|rupee|rial|riyal|dinar|usd|eur|gbp|доллар|долар|рубл|гривен|гривн|دولار|يورو'],
  ['distance', 'km|chilometr|metri$|kilomet|kilómet|kilomèt|quilómet|quilômet|miles?$|met(?:re|er)s?$|metros?$|mètres?$|m$|yards?$|feet|foot|километр|кілометр|метр|كيلومتر|كم$|metre'],
  ['area', 'hectare|acre|square|hectárea|hektar|ettar|гектар'],
  ['duration', 'second|minute|hour|day|week|month|year|decade|centur|minuto|hora|días?$|semana|meses?$|mes$|años?$|heure|jours?$|semaine|mois$|ans?$|année|stunde|tag(?:e|en)?$|woche|monat|jahr|ore$|ora$|giorn|settiman|mesi$|anni$|anno$|dias?$|mês$|anos?$|минут|час(?:а|ов)?$|дн(?:я|ей)$|день$|недел|месяц|лет$|год|годин|дні|тиж|місяц|рок(?:и|ів|у)$|دقيقة|ساعة|يوم|أيام|أسبوع|شهر|أشهر|سنة|سنوات|عام|أعوام|minuti$|secondi$|dakika|saat|gün|hafta|ay$|yıl'],
  ['weight', 'kg|kilo|ton(?:ne)?s?$|gram|litre|liter|barrel|тонн|кг|طن'],
  ['degrees', 'degree|°|grados|degrés|grad$|gradi$|graus|градус|درجة|derece'],
  ['age', 'year-old|years old|jährig'],
]

const classifier = beginnings.map(([name, words]) => [name, new RegExp(`^(?:${words})`, 'u')] as const)

/** The class of a counted word in any of the ten languages, or null. Takes one word, any case. */
export function countedClass(word: string): CountedClass | null {
  const folded = word.toLowerCase()
  const ready = remembered.get(folded)
  if (ready !== undefined) return ready
  const plain = unmarked(folded)
  const match = (form: string) => classifier.find(([, expression]) => expression.test(form))?.[0]
  const found = match(plain) ?? (isArabic(plain) ? match(withoutClitics(plain)) : undefined) ?? null
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(folded, found)
  return found
}

/** News uses the same words over and over: each is matched against the table once. */
const remembered = new Map<string, CountedClass | null>()
const mostRemembered = 50_000
