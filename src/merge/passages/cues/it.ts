import type { LeaningWords } from './leaning-words.js'
import { set, words } from './lists.js'

export const italian: LeaningWords = {
  pronouns: set('egli|ella|lui|lei|loro|esso|essa|essi|esse|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|suo|sua|suoi|sue|costui|costoro'),
  persons: set('lui|lei|egli|ella'),
  connectives: words(`tuttavia|ma|e|ed|però|eppure|inoltre|anche|poi|quindi|dunque|così|perciò|pertanto|invece|anzi|comunque|o|oppure|intanto|nel frattempo|
    d'altra parte|dall'altra parte|d'altronde|del resto|al contrario|nonostante ciò|per questo|allo stesso tempo|allo stesso modo|ad esempio|
    per esempio|in risposta|infatti|infine|neanche|nemmeno|neppure|in questo senso|in tal senso|in questo contesto|in questo caso|in quel caso|
    in quest'ottica|a sua volta|a loro volta|da parte sua|da parte loro|dal canto suo|per sua parte|ciononostante|ciò nonostante|
    nonostante questo|malgrado ciò|malgrado questo|nondimeno|di conseguenza|di fatto|in effetti|in realtà|di qui|da qui|per questa ragione|
    per questo motivo|per tale motivo|in altre parole|cioè|in ogni caso|in particolare|in sostanza|tra questi|tra queste|fra questi|fra queste|
    tra loro|fra loro|tra cui|una di loro|alcuni di loro|molti di loro|a tal proposito|a questo proposito|al riguardo|
    a questo punto|da allora|tutto ciò|tutto questo|lo stesso vale|fino ad allora|da quel giorno|da quel momento|poco dopo|subito dopo|nello stesso tempo|contemporaneamente|
    dopodiché|altrimenti|per il resto|ecco|tant'è|con lui|con lei|con loro|per lui|per lei|secondo lui|secondo lei|a lui|a lei|
    a loro`),
  complemented: /^(?:.+ .+|invece|così|poi|anche) (?:di|del|dei|della|dello|degli|delle|che|(?:d|dell)'.+)$/u,
  pointers: words(`entrambi|entrambe|altri|altre|l'altro|l'altra|gli altri|le altre|lo stesso|la stessa|quest'ultimo|quest'ultima|tale|tali|lì|là|un altro|
    un'altra|i due|le due|i tre|le tre|i restanti|il resto|uno di loro|uno di essi|una di esse|alcuni di essi|molti di essi|nessuno di loro`),
  articles: set('il|lo|la|i|gli|le'), later: /\b(?:minuti|ore|ora|giorni|giorno|settimane|mesi|anni) (?:dopo|più tardi|prima)\b/iu,
  saying: /^(?:detto|dice|aggiunto|aggiunge|dichiarato|spiegato|spiega|affermato|afferma|concluso|sottolineato)$/iu,
}
