import type { BackWords } from './words.js'
import { definite, early, nouns, openings, pointing } from './lists.js'

/** People, what carries them, what is said, what happens, and nouns that stand for what was just told (those of English are in `merge/passages/party.ts`). */
const things = `soldaten truppen kämpfer männer mann frauen frau angreifer täter überlebenden opfer beamten beamte passagiere besatzung matrosen kinder kind junge
  jugendlichen studenten arbeiter familien familie angehörigen verdächtigen verdächtige zeugen zeuge häftlinge festgenommenen paar fahrer pilot kapitän
  sprecher sprecherin menge delegation minister ministerin autor autorin sieger spieler schauspieler sänger schriftsteller direktor direktorin general
  senator bürgermeister gouverneur botschafter diplomaten anwalt anwältin richter arzt professor politiker oppositionelle journalisten journalist
  korrespondent reporter fotograf priester forscher wissenschaftler angeklagten angeklagte partei gruppe firma konzern agentur mannschaft gewerkschaft
  komitee kommission rat zeitung zeitschrift museum kirche hotel schule fluglinie sender bank organisation institution verein stiftung bewegung gericht
  quelle schiff boot flugzeug maschine hubschrauber bus konvoi fahrzeug auto gebäude gerät system bericht erklärung mitteilung aussendung brief
  schreiben botschaft nachricht dokument text studie umfrage video bilder fotos foto aufnahme resolution dekret explosion explosionen anschlag angriff
  unfall treffen besuch reise vorfall abstimmung urteil szene marsch streik einsatz ankündigung maßnahmen maßnahme entscheidung angelegenheit
  verzögerung streit problem frage plan abkommen vereinbarung einigung idee ergebnis ergebnisse schritt schritte prozess bemühungen versuch versuche
  änderungen debatte entdeckung zahlen zahl kosten schaden schäden verluste projekt programm methode grund möglichkeit praxis regeln regel gesetz
  weigerung scheitern erfolg warnung befehl lage situation sorge forderung anfrage vorwürfe vorwurf initiative vorschlag angebot drohung drohungen
  kritik antwort
  stadt ort platz gegend leiche leichen verletzten verletzte toten tote bilanz`

const verbs = String.raw`hat haben hatte hatten ist sind war waren wird werden wurde wurden soll sollen sollte sollten kann können könnte könnten muss müssen müsse musste will
  wollen wollte habe sei seien würde würden sagt sagte erklärte berichtete kam kamen ging gingen stand lag blieb begann zeigt zeigen zeigte gilt gelten
  steht stehen liegt gibt gab sprach starb fiel \p{L}{3,}te \p{L}{3,}ten`

export const german = (): BackWords => ({
  pointing: pointing('dieser diese dieses diesem diesen jener jene jenes jenem jenen'),
  hereAndNow: nouns(`woche morgen vormittag mittag nachmittag abend nacht mitternacht tag monat jahr sommer winter frühling frühjahr herbst montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november
    dezember wochenend wochenende jahrhundert jahrzehnt moment augenblick stund stunde mal land länder staat stadt städt hauptstadt region
    gegend provinz dorf ort welt teil art form artikel zeit saison letzte`, '(?:e?s|e|e?n)?'),
  thenAndThere: /^jene\p{L} (?!art|form|teil)/u,
  definite: definite('der |die |das ', things, verbs),
  elided: openings(String.raw`(?:\p{L}+ ){1,4}von ihnen(?!\p{L})`),
  also: early('auch ebenfalls'),
})
