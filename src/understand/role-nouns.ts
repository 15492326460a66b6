const set = (words: string) => new Set(words.trim().split(/\s+/u))

/** What people are called by their office or work, in lower case; with the commonest forms of some other languages. */
export const personNouns: ReadonlySet<string> = set(`
  president vice-president premier minister secretary chancellor ambassador envoy mediator negotiator delegate representative commissioner
  director director-general chief head leader chairman chairwoman chair chairperson boss ceo founder co-founder manager coordinator co-ordinator
  administrator officer official spokesman spokeswoman spokesperson spokespeople adviser advisor aide counsel counsellor councillor
  general colonel captain major commander lieutenant admiral marshal brigadier sergeant corporal soldier fighter rebel pilot veteran
  king queen prince princess emir sultan sheikh crown pope cardinal bishop archbishop patriarch imam ayatollah rabbi priest pastor cleric
  senator congressman congresswoman representative mp mep lawmaker deputy governor mayor councilman politician candidate nominee speaker whip
  judge prosecutor attorney lawyer solicitor barrister sheriff constable detective inspector superintendent commissioner
  doctor surgeon nurse physician paramedic psychologist psychiatrist medic scientist researcher professor lecturer teacher scholar academic
  historian economist analyst expert strategist pollster journalist reporter correspondent editor columnist author writer poet novelist
  photographer filmmaker director producer presenter anchor host blogger broadcaster critic activist campaigner dissident volunteer worker
  resident witness survivor victim student pupil farmer driver engineer architect businessman businesswoman entrepreneur banker trader
  owner player striker midfielder defender goalkeeper coach captain referee athlete actor actress singer musician artist designer star
  mother father brother sister son daughter husband wife widow neighbour neighbor friend colleague suspect defendant rapporteur
  secretary-general undersecretary under-secretary vice-chancellor co-chair co-director meteorologist seismologist geologist forecaster
  president-elect governor-general attorney-general inspector-general editor-in-chief commander-in-chief governor-elect superintendent
  presidente ministro ministra primer portavoz director directora secretario secretaria jefe jefa líder alcalde alcaldesa embajador embajadora canciller
  enviado enviada médico médica enfermero enfermera maestro maestra profesor profesora cirujano cirujana comisario comisaria gobernador gobernadora vecino vecina
  président présidente ministre porte-parole directeur directrice secrétaire chef cheffe maire ambassadeur ambassadrice chancelier chancelière
  envoyé envoyée médecin infirmier infirmière professeur professeure enseignant enseignante chirurgien chirurgienne préfet préfète gouverneur député députée sénateur sénatrice
  präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin bürgermeister bürgermeisterin botschafter botschafterin chefin leiter leiterin direktor
  direktorin beauftragter beauftragte gesandter gesandte arzt ärztin lehrer lehrerin generalsekretär generalsekretärin vorsitzender vorsitzende vorsitzenden landrat landrätin
  ministro portavoce direttore direttrice segretario segretaria capo sindaco sindaca ambasciatore inviato presidenta premiê porta-voz diretor diretora secretário secretária
  chanceler embaixador embaixadora prefeito prefeita governador governadora enviada médica professora cirurgião
  президент министр премьер-министр премьер глава директор секретарь генсек посол спикер лидер представитель представительница спецпосланник посланник мэр губернатор командующий
  начальник руководитель врач учитель хирург жительница житель міністр міністерка прем'єр-міністр прем’єр-міністр прем'єр прем’єр речник речниця очільник очільниця секретарка
  посланець мер мерка губернатор командувач керівник керівниця лікар лікарка вчитель вчителька представник представниця головнокомандувач мешканець мешканка
  bakan başkan sözcü cumhurbaşkanı başbakan bakanı başkanı sözcüsü müdürü müdür vali valisi büyükelçi büyükelçisi elçisi temsilcisi sekreteri lideri komutanı doktor öğretmen muhtar`)

/** German writes an office as one word with what it is for: `Außenministerin`, `Bundeskanzler`, `Regierungssprecher`. */
const germanOffice = /^\p{L}{3,}(?:minister|ministerin|kanzler|kanzlerin|sprecher|sprecherin|präsident|präsidentin|meister|meisterin|direktor|direktorin|leiter|leiterin|chef|chefin|sekretär|sekretärin|beauftragte|beauftragter|botschafter|botschafterin|gesandte|gesandter|kommissar|kommissarin)$/u

/** An office that somebody does not hold yet: `Representative-elect`, `Speaker-to-be`. English. */
const coming = /-(?:elect|designate|to-be)$/u

/** Whether a word, in lower case, says what a person is by office or work. */
export const isOffice = (word: string, language: string): boolean => personNouns.has(word.replace(coming, '')) || (language === 'de' && germanOffice.test(word))

/** What organisations are called, in lower case: `state news agency SANA`, `rebel group Ahrar al-Sham`. */
export const organisationNouns: ReadonlySet<string> = set(`
  agency group organisation organization charity broadcaster newspaper network channel website station magazine party militia faction
  company firm company manufacturer maker airline bank operator union alliance coalition movement watchdog monitor regulator brigade battalion
  institute university hospital club team think-tank thinktank ngo giant retailer carrier service newswire daily weekly
  agencia agence nachrichtenagentur agenzia agência агентство agencija ajansı örgütü organización organização ong`)

/** What places are called beside a name of their own, in lower case: `a town on the coast`, `the rebel-held province of`. */
export const placeNouns: ReadonlySet<string> = set(`
  city town village capital hamlet province region district governorate county neighbourhood neighborhood suburb suburbs area quarter section enclave stronghold bastion
  rebel-stronghold port seaport crossing camp island islands peninsula territory country nation state kingdom republic settlement outpost hub hometown valley
  mountain river lake border strip base prison hospital airport bridge gateway heartland`)

/** What one country is to others: `a leading supporter of the rebels`. */
export const alliedNouns: ReadonlySet<string> = set('ally allies supporter backer rival neighbour neighbor sponsor mediator broker opponent enemy power donor patron guarantor')

/** Heads of organisations' own names. */
export const organisationHeads: ReadonlySet<string> = set(`
  committee council observatory crescent cross agency ministry university party organisation organization association federation union commission
  court tribunal bank fund office bureau department administration authority institute institution foundation society league alliance
  coalition front army forces guard guards brigade brigades corps police parliament congress senate assembly house government cabinet
  company corporation corp inc ltd plc llc group holdings airlines airways motors industries press times post journal news herald tribune
  guardian telegraph network television tv radio broadcasting service services center centre school college hospital clinic church
  club team united city fc programme program initiative movement brotherhood nations watch international amnesty reuters board chamber
  trust secretariat directorate directorate-general confederation syndicate cooperative consortium partnership mission
  comité consejo ministerio universidad partido comisión tribunal banco ejército gobierno organización cruz roja luna
  conseil ministère université parti commission banque armée gouvernement croix-rouge croissant-rouge organisation
  partei ministerium universität rat kommission gericht bank armee regierung bundestag bundesrat kreuz kreuzes halbmond
  comitato consiglio ministero università partito commissione banca esercito governo croce
  conselho ministério universidade partido comissão exército governo vermelha
  крест креста хрест хреста полумесяц полумесяца министерство мид совет оон міністерство рада мзс kızılay kızılhaç bakanlığı birliği örgütü konseyi`)

/** Heads of places' names. */
export const placeHeads: ReadonlySet<string> = set(`
  province governorate district county region street avenue road square bridge river lake sea ocean gulf bay island islands mountain mountains
  mount valley desert airport port camp village town peninsula strait canal park plaza boulevard heights hills coast basin`)

/** Words that stand between a country or body and an office: `Foreign Minister`, `human rights chief`. */
export const modifiers: ReadonlySet<string> = set(`
  prime foreign vice deputy former senior chief state human rights news opposition rebel military defence defense interior finance press general
  ex primo executive peace special health education energy justice trade opposition regime army police government union party relief aid humanitarian
  acting interim assistant permanent top ex-prime managing international national regional local monitoring state-run official private
  security intelligence war political religious spiritual supreme crown high under associate principal lead english maths science history
  monitor weather emergency rescue fire ambulance climate transport agriculture home environment development economic communications campaign`)

export const honorifics: ReadonlySet<string> = set('mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sir dame lord lady rev. hon. m. mme mme. herr frau señor señora sr. sra. don doña monsieur madame signor signora sig. sig.ra dott. dott.ssa on. avv. ing. monsignor')

/** Abbreviated offices: they tell a person and stand in the role. */
export const officeShorts: ReadonlySet<string> = set('gen. lt. col. maj. capt. sgt. sen. rep. gov. prof. dr. prof dr brig. adm. cmdr. cpl.')

/** Complements of an office that are no person's name: `Secretary of State`. */
export const portfolios: ReadonlySet<string> = set(`
  state defence defense interior justice health finance energy foreign affairs human rights refugees commerce labor labour treasury war
  homeland security staff education transport agriculture trade environment culture tourism information the and home staff`)

export const particles: ReadonlySet<string> = set('al el ul de der den del van von bin ben ibn bint abu da do dos das du di la le lo ten ter af av zu y e arap binti dia ould wa')
