import type { LeaningWords } from './leaning-words.js'
import { set, words } from './lists.js'

export const german: LeaningWords = {
  pronouns: set('er|sie|es|dies|dieser|diese|dieses|das|jener|jene|sein|seine|ihr|ihre|ihm|ihn|ihnen'),
  persons: set('er|sie'),
  connectives: words(`jedoch|aber|und|doch|allerdings|außerdem|auch|dann|danach|deshalb|daher|dennoch|trotzdem|zudem|oder|stattdessen|dagegen|hingegen|somit|
    folglich|zum beispiel|darüber hinaus|daraufhin|schließlich|in diesem sinne|in diesem zusammenhang|in diesem fall|vor diesem hintergrund|
    deswegen|darum|daran|damit|dafür|dabei|dadurch|darauf|darunter|davon|hierbei|hierzu|hierfür|dazu|aus diesem grund|seinerseits|ihrerseits|
    trotz allem|gleichwohl|nichtsdestotrotz|im gegenteil|im gegenzug|im übrigen|übrigens|ebenso|ebenfalls|ansonsten|andernfalls|sonst|
    unter ihnen|unter anderem|kurz darauf|wenig später|kurz danach|seither|seitdem|bis dahin|anschließend|denn|nämlich|vielmehr|letztlich|
    mit ihm|mit ihr|mit ihnen|für ihn|für sie`),
  complemented: null,
  pointers: words(`beide|andere|der andere|die andere|die anderen|derselbe|dieselbe|solche|dort|letztere|letzterer|ein anderer|eine andere|ein anderes|
    ein weiterer|eine weitere|ein weiteres|weitere|die beiden|die drei|die übrigen|der rest|einer von ihnen|eine von ihnen|zwei von ihnen|
    einige von ihnen|viele von ihnen|die meisten von ihnen|keiner von ihnen`),
  articles: set('der|die|das'), later: /\b(?:Minuten?|Stunden?|Tage?|Wochen?|Monate?|Jahre?) (?:später|zuvor|danach)\b/iu,
  saying: /^(?:sagte|erklärte|fügte|betonte|teilte|schrieb|meinte)$/iu,
}
