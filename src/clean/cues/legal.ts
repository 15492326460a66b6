import { Phrases, tokensOf } from './phrases.js'

/** Words of what lawyers have publishers say under an article. Each group counts once, so that one thought said twice is one. */
const groups: readonly Phrases[] = [
  'liab*|haft*|responsab*|responsib*|not be held|ответственност*|відповідальн*|مسؤول*|sorumlu*',
  'advice|advis*|beratung*|empfehlung*|recommend*|conseil*|recommand*|asesora*|consej*|recomenda*|aconselha*|рекомендаци*|рекомендації|совет*|порад*|نصيح*|استشار*|tavsiye*|danisman*',
  'informational purposes|informational and|information purposes|educational purposes|educational and|information only|your information|informationszweck*|a titre informatif|a titre d\'information|caracter informativo|meramente informativ*|fines informativos|fins informativos|информационн* цел*|ознакомительн*|інформаційн* цілях|ознайомч*|لاغراض اعلاميه|bilgilendirme amac*',
  'views|opinions|opinion of|meinung*|auffassung*|les opinions|opinion de|opiniones|opinioes|мнени* автор*|думк* автор*|الاراء|gorusler*',
  'endorse*|warrant*|guarantee*|representation*|gewahr*|garanti*|garantia*|гаранти*|гаранті*|يضمن|garanti etm*',
  'accura*|complete*|suitab*|correctness|richtigkeit|vollstandigkeit|exactitud|exactitude|exhaustiv*|precision|precisao|exatid*|точност*|точніст*|دقه|dogrulug*',
  'errors|omissions|losses|damages|injuries|schaden|dommages|pertes|danos|perdas|danos y|ущерб*|збитк*|اضرار|zarar*',
  'buy|sell|hold|invest*|securit*|financial|tax|legal|trading|anlage*|finanz*|investissement*|financier*|inversion*|financier*|investiment*|инвести*|інвестиц*|استثمار*|yatirim*',
  'forward looking|risks|past performance|own risk|uncertainties|eigenes risiko|risques|riesgo*|риск*|ризик*|مخاطر',
  'not necessarily reflect|not necessarily represent|do not reflect|does not reflect|not represent|does not represent|do not represent|not intended|not constitute|does not constitute|should not be|in any way|nicht wieder|geben nicht|stellt keine|stellen keine|ne refletent pas|ne constituent pas|ne constitue pas|no reflejan|no constituye*|nao refletem|nao constitu*|не отража*|не явля*|не відобража*|не є|لا تعبر|لا تعكس|لا يعتبر|yansitma*|teskil etmez',
  'position in|positions in|business relationship|compensation for writing|received compensation',
].map((list) => new Phrases(list))

/** What the notice speaks of: the page, its text and who wrote it. */
const itself = new Phrases(`this article|this post|this page|these pages|this site|this website|this material|this report|this information|this content|this column|this presentation|the author|the authors|nothing in this|article is|article only|our website|advertisers|disclaimer|expressed here|expressed are those
  dieser artikel|diesem artikel|diesem beitrag|dieser beitrag|dieser seite|diese seite|diese informationen|der autor|die autorin|der redaktion|haftungsausschluss
  cet article|ce site|cette page|l'auteur|les auteurs|les informations contenues|ces informations|este articulo|esta pagina|este sitio|el autor|la autora|la informacion contenida|este artigo|este site|o autor|as informacoes contidas
  статьи|статье|автора|авторов|данного материала|данная информация|сайта|статті|автора|матеріалу|сайту|هذا المقال|هذه الصفحه|هذا الموقع|الكاتب|bu yazi|bu sayfa|bu icerik|yazarin|bu haber`)

/** How a notice may begin that says so. */
const named = new Phrases('disclaimer|disclosure|legal notice|haftungsausschluss|risikohinweis|avertissement|clause de non responsabilite|aviso legal|descargo de responsabilidad|aviso de responsabilidade|отказ от ответственности|відмова від відповідальності|اخلاء مسؤوليه|yasal uyari|sorumluluk reddi')

/** How strongly unquoted words disclaim: 0 not, 1 they speak of the law, 2 of the law and the page itself, 3 plainly. */
export function disclaims(words: string): 0 | 1 | 2 | 3 {
  const tokens = tokensOf(words)
  if (named.opens(tokens) && (/^[^:—–-]{5,40}\s*(?:[:—–]|--)/u.test(words) || tokens.length < 6)) return 3
  const legal = groups.filter((group) => group.stands(tokens)).length
  const own = itself.stands(tokens)
  return own ? legal >= 2 ? 3 : legal === 1 ? 2 : 0 : legal >= 2 ? 1 : 0
}
