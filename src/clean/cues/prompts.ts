import type { UnitKind } from '../../document/article.js'
import type { ReasonKey } from '../../document/reason.js'

/** Lines that speak to the reader about the page. Each pattern is anchored or needs two things that articles do not say together. */
export interface Prompt {
  readonly kind: UnitKind
  readonly reason: ReasonKey
  /** The most words that such a line has. */
  readonly words: number
  readonly patterns: readonly RegExp[]
}

const networks = 'facebook|twitter|instagram|whatsapp|telegram|linkedin|youtube|tiktok|pinterest|reddit|threads|bluesky|mastodon|flipboard|messenger|viber|x|vk|ok|weibo|wechat|line'

export const prompts: readonly Prompt[] = [
  { kind: 'boilerplate', reason: 'copyright', words: 60, patterns: [
    /^(?:©|\(c\)\s|copyright\b|&copy;)/iu,
    /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|все права защищены)\b/iu,
    /\b(?:may not be (?:published|reproduced|republished)|reproduction (?:interdite|in whole or in part)|wszelkie prawa zastrzeżone)/iu,
  ] },
  { kind: 'boilerplate', reason: 'cookie-notice', words: 80, patterns: [
    /\bcookies?\b.{0,200}\b(?:accept|consent|agree|settings|preferences|policy|browser|akzeptier|zustimm|einverstanden|accepte[rz]|acceptez|acepta|accetta|aceita|accepteer|instellingen)/iu,
    /\b(?:accept|use|uses|using|verwende[nt]?|nutzt|utilis\w+|utiliza\w*|usa|usamos|gebruik\w*)\b.{0,80}\bcookies\b/iu,
  ] },
  { kind: 'boilerplate', reason: 'newsletter-prompt', words: 45, patterns: [
    /^(?:sign up|subscribe|register|get|join|receive|want|don['’]t miss|stay)\b.{0,160}\b(?:newsletters?|inbox|e-?mail (?:alerts?|updates?)|(?:daily|weekly|morning|evening) (?:briefing|digest|e-?mail))\b/iu,
    /^(?:melden sie sich|jetzt|abonnieren sie|hier|bestellen sie|der|unser|mit unserem)\b.{0,160}\bnewsletter\b.{0,60}(?:!|abonnieren|anmelden|kostenlos|abonnement|posteingang|$)/iu,
    /^(?:inscrivez-vous|abonnez-vous|recevez|suscríb\w+|recib\w+|regístr\w+|iscriviti|ricevi|inscreva-se|assine|receba|schrijf je in|meld je aan|ontvang)(?=\s|$).{0,160}\b(?:newsletter|infolettre|boletín|boletines|correo|nieuwsbrief|e-?mail|boite mail)/iu,
    /^(?:thank you for (?:subscribing|signing up)|(?:please )?enter (?:a valid|your) e-?mail|by (?:signing up|subscribing|clicking)\b.{0,80}\b(?:you|terms|privacy)|e-?mail address:?$)/iu,
    /^(?:подпи(?:шитесь|сывайтесь)|اشترك)/iu,
  ] },
  { kind: 'boilerplate', reason: 'app-prompt', words: 35, patterns: [
    /^(?:download|get|install|try|open|use)\b.{0,80}\bapps?\b/iu,
    /^(?:laden sie|holen sie sich|téléchargez|descarg\w+|scarica|baixe|download de)(?=\s).{0,80}\b(?:app|appli|application|aplicación|aplicativo)\b/iu,
    /\bdownload\b.{0,60}\bapps?\b.{0,40}\b(?:ios|android|iphone)\b/iu,
    /\b(?:app store|google play|play store)\b.{0,40}$/iu,
  ] },
  { kind: 'boilerplate', reason: 'subscription-prompt', words: 40, patterns: [
    /^(?:subscribe (?:now|today|to|for|here)|already (?:a|have an?) (?:subscriber|member|account|subscription)|log ?in\b|sign in\b|register (?:now|for free|to)|to (?:continue|keep) reading|this (?:article|story|content) is (?:only )?(?:for|available to|exclusive)|become a (?:member|subscriber|supporter|patron)|start your (?:free )?(?:trial|subscription)|you have reached your (?:limit|article))\b/iu,
    /^(?:jetzt (?:abonnieren|registrieren|testen|weiterlesen)|bereits (?:abonnent|registriert|kunde)|dieser (?:artikel|inhalt) ist (?:nur )?für (?:abonnenten|mitglieder)|weiterlesen mit|(?:cet|l['’]) ?article (?:est )?réservé aux abonnés|déjà abonné|abonnez-vous\b|il vous reste|ya (?:es|eres) suscriptor|contenido exclusivo para suscriptores|sei già abbonato|já é assinante)/iu,
  ] },
  { kind: 'boilerplate', reason: 'subscription-prompt', words: 40, patterns: [
    /^(?:to|for) (?:view|read|access|see|continue|unlock).{0,80}\b(?:subscribe|log ?in|sign in|register)\b/iu,
    /^if you(?:['’]re| are) (?:already |seeing this ).{0,60}\b(?:subscriber|member|message)\b/iu,
  ] },
  { kind: 'boilerplate', reason: 'social-prompt', words: 30, patterns: [
    new RegExp(`^(?:follow|like|join|find|connect with|watch|subscribe to)\\b.{0,80}\\b(?:on|via|@)\\s*(?:our\\s+)?(?:${networks})\\b`, 'iu'),
    /^(?:follow|like) (?:us|me|him|her|@\w+|the author)\b/iu,
    new RegExp(`^(?:folgen sie|folge uns|suivez(?:-nous)?|síguenos|sigue|seguici|siga(?:-nos)?|volg|подписывайтесь|تابعنا)(?=\\s).{0,80}\\b(?:${networks})\\b`, 'iu'),
    /^(?:tweets? by )?@\w{2,20}$/iu,
  ] },
  { kind: 'boilerplate', reason: 'related-link', words: 32, patterns: [
    /^(?:read (?:more|also|next|full)|also read|see (?:also|more|related)|related(?: (?:articles?|stories|story|news|content|links?|topics?|coverage|posts?))?|more (?:on|from|about) (?:this|the|our)|must (?:read|see|watch)|you (?:may|might) (?:also )?(?:like|be interested)|recommended|don['’]t miss|most (?:read|popular|viewed|shared)|trending(?: now)?|(?:click|tap) here|in case you missed it|watch (?:more|now|the video|video|below|live)|next (?:article|story|post|up)|previous (?:article|story|post)|up next|editor['’]s (?:picks?|choice)|top stories|latest (?:news|stories|videos?)|further reading|keep reading|continue reading|(?:read|view) the full (?:story|article))(?:\s*[:|»›>.…–—-]|\s*$|\s+(?:to|for|about|on|at|in|from|»)\b)/iu,
    /^(?:MIR[AE]|VEA|LE[AE]|VER|LIRE|LESEN|LEGGI|LEIA|VEJA)(?: (?:también|además|aquí|aussi|auch|anche|também|mais|más))?\s*:/iu,
    /^(?:READ(?: MORE| ALSO)?|ALSO READ|RELATED|MORE|WATCH|SEE ALSO|LISTEN|VIDEO|PHOTOS|GALLERY|IN PICTURES)\s*[:|»>-]/u,
    /^(?:lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen|infos?|erfahren)|das könnte sie auch interessieren|siehe auch|auch interessant|weitere (?:artikel|themen|meldungen|infos)|meistgelesen|zum thema|weiterlesen)(?=\s*[:|»›>.…–-]|\s*$|\s)/iu,
    /^(?:à lire(?: aussi)?|lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)|notre sélection|les plus lus|lea (?:también|más|además)|leer (?:más|también)|le puede interesar|te puede interesar|vea también|ver (?:también|más)|más (?:noticias|información)|noticias relacionadas|leggi (?:anche|di più)|vedi anche|articoli correlati|potrebbe interessarti|leia (?:também|mais)|veja (?:também|mais)|saiba mais|lees (?:ook|meer|verder)|bekijk ook|meer over|läs (?:också|mer)|les (?:også|mer)|læs (?:også|mere)|czytaj (?:także|też|więcej)|zobacz (?:także|też)|читайте (?:также|ещё|еще)|смотрите также|по теме|اقرأ أيضا|اقرأ أيضاً|شاهد أيضا|相关阅读|延伸阅读|関連記事)(?=\s*[:|»›>.…–：-]|\s*$|\s)/iu,
  ] },
  { kind: 'boilerplate', reason: 'share-bar', words: 14, patterns: [
    /^(?:share|tweet|e-?mail|print|save|pin|copy link|bookmark)(?: (?:this|via|on|by|the|it|with|to|article|story|page|post|link|e-?mail|friends?|now|your|network))*(?:\s+(?:facebook|twitter|whatsapp|linkedin|x|email|reddit|pinterest))?[.!:]?$/iu,
    /^(?:teilen|drucken|merken|partager|imprimer|envoyer|compartir|imprimir|condividi|stampa|compartilhar|compartilhe|delen|afdrukken|dela|поделиться)(?: (?:auf|sur|en|su|no|op|på|auf|via|par|por|per|cet|diesen|esta|este|artikel|article|noticia))*[.!:]?$/iu,
  ] },
  { kind: 'boilerplate', reason: 'comment-prompt', words: 24, patterns: [
    /^(?:\d[\d,.]*\s+)?comments?(?:\s*\(\d+\))?$/iu,
    /^(?:leave|post|add|write|view|read|show|join|see|load|be the first to)\b.{0,40}\b(?:comments?|conversation|discussion|reply)\b/iu,
    /^(?:have your say|comments? (?:are )?(?:closed|off|policy)|let us know (?:what you think|in the comments)|what do you think\?.{0,60}comments?)/iu,
    /^(?:\d+\s+)?(?:kommentare?|kommentieren|commentaires?|comentarios?|commenti|comentários?|reacties?|комментарии|تعليقات)(?:\s*\(\d+\))?$/iu,
  ] },
  { kind: 'boilerplate', reason: 'advertisement', words: 10, patterns: [
    /^(?:advertisements?|advertorial|sponsored(?: (?:content|links?|by .{0,40}))?|promoted(?: content)?|paid (?:content|post)|ad|ads by .{0,30}|(?:story|article) continues (?:below|after).{0,30}|scroll (?:down )?to continue.{0,30}|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|annonce|reklam[ae]?|реклама|إعلان|広告|广告)[.:]?$/iu,
  ] },
  { kind: 'boilerplate', reason: 'navigation', words: 16, patterns: [
    /^(?:skip to (?:main )?(?:content|navigation)|back to (?:top|home|the top)|go to (?:top|home)|menu|home|search|loading(?:\.{3}|…)?|close|next|previous|prev|page \d+ of \d+|print(?:er)? (?:version|friendly)|view (?:all|gallery|as single page|comments)|show (?:more|less|all)|load more|table of contents|jump to .{0,30}|toggle navigation|zum inhalt(?: springen)?|nach oben|startseite|aller au contenu|retour en haut|volver arriba|ir al contenido|please (?:enable|turn on) javascript.{0,80}|your browser does not support .{0,60})[.!]?$/iu,
    /^\p{L}[\p{L} &-]{1,24}(?:\s*[>›»]\s*\p{L}[^>›»]{1,60}){2,}$/u,
    /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|schlagw(?:orte|örter)|themen|stichworte|étiquettes|mots-clés|etiquetas|temas|argomenti|метки|теги)\s*:/iu,
  ] },
  { kind: 'boilerplate', reason: 'contact', words: 45, patterns: [
    /^(?:contact|e-?mail|write to|reach|send (?:tips|news|your|us))\b.{0,120}(?:@|\bus\b|\bhis\b|\bher\b|\bthe (?:author|writer|reporter|editor)s?\b)/iu,
    /^\S+@\S+\.\w{2,8}$/u,
    /^(?:do you have|got|have) (?:a|any|more) (?:story|tip|news|information)\b.{0,120}\b(?:contact|email|e-mail|call|tell|get in touch|let us know)\b/iu,
    /^(?:tel|phone|fax|telefon|téléphone|teléfono)\.?\s*[:+\d(]/iu,
  ] },
  { kind: 'label', reason: 'correction-note', words: 60, patterns: [
    /^(?:this (?:article|story|report|post) (?:was|has been) (?:first |originally )?(?:updated|amended|corrected|published|edited|posted)|(?:correction|clarification|editor['’]s note|update)s?\s*(?:\(.{0,40}\))?\s*:)/iu,
    /^(?:anmerkung der redaktion|hinweis der redaktion|korrektur)\b/iu,
  ] },
]
