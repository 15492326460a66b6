import type { BackWords } from './words.js'
import { definite, early, nouns, openings, phrase, pointing, verbBehind } from './lists.js'

/** People, what carries them, what is said, what happens, and nouns that stand for what was just told (those of English are in `merge/passages/party.ts`). */
const things = `soldati militari combattenti uomini uomo donne donna assalitori aggressori superstiti sopravvissuti vittime vittima agenti agente funzionari
  funzionario passeggeri equipaggio marinai bambini bambino bambina giovani giovane ragazzi ragazzo ragazza studenti lavoratori famiglie famiglia
  familiari sospetti sospettati testimoni testimone detenuti detenuto coppia conducente pilota capitano portavoce folla delegazione ministro ministra
  autore autrice vincitore giocatore attore attrice cantante scrittore direttore direttrice generale senatore sindaco sindaca governatore ambasciatore
  diplomatici avvocato giudice medico professore dirigente leader politico oppositore giornalisti giornalista inviato corrispondente reporter fotografo
  sacerdote ricercatori scienziati imputati imputato accusati partito gruppo azienda impresa società compagnia agenzia squadra sindacato comitato
  commissione consiglio quotidiano giornale rivista museo chiesa albergo hotel scuola emittente banca organizzazione ente istituzione associazione
  fondazione movimento tribunale fonte fonti barca nave aereo velivolo elicottero autobus camion convoglio veicolo auto edificio dispositivo macchina
  sistema rapporto comunicato dichiarazione nota lettera messaggio documento testo studio sondaggio video immagini foto registrazione risoluzione
  decreto esplosione esplosioni attentato attacco incidente raid riunione incontro visita viaggio votazione voto sentenza verdetto scena marcia sciopero
  operazione annuncio misure misura decisione vicenda ritardo disputa problema questione domanda piano accordo patto idea risultati risultato passi
  passo processo sforzi tentativi tentativo cambiamenti dibattito scoperta notizia cifre numero costo danni perdite progetto programma metodo tecnica
  motivo ragione possibilità pratica regole legge rifiuto fallimento successo avvertimento ordine situazione tendenza timore richiesta accuse accusa
  iniziativa proposta offerta minacce critiche risposta
  città località piazza zona regione controllo luogo cadavere cadaveri corpo corpi feriti ferito morti bilancio`

const verbs = String.raw`ha hanno aveva avevano è sono era erano sarà saranno sarebbe fu furono si non viene vengono deve devono può possono dice afferma spiega resta restano
  prevede mostra mostrano \p{L}+ava \p{L}+avano \p{L}+evano \p{L}+ivano \p{L}+ò \p{L}+arono \p{L}+irono`

/** What a phrase of time, place or occasion opens with. */
const openers = String.raw`in nel nella nei secondo a al alla con dopo da dal dalla per durante fino tra fra su sul senza quando prima ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica mentre nonostante \p{L}+mente`

export const italian = (): BackWords => ({
  pointing: pointing('questo questa questi queste quel quei quegli tale tali'),
  hereAndNow: nouns(`settiman[ae] mattin[aoe] mattinat[ae] pomerigg(?:io|i) ser[ae] serat[ae] nott[ei] mezzanotte mezzogiorno giorn[oi] giornat[ae] mes[ei]
    ann[oi] estat[ei] invern[oi] primaver[ae] autunn[oi] lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo
    aprile maggio giugno luglio agosto settembre ottobre novembre dicembre fine secol[oi] decenni[o]? moment[oi] or[ae] volt[ae] paes[ei]
    nazion[ei] città capital[ei] region[ei] zon[ae] località provinc(?:ia|e) villagg(?:io|i) luog(?:o|hi) mondo part[ei] tip[oi] stagion[ei]
    articol[oi] come che cui`),
  thenAndThere: /^que[lig]\p{L}* (?!tipo|genere|parte)/u,
  definite: definite('il |lo |la |i |gli |le |l[’\']', things, verbs, openers),
  elided: openings(
    `(?:il|la|i|gli|le|lo) (?:prim|second|terz|ultim)[oaie]${verbBehind(verbs)}`,
    `(?:${phrase(openers)})?`
      + String.raw`(?:non |anche |si |lo |la |gli |le )?(?:\p{L}{2,}ò|\p{L}{2,}ava(?:no)?|(?:ha|aveva) \p{L}+[st]o|vive|lavora|sa|vuole|può|deve)`
      + String.raw` (?:in|nel|nell|nella|nei|nelle|a|ad|al|all|alla|ai|agli|alle|con|di|da|dal|dalla|dai|per|che|su|sul|sulla|come|anche|così|tra|fra|senza|verso|sempre|poi|più|molto|brevemente)(?!\p{L})`
      // `Arrivò a Korva il sindaco`: who did it stands behind
      + String.raw`(?!(?: \p{L}+){1,3} (?:il|lo|la|i|gli|le|un|uno|una|due|tre|quattro|cinque) )`,
    `(?:${phrase(openers)})?` + '(?:è|era|fu|sono|erano|sarebbe) (?:un|uno|una|il|lo|la|i|gli|le) (?!\\p{N}|[^.]{0,80} (?:che|quando)[ ,])',
    '(?:il|la|i|le) (?:suo|sua|suoi|sue|loro) ',
    'si tratt(?:a|ava|erebbe) di ',
    String.raw`(?:\p{L}+ ){0,4}di (?:loro|essi|esse)(?!\p{L})`,
    // `Nato a Korva, lavorò nel porto`
    String.raw`\p{L}+[aiu]t[oaie] [^,.;:]{2,80}, (?:\p{L}{2,}ò|è|era|fu)(?!\p{L})`,
  ),
  also: early('anche inoltre'),
})
