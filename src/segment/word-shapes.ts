/**
 * Endings and letter groups that are common in one language and rare in those it is mistaken for. They are weak evidence,
 * one word a vote, for texts too short for letter statistics.
 */
export const shapes: Readonly<Record<string, RegExp>> = {
  en: /(?:th|wh|ght|ough|ing$|tion|ed$|ly$|ness$|ould|^kn|ck$|ee|oo)/,
  de: /(?:sch|cht|ung$|lich|keit$|heit$|isch|ei|tz|ß|ä|ö|ü|en$|^ver|^ge|^be|zu)/,
  fr: /(?:eau|eux|oi|tion$|ment$|é$|ée|ique|aient$|[dlnsjmtc]’|ç|è|ê|ez$|oux|ais?$|eur$|aire$)/,
  es: /(?:ción|ñ|mente$|ll|dad$|ado$|ada$|ados$|rr|ue|ie|os$|as$|ó$|án$|ero$|ía|aje$)/,
  it: /(?:zion|gli|cch|tt|zz|ss|gn|che$|mente$|ità$|are$|ere$|ato$|ata$|ello$|ino$|[aeiou]$)/,
  pt: /(?:ção|ções|ão|lh|nh|mente$|dade$|ê|õ|ei|ou$|ar$|em$|am$|inho$|ç|x)/,
  nl: /(?:ij|aa|oe|ee|oo|uu|heid$|lijk|sch|gen$|cht|tje$|ui|eu|^ge|^ver|en$)/,
  pl: /(?:sz|cz|rz|dz|ł|ą|ę|ż|ś|ć|ów$|ego$|ych$|nie$|ie|wy|prz|ski$|owa)/,
  sv: /(?:ck|orna$|arna$|erna$|ä|ö|å|tion|het$|ligt?$|skt?$|ande$|ade$|ar$|it$|kj)/,
  da: /(?:ø|æ|else$|erne$|ede$|hed$|igt?$|tion|ej|øj|gt$|af|bl|skab$|ene$|te$)/,
  nb: /(?:ø|æ|else$|ene$|het$|sjon|ei|øy|kk|pp|tt|kt$|skj|et$|av|ert$|er$)/,
  nn: /(?:ø|æ|ane$|leik|ikkje|ei|øy|kj|sjon|jar$|ast$|heit|kvar|kven|kv|ingar$|leg$|lege$)/,
  is: /(?:ð|þ|ö|æ|um$|inn$|ur$|ar$|ll|nn|ý|ú|ó)/,
  fi: /(?:ää|yy|aa|ii|uu|ee|ssa$|ssä$|lla$|llä$|sta$|stä$|kin$|nen$|sen$|tt|kk|uo|yö|ie|ä|ö)/,
  et: /(?:õ|ää|üü|aa|uu|ee|ii|oo|öö|sse$|st$|le$|mine$|id$|ks$|ust$|tud$|vad$|ga$)/,
  hu: /(?:gy|sz|cs|zs|ny|ő|ű|ság|ség|ban$|ben$|nak$|nek$|ból$|ből$|é|á|ö|ok$|ek$|ott$|tt$|unk$|val$|vel$)/,
  cs: /(?:ř|ě|ů|ý|í$|ých$|ého$|ní$|ost$|ová|ch$|č|š|ž|sk|ské|ou$|st|pr|ho$|ují$)/,
  sk: /(?:ľ|ĺ|ŕ|ô|ť|ý|ých$|ého$|nie$|ia$|osť$|ová|ch$|č|š|ž|ou$|dz|ej$|ov$|ajú$|ujú$|né$)/,
  sl: /(?:č|š|ž|anje$|enje$|ega$|ih$|lj|nj|jo$|ovo|stvo|ost$|il$|la$|ij)/,
  hr: /(?:č|ć|đ|š|ž|ije|lj|nj|anje$|enje$|ati$|iti$|og$|ima$|stv|ski$|tko|ost$)/,
  bs: /(?:č|ć|đ|š|ž|ije|lj|nj|anje$|enje$|ati$|iti$|og$|ima$|stv|ski$|ost$|h[aeu])/,
  ro: /(?:ă|ș|ş|ț|ţ|â|î|ul$|ului$|lor$|ii$|iei$|ea$|tiv|ește$|ează$|ție$|rii$|le$|ri$|esc)/,
  tr: /(?:ı|ğ|ş|ç|ü|ö|lar|ler|dır$|dir$|ında|inde|yor|mak|mek|nın$|nin$|lık|lik|ması|mesi)/,
  az: /(?:ə|ğ|ı|ş|ç|ü|ö|lar|lər|dır$|dir$|ında|ində|nın$|nin$|q|x)/,
  id: /(?:nya$|kan$|^meng|^men|^mem|^peng|^pen|^ber|^ter|an$|ng|^di|^ke)/,
  ms: /(?:nya$|kan$|^meng|^men|^mem|^peng|^pen|^ber|^ter|an$|ng)/,
  vi: /(?:ng|nh|th|tr|ph|kh|gi|ạ|ả|ấ|ầ|ậ|ế|ề|ể|ệ|ọ|ộ|ố|ồ|ơ|ư|đ)/,
  sw: /(?:ni$|wa$|^wa|^ku|^ki|^vi|^m[bcdfgklmnptw]|ji$|sha$|lia$|mb|nd|ng|kw|ana$|isha$|u$)/,
  sq: /(?:ë|ç|sh|xh|gj|nj|it$|ve$|ish|imi$|uar$|nd|rr|ll)/,
  ca: /(?:ny|l·l|ç|ció|ment$|itat$|es$|ers$|à|è|ò|ï|tz|ix|ig$|ll)/,
  gl: /(?:ción|nh|ñ|dade$|ei|ou|x|lle|mente$|ns$|ao$|aba$)/,
  eu: /(?:tz|tx|ts|ak$|ek$|en$|ko$|ren$|tik$|ra$|k$|z$|ari|rr|tu$|ean$|aren$)/,
  lt: /(?:ė|ų|ū|š|ž|č|į|as$|is$|us$|os$|ai$|iu$|ų$|mas$|imo$|oje$|ie|uo|ti$)/,
  lv: /(?:ā|ē|ī|ū|š|ž|č|ķ|ļ|ņ|ģ|s$|ija|šan|iem$|ās$|ības|ot$|ie|ums?$|jas?$)/,
  la: /(?:us$|um$|ae$|is$|it$|nt$|orum$|arum$|ibus$|que$|tur$|am$|em$|ere$|os$|ione)/,
  eo: /(?:oj$|ojn$|aj$|ajn$|on$|an$|as$|is$|os$|o$|a$|ĉ|ĝ|ŝ|ŭ|ĵ|kaj|ej$)/,
  cy: /(?:ll|dd|ff|wy|ydd$|aeth|au$|ch|w|yn|iad$|odd$|rh|th)/,
  ga: /(?:bh|mh|dh|gh|ch|th|fh|ph|ao|ú|í|ó|é|á|igh|acht$|^gc|^bp|^dt|^mb|^nd|ann$)/,
  tl: /(?:ng$|^mag|^nag|^pag|^ka|^mga$|^pina|^ipin|an$|in$|aa|ito$|yan$|ay$)/,
  af: /(?:ie$|aa|ee|oo|oe|ê|sk|heid$|lik|^ge|uit|y|ing$|te$|ers?$|eid)/,
  yo: /(?:ọ|ẹ|ṣ|à|á|ò|ó|gb|kp|ì|í|ń)/, mi: /(?:ng|wh|^ka|^ki|tanga$|hia$|ā|ē|ī|ō|ū|[aeiou]{2})/,
  so: /(?:aa|ee|oo|uu|ii|dh|kh|x|c|ay$|ka$|ta$|ha$|yo$|da$)/, zu: /(?:^uku|^aba|^ama|^ezi|^izi|^isi|^um|^ku|^nge|hl|dl|ng|nga|ini$|eni$|wa|ela$|isa$)/,
  xh: /(?:^uku|^aba|^ama|^ezi|^izi|^isi|^um|^ku|^nge|hl|dl|xh|rh|tsh|lwa|wu|yo|eni$|ini$|^kw|nt|kub|ela$|isa$)/,
  st: /(?:tlh|tl|ts|hl|ng$|eng$|ile$|ang$|^mo|^bo|^ba|^di|^le|^se|kg|tj|tsh|oa|ea)/,
  tn: /(?:tlh|kg|ng$|eng$|ile$|ang$|^mo|^bo|^ba|^di|^le|^se|ts|tsh|gw|go|ga)/,
  ts: /(?:^ku|^mu|^va|^ti|^swi|^xi|^ma|ni$|eni$|ini$|sw|hl|nk|x|vh|ts|dz|tl)/, sn: /(?:^ku|^mu|^va|^chi|^zvi|^ma|zv|sv|dz|nd|mb|ng|ch|ri$|wa$|ira$|isa$)/,
  lg: /(?:^oku|^omu|^aba|^eki|^ebi|^ama|^obu|^olu|gg|bb|dd|kk|ng|ny|^eb|^en|bw|mw)/,
  ru: /(?:ы|э|ё|ого$|его$|ться$|ся$|ый$|ий$|ой$|ых$|ами$|ость|ение|ет$|ат$|ил$|ть$|ла$|ие$)/, uk: /(?:і|ї|є|ґ|ься$|ого$|ння$|ти$|ий$|ість|ві|ють$|ів$|ами$|ськ)/,
  be: /(?:ў|і|ы|дз|ць|ага$|эт|ння$|цца$|аў$|ых$|ымі$|ск)/, bg: /(?:ъ|ят$|та$|то$|ите$|ва$|ния$|щ|ост|ени|ия$|ове$|ше$|ха$)/,
  sr: /(?:ђ|ћ|љ|њ|џ|ј|ије|ати$|ост|ање|ске$|ома$)/, mk: /(?:ѓ|ќ|ѕ|ј|љ|њ|џ|ат$|от$|та$|ите$|ње$|ува)/, kk: /[әғқңөұүһі]/, mn: /(?:ө|ү|ийн$|ын$|аа|ээ|оо|өө|үү|уу|д$|сан$|сэн$)/,
}

/** The commonest verbs, pronouns and adverbs beyond the function words. */
export const everyday: Readonly<Record<string, string>> = {
  en: 'said like time people new first know get make see year years good just its very even back only come think also after work well way want because any day most made did go '
    + 'take last long down never still being much should own great home find part place government city world police state',
  de: 'haben sagte sagt können kann müssen muss soll sollte würde mehr immer wieder jetzt heute ganz gut neue neuen ersten jahr jahre jahren menschen zeit uns ihm ihn mir mich dich '
    + 'sehr bereits dabei gibt geht machen wollen will dort etwa damit sowie ab beim ihrer seiner seinen unser unsere diesem jeder jede sondern bis gegen laut stadt regierung vom deutsche',
  fr: 'faire peut deux bien cela ça encore très sous là rien moins autre autres chez vers temps ans année jour monde homme vie pays ville peu trop toujours jamais doit sera sont '
    + 'étaient avoir avait aurait serait dit ainsi car donc grand petite première dernier beaucoup nouveau nouvelle toutes quelques celui celle ceux eux moi toi lui m t',
  es: 'puede hacer tiene tienen hace dos años año día vez parte tiempo mismo misma todas todos mejor nada algo sólo solo bien gran nuevo nueva primera primer gobierno país ciudad personas '
    + 'estaba estaban había habían siempre nunca tan tanto ahora entonces aquí allí mi mis cual cuales sino contra será sido dijo sea fue soy eres era aunque algunos algunas mucho muchos',
  it: 'fare può anni anno giorno parte tempo stesso tutti tutto tutte ogni ancora sempre mai solo bene poi ora oggi due primo prima nuovo nuova grande governo paese città persone '
    + 'essere avere fatto detto sia siano viene quindi proprio perchè dove nostro nostra vostra mio mia tuo suoi quanto quali quale alcuni molti molto senza contro fino nei nelle negli alle agli',
  pt: 'pode fazer tem anos ano dia vez parte tempo mesmo mesma todas todos melhor nada só bem grande novo nova primeira primeiro governo país cidade pessoas isso disse são seja foi '
    + 'estava tinha havia sempre nunca tão agora então aqui ali meu minha nosso qual quais contra será sido embora alguns algumas muito muitos mas nem lá pelos pelas deste desta dessa nesse neste fica ter deve vai',
  nl: 'hebben kunnen worden maken gaan jaar jaren dag tijd mensen goed nieuwe eerste twee moeten zullen mijn jouw ben bent hem hen onder weer wel ook alleen geen iets niets altijd nooit '
    + 'waren werd zoals omdat maar want echter hier daar toen nu gaat doen laten heel veel vooral sinds zonder binnen tegen regering stad land wordt toch hoe elke andere',
  pl: 'może można mnie mi mu nam nas wszystko bardzo jeszcze kiedy gdy teraz tutaj tam więc bez pod nad ze przy u są będzie będą został została roku lat dni czas ludzi nowy nowa pierwszy dwa '
    + 'my wy oni one ja mój moja nasz swoje swoich swój które której którego których tym tych tego temu tej tylko zawsze nigdy nic coś właśnie ponieważ jednak żeby gdzie mam masz ma mają chce powiedział',
  sv: 'kan får få göra går år dag tid människor bra nya första två måste min mitt mina din ditt oss dem dom mig dig hem här där då nu alltid aldrig inget något någon några alla allt '
    + 'även eftersom utan efter innan också ännu igen bara mer mest mycket varit blivit finns vid inom samt sedan både sitt hur därför enligt säger sa fick gick helt annan fortfarande åt är alltså',
  da: 'kan får få gøre går år dag tid mennesker godt nye første to må min mit mine din dit os dem mig dig hjem her der da nu altid aldrig ingen noget nogen nogle alle alt '
    + 'også fordi uden før igen bare mere mest meget været blevet findes ved samt siden både sit hvordan derfor ifølge siger sagde fik gik helt anden endnu af bliver gør begge eller måde kom ham hende',
  nb: 'kan får få gjøre går år dag tid mennesker godt nye første to må min mitt mine din ditt oss dem meg deg hjem her der da nå alltid aldri ingen noe noen alle alt '
    + 'også fordi uten før igjen bare mer mest mye vært blitt finnes ved samt siden både sitt hvordan derfor ifølge sier sa fikk gikk helt annen ennå av blir gjør begge eller måte kom ham henne',
  nn: 'kan får få gjere gjer går år dag tid menneske godt nye første to må min mitt mine din ditt oss dei meg deg heim her der då no alltid aldri ingen noko nokon alle alt også fordi utan før '
    + 'igjen berre meir mest mykje vore blitt finst ved samt sidan både sitt korleis difor ifølgje seier sa fekk gjekk heilt annan enno av vert eit frå ikkje ho eg me dykk desse einar kva',
  fi: 'ollut ovat olen olet olemme voi voivat pitää kaikki kaikkien paljon hyvin nyt kun vielä aina ei en et emme eivät ensimmäinen uusi vuonna vuoden vuotta aikana kautta mukaan ilman '
    + 'minun sinun hänelle meidän teidän heidän minua siis jotta koska mutta sekä tulee tuli tehdä sanoi yli alle joita jonka jossa näin täällä siellä mitään jotain',
  hu: 'mint volna lett lehet kell van vannak voltak nincs sem igen nagyon most itt ott akkor amikor után alatt között miatt minden csak egyik másik új első két év évben nap ember emberek '
    + 'engem nekem neked neki nekünk velük hogyan miért ezek azok ennek annak ebben abban arra erre is pedig azonban már család mondta',
  cs: 'být jsem jsi jsme jste byli budou bude může mohou musí mít má máme mají také ještě teď tady tam tak protože proto když než bez pod nad přes u své svůj svou své jeho jejího všechno všech '
    + 'velmi více nové nový první dva let roku rok dní lidí lidé čas město dnes vždy nikdy nic něco někdo kdyby asi právě tyto této těchto mi mu mě ho nás vás vám nám něm ní sice ta tyto',
  ro: 'este sunt era erau fost fi avea are au poate trebuie face mult multe foarte bine când unde doar încă deja acum aici acolo pentru fără sub către dintre între despre toate toți totul nou nouă primul '
    + 'ani an zi timp oameni țară oraș său sa săi lor meu mea noastră mă te ne vă se îl îi le unor unui unei acestor această acest acestea ci și decât cât cum dacă deci numai prea si sa la in ca sta fel suntem',
  tr: 'olarak olduğunu olduğu olan olur oldu olması değil yok var çok daha en iyi yeni ilk iki yıl gün zaman insan kadar sonra önce şimdi burada orada bana sana ona bize size onlara benim senin onun bizim '
    + 'sizin onların kendi bütün tüm her hiç bile sadece ancak fakat çünkü eğer böyle şöyle öyle nasıl niye edilen eden etmek etti yapmak yaptı dedi diyor ise yani üzerinde arasında karşı doğru göre ayrıca adlı',
  id: 'yang adalah oleh tidak bukan sudah belum sedang akan dapat bisa harus mau ingin lebih sangat sekali banyak semua setiap hari tahun waktu orang baru pertama dua satu itu ini sini sana '
    + 'kalau jika ketika karena sehingga agar supaya tetapi tapi namun serta antara bagi seorang sebuah kemudian setelah sebelum hingga sampai maka pun lagi hanya saja juga ia mereka kita kamu anda bahwa dia melalui secara merupakan terhadap',
  ms: 'bahawa kerana boleh beliau ialah awak kamu hendak mahu sahaja iaitu manakala malah telah sudah perlu daripada kepada supaya sekiranya ketika apabila mengikut berkata kata kerajaan negara Malaysia '
    + 'wang syarikat polis rakyat tahun hari orang baharu pertama dua satu itu ini antara bagi seorang sebuah selepas sebelum sehingga hingga pun lagi hanya juga ia mereka kita',
  vi: 'nước năm ngày thời gian làm việc phải biết thế này đó nói chỉ rằng lại gì ai đâu sao vậy theo hơn cùng qua lên xuống mới hai ba đều mình chúng cả do vì nên trước',
  ru: 'быть может можно надо нужно очень уже еще теперь тогда здесь там тут вот даже себя себе свой своей своих нас вас им ими мне меня тебе тебя ему ей нам вам кто кому чем чего том этом этого этой этих всех всего '
    + 'весь вся время год года лет люди людей человек день новый первый два две без через под над перед около просто сейчас потом всегда никогда ничего что-то которые который которая которых которой сказал говорит какая какой такая такой зато',
  uk: 'бути може можна треба дуже вже ще тепер тоді тут там навіть себе собі свій своєї своїх нас вас їм мені мене тобі тебе йому їй нам вам хто кому чим чого тому цього цієї цих всіх усіх весь час рік року років люди людей '
    + 'людина день новий перший два дві без через під над перед просто зараз потім завжди ніколи нічого які який яка яких якої сказав каже',
  bg: 'беше бяха бил била били бъде може трябва много още вече сега тогава тук там дори себе си свой своята свои нас вас им ми ме ти те му й ни ви кой какво което която които който този това тази тези всички всеки време година години '
    + 'хора човек ден нов първи два две без през под над пред около просто после винаги никога нищо каза казва има няма със към чрез',
}
