import { byLanguage } from '../document/by-language.js'

/**
 * The commonest function words of a language: evidence for the language of a short text, and, with a capital, for the
 * beginning of a sentence after a stop that could belong to an abbreviation.
 */
const lists: Readonly<Record<string, string>> = {
  en: 'the a an of and to in is was were are be been it its he she they we you i his her their our this that these those there then here what who how why when where '
    + 'which while with for from by on at as but or not if so after before since during although though because however meanwhile also some many most all any '
    + 'no one both each other another has have had do does did will would can could may might must should more than into over under about out up such only yet '
    + 'my your him them me us between among against until through according nor let please',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber in im ist war sind waren wird werden wurde wurden hat haben hatte nicht mit auf für von vom '
    + 'zu zum zur bei nach aus an am als auch sich es er sie wir ihr ich du man dass daß wenn weil wie was wer wo warum so noch nur schon über unter um durch gegen seit vor '
    + 'zwischen sein seine ihre ihren dieser diese dieses diesem kein keine mehr doch da dann hier alle viele',
  fr: 'le la les l un une des du de d et ou mais où est sont était ont a au aux en dans par pour sur avec sans sous ce cet cette ces il elle ils elles on nous vous je tu '
    + 'qui que qu quoi dont ne pas plus se sa son ses leur leurs notre votre mon y c n s j comme si tout tous toute être avoir été fait selon après avant depuis entre '
    + 'même aussi très encore quand comment pourquoi lors',
  es: 'el la los las lo un una unos unas de del y e o u pero en es son era fue fueron ser ha han había con por para sin sobre entre hasta desde que quien como cuando '
    + 'donde porque si no se su sus le les me te nos este esta esto estos estas ese esa eso aquel al a más muy ya también según después antes durante mientras él ella ellos '
    + 'yo tú usted está están hay todo todos cada otro otra qué cómo cuál dónde',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle e ed o ma in nel nella nei nelle è sono era erano ha hanno aveva con per su sul sulla da dal dalla dai '
    + 'al alla ai alle a che chi come quando dove perché se non si suo sua suoi loro questo questa questi quello quella più anche molto già dopo prima durante secondo tra fra '
    + 'lui lei noi voi io ci ne mi ti vi cui essere stato stata così ecco',
  pt: 'o a os as um uma uns umas de do da dos das e ou mas em no na nos nas é são era foi foram ser tem têm há com por pelo pela para sem sobre entre até desde que quem como '
    + 'quando onde porque se não seu sua seus suas lhe este esta isto esse essa isso aquele ao à aos às mais muito já também segundo depois antes durante enquanto ele ela eles elas '
    + 'eu você nós está estão tudo todos cada outro outra num numa',
  nl: 'de het een en of maar in is was zijn waren wordt worden werd werden heeft hebben had niet met op voor van te bij naar uit aan als ook zich hij zij ze wij we ik jij je u '
    + 'dat die dit deze wie wat waar waarom hoe wanneer er om door over onder tegen na tussen tot geen meer dan nog al haar hun ons onze mijn kan zal zou moet veel alle volgens',
  da: 'den det de en et og eller men i er var bliver blev har havde ikke med på for af til ved fra efter som også sig han hun de vi jeg du man at der om hvis når hvad hvem hvor '
    + 'hvorfor hvordan så kun over under mod mellem sin sit sine hans hendes deres vores dette denne disse ingen mere end nu da skal kan vil skulle kunne blevet meget nogle af ud',
  nb: 'den det de en et ei og eller men i er var blir ble har hadde ikke med på for av til ved fra etter som også seg han hun vi jeg du man at der om hvis når hva hvem hvor '
    + 'hvorfor hvordan så bare over under mot mellom sin sitt sine hans hennes deres vår dette denne disse ingen mer enn nå da skal kan vil skulle kunne blitt mye noen ut',
  nn: 'den det dei ein eit ei og eller men i er var blir vart har hadde ikkje med på for av til ved frå etter som også seg han ho vi eg du ein at der om viss når kva kven kvar '
    + 'korleis så berre over under mot mellom sin sitt sine hans hennar deira dette denne desse ingen meir enn no då skal kan vil skulle kunne mykje nokre noko',
  sv: 'den det de en ett och eller men i är var blir blev har hade inte med på för av till vid från efter som också sig han hon vi jag du man att där om när vad vem hur varför så '
    + 'bara över under mot mellan sin sitt sina hans hennes deras vår detta denna dessa ingen mer än nu då ska kan vill skulle kunde blivit mycket några ut enligt under',
  is: 'og að í á er sem það hann hún við en var til um með fyrir ekki af því þess þeir frá eru hafa hefur ég svo eftir þetta þá sé verið upp',
  fi: 'ja on ei se hän että oli ovat olivat mutta tai kun jos niin myös kuin joka jotka mitä mikä missä miksi miten sen sitä tämä tämän ne he me minä sinä hänen heidän ole olla ollut '
    + 'vain jo nyt mukaan sekä kanssa jälkeen ennen sitten vielä siitä tässä eivät voi',
  et: 'ja on ei see ta et oli ka kui aga mis kes seda selle need nad ma me oma või nii siis ning pole olid veel kuid pärast järgi',
  hu: 'a az és egy hogy nem is van volt de ha vagy mint csak már még meg ez ezt azt aki ami amely ki mi ők én te mert így úgy pedig után szerint között lesz lehet minden sem kell volna el',
  cs: 'a i v ve na je se že s z ze do o k ke by to ten ta tato tento jsou byl byla bylo byli není ale nebo jako který která které kteří když co kdo jak kde proč už jen po pro při podle '
    + 'od za také jeho její jejich si jsem má mezi před ani však aby pokud až',
  sk: 'a aj v vo na je sa že s z zo do o k by to ten tá tento sú bol bola bolo boli nie ale alebo ako ktorý ktorá ktoré keď čo kto kde prečo už len po pre pri podľa od za jeho jej ich si som má medzi pred ani však aby ak až',
  pl: 'i w we na jest się że z ze do o a to ten ta te są był była było byli nie ale lub albo jak który która które którzy kiedy co kto gdzie dlaczego już tylko po dla przy według od za także jego jej ich sobie ma między przed ani jednak aby oraz przez jako czy tym może tak',
  sl: 'in v na je se da s z za so ki bi to pa ne ni po od do kot tudi še le ali če ker pri ko bil bila bilo smo sem',
  hr: 'i u na je se da s za su koji koja koje bi to ne nije od do kao ali ili već po iz što tko gdje kako samo ako kad bio bila bilo će sve još',
  ro: 'și de la în a al ale cu pe din un o este sunt era nu că să se mai dar sau care ce cine unde când cum prin pentru după fost are au lui ei lor acest această fi va ca pâna iar am îi îl cel cea le',
  tr: 'bir ve bu da de için ile olarak çok daha gibi olan en ne ama kadar sonra ki o var her değil mi mı ya ise veya ben sen biz onlar oldu olduğu ancak göre nasıl neden kim önce tarafından diye yok şu hem',
  az: 'və bir bu da də üçün ilə olan ki o daha çox kimi sonra var edir isə ancaq hər onun biz mən',
  id: 'yang dan di ke dari ini itu dengan untuk pada adalah tidak dalam akan oleh juga saya mereka kami kita ia dia atau karena telah sudah bisa dapat ada sebagai para lebih seperti bahwa namun tersebut saat',
  ms: 'yang dan di ke dari ini itu dengan untuk pada adalah tidak dalam akan oleh juga saya mereka kami kita beliau atau kerana telah sudah boleh ada sebagai lebih seperti bahawa namun tersebut',
  vi: 'và của là có không được các cho trong một những với này đã người từ khi đến để ra như về cũng tôi anh ông bà nhưng vào ở thì mà hay nếu sẽ đang bị rất tại theo còn nhiều sau trên',
  sw: 'na ya wa kwa ni katika la za kuwa hii huo cha yake hiyo kama pia au lakini baada alisema wake si ili hakuna',
  bs: 'i u na je se da s za su koji koja koje bi to ne nije od do kao ali ili već po iz šta što tko gdje kako samo ako kad bio bila bilo će sve još također dok',
  sq: 'dhe në të e një për me nga që është nuk se si ka por do janë ishte kjo ky ai ajo ata edhe më pas deri',
  ca: 'el la els les un una de del dels i o però en és són era amb per sense sobre entre que qui com quan on perquè si no es seu seva aquest aquesta al a més molt ja també segons després',
  gl: 'o a os as un unha de do da dos das e ou pero en no na é son era foi con por para sen sobre entre que quen como cando onde porque se non seu súa este esta ao máis moi xa tamén segundo despois',
  eu: 'eta da du ez bat ere izan zen dira dute baina hau hori egin duen dela beste',
  lt: 'ir yra kad į su iš tai ne bet o kaip buvo jis ji jie nuo už ar apie dėl po per šis jau tik',
  lv: 'un ir ka no uz ar par tas bet kā bija viņš viņa viņi vai kas pie pēc šis jau tikai nav',
  tl: 'ang ng sa na mga at ay si ni ito hindi may para kung siya nila kay niya ako mga po lang din rin ko mo',
  af: 'die en van in is het nie dat te vir hy sy op was met om aan sal wat hulle ons ook as maar deur word',
  ru: 'и в во не на что с со он она они оно мы вы я ты как это то по но из у за к ко от до для о об при же бы был была было были есть если или так уже только его ее её их мой этот эта эти тот '
    + 'когда где кто почему чтобы после перед между также еще ещё все нет может потому сегодня вот',
  uk: 'і й та в у не на що з зі із він вона вони воно ми ви я ти як це то по але до від для про за при ж би був була було були є якщо або так вже тільки його її їх цей ця ці той коли де хто чому щоб після перед між також ще все немає може тому під',
  be: 'і ў у не на што з са ён яна яны мы вы я як гэта але да ад для пра за быў была было былі ёсць калі або так ужо толькі яго яе іх каб пасля',
  bg: 'и в във не на че с със той тя те то ние вие аз как това но от до за по при е са беше бяха има ако или така вече само неговата този тази тези когато къде кой защо да след преди между също още всички няма може се ще',
  sr: 'и у на је се да са за су који која које би то не није од до као али или већ по из што ко где како само ако кад био била било ће све још',
  mk: 'и во на е се да со за од што не тој таа тие ќе беше има како но или по до оваа овој исто',
  kk: 'және мен бұл бір да де үшін бойынша деп ол осы болып емес бар кейін туралы еді',
  el: 'ο η το οι τα του της των τον την και ή αλλά σε στο στη στην στον στις με για από που πως ότι να θα δεν μην είναι ήταν έχει έχουν αυτό αυτός αυτή αν όταν τι ποιος πού γιατί μετά πριν μεταξύ επίσης όπως όμως ένα μια ένας',
  eo: 'la kaj de en estas ne al por ke li ŝi ĝi mi vi ni ili kiu kiuj kio sed aŭ el kun pri per tiu tio ĉi estis pli nur ankaŭ da unu kiel se ĉar sur',
  la: 'et in est non ad ut cum ex sed qui quae quod de per ab aut sunt esse hoc enim si ac atque nec quam ita autem etiam eius quid',
  cy: 'y yr a ac yn i o ar mae oedd ei eu am gan wedi bod hyn nid fel sydd ond neu hefyd un fod na roedd cael oes bydd sy gyda dros mewn',
  ga: 'an na a agus ar i is le do go ní tá bhí ag as sé sí siad seo sin ach nó mar ón den chun faoi leis atá níl bhfuil san don bheith ó',
  mi: 'te ngā ki i o he e ko ka a nga mō kia me rā ana ai au ia kua tēnei mai hoki nei tō tana atu nā iho',
  so: 'iyo oo ka ku in ay waa uu la waxaa ee ah si soo ayaa kala aan loo lagu badan waxay kale sida leh ayey waxa',
  yo: 'ni ti ati o sí tí ó wọn àwọn ní jẹ́ fún náà pé ń sì kan bí lọ láti ṣe nínú',
  zu: 'ukuthi futhi kodwa uma lapho noma ngoba kanye nge ke wathi yini njengoba kusho kule lokho ukuba le',
  xh: 'ukuba kwaye kodwa xa okanye ngoba kunye kwi wathi njengoko le loo into ukuze ke apho umntu',
  st: 'le ya ho a e o ba mme hore ha ka ke tsa la sa di haholo empa hae bona tse seo mo jwalo ntho',
  tn: 'le ya go a e o ba mme gore fa ka ke tsa la sa di gagwe bone tse mo seo jaaka fela kwa mo gape nna',
  ts: 'na ku hi va ya xi leswaku ka a wa swi laha eka kumbe naswona loko vanhu tani yi ta nga hikuva ma',
  sn: 'kuti uye asi kana ne ku pa kwa va nemu zvino ndi iye izvi vanhu kuna munhu iri nokuti ari zvakare pamwe',
  lg: 'ku mu nga na ne era ate naye nti okuva abantu bwe oba kuba ye eri buli omuntu ekyo ebyo okuba mu',
  hy: 'և է եմ ու որ այս այդ մի են էր ին ես նա մենք բայց կամ համար հետ',
  ka: 'და რომ არის არ ამ ეს იყო მისი რა თუ მაგრამ',
  ar: 'في من على إلى أن إن هذا هذه التي الذي عن مع كان كانت لا ما لم قد هو هي بعد قبل بين كما أو ثم حيث وقد وقال قال',
  fa: 'و در به از که این را با است برای آن یک خود تا بر هم نیز شد شده بود او ما می اما یا پس هر اند کرد',
  ur: 'کے میں کی ہے کا اور سے کو نے پر اس کہ یہ ہیں وہ بھی تھا گیا لیے ایک نہیں کر ہو رہا',
  ps: 'د په او چې دی له سره ته کې دا نه يې هغه شوی',
  ckb: 'و لە بە کە بۆ ئەم ئەو لەگەڵ',
  he: 'של את על לא הוא היא זה כי עם אל גם או אם כל מה יש אבל הם אני אנחנו אך היה היתה בין עד אחרי לפני',
  yi: 'און די דער אין איז פון צו האט מיט אויף א דאס זיך',
  hi: 'के में की है का और से को ने पर इस कि यह हैं वह भी था गया लिए एक नहीं कर हो',
  mr: 'आहे आणि या च्या हे तो ती ते मध्ये नाही होते होता केली म्हणून पण',
  bn: 'এবং ও এই করে থেকে জন্য না তার হয় একটি',
  mn: 'нь байна гэж юм энэ болон бол хийх дээр тэр байсан ба бас улсын ч л уу',
  ky: 'жана бул менен үчүн да ал деп бир боюнча эле бар',
  tg: 'ва дар аз ба ки ин бо барои аст',
  ne: 'छ र मा को का ले भएको हो छन् यो पनि गरेको',
}

/** Lower-case function words; empty for a language we have none for. */
export const functionWordsOf = byLanguage((language): ReadonlySet<string> => new Set((lists[language] ?? '').split(' ').filter((word) => word !== '')))

/** Languages that have a list. */
export const listedLanguages: readonly string[] = Object.keys(lists)
