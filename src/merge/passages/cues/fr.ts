import type { LeaningWords } from './leaning-words.js'
import { beginnings, definite, early, openings, pointing, set, verbBehind, words } from './lists.js'

/** People, what carries them, what is said, what happens, and nouns that stand for what was just told (see `party.ts`). */
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

export const french: LeaningWords = {
  pronouns: set('il|elle|ils|elles|s\'il|s\'ils|lorsqu\'il|lorsqu\'elle|puisqu\'il|puisqu\'elle|cela|ceci|ça|ce|cette|ces|cet|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leur|leurs'),
  persons: set('il|elle'),
  connectives: words(`en réalité|en fait|cependant|mais|et|toutefois|pourtant|en outre|de plus|aussi|également|alors|donc|ainsi|ensuite|puis|néanmoins|ou|or|
    en revanche|par ailleurs|par exemple|en effet|en réponse|du coup|enfin|en ce sens|dans ce sens|dans cette optique|dans ce contexte|
    dans ce cadre|pour cela|pour autant|pour cette raison|c'est pourquoi|c'est pour cette raison|d'où|de là|à cela|avec cela|malgré cela|
    malgré tout|cela dit|de ce fait|par conséquent|en conséquence|du reste|d'ailleurs|au contraire|à l'inverse|à son tour|de son côté|
    de leur côté|pour sa part|pour leur part|quant à lui|quant à elle|quant à eux|autrement dit|c'est-à-dire|en tout cas|quoi qu'il en soit|
    de même|parmi eux|parmi elles|entre autres|à ses côtés|depuis lors|tout cela|tout ceci|dès lors|jusque-là|peu après|dans la foulée|par la suite|tout d'abord|
    preuve que|résultat|face à cela|sur ce point|à ce sujet|à ce titre|à cet égard|en retour|avec lui|avec elle|avec eux|chez lui|pour lui|
    pour elle|selon lui|selon elle|selon eux|à l'en croire|une fois encore`),
  pointers: words(`les deux|tous deux|d'autres|l'autre|les autres|le même|la même|ce dernier|cette dernière|ces derniers|là|y|un autre|une autre|
    les deux autres|les trois|les trois autres|l'un d'eux|l'une d'elles|l'un d'entre eux|l'une d'entre elles|certains d'entre eux|
    plusieurs d'entre eux|la plupart d'entre eux|beaucoup d'entre eux|tous les deux|tous trois|aucun d'eux|le reste|y compris|autre`),
  articles: set('le|la|les'), later: /\b(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?) (?:plus tard|après|plus tôt|auparavant)\b/iu,
  saying: /^(?:dit|ajouté|ajoute|déclaré|affirmé|expliqué|a-t-il|a-t-elle|estimé|indiqué)$/iu,
  back: {
    pointing: pointing('ce cet cette ces'),
    hereAndNow: beginnings(`semaine matin matinée soir soirée après nuit jour mois an année été hiver printemps automne lundi mardi mercredi jeudi vendredi samedi
      dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre week siècle décennie moment instant heure fois
      pays nation ville capitale région zone localité province village lieu monde partie genre type sorte saison article reportage dernier
      dernière derniers dernières qui que dont sont fut serait sera était étaient malgré pourrait devrait peut doit point`),
    thenAndThere: /-là/u,
    definite: definite('le |la |les |l[’\']', things, verbs),
    elided: openings(
      '(?:à |dans |avec |pour )?(?:celui|celle|ceux|celles)(?:-ci|-là| de | du | des | d[’\'])',
      String.raw`(?:le|la|les) (?:premi|second|deuxième|troisième|derni)\p{L}*${verbBehind(verbs)}`,
      String.raw`(?:[\p{L}’']+ ){0,4}d['’]entre (?:eux|elles)(?!\p{L})`,
      // `Arrivés à Korva, ils attendent`
      String.raw`\p{L}+(?:ée?s?|ante?s?|ie?s?|ue?s?|ise?s?) [^,.;:]{2,80}, (?:il|elle|ils|elles)(?!\p{L})`,
    ),
    also: early('également aussi'),
  },
}
