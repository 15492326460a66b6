import { Phrases } from './phrases.js'

/** All pairs of a word of the first list with one of the second. */
const pairs = (first: string, second: string): string => first.split('|').flatMap((one) => second.split('|').map((other) => `${one} ${other}`)).join('|')

const arabicNetworks = 'فيسبوك|فايسبوك|الفيسبوك|فيس بوك|تويتر|اكس|انستغرام|انستجرام|انستقرام|واتساب|واتس اب|الواتساب|تلغرام|تيليغرام|تليجرام|تليغرام|يوتيوب|تيك توك|لينكد ان|لينكدان'

/** Networks and messengers; in Arabic `and` is written in one word with the name. */
export const networks = new Phrases(`facebook*|twitter*|x|instagram*|whatsapp*|telegram*|linkedin*|linked in|youtube*|you tube|tiktok*|tik tok|pinterest*|reddit*|threads|bluesky*|mastodon*|flipboard|messenger|viber|vk|weibo|wechat|xing|tumblr|snapchat|rss|fb|signal
  фейсбук*|твиттер*|твіттер*|твитер*|инстаграм*|інстаграм*|телеграм*|ватсап*|вайбер*|ютуб*|вконтакте|одноклассник*|дзен*
  ${arabicNetworks}|${arabicNetworks.split('|').map((name) => `و${name}`).join('|')}`)

const shareVerbs = `share|tweet|print|save|pin|email|e mail|mail|copy|bookmark|forward|send|click to tweet
  teilen|teile|teilt|drucken|ausdrucken|merken|versenden|weiterleiten|weitersagen|twittern|mailen|kopieren|verschicken
  partager|partagez|partage|imprimer|envoyer|enregistrer|copier|tweeter|compartir|comparte|compartelo|compartela|comparta|imprimir|enviar|guardar|tuitear|copiar
  compartilhar|compartilhe|partilhar|partilhe|salvar|condividi|condividere|stampa|stampare|invia|salva|delen|deel|afdrukken|printen|bewaren|doorsturen
  поделиться|поделитесь|поделись|распечатать|печать|отправить|сохранить|скопировать|поділитися|поділитись|поділись|поділіться|поширити|роздрукувати|друкувати|надіслати|зберегти|копіювати|скопіювати
  شارك|شاركها|شاركه|شاركوا|مشاركه|المشاركه|للمشاركه|انشر|انشرها|اطبع|طباعه|ارسل|ارسال|نسخ|حفظ|غرد
  paylas|paylasin|yazdir|gonder|kaydet|kopyala|tweetle|udostepnij|drukuj|wyslij|zapisz|kopiuj|podziel sie|dela|tipsa|skriv ut|del|bagikan|cetak`
const shareFill = `click|tap|here|opens|new|window|klick|klicken|sie|hier|um|zu|wird|neuem|fenster|geoffnet|cliquez|pour|ouvre|dans|une|nouvelle|fenetre|haz|clic|para|se|abre|una|nueva|ventana|clique|nova|janela|нажмите|здесь|чтобы|открывается|новом|окне|натисніть|тут|щоб|انقر|اضغط|هنا|tiklayin|icin|yeni|pencerede|acilir|this|it|the|via|on|by|to|with|in|for|a|an|article|story|page|post|news|link|now|your|friends|friend|network|networks|social|media|and|or|e|mail|email
  diesen|diese|dieses|den|die|das|artikel|beitrag|seite|nachricht|meldung|auf|per|bei|mit|an|freunde|freunden|und|oder|jetzt|text
  cet|cette|ce|l'article|page|sur|par|avec|vos|tes|amis|le|la|lien|et|en|dans|les|reseaux|sociaux|contenu|esta|este|esto|el|los|noticia|articulo|nota|contenido|por|con|tus|sus|amigos|enlace|y|o|redes|sociales
  no|na|nas|nos|materia|artigo|em|com|seus|teus|redes|su|questo|questa|articolo|notizia|amici|i|tuoi|gli|il|op|dit|met|vrienden
  в|на|через|с|со|по|и|у|з|та|до|друзьями|друзям|эту|этой|этим|статью|статьей|страницу|страницей|новость|новостью|материалом|ссылку|почте|социальных|сетях|соцсетях|цю|цією|цим|статтю|статтею|сторінку|новину|новиною|матеріалом|посилання|друзями|соцмережах|соціальних|мережах|поштою
  هذا|هذه|المقال|المقاله|الخبر|الموضوع|الصفحه|المحتوي|المنشور|علي|عبر|في|مع|اصدقائك|اصدقائكم|الاصدقاء|رابط|الرابط|و|البريد|الالكتروني|مواقع|وسائل|التواصل|الاجتماعي
  bu|bunu|haberi|yaziyi|makaleyi|icerigi|sayfayi|uzerinden|ile|arkadaslarinla|arkadaslarinizla|baglantiyi|posta|sosyal|medyada|te|ten|artykul|strone|w|z|przez|den|har|artikeln|artikkelen|artiklen|pa|til|ke`
export const share = new Phrases(shareVerbs)
export const shareLine = new Phrases(`${shareVerbs}|${shareFill}`)

/** Invitations to follow: an imperative, then a network or the site's channel behind one of the small words. */
export const follow = new Phrases(`follow|like us|like our|join us|join our|find us|connect with|watch us|subscribe to our|visit our
  folgen sie|folge uns|folgt uns|abonnieren sie|abonniere|abonniert|besuchen sie uns|liken sie|werden sie fan|suivez|suis nous|rejoignez|retrouvez nous|abonnez vous|likez|aimez notre
  sigue|siguenos|siguelo|siga|sigan|siganos|unete|suscribete|suscribase|encuentranos|buscanos|siga nos|curta|acompanhe|inscreva se|junte se|segui|seguici|seguiteci|iscriviti|unisciti|volg
  подписывайтесь|подпишитесь|подписывайся|подпишись|следите за|читайте нас|присоединяйтесь|вступайте|смотрите нас|підписуйтесь|підписуйтеся|підпишіться|підписуйся|стежте за|читайте нас|приєднуйтесь|приєднуйтеся|долучайтесь|долучайтеся|дивіться нас
  تابعنا|تابعونا|تابعوا|انضم الي قناتنا|انضموا الي|اشترك في قناتنا|اشتركوا في قناتنا|obserwuj|sledz nas|polub|dolacz do|folj oss|folg oss|folg os|gilla oss|ikuti kami`)
export const followUs = new Phrases(`follow us|follow me|follow him|follow her|follow the author|like us|folgen sie uns|folge uns|folgt uns|suivez nous|siguenos|siganos|siga nos|seguici|volg ons|تابعنا|تابعونا|читайте нас|смотрите нас|дивіться нас|bizi takip edin|bizi takip et|takip edin|obserwuj nas`)
export const beforeNetwork = new Phrases(`on|via|our|auf|bei|in|unserem|unseren|unsere|sur|notre|nos|en|nuestro|nuestra|nuestros|nuestras|no|na|nosso|nossa|nas|nos|su|nostro|nostra|op|onze|onzen|в|во|на|у|наш*|علي|عبر|w|nasz*|pa|var|vores|di`)
export const channel = new Phrases(`канал*|страниц*|сторінк*|групу|группу|قناتنا|صفحتنا|حسابنا|حساباتنا`)
export const followLast = new Phrases('takip edin|takip et|takip edebilirsiniz|abone olun|abone ol|katilin|begenin')
export const ours = new Phrases(`bizi|kanalimiza|kanalimizi|sayfamizi|hesabimizi|sayfamiza`)

export const signUp = new Phrases(`subscribers get|subscribers receive|members get|abonnenten erhalten|les abonnes recoivent|los suscriptores reciben|assinantes recebem|подписчики получают|передплатники отримують|sign up|subscribe|register|get|join|receive|want|don't miss|never miss|stay|enter your|be the first|like what you
  melden sie sich|melde dich|meldet euch|jetzt|abonnieren sie|abonniere|abonniert|bestellen sie|erhalten sie|erhalte|hier|unser|unseren|mit unserem|der|den|tragen sie sich|trag dich|keine nachricht|keine news|kein artikel
  inscrivez|abonnez|recevez|inscris|abonne toi|ne manquez|restez|chaque jour|chaque matin|suscribete|suscribase|suscribanse|recibe|reciba|registrate|registrese|inscribete|apuntate|no te pierdas|cada dia|cada manana
  inscreva|assine|receba|cadastre|registe|subscreva|nao perca|iscriviti|iscrivetevi|ricevi|registrati|abbonati|non perdere|schrijf je|schrijf u|meld je|ontvang|abonneer
  подпишитесь|подписывайтесь|подписаться|получайте|оформите|хотите получать|підпишіться|підписуйтесь|підписуйтеся|підписатися|отримуйте|хочете отримувати
  اشترك|اشتركوا|سجل|سجلوا|احصل|للاشتراك|zapisz|otrzymuj|subskrybuj|prenumerera|anmal dig|tilmeld|meld deg|fa vart`)
export const newsletter = new Phrases(`newsletter*|inbox|email alert*|e mail alert*|email update*|e mail update*|mailing list|daily briefing|morning briefing|weekly briefing|evening briefing|daily digest|weekly digest|daily email|daily e mail|e mail alarm*|alerte* e mail|alerte* mail|alertes par e mail|alerta* por correo*|alerta* por correo electronico|alertas de correo|alerta* por e mail|оповещени* на почту|сповіщення на пошту|تنبيه* بالبريد|تنبيهات البريد|e posta uyari*|e posta bildirim*
  infolettre*|lettre d'information|lettre d'info|boite mail|boite de reception|boletin*|correo electronico|tu correo|su correo|boletim|nieuwsbrief*|nieuwsbrieven|рассылк*|розсилк*|на почту|на пошту|нашу рассылку
  نشرتنا|النشره البريديه|النشره الاخباريه|نشره بريديه|بريدك|بريدكم|bulten*|nyhetsbrev*|nyhedsbrev*|biuletyn*|e posta bulten*`)
/** How to end a subscription, or to find what it sends. */
export const unsubscribe = new Phrases(`unsubscribe at any time|unsubscribe any time|unsubscribe anytime|unsubscribe at anytime|your spam folder|your junk folder|jederzeit abbestell*|jederzeit wieder abbestell*|jederzeit abmelden|ihrem spam ordner|vous desabonner a tout moment|vous desinscrire a tout moment|vos courriers indesirables|darte de baja|darse de baja en cualquier momento|carpeta de spam|cancelar a assinatura a qualquer momento|cancelar a inscricao|pasta de spam|отписаться в любой момент|отписаться в любое время|папку спам|відписатися в будь який|папку спам|الغاء الاشتراك في اي وقت|مجلد البريد|abonelikten cik*|spam klasoru*`)
export const newsletterLast = new Phrases('abone olun|abone ol|kaydolun|kaydol|uye olun')

/** Politeness before what a reader is asked to do. */
export const please = new Phrases(`please|bitte|s'il vous plait|por favor|per favore|alstublieft|пожалуйста|будь ласка|من فضلك|يرجي|lutfen|prosze`)

export const getApp = new Phrases(`download|get|install|try|open|use|laden sie|lade|holen sie|hol dir|installieren sie|telechargez|telecharger|installez|descarga|descargue|descargate|instala|instale|baixe|descarregue|scarica|installa|installeer
  скачайте|скачать|установите|загрузите|завантажте|завантажуйте|встановіть|حمل|حملوا|نزل|قم بتحميل|تحميل|pobierz|zainstaluj|ladda ner|hent|last ned|unduh`)
export const app = new Phrases('app|apps|appli|applis|application|applications|aplicacion|aplicaciones|aplicativo|applicazione|приложение|приложения|застосунок|додаток|تطبيق*|تطبيقنا|التطبيق|uygulama*|aplikacj*|appen')
export const appLast = new Phrases('indirin|indir|yukleyin|yukle')

/** Beginnings of invitations to subscribe or log in. */
export const subscription = new Phrases(`subscribe now|subscribe today|subscribe here|subscribe for|subscribe to|already a subscriber|already a member|already have an account|already have a subscription|already subscribed|log in|login|sign in|register now|register for free|register to|to continue reading|to keep reading|keep reading with
  this article is for|this article is only for|this article is available to|this article is exclusive|this story is for|this story is exclusive|this content is for|this content is available to|this content is exclusive|become a member|become a subscriber|become a supporter|become a patron|start your free trial|start your trial|start your subscription|you have reached your limit|you have reached your article|you've reached your|this is a premium|unlimited access
  jetzt abonnieren|jetzt registrieren|jetzt testen|jetzt weiterlesen|bereits abonnent|bereits abonniert|bereits registriert|bereits kunde|dieser artikel ist fur|dieser artikel ist nur fur|dieser inhalt ist|weiterlesen mit|sie haben bereits ein|anmelden und weiterlesen|werden sie mitglied|exklusiv fur abonnenten|lesen sie diesen artikel mit
  cet article est reserve|l'article est reserve|article reserve aux abonnes|reserve aux abonnes|la suite est reservee|deja abonne|abonnez vous|il vous reste|pour lire la suite|connectez vous|se connecter|creez un compte|devenez membre|contenu reserve
  ya eres suscriptor|ya es suscriptor|ya soy suscriptor|hazte socio|hazte socia|hazte miembro|hazte suscriptor|suscribete|suscribase|inicia sesion|inicie sesion|contenido exclusivo|este contenido es exclusivo|para seguir leyendo|para continuar leyendo|accede a todo
  ja e assinante|seja assinante|torne se membro|conteudo exclusivo|para continuar lendo|para continuar a ler|faca login|faca seu login|faca o seu login|entre na sua conta|sei gia abbonato|abbonati|contenuto riservato|per continuare a leggere|diventa membro|word abonnee|word lid|al abonnee|log in om
  оформите подписку|оформить подписку|только для подписчиков|для подписчиков|уже подписаны|материал доступен|чтобы продолжить чтение|зарегистрируйтесь|войдите|оформіть підписку|оформити підписку|для передплатників|лише для передплатників|передплатіть|увійдіть|зареєструйтесь|зареєструйтеся|щоб продовжити читання
  اشترك الان|اشتركوا الان|سجل الدخول|سجلوا الدخول|تسجيل الدخول|هذا المحتوي للمشتركين|هذا المحتوي حصري|لمتابعه القراءه|للمشتركين فقط|abone olun|abone ol|giris yapin|giris yap|uye olun|uye ol|devamini okumak icin|bu icerik aboneler|sadece abonelere|zaloguj sie|artykul dostepny`)

/** Beginnings of single lines that ask for money or help. */
export const donate = new Phrases(`donate now|donate today|donate here|donate to us|donate to our|please donate|make a donation|give now|support us|support our|support independent|support quality|support local|help us keep|help us continue|help keep|chip in|contribute now|become a supporter|your donation|your support helps|your support makes
  jetzt spenden|spenden sie|unterstutzen sie uns|unterstutzen sie unsere|unterstutzen sie unseren|unterstutze uns|unterstutzt uns|ihre spende|mit ihrer spende|dein beitrag|ihr beitrag hilft|faites un don|faire un don|soutenez nous|soutenez notre|soutenez un|soutenez l'info*|soutenez le journal*|je donne|je fais un don|votre don|votre soutien|aidez nous
  dona ahora|dona hoy|done ahora|haz una donacion|haga una donacion|haz tu donacion|haz tu aporte|apoyanos|apoyenos|apoya nuestro|apoya nuestra|apoya el periodismo|apoya al periodismo|ayudanos a|tu donacion|su donacion|con tu apoyo|tu aporte
  doe agora|faca uma doacao|faca sua doacao|apoie o nosso|apoie nosso|apoie o jornalismo|ajude nos|ajude a manter|sua doacao|seu apoio|dona ora|fai una donazione|sostienici|sostieni il nostro|sostieni l'informazione|aiutaci a|doneer nu|steun ons|steun onze
  поддержите нас|поддержите наш*|поддержите проект*|поддержите независим*|поддержать нас|поддержать редакцию|сделать пожертвование|помогите нам|пожертвовать|ваша поддержка|ваше пожертвование|підтримайте нас|підтримайте наш*|підтримайте незалежн*|підтримати нас|підтримати редакцію|зробити внесок|допоможіть нам|ваша підтримка|ваш внесок|задонатити
  تبرع الان|تبرعوا الان|تبرع لنا|ادعمنا|ادعمونا|ادعم الصحافه|ادعموا الصحافه|دعمكم|دعمك|تبرعك|تبرعكم|ساعدونا|ساعدنا علي|bagis yap|bagis yapin|bize destek|destek olun|bizi destekleyin|desteginiz|bagisiniz|wesprzyj nas|wesprzyj nasza|wplac|przekaz darowizne|stod oss|stott oss|stot os`)

/** Lines that name what a site offers to read next: whole lines. */
export const relatedHead = new Phrases([
  pairs('recent|popular|latest|related|similar|recommended|featured|trending|more|other|top|most read|most popular|suggested', 'articles|stories|posts|news|videos|content|topics|links|coverage|reading|reads|headlines'),
  `popular this week|popular now|popular today|most popular|most read|most viewed|most shared|most commented|latest|popular|trending|trending now|recommended|recommended for you|related|more from _|more from _ _|more from the _|more from this _|more great _ stories|more _ news|more _ stories|more on this|more on this story|more on this topic|more about this|more like this
  editors' picks|editor's picks|editors' choice|editor's choice|editors picks|editors choice|you might also like|you may also like|you may be interested|you might be interested|further reading|read next|up next|in this series|see also|in other news|around the web|from around the web|from the web|what to read next|don't miss|must read|must reads|keep reading|next story|previous story|next article|previous article|next post|previous post|in case you missed it|explore more|top picks|also on _|also in _|also read|read also|read more|read this next`,
  pairs('empfohlene|weitere|ahnliche|verwandte|beliebte|neueste|neuste|aktuelle|andere|passende|meistgelesene|meistkommentierte|meistdiskutierte|meistgeklickte', 'artikel|beitrage|themen|meldungen|nachrichten|videos|links|inhalte|posts|berichte|news|storys|texte'),
  `meistgelesen|meist gelesen|am meisten gelesen|meistkommentiert|mehr zum thema|mehr dazu|mehr lesen|mehr artikel|mehr news|mehr nachrichten|mehr themen|mehr aus _|mehr aus der _|mehr aus dem _|mehr aus den _|mehr von _|mehr von _ _|mehr uber _|mehr zu _|beitrage zum thema|artikel zum thema|links zum thema|zum thema|passend zum thema|schon gelesen|auch interessant|das konnte sie auch interessieren|das konnte dich auch interessieren|das konnte sie interessieren|das konnte dich interessieren|die redaktion empfiehlt|unsere empfehlung|unsere empfehlungen|redaktionstipps
  lesetipp|lesetipps|leseempfehlung|leseempfehlungen|zum weiterlesen|vorheriger beitrag|nachster beitrag|vorheriger artikel|nachster artikel|siehe auch|lesen sie auch|lesen sie mehr|lies auch`,
  pairs('articles|contenus|sujets|videos|actualites', 'similaires|lies|recents|associes|recommandes|populaires|connexes'),
  `article suivant|article precedent|sur le meme sujet|sur le meme theme|dans la meme rubrique|a lire|a lire aussi|a lire egalement|lire aussi|lire la suite|voir aussi|autres articles|autres actualites|les plus lus|les plus vus|les plus populaires|dernieres actualites|dernieres nouvelles|notre selection|nos recommandations|vous aimerez aussi|vous pourriez aussi aimer|en lien|pour aller plus loin|plus d'articles|et aussi|l'essentiel`,
  pairs('articulos|noticias|temas|contenidos|notas|videos|entradas|historias', 'relacionados|relacionadas|similares|recientes|destacados|destacadas|recomendados|recomendadas|populares'),
  `articulo anterior|articulo siguiente|noticia anterior|siguiente noticia|lo mas leido|lo mas visto|lo mas popular|mas leidas|las mas leidas|los mas leidos|mas leidos|ultimas noticias|mas noticias|mas informacion|te puede interesar|le puede interesar|tambien te puede interesar|puede interesarte|te recomendamos|le recomendamos|leer tambien|lea tambien|lee tambien|lea mas|leer mas|vea tambien|ver tambien|ver mas|mira tambien|otras noticias|temas relacionados|en portada`,
  pairs('artigos|noticias|materias|conteudos|posts|videos|temas', 'relacionados|relacionadas|recentes|semelhantes|recomendados|recomendadas|populares'),
  `mais lidas|mais lidos|as mais lidas|mais vistos|mais noticias|ultimas noticias|ultimas|leia tambem|leia mais|veja tambem|veja mais|saiba mais|voce tambem pode gostar|pode interessar|recomendado para voce|articoli correlati|articoli simili|articoli recenti|i piu letti|piu letti|ultime notizie|potrebbe interessarti|ti potrebbe interessare|leggi anche|leggi tutto|vedi anche|notizie correlate|lees ook|lees meer|lees verder|meest gelezen|bekijk ook|gerelateerde artikelen|meer over
  читайте также|читайте еще|читать также|читать далее|читайте далее|смотрите также|смотри также|похожие статьи|похожие новости|похожие материалы|по теме|материалы по теме|новости по теме|популярное|популярные статьи|популярные новости|самое читаемое|последние новости|главные новости|другие новости|еще по теме|рекомендуем|вам может быть интересно|самые популярные _|следующая статья|предыдущая статья|следующая запись|предыдущая запись
  читайте також|читайте ще|читати також|читати далі|дивіться також|схожі статті|схожі новини|схожі матеріали|до теми|за темою|новини за темою|матеріали за темою|популярне|популярні новини|популярні статті|найпопулярніше|найчитаніше|останні новини|головні новини|інші новини|рекомендуємо|вас може зацікавити|наступна стаття|попередня стаття
  اقرا ايضا|اقرا المزيد|اقراوا ايضا|شاهد ايضا|شاهد المزيد|مواضيع ذات صله|اخبار ذات صله|مقالات ذات صله|موضوعات ذات صله|ذات صله|الاكثر قراءه|الاكثر مشاهده|الاكثر شعبيه|قد يهمك|قد يهمك ايضا|قد يعجبك ايضا|المزيد من الاخبار|اخر الاخبار|اخبار اخري|مقالات مشابهه|المقال التالي|المقال السابق|موضوعات متعلقه|مواضيع متعلقه
  ilgili haberler|ilgili yazilar|ilgili konular|ilgili icerikler|benzer haberler|benzer yazilar|diger haberler|son haberler|son dakika haberleri|en cok okunanlar|en cok okunan haberler|bunlar da ilginizi cekebilir|ilginizi cekebilir|sizin icin sectiklerimiz|bunu da okuyun|bunlari da okuyun|ayrica okuyun|daha fazla haber|onceki haber|sonraki haber
  czytaj takze|czytaj tez|czytaj wiecej|zobacz takze|zobacz tez|polecane|najczesciej czytane|powiazane artykuly|podobne artykuly|las ocksa|las mer|mest last|les ogsa|les mer|mest lest|laes ogsa|laes mere|mest laeste|baca juga|berita terkait|artikel terkait|相关阅读|延伸阅读|関連記事`,
].join('|'))

/** Beginnings of lines that lead to another article, whatever follows. */
export const relatedLead = new Phrases(`also read|read also|read more|lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lies auch|mehr lesen|mehr dazu lesen|mehr erfahren sie|a lire aussi|a lire egalement|lire aussi|lire egalement
  lea tambien|lea ademas|lee tambien|leer tambien|vea tambien|mira tambien|te puede interesar|le puede interesar|puede interesarte|leia tambem|leia mais|veja tambem|leggi anche|vedi anche|lees ook
  читайте также|читайте еще|смотрите также|читайте також|читайте ще|дивіться також|اقرا ايضا|اقراوا ايضا|اقرا المزيد|شاهد ايضا|قد يهمك ايضا|bunu da okuyun|ayrica okuyun|czytaj takze|czytaj tez|zobacz takze|zobacz tez|las ocksa|les ogsa|laes ogsa|baca juga|相关阅读|延伸阅读|関連記事`)
/** Beginnings that lead to another article where a sign sets them off or the line has no stop: articles say them too. */
export const relatedMaybe = new Phrases(`for discussion please|for discussion see|for more see|for more please|for details see|for details please|related|read next|see also|more on this|must read|must see|must watch|watch|watch more|watch now|watch below|in case you missed it|click here|tap here|mehr zum thema|mehr dazu|mehr infos|mehr informationen|siehe auch|auch interessant|zum thema
  a lire|voir aussi|sur le meme sujet|lea mas|leer mas|ver tambien|ver mas|saiba mais|lees meer|bekijk ook|по теме|до теми|قد يهمك|ilgili haber|benzer haber`)

/** Invitations to read what a list behind their colon names. */
export const readThese = new Phrases([
  pairs('read', 'the|these|our|more|all|about'), pairs('lesen sie', 'die|diese|unsere|unseren|mehr|alle|den|das'), pairs('lisez', 'nos|notre|les|le|la|ces|tous|tout'),
  pairs('lea|lee', 'el|la|los|las|estos|estas|nuestro|nuestra|nuestros|nuestras'), pairs('leia', 'o|a|os|as|estes|estas|nosso|nossa|nossos|nossas'), `читайте наши|читайте наш|читайте эти|читайте наші|читайте ці|اقرا مقالاتنا|اقرا هذه`,
].join('|'))
/** Invitations to look at pictures or films. */
export const lookAt = new Phrases([
  pairs('see|watch|view|see the|watch the|view the|see our|watch our|view our|see more|watch more|view more', 'photos|pictures|images|video|videos|gallery|slideshow|footage|photo gallery'),
  pairs('sehen sie|sehen sie hier|sehen sie im', 'video|bilder|fotos|das video|die bilder|die fotos'), pairs('voir|regardez|voyez', 'la video|les photos|les images|en images|en video'),
  pairs('vea|ve|mira|mire|ver', 'el video|las fotos|las imagenes|la galeria|el video'), pairs('veja|assista', 'o video|as fotos|as imagens|a galeria|ao video'),
  `смотрите видео|смотрите фото|смотреть видео|дивіться відео|дивіться фото|شاهد الفيديو|شاهد الصور|شاهدوا الفيديو|videoyu izle*|fotograflari gor*`,
].join('|'))
/** Names of kinds of articles before the title of one: `Opinion: ...`. */
export const teaserLabel = new Phrases(`breaking news|breaking|opinion|analysis|explainer|explained|exclusive|podcast|perspective|commentary|editorial|fact check|live updates|special report|quiz
  eilmeldung|meinung|kommentar|analyse|hintergrund|faktencheck|exklusiv|opinion|tribune|editorial|decryptage|exclusif|ultima hora|analisis|columna|exclusiva|explicador|analise|opiniao|exclusivo|editoriale|analisi|мнение|анализ|колонка|думка|аналіз|راي|تحليل|حصري|yorum|analiz`)
/** Lines that a network sets around a post. */
export const postFrame = new Phrases(`view this post on|a post shared by|a post published by|a video posted by|a photo posted by|sieh dir diesen beitrag auf|ein beitrag geteilt von|voir cette publication sur|une publication partagee par|ver esta publicacion en|una publicacion compartida|ver esta foto no|ver essa foto no|um post compartilhado|uma publicacao partilhada|visualizza questo post|un post condiviso|посмотреть эту публикацию|публикация от|переглянути цей допис|допис поширюється|عرض هذا المنشور علي|bu gonderiyi|a tweet by`)
/** What a reader does to a page: the beginning of an instruction. */
export const handle = new Phrases([
  pairs('use|drag|tap|select|move|adjust', 'the|your|this|on'), pairs('click|scroll|swipe', 'on|here|through|the|to|down|up|left|right|over|for'), `hover over|hover on|tap here|tap to|zoom in|zoom out`,
  `klicken sie|klicke|tippen sie|scrollen sie|wischen sie|nutzen sie|benutzen sie|fahren sie mit|cliquez|appuyez|faites defiler|faites glisser|utilisez|passez la souris|deplacez|haga clic|haz clic|pulse en|pulsa|desplacese|desplazate|desliza|deslice|arrastra|arrastre|use el|use la|usa el|usa la|utilice|clique|deslize|arraste|use o|use a|passe o mouse`,
  `нажмите|кликните|щелкните|прокрутите|листайте|наведите|используйте|натисніть|клікніть|клацніть|прокрутіть|гортайте|наведіть|скористайтеся|انقر|اضغط|مرر|اسحب|استخدم`,
].join('|'))
/** What can be handled on a page. */
export const pageParts = new Phrases(`scroll bar|scrollbar|button*|slider*|cursor|mouse|arrows|drop down|dropdown|icon|link|image|images|photo|photos|picture|pictures|map|chart|graphic|gallery|slideshow|box below|boxes below|tabs below|menu above|menu below
  bild|bilder|foto|fotos|karte|grafik|pfeil*|schaltflache*|knopf|regler|schieberegler|maus|l'image|photo|carte|graphique|fleches|bouton*|curseur|souris|lien|imagen|imagenes|mapa|grafico|flechas|boton*|raton|enlace|imagem|imagens|botao|botoes|setas
  изображени*|фото|карт*|стрелк*|кнопк*|ссылк*|зображенн*|мап*|стрілк*|посиланн*|الصوره|الصور|الخريطه|الزر|السهم|الرابط`)
/** What a page offers its readers to try. */
export const tools = new Phrases(`tool|quiz*|questionnaire*|calculator*|survey|poll|interactive|slideshow|gallery|questions|werkzeug|umfrage|fragebogen|rechner|outil|sondage|calculateur|calculatrice|herramienta|cuestionario|encuesta|calculadora|ferramenta|questionario|enquete|опрос*|тест|калькулятор*|опитуванн*|اختبار|استبيان|الاستبيان|حاسبه`)
/** Words that speak to the reader. */
export const readerIs = new Phrases(`you|your|you're|you'll|sie|ihnen|ihr*|vous|votre|vos|usted|su|sus|tu|tus|te|voce|seu|sua|seus|suas|вы|вам|ваш*|вас|ви|انت|لك|يمكنك|siz*`)

/** What readers are told to do, before the place where they may do it. */
export const sayIt = new Phrases(`sound off|leave|let us|let me|tell us|tell me|share|post|weigh in|drop|add|write|schreib*|teil*|sag*|verrat*|diskutier*|dites|donnez|partagez|laissez|racontez|dinos|cuentanos|comparte|compartan|deja|dejanos|dejen|conte|deixe|compartilhe|diga|пишите|напишите|расскажите|поделитесь|делитесь|пишіть|напишіть|розкажіть|поділіться|діліться|شارك*|اكتب*|اخبر*|yorumlarda`)
export const inComments = new Phrases(`in the comments|in the comments below|in the comments section|in the comments section below|in the comment section|in the comment section below|comments below|in den kommentaren|in die kommentare|en commentaire|en commentaires|dans les commentaires|en los comentarios|nos comentarios|в комментариях|у коментарях|в коментарях|في التعليقات|yazin|paylasin|belirtin`)
/** A vote among readers: what it asks, and what it answers them. */
export const poll = new Phrases(`vote to see|vote now|you voted|cast your vote|take our poll|take the poll|view results|see results|see the results|stimmen sie ab|jetzt abstimmen|sie haben abgestimmt|ergebnis anzeigen|ergebnisse anzeigen|votez|vous avez vote|voir les resultats|vota ahora|has votado|ver resultados|vote agora|voce votou|голосуйте|вы проголосовали|показать результаты|проголосуйте|ви проголосували|صوت الان|عرض النتائج|oy verin|oy kullandiniz|sonuclari gor`)
/** Thanks to readers. */
export const thanks = new Phrases(`thank you for reading|thanks for reading|thank you for watching|thanks for watching|thanks for tuning in|thank you for tuning in|thank you for listening|thanks for listening|danke furs lesen|vielen dank furs lesen|merci de nous lire|merci de votre lecture|merci d'avoir lu|gracias por leer*|obrigado por ler|obrigada por ler|спасибо что читаете|спасибо за внимание|дякуємо за увагу|дякуємо що читаєте|شكرا لقراءتكم|شكرا علي القراءه|okudugunuz icin tesekkur*`)

export const comments = new Phrases(`comment|comments|leave a comment|leave a reply|leave your comment|post a comment|add a comment|write a comment|view comments|view all comments|show comments|read comments|read the comments|see comments|load comments|load more comments|join the conversation|join the discussion|be the first to comment|comments are closed|comments closed|comments off|have your say|let us know what you think|let us know in the comments|comment policy|comments policy|sort by
  kommentar|kommentare|kommentieren|kommentar schreiben|kommentar hinterlassen|kommentar verfassen|schreibe einen kommentar|schreiben sie einen kommentar|einen kommentar schreiben|diskutieren sie mit|diskutiere mit|jetzt kommentieren|alle kommentare|kommentare anzeigen|zu den kommentaren|ihre meinung
  commentaire|commentaires|commenter|laisser un commentaire|laissez un commentaire|ajouter un commentaire|reagir|vos reactions|reagissez|donnez votre avis|voir les commentaires|comentario|comentarios|comentar|deja un comentario|deja tu comentario|dejar un comentario|deje su comentario|escribe tu comentario|anadir comentario|ver comentarios|ver los comentarios
  deixe um comentario|deixe seu comentario|deixe o seu comentario|comente|ver comentarios|commento|commenti|lascia un commento|commenta|reactie|reacties|reageer
  комментарий|комментарии|комментариев|оставить комментарий|добавить комментарий|написать комментарий|комментировать|обсудить|отзывы|добавить отзыв|коментар|коментарі|коментарів|залишити коментар|додати коментар|написати коментар|коментувати|обговорити
  التعليقات|تعليقات|تعليق|اترك تعليقا|اترك تعليق|اضف تعليقا|اضف تعليق|اكتب تعليقك|اكتب تعليقا|شارك برايك|شاركنا رايك|yorum|yorumlar|yorum yap|yorum yaz|yorum ekle|yorumunuzu yazin|ilk yorumu siz yapin|ilk yorum yapan siz olun|bir yanit yazin|komentarz|komentarze|dodaj komentarz|kommentarer|komentar`)

export const advertisement = new Phrases(`advertisement|advertisements|advertorial|ad|ads|sponsored|sponsored content|sponsored link|sponsored links|sponsored post|promoted|promoted content|paid content|paid post|story continues below|article continues below|story continues after advertisement|article continues after advertisement|story continues below advertisement|article continues below advertisement|scroll to continue|scroll down to continue|scroll to continue with content
  anzeige|anzeigen|werbung|publicite|publicidad|anuncio|anuncios|pubblicita|publicidade|advertentie|annons|annonse|annonce|annoncer|reklam|reklama|реклама|рекламне оголошення|اعلان|اعلانات|iklan|広告|广告|廣告`)

export const navigation = new Phrases(`skip to content|skip to main content|skip to navigation|back to top|back to home|back to the top|go to top|go to home|menu|home|search|loading|loading content|close|next|previous|prev|print version|printer version|printer friendly|print friendly|view all|view gallery|view as single page|show more|show less|show all|load more|table of contents|toggle navigation|learn more|read more|find out more|click here|see more|see all|view more|more|image|gallery|subscribe|sign up|log in|sign in|register
  zum inhalt|zum inhalt springen|nach oben|startseite|zur startseite|zuruck|zuruck zur ubersicht|weiter|vor|mehr|mehr erfahren|mehr anzeigen|alle anzeigen|suche|schliessen|seite drucken|artikel drucken|inhaltsverzeichnis|zur ubersicht|ubersicht
  aller au contenu|retour en haut|retour|haut de page|accueil|rechercher|recherche|fermer|suivant|precedent|en savoir plus|voir plus|voir tout|afficher plus|sommaire|volver arriba|volver|ir al contenido|inicio|buscar|cerrar|siguiente|anterior|pagina siguiente|ver mas|ver todo|mostrar mas|saber mas|mas
  voltar ao topo|ir para o conteudo|voltar|pagina inicial|fechar|proximo|mostrar mais|ver mais|torna su|torna all'inizio|chiudi|successivo|precedente|scopri di piu|mostra di piu|naar boven|terug naar boven|zoeken|sluiten|volgende|vorige
  наверх|вернуться наверх|меню|поиск|на главную|главная|закрыть|вперед|назад|далее|показать еще|показать больше|загрузить еще|подробнее|читать полностью|нагору|вгору|пошук|на головну|головна|закрити|показати ще|показати більше|завантажити ще|детальніше|читати повністю
  الرئيسيه|الصفحه الرئيسيه|القائمه|بحث|اغلاق|التالي|السابق|العوده الي الاعلي|الي الاعلي|عرض المزيد|المزيد|تحميل المزيد|اعرف المزيد|ana sayfa|anasayfa|menu|ara|kapat|sonraki|onceki|yukari cik|basa don|daha fazla goster|daha fazla|devamini oku|devami|wroc|strona glowna|szukaj|zamknij|dalej|pokaz wiecej`)

/** Tools of a page that are told from an article's words only beside others. */
export const pageTools = new Phrases(`printable view|printable version|printable page|print this|print page|print article|email friend|e mail to friend|email to friend|send to friend|send to a friend|email this article|send comments|save story|save article|text size|larger text|smaller text|messageboards|message boards|previous page|next page|feedback
  druckversion|druckansicht|artikel versenden|schriftgrosse|version imprimable|version para imprimir|enviar a un amigo|envoyer a un ami|versao para impressao|versione stampabile|версия для печати|версія для друку|نسخه للطباعه|yazdirilabilir surum`)

/** Rights to the text, in whatever line they stand. */
export const rights = new Phrases(`all rights reserved|alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|derechos reservados|tutti i diritti riservati|todos os direitos reservados|direitos reservados|alle rechten voorbehouden|все права защищены|усі права захищені|всі права захищені|всі права захищено|جميع الحقوق محفوظه|كل الحقوق محفوظه|tum haklari saklidir|wszelkie prawa zastrzezone|med ensamratt|alle rettigheter
  may not be published|may not be reproduced|wishing to reproduce|may not be republished|may be reproduced without|reproduction in whole or in part|is subject to copyright|provided for information purposes only|reproduction interdite|prohibida la reproduccion|prohibida su reproduccion|nachdruck verboten|reproducao proibida|riproduzione riservata|перепечатка материалов|при использовании материалов|использование материалов|передрук матеріалів|при використанні матеріалів|використання матеріалів|يمنع اعاده النشر|izinsiz yayinlanamaz|kaynak gosterilmeden`)

/** Whose opinion the text is, and what the publisher says of it. */
export const disclaimer = new Phrases(`views expressed in this|opinions expressed in this|views and opinions expressed|opinions expressed here|views expressed here|opinions expressed are|views expressed are|die in diesem beitrag geausserten|les opinions exprimees|las opiniones expresadas|as opinioes expressas|le opinioni espresse|мнение автора может не|мнение редакции может не|мнение автора может|позиція редакції може|думка редакції може|думка автора може|редакція не несе|редакция не несет|الاراء الوارده في|المقالات المنشوره لا|bu yazida yer alan gorusler|yazida yer alan gorusler`)

export const cookie = new Phrases('cookie|cookies|файлы cookie|файли cookie|куки|ملفات تعريف الارتباط|cerez*|ciasteczk*')
export const consent = new Phrases(`accept*|consent*|agree*|settings|preferences|policy|browser|browsing|akzeptier*|zustimm*|einverstanden|einstellungen|verwenden|verwendet|nutzt|nutzen|accepte*|utilis*|parametrer|acepta*|utiliza*|usamos|configura*|accett*|aceita*|usa cookies|usiamo|we use|uses|accepteer*|gebruik*|instellingen|принима*|соглаша*|использу*|прийма*|погоджу*|використову*|نستخدم|يستخدم|الموافقه|اوافق|kullan*|kabul|akceptuj*|uzywa*`)

/** Beginnings of lines on how to reach the site or its author. */
export const contactLead = new Phrases(`contact us|contact the author|contact the writer|contact the reporter|contact the editor|email us|e mail us|write to us|write to the author|reach us|send us|send tips|send news|have a tip|got a tip|have a story|got a story|do you have a story|do you have a tip|do you have information|do you have any|got news|have a news tip
  schreiben sie uns|kontaktieren sie uns|haben sie hinweise|haben sie einen hinweis|ecrivez nous|contactez nous|puede escribirnos|escribanos|escribenos|contactenos|contactanos|escreva para|fale conosco|entre em contato|scrivici|contattaci|напишите нам|пишите нам|свяжитесь с нами|сообщите нам|напишіть нам|пишіть нам|зв'яжіться з нами|راسلنا|راسلونا|تواصلوا معنا|تواصل معنا|للتواصل معنا|bize yazin|bize ulasin`)
export const contactHead = new Phrases(`contact|contacts|contact us|media contact|media contacts|press contact|press contacts|for media enquiries|for media inquiries|for more information contact|for more information please contact|for further information contact|for further information please contact|for interviews
  kontakt|pressekontakt|ansprechpartner|ansprechpartnerin|ihr ansprechpartner|kontakt presse|ruckfragen|contact presse|contacts presse|contact media|contacts medias|contacto|contactos|contacto de prensa|contacto para medios|contatto|contatti|ufficio stampa|contato|contatos|assessoria de imprensa|persvoorlichting|контакты|контакты для сми|пресс служба|контакти|контакти для змі|пресслужба|للتواصل|للاتصال|للاستفسارات الاعلاميه|الاتصال بالاعلام|iletisim|basin iletisim`)

export const correction = new Phrases([
  pairs('this article|this story|this post|this piece|this report|this column|this essay|this interview', 'originally appeared|first appeared|appeared first|was first published|was originally published|originated at|originated on|was republished|is republished|has been republished|was produced by'),
  pairs('dieser artikel|dieser text|dieser beitrag|diese geschichte', 'erschien zuerst|ist zuerst|wurde zuerst|erschien ursprunglich|wurde ursprunglich'),
  pairs('cet article|ce texte|ce billet', "est paru d'abord|est d'abord paru|a ete publie initialement|a d'abord ete publie|a ete initialement publie|a ete publie pour la premiere fois"),
  pairs('este articulo|este texto|esta nota|esta historia', 'se publico originalmente|fue publicado originalmente|fue publicada originalmente|aparecio originalmente|aparecio primero|se publico por primera vez'),
  pairs('este artigo|este texto|esta reportagem', 'foi publicado originalmente|foi publicada originalmente|apareceu primeiro|foi originalmente publicado'),
  `этот материал впервые|эта статья впервые|статья впервые опубликована|материал впервые опубликован|этот текст впервые|ця стаття вперше|цей матеріал вперше|цей текст вперше|نشر هذا المقال لاول مره|نشرت هذه الماده|نشر هذا المقال في الاصل|bu yazi ilk olarak|bu haber ilk olarak|bu makale ilk olarak
  this article was updated|this article has been updated|this article was amended|this article has been amended|this article was corrected|this article has been corrected|this article was first published|this article was originally published|this story was updated|this story has been updated|this story was corrected|this story has been corrected|this story was first published|this story was originally published|this post was updated|this post has been updated|this report was updated|this report has been updated|a previous version of this|an earlier version of this
  anmerkung der redaktion|hinweis der redaktion|korrektur|dieser artikel wurde aktualisiert|in einer fruheren version|cet article a ete mis a jour|note de la redaction|nota de la redaccion|nota del editor|este articulo ha sido actualizado|nota da redacao|este artigo foi atualizado|nota della redazione|от редакции|примечание редакции|від редакції|примітка редакції|ملاحظه المحرر|editorun notu`,
].join('|'))
