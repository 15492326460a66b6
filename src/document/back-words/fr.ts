import type { BackWords } from './words.js'
import { definite, early, nouns, openings, pointing, verbBehind } from './lists.js'

/** People, what carries them, what is said, what happens, and nouns that stand for what was just told (those of English are in `merge/passages/party.ts`). */
const things = `soldats militaires combattants hommes? femmes? assaillants? agresseurs? survivants victimes? agents? fonctionnaires? passagers équipage marins
  enfants? jeunes? étudiants? travailleurs familles? proches suspects? témoins? détenus? couple conducteur pilote capitaine porte-parole foule
  délégation ministre auteurs? vainqueur joueur acteur actrice chanteur écrivain directeur directrice général sénateur maire gouverneur ambassadeur
  ambassadrice diplomates? avocate? juge médecin professeur dirigeant responsables? élu opposant journalistes? correspondant reporter photographe prêtre
  chercheurs? scientifiques accusés? prévenu parti groupe entreprise société compagnie agence équipe syndicat comité commission conseil quotidien
  journal hebdomadaire magazine musée église hôtel école chaîne radio banque organisation organisme institution association fondation mouvement tribunal
  source bateau navire avion appareil hélicoptère bus camion convoi véhicule voiture bâtiment dispositif machine système rapport communiqué déclaration
  note lettre message document texte étude enquête sondage vidéo images? photos? enregistrement résolution décret explosions? attentat attaque accident
  raid réunion rencontre visite voyage incident vote jugement verdict scène marche grève opération annonce mesures? décision affaire retard dispute
  problème question plan accord pacte idée résultats? étapes? processus efforts? tentatives? changements? débat découverte nouvelle chiffres? nombre
  coût dégâts pertes? projet programme méthode technique motif raison possibilité pratique règles? loi refus échec succès avertissement ordre situation
  tendance crainte demande accusations? initiative proposition offre menaces? critiques réponse
  ville localité place zone région contrôle site lieu corps blessés? morts? bilan`

const verbs = String.raw`a ont avait avaient est sont était étaient fut furent sera seront serait aura aurait doit doivent peut peuvent va vont se ne s n devait pourrait
  affirme déclare assure estime précise indique explique montre montrent prévoit reste restent \p{L}+ait \p{L}+aient \p{L}+èrent \p{L}+irent`

/** What a phrase of time, place or occasion opens with. */
const openers = String.raw`en selon à au aux avec après depuis par pour pendant durant jusqu entre sur sans quand lorsque avant hier lundi mardi mercredi jeudi vendredi samedi dimanche dans malgré dès alors d outre \p{L}+ment`

export const french = (): BackWords => ({
  pointing: pointing('ce cet cette ces'),
  hereAndNow: nouns(`semaine matin matinée soir soirée après-midi après nuit minuit midi jour journée mois an année été hiver printemps automne lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre week-end week
    siècle décennie moment instant heure fois pays nation ville capitale région zone localité province village lieu lieux monde partie genre
    type sorte saison article reportage dernier dernière qui que qu dont sont fut serait sera était étaient malgré pourrait devrait peut doit
    point`, 's?'),
  thenAndThere: /-là/u,
  definite: definite('le |la |les |l[’\']', things, verbs, openers),
  elided: openings(
    '(?:à |dans |avec |pour )?(?:celui|celle|ceux|celles)(?:-ci|-là| de | du | des | d[’\'])',
    String.raw`(?:le|la|les) (?:premi|second|deuxième|troisième|derni)\p{L}*${verbBehind(verbs)}`,
    String.raw`(?:\p{L}[\p{L}’']* ){0,4}d['’]entre (?:eux|elles)(?!\p{L})`,
    // `Arrivés à Korva, ils attendent`
    String.raw`(?!(?:si|lorsque|puisque|depuis|pendant|avant|devant|durant|suivant|concernant|maintenant|cependant|autant|tant|quant|lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|minuit|parmi|ici|aussi|voici|voilà|malgré)(?!\p{L}))\p{L}+(?:ée?s?|ant|ie?s?|ue?s?) [^,.;:]{2,80}, (?:il|elle|ils|elles)(?!\p{L})`,
  ),
  also: early(String.raw`également aussi(?!\s\p{L}+\s(?:que|sous))`),
})
