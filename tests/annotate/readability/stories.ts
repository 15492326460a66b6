/** One short story in several languages, written for these tests: no names, no numbers, over 100 words each. */
export const stories = {
  en: 'The river rose in the night and took the old wooden bridge. In the morning the people of the village stood on the bank and looked '
    + 'at what was left of it. Some of them had come early, because they worked on the other side. A young engineer said that it would '
    + 'take at least three weeks to build a temporary crossing. Nobody believed her at first, since the council had promised a new bridge '
    + 'for years. But in the afternoon two lorries arrived with timber, and everybody who could carry something helped. By evening the '
    + 'first supports were standing in the water. The children were allowed to stay up late and watch. It was, an old man said, the best '
    + 'day of the year.',
  es: 'El río creció durante la noche y se llevó el viejo puente de madera. Por la mañana los vecinos del pueblo miraban desde la orilla '
    + 'lo que quedaba de él. Algunos habían llegado temprano, porque trabajaban en el otro lado. Una joven ingeniera dijo que harían '
    + 'falta al menos tres semanas para levantar un paso provisional. Nadie la creyó al principio, pues el ayuntamiento había prometido '
    + 'un puente nuevo durante años. Pero por la tarde llegaron dos camiones con tablas, y todos los que podían llevar algo ayudaron. Al '
    + 'anochecer los primeros pilares ya estaban en el agua. A los niños los dejaron quedarse hasta tarde para mirar.',
  it: 'Il fiume è salito durante la notte e ha portato via il vecchio ponte di legno. Al mattino gli abitanti del paese guardavano dalla '
    + 'riva quello che ne restava. Alcuni erano arrivati presto, perché lavoravano dall\'altra parte. Una giovane ingegnera disse che '
    + 'sarebbero servite almeno tre settimane per costruire un passaggio provvisorio. Nessuno le credette all\'inizio, perché il comune '
    + 'prometteva da anni un ponte nuovo. Ma nel pomeriggio arrivarono due camion con le assi, e tutti quelli che potevano portare '
    + 'qualcosa aiutarono. La sera i primi piloni erano già nell\'acqua. I bambini ebbero il permesso di restare alzati fino a tardi per '
    + 'guardare.',
  de: 'Der Fluss stieg in der Nacht und riss die alte Brücke aus Holz mit. Am Morgen standen die Leute aus dem Dorf am Ufer und sahen, '
    + 'was von ihr übrig war. Einige waren früh gekommen, weil sie auf der anderen Seite arbeiteten. Eine junge Ingenieurin sagte, dass '
    + 'man mindestens drei Wochen brauche, um einen vorläufigen Übergang zu bauen. Niemand glaubte ihr zuerst, denn die Gemeinde hatte '
    + 'seit Jahren eine neue Brücke versprochen. Aber am Nachmittag kamen zwei Lastwagen mit Balken, und alle, die etwas tragen konnten, '
    + 'halfen mit. Am Abend standen die ersten Pfeiler im Wasser. Die Kinder durften lange aufbleiben und zusehen.',
  fr: 'La rivière a monté pendant la nuit et a emporté le vieux pont de bois. Le matin, les habitants du village regardaient depuis la '
    + 'rive ce qui en restait. Certains étaient venus tôt, parce qu\'ils travaillaient de l\'autre côté. Une jeune ingénieure a dit qu\'il '
    + 'faudrait au moins trois semaines pour construire un passage provisoire. Personne ne l\'a crue au début, car la commune promettait '
    + 'un nouveau pont depuis des années. Mais dans l\'après-midi deux camions sont arrivés avec des planches, et tous ceux qui pouvaient '
    + 'porter quelque chose ont aidé. Le soir, les premiers piliers étaient dans l\'eau. Les enfants ont eu le droit de veiller tard pour '
    + 'regarder.',
  nl: 'De rivier steeg in de nacht en nam de oude houten brug mee. In de ochtend stonden de mensen van het dorp aan de oever en keken '
    + 'naar wat er van over was. Sommigen waren vroeg gekomen, omdat ze aan de andere kant werkten. Een jonge ingenieur zei dat het '
    + 'minstens drie weken zou duren om een tijdelijke brug te bouwen. Niemand geloofde haar eerst, want de gemeente had al jaren een '
    + 'nieuwe brug beloofd. Maar in de middag kwamen er twee vrachtwagens met balken, en iedereen die iets kon dragen hielp mee. In de '
    + 'avond stonden de eerste palen in het water. De kinderen mochten lang opblijven en kijken.',
  ru: 'Ночью река поднялась и унесла старый деревянный мост. Утром жители деревни стояли на берегу и смотрели на то, что от него '
    + 'осталось. Некоторые пришли рано, потому что работали на другой стороне. Молодая женщина, инженер, сказала, что для временной '
    + 'переправы нужно не меньше трёх недель. Сначала ей никто не поверил, ведь новый мост обещали уже много лет. Но днём приехали две '
    + 'машины с досками, и все, кто мог что-нибудь нести, стали помогать. К вечеру первые опоры уже стояли в воде. Детям разрешили не '
    + 'спать допоздна и смотреть. Старик сказал, что это был лучший день за весь год. Он давно не видел столько людей вместе, и никто не '
    + 'ссорился. На другое утро все пришли снова, хотя шёл сильный дождь.',
} as const
