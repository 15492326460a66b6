import type { AboutWords } from './disagreements-words.js'
import type { Group, Role } from './disagreements-roles.js'

const roles: readonly Role[] = ['present', 'left', 'returned', 'dead', 'wounded', 'missing', 'displaced', 'detained', 'gathered', 'sick', 'rescued', 'destroyed', 'none']
const groups: readonly Group[] = ['people', 'fighters', 'children', 'women', 'families', 'soldiers', 'police', 'homes', 'other']

/**
 * Builds a table from words in the order of `roles` and `groups`, and one sentence each for the rest, with `#` for what is
 * named. A colon stands between the counted and what happened to them, so that nothing needs to agree in gender or case.
 */
function table(roleWords: string, groupWords: string, began: string, ended: string, held: string, denied: string, called: string, marks: readonly [string, string]): AboutWords {
  const [role, group] = [roleWords.split('|'), groupWords.split('|')]
  const list = (things: readonly string[]) => things.map((thing) => `${marks[0]}${thing}${marks[1]}`).join(', ')
  return {
    figure: (of, happening, thing, place) => {
      const what = of === 'other' ? `${group[groups.indexOf('other')]}${thing === null ? '' : `: ${thing}`}` : group[groups.indexOf(of)] ?? ''
      const verb = role[roles.indexOf(happening)] ?? ''
      return `${what}${verb === '' ? '' : `: ${verb}`}${place === null ? '' : ` (${place})`}`
    },
    began: (state) => began.replace('#', list([state])), ended: (things) => ended.replace('#', list(things)),
    held: (things) => held.replace('#', list(things)), denied: (words) => denied.replace('#', list([words])), called: (terms) => called.replace('#', list(terms)),
  }
}

/** By language; English stands in its own file. */
export const moreAboutWords: Readonly<Record<string, AboutWords>> = {
  es: table('presentes|que salieron|que regresaron|muertos|heridos|desaparecidos|desplazados|detenidos|participantes|afectados|rescatados|destruidos o dañados|',
    'personas|combatientes|niños|mujeres|familias|soldados|policías|viviendas|una cifra', 'cuándo comenzó: #', 'si ha terminado: #', 'acuerdo alcanzado, roto o renovado: #', 'una afirmación que se niega: #', 'palabras para lo mismo: #', ['«', '»']),
  fr: table('présents|partis|revenus|morts|blessés|disparus|déplacés|arrêtés|participants|touchés|secourus|détruits ou endommagés|',
    'personnes|combattants|enfants|femmes|familles|soldats|policiers|habitations|un chiffre', 'quand cela a commencé : #', 'si cela est terminé : #', 'accord conclu, rompu ou renouvelé : #', 'une affirmation démentie : #', 'des mots pour la même chose : #', ['« ', ' »']),
  de: table('vor Ort|fort|zurückgekehrt|tot|verletzt|vermisst|vertrieben|festgenommen|Teilnehmende|betroffen|gerettet|zerstört oder beschädigt|',
    'Menschen|Kämpfer|Kinder|Frauen|Familien|Soldaten|Polizisten|Häuser|eine Zahl', 'wann es begann: #', 'ob es zu Ende ist: #', 'Abkommen geschlossen, gebrochen oder erneuert: #', 'eine bestrittene Aussage: #', 'Wörter für dasselbe: #', ['„', '“']),
  pt: table('presentes|que saíram|que regressaram|mortos|feridos|desaparecidos|deslocados|detidos|participantes|afetados|resgatados|destruídos ou danificados|',
    'pessoas|combatentes|crianças|mulheres|famílias|soldados|polícias|casas|um número', 'quando começou: #', 'se terminou: #', 'acordo feito, quebrado ou renovado: #', 'uma afirmação negada: #', 'palavras para a mesma coisa: #', ['“', '”']),
  ru: table('на месте|ушли|вернулись|погибли|ранены|пропали без вести|перемещены|задержаны|участвовали|пострадали|спасены|разрушены или повреждены|',
    'люди|бойцы|дети|женщины|семьи|солдаты|полицейские|дома|число', 'когда началось: #', 'закончилось ли: #', 'договорённость достигнута, нарушена или возобновлена: #', 'утверждение, которое отрицают: #', 'слова для одного и того же: #', ['«', '»']),
  uk: table('на місці|пішли|повернулися|загинули|поранені|зникли безвісти|переміщені|затримані|брали участь|постраждали|врятовані|зруйновані або пошкоджені|',
    'люди|бійці|діти|жінки|сім’ї|солдати|поліцейські|будинки|число', 'коли почалося: #', 'чи закінчилося: #', 'домовленість досягнуто, порушено або поновлено: #', 'твердження, яке заперечують: #', 'слова для того самого: #', ['«', '»']),
  ar: table('الموجودون|المغادرون|العائدون|القتلى|الجرحى|المفقودون|النازحون|المعتقلون|المشاركون|المتضررون|من تم إنقاذهم|المدمرة أو المتضررة|',
    'أشخاص|مقاتلون|أطفال|نساء|عائلات|جنود|أفراد الشرطة|منازل|رقم', 'متى بدأ: #', 'هل انتهى: #', 'اتفاق أبرم أو انهار أو جدد: #', 'قول يجري نفيه: #', 'كلمات للشيء نفسه: #', ['«', '»']),
  tr: table('orada olanlar|ayrılanlar|dönenler|ölenler|yaralananlar|kayıplar|yerinden edilenler|gözaltına alınanlar|katılanlar|etkilenenler|kurtarılanlar|yıkılan veya hasar görenler|',
    'insanlar|savaşçılar|çocuklar|kadınlar|aileler|askerler|polisler|evler|bir sayı', 'ne zaman başladı: #', 'sona erip ermediği: #', 'yapılan, bozulan veya yenilenen anlaşma: #', 'reddedilen bir iddia: #', 'aynı şey için kullanılan sözler: #', ['“', '”']),
}
