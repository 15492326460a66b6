import type { Measure } from './finding.js'
import type { AboutWords } from './words.js'
import type { Group, Role } from './roles.js'

const roles: readonly Role[] = ['present', 'left', 'returned', 'dead', 'wounded', 'missing', 'displaced', 'detained', 'gathered', 'sick', 'rescued', 'destroyed', 'none']
const measures: readonly Measure[] = ['money', 'share', 'rate', 'distance', 'duration', 'amount', 'inhabitants', 'magnitude', 'depth', 'age']
const groups: readonly Group[] = ['people', 'fighters', 'children', 'women', 'families', 'soldiers', 'police', 'homes', 'other']

/**
 * Builds a table from words in the order of `roles` and `groups`, and one sentence each for the rest, with `#` for what is
 * named. People have words of their own by what happened to them; between others that are counted and that a colon stands,
 * so that nothing needs to agree in gender or case.
 */
function table(roleWords: string, peopleWords: string, groupWords: string, measureWords: string, families: string, warDead: string, began: string, ended: string, held: string, denied: string, happened: string, called: string, differing: string, detail: string, marks: readonly [string, string]): AboutWords {
  const [role, people, group, measure] = [roleWords.split('|'), peopleWords.split('|'), groupWords.split('|'), measureWords.split('|')]
  // as the language sets it before its own words
  const colon = /\s?: (?=#)/u.exec(began)?.[0] ?? ': '
  const list = (things: readonly string[]) => things.map((thing) => `${marks[0]}${thing}${marks[1]}`).join(', ')
  return {
    figure: (of, happening, thing, place, together) => {
      const ends = `${place === null ? '' : ` (${place})`}${together ? `, ${families}` : ''}`
      if (of === 'people') return `${people[roles.indexOf(happening)] ?? ''}${ends}`
      const what = of === 'other' ? `${group[groups.indexOf('other')]}${thing === null ? '' : `${colon}${thing}`}` : group[groups.indexOf(of)] ?? ''
      const verb = role[roles.indexOf(happening)] ?? ''
      return `${what}${verb === '' ? '' : `${colon}${verb}`}${ends}`
    },
    measure: (what, thing) => `${measure[measures.indexOf(what)]}${thing === null ? '' : `${colon}${thing}`}`,
    warDead: (since, war) => `${warDead.split('|')[war ? 0 : 1]}${since === null ? '' : ` (${since})`}`,
    began: (state) => began.replace('#', list([state])), ended: (things) => ended.replace('#', list(things)),
    held: (things) => held.replace('#', list(things)), denied: (words) => denied.replace('#', list([words])), differing, detail: (words) => detail.replace('#', words), happened: (words) => happened.replace('#', words), called: (terms) => called.replace('#', list(terms)),
  }
}

/** By language; English stands in its own file. */
export const moreAboutWords: Readonly<Record<string, AboutWords>> = {
  es: table('presentes|que salieron|que regresaron|muertos|heridos|desaparecidos|desplazados|detenidos|participantes|afectados|rescatados|destruidos o dañados|',
    'personas presentes|personas que salieron|personas que regresaron|número de muertos|número de heridos|número de desaparecidos|número de desplazados|número de detenidos|número de participantes|número de afectados|número de rescatados|personas|personas',
    'personas|combatientes|niños|mujeres|familias|soldados|policías|viviendas|una cifra', 'suma de dinero|porcentaje|tasa|distancia|duración|cantidad|habitantes|magnitud del terremoto|profundidad del terremoto|edad', 'solos o con sus familias', 'muertos en la guerra|muertos en el conflicto',
    'cuándo comenzó: #', 'si ha terminado: #', 'acuerdo alcanzado, roto o renovado: #', 'una afirmación que se niega: #', 'cuándo ocurrió: #', 'palabras para lo mismo: #', 'versiones que difieren, según dice un artículo', 'un detalle contado de otro modo: #', ['«', '»']),
  fr: table('présents|partis|revenus|morts|blessés|disparus|déplacés|arrêtés|participants|touchés|secourus|détruits ou endommagés|',
    'personnes présentes|personnes parties|personnes revenues|nombre de morts|nombre de blessés|nombre de disparus|nombre de déplacés|nombre de personnes arrêtées|nombre de participants|nombre de personnes touchées|nombre de personnes secourues|personnes|personnes',
    'personnes|combattants|enfants|femmes|familles|soldats|policiers|habitations|un chiffre', 'somme d’argent|part|taux|distance|durée|quantité|habitants|magnitude du séisme|profondeur du séisme|âge', 'seuls ou avec leurs familles', 'morts dans la guerre|morts dans le conflit',
    'quand cela a commencé\u00a0: #', 'si cela est terminé\u00a0: #', 'accord conclu, rompu ou renouvelé\u00a0: #', 'une affirmation démentie\u00a0: #', 'quand cela s’est produit\u00a0: #', 'des mots pour la même chose\u00a0: #', 'des récits divergents, comme le dit un article', 'un détail raconté autrement\u00a0: #', ['« ', ' »']),
  de: table('vor Ort|fort|zurückgekehrt|tot|verletzt|vermisst|vertrieben|festgenommen|Teilnehmende|betroffen|gerettet|zerstört oder beschädigt|',
    'Menschen vor Ort|Menschen, die fortgingen|Menschen, die zurückkehrten|Zahl der Toten|Zahl der Verletzten|Zahl der Vermissten|Zahl der Vertriebenen|Zahl der Festgenommenen|Zahl der Teilnehmenden|Zahl der Betroffenen|Zahl der Geretteten|Menschen|Menschen',
    'Menschen|Kämpfer|Kinder|Frauen|Familien|Soldaten|Polizisten|Häuser|eine Zahl', 'Geldbetrag|Anteil|Quote|Entfernung|Dauer|Menge|Einwohner|Stärke des Erdbebens|Tiefe des Erdbebens|Alter', 'allein oder mit ihren Familien', 'Tote des Krieges|Tote des Konflikts',
    'wann es begann: #', 'ob es zu Ende ist: #', 'Abkommen geschlossen, gebrochen oder erneuert: #', 'eine bestrittene Aussage: #', 'wann es geschah: #', 'Wörter für dasselbe: #', 'Berichte, die laut einem Artikel voneinander abweichen', 'eine Einzelheit, anders erzählt: #', ['„', '“']),
  it: table('presenti|partiti|tornati|morti|feriti|dispersi|sfollati|arrestati|partecipanti|colpiti|soccorsi|distrutti o danneggiati|',
    'persone presenti|persone partite|persone tornate|numero dei morti|numero dei feriti|numero dei dispersi|numero degli sfollati|numero degli arrestati|numero dei partecipanti|numero delle persone colpite|numero delle persone soccorse|persone|persone',
    'persone|combattenti|bambini|donne|famiglie|soldati|poliziotti|case|una cifra', 'somma di denaro|percentuale|tasso|distanza|durata|quantità|abitanti|magnitudo del terremoto|profondità del terremoto|età', 'da soli o con le famiglie', 'morti nella guerra|morti nel conflitto',
    'quando è cominciato: #', 'se è finito: #', 'accordo raggiunto, violato o rinnovato: #', 'un’affermazione smentita: #', 'quando è accaduto: #', 'parole per la stessa cosa: #', 'versioni che divergono, come dice un articolo', 'un dettaglio raccontato in altro modo: #', ['«', '»']),
  pt: table('presentes|que saíram|que regressaram|mortos|feridos|desaparecidos|deslocados|detidos|participantes|afetados|resgatados|destruídos ou danificados|',
    'pessoas presentes|pessoas que saíram|pessoas que regressaram|número de mortos|número de feridos|número de desaparecidos|número de deslocados|número de detidos|número de participantes|número de afetados|número de resgatados|pessoas|pessoas',
    'pessoas|combatentes|crianças|mulheres|famílias|soldados|polícias|casas|um número', 'quantia de dinheiro|percentagem|taxa|distância|duração|quantidade|habitantes|magnitude do sismo|profundidade do sismo|idade', 'sozinhos ou com as suas famílias', 'mortos na guerra|mortos no conflito',
    'quando começou: #', 'se terminou: #', 'acordo feito, quebrado ou renovado: #', 'uma afirmação negada: #', 'quando aconteceu: #', 'palavras para a mesma coisa: #', 'relatos que divergem, como diz um artigo', 'um pormenor contado de outro modo: #', ['“', '”']),
  ru: table('на месте|ушли|вернулись|погибли|ранены|пропали без вести|перемещены|задержаны|участвовали|пострадали|спасены|разрушены или повреждены|',
    'люди на месте|ушедшие|вернувшиеся|число погибших|число раненых|число пропавших без вести|число перемещённых лиц|число задержанных|число участников|число пострадавших|число спасённых|люди|люди',
    'люди|бойцы|дети|женщины|семьи|солдаты|полицейские|дома|число', 'сумма денег|доля|показатель|расстояние|продолжительность|количество|число жителей|магнитуда землетрясения|глубина землетрясения|возраст', 'одни или с семьями', 'погибшие в войне|погибшие в конфликте',
    'когда началось: #', 'закончилось ли: #', 'договорённость достигнута, нарушена или возобновлена: #', 'утверждение, которое отрицают: #', 'когда это произошло: #', 'слова для одного и того же: #', 'расхождения, о которых говорит сама статья', 'подробность, о которой говорят по-разному: #', ['«', '»']),
  uk: table('на місці|пішли|повернулися|загинули|поранені|зникли безвісти|переміщені|затримані|брали участь|постраждали|врятовані|зруйновані або пошкоджені|',
    'люди на місці|ті, хто пішов|ті, хто повернувся|кількість загиблих|кількість поранених|кількість зниклих безвісти|кількість переміщених осіб|кількість затриманих|кількість учасників|кількість постраждалих|кількість врятованих|люди|люди',
    'люди|бійці|діти|жінки|сім’ї|солдати|поліцейські|будинки|число', 'сума грошей|частка|показник|відстань|тривалість|кількість|число мешканців|магнітуда землетрусу|глибина землетрусу|вік', 'самі або з родинами', 'загиблі у війні|загиблі в конфлікті',
    'коли почалося: #', 'чи закінчилося: #', 'домовленість досягнуто, порушено або поновлено: #', 'твердження, яке заперечують: #', 'коли це сталося: #', 'слова для того самого: #', 'розбіжності, про які говорить сама стаття', 'подробиця, про яку кажуть по-різному: #', ['«', '»']),
  ar: table('الموجودون|المغادرون|العائدون|القتلى|الجرحى|المفقودون|النازحون|المعتقلون|المشاركون|المتضررون|من تم إنقاذهم|المدمرة أو المتضررة|',
    'عدد الموجودين|عدد المغادرين|عدد العائدين|عدد القتلى|عدد الجرحى|عدد المفقودين|عدد النازحين|عدد المعتقلين|عدد المشاركين|عدد المتضررين|عدد من تم إنقاذهم|أشخاص|أشخاص',
    'أشخاص|مقاتلون|أطفال|نساء|عائلات|جنود|أفراد الشرطة|منازل|رقم', 'مبلغ من المال|النسبة|المعدل|المسافة|المدة|الكمية|عدد السكان|قوة الزلزال|عمق الزلزال|العمر', 'وحدهم أو مع عائلاتهم', 'قتلى الحرب|قتلى النزاع',
    'متى بدأ: #', 'هل انتهى: #', 'اتفاق أبرم أو انهار أو جدد: #', 'قول يجري نفيه: #', 'متى حدث: #', 'كلمات للشيء نفسه: #', 'روايات متباينة كما تقول إحدى المقالات', 'تفصيل يُروى على نحو مختلف: #', ['«', '»']),
  tr: table('orada olanlar|ayrılanlar|dönenler|ölenler|yaralananlar|kayıplar|yerinden edilenler|gözaltına alınanlar|katılanlar|etkilenenler|kurtarılanlar|yıkılan veya hasar görenler|',
    'orada olanların sayısı|ayrılanların sayısı|dönenlerin sayısı|ölü sayısı|yaralı sayısı|kayıp sayısı|yerinden edilenlerin sayısı|gözaltına alınanların sayısı|katılanların sayısı|etkilenenlerin sayısı|kurtarılanların sayısı|insanlar|insanlar',
    'insanlar|savaşçılar|çocuklar|kadınlar|aileler|askerler|polisler|evler|bir sayı', 'para tutarı|oran|oran|uzaklık|süre|miktar|nüfus|depremin büyüklüğü|depremin derinliği|yaş', 'tek başlarına veya aileleriyle', 'savaşta ölenler|çatışmada ölenler',
    'ne zaman başladı: #', 'sona erip ermediği: #', 'yapılan, bozulan veya yenilenen anlaşma: #', 'reddedilen bir iddia: #', 'ne zaman oldu: #', 'aynı şey için kullanılan sözler: #', 'bir yazının kendisinin söylediği gibi ayrılan anlatımlar', 'farklı anlatılan bir ayrıntı: #', ['“', '”']),
}
