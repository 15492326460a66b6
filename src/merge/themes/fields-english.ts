import type { NewsField } from '../../document/news-field.js'

/**
 * Words of the fields in English; one with a question mark is a weak sign, since it is at home elsewhere too. One with a tilde
 * gathers sentences as well as any, but a chapter full of it may be of something else: it backs a title and never makes one.
 */
export const englishFields: Readonly<Record<NewsField, string>> = {
  truce: `ceasefire truce armistice cessation hostilities accord? agreement? deal? pact? arrangement? broker breach? halt? hold? implement? guarantor renew?
    collapse? agree?`,
  agreements: `accord agreement deal pact arrangement agree terms~ sign? treaty memorandum draft? bilateral? broker? implement?`,
  talks: `talks~ negotiation negotiate negotiator diplomacy diplomat diplomatic envoy mediator mediation mediate summit dialogue counterpart ambassador embassy
    bilateral consultation delegation~ treaty peace~ settlement~ transition~ compromise concession breakthrough discuss? meeting? visit? solution? relations~`,
  demands: `council resolution demand~ urge call? appeal? condemn condemnation denounce deplore summon concern~ disquiet veto sanction observer~ monitor? obligation
    international~ community~ pressure? insist? accountable praise?`,
  fighting: `army~ troop~ soldier~ fighter rebel militia battle~ assault~ offensive~ advance~ capture~ recapture~ shelling airstrike bombardment artillery mortar tank~
    weapon~ combat frontline siege? war~ conflict~ insurgent militant garrison~ overrun retake surrender~ conquer~ forces~ clash? victory? defeat? liberate enemy~
    commander~ territory? stronghold rout`,
  defence: `military defence defense base~ naval navy deploy~ deployment~ patrol~ security~ warship alliance~ exercise~ troops peacekeeping peacekeeper missile? radar~
    strategic~`,
  evacuation: `evacuation evacuate evacuee convoy bus~ corridor~ board? depart departure transfer~ crossing? leave? escort~ transport? passage? ambulance?`,
  displaced: `refugee displaced displacement flee exodus uprooted camp~ asylum migrant resettle? homes? return? trek border? shelter?`,
  casualties: `dead death toll~ casualty killed kill injured~ injury~ wounded wound die~ body~ corpse victim~ missing? fatal fatality hurt? morgue identify? lives? perish shoot~ slaughter massacre`,
  civilians: `siege besiege trapped~ civilian flee~ unarmed encircle blockade starve starvation surround hunger hostage? suffering? bombed? unprotected spare? innocent plight`,
  aid: `aid relief humanitarian supplies? donate donation charity volunteer parcel deliver delivery convoy? agency? distribute distribution needs?
    fund? appeal?`,
  shelter: `tent shelter homeless blanket mattress stove heating cold~ housing? temporary? container accommodation dormitory? camp? winter? warm~ roof? sleep?
    freezing~`,
  foodwater: `water~ food drinking meal~ ration bread~ kitchen~ hunger hungry thirst well? tap toilet latrine sanitation hygiene litre? sewage tanker? nutrition
    malnutrition`,
  health: `hospital doctor surgeon nurse clinic patient ward~ medicine medical surgery operate? treatment treat? ambulance blood bed? physician paramedic health
    injury? illness therapy recover? condition?`,
  outbreak: `virus~ disease infection~ infect~ vaccine vaccination outbreak epidemic pandemic quarantine symptom contagious cholera influenza transmission~ lockdown
    cases? variant? immunity`,
  access: `road bridge highway route landslide blocked block? airport~ helicopter~ lorry~ truck~ remote~ valley~ reach? reopen~ railway rail~ port runway passable fuel?
    logistics pass? lane~ mudslide`,
  utilities: `electricity power~ outage blackout grid generator gas? pipe main? supply? restore? utility plant? turbine reservoir dam`,
  rescue: `rescue rescuer search~ searcher~ dig~ rubble debris~ survivor~ trapped~ alive~ crane~ sniffer dog~ firefighter? crew? team? whistle? hope? buried bury? pull?
    ruins missing?`,
  abroad: `donor pledge neighbouring embassy? abroad international? foreign? overseas border? teams? sent? send? cargo? offer?`,
  quake: `earthquake quake tremor aftershock magnitude epicentre epicenter seismic seismologist richter fault tectonic geological shake shock? tsunami shallow`,
  weather: `storm hurricane typhoon cyclone tornado wind~ gust rain rainfall snow~ blizzard hail lightning forecast? forecaster meteorologist weather landfall`,
  flood: `flood river bank? levee dyke embankment inundate overflow burst? waterlogged rising? sandbag dam? swollen`,
  fire: `fire~ blaze flame burn~ smoke~ wildfire firefighter arson extinguish ignite engulf charred inferno torch`,
  damage: `damage destroy destruction collapse building~ house~ wall~ roof~ rubble debris~ crack? window~ ruin wreck wreckage flatten crumble block? apartment~ bridge?
    infrastructure~`,
  building: `concrete~ steel~ architect engineer~ inspection~ inspector code? standard? permit? builder~ contractor~ construction~ construct~ developer~ regulation?
    amnesty? safety register? brick~`,
  warning: `warn warning alert danger~ dangerous~ risk threat? precaution forecast caution evacuate? unsafe hazard prepare? alarm predict~ prediction~`,
  accident: `crash collision driver~ vehicle~ car~ truck~ lane? accident pedestrian speeding~ drunk~ derail motorist intersection swerve highway~`,
  mountains: `climber mountain~ summit? climb alpine avalanche glacier peak~ expedition mountaineer`,
  pollution: `pollution spill toxic contamination waste~ chemical~ radiation~ leak~ hazardous sewage?`,
  climate: `climate warming emission carbon greenhouse temperature? drought heatwave fossil renewable glacier`,
  nature: `species wildlife endangered animal~ habitat conservation ecosystem forest~ ocean? fish~ bird extinct biologist environmental protected?`,
  government: `government president minister ministry governor mayor cabinet emergency? decree declare? authority official? compensation promise? administration
    measures? announce? address? nation?`,
  blame: `blame criticism criticise criticize critic failure~ fail? negligence neglect corruption corrupt responsible~ responsibility~ accuse accusation anger~
    angry~ outrage fault? resign~ resignation~ inquiry? scandal ignore? mistake apology apologise apologize accountability dismiss?`,
  politics: `politics political politician democrat republican leader? party opposition~ supporter? policy~ government? rival reform? socialist conservative
    communist`,
  election: `election elect vote voter ballot poll? candidate campaign party? constituency turnout electoral incumbent referendum`,
  parliament: `parliament senate senator congress lawmaker legislation bill law? amendment opposition? coalition~ debate? committee? majority~ legislature pass?`,
  appointment: `appoint appointment nominate nominee nomination candidate? successor post? confirm? replace? job? pick~ choose? name? role? resign? cabinet?`,
  rights: `rights~ violation~ atrocity execution~ execute~ discrimination freedom abuse torture minority equality disappearance persecution justice?`,
  migration: `migrant border visa asylum immigration immigrant smuggler deport passport citizenship`,
  protest: `protest protester demonstrator demonstration demonstrate march~ rally~ riot rioter crowd? chant banner stone? molotov anarchist baton placard unrest
    barricade clash~ youth?`,
  investigation: `investigate investigation investigator detective probe evidence~ clue motive forensic suspect examine? fbi bureau? tip? reward cause? autopsy examiner
    fingerprint surveillance`,
  police: `police officer~ arrest custody~ detain sheriff~ deputy~ warrant handcuff manhunt fugitive wanted~ marshal~ constable detention raid? captured?`,
  attack: `bomb bomber explosion explode blast detonate device~ attack attacker gunman shooting gunfire terrorist terrorism grenade massacre? stab? assassin
    assassinate assassination hostage~ kidnap ambush`,
  robbery: `robbery robber rob steal~ theft thief burglar burglary heist loot jewel jewellery stolen store? haul`,
  court: `court judge trial jury juror lawyer~ attorney~ prosecutor prosecution prosecute defendant plead guilty convict conviction verdict sentence~ testify~
    testimony~ witness? hearing~ indict indictment charge? lawsuit sue appeal? bail plea acquit`,
  prison: `prison jail inmate cell prisoner parole guard? escapee escape? incarcerate imprison detainee warden`,
  addiction: `rehab drug alcohol addiction addict probation substance cocaine rehabilitation sober clinic? relapse`,
  economy: `economy economic recession inflation gdp growth unemployment economist downturn slump output? deflation stagflation expansion~ productivity consumer?
    demand? contraction~`,
  rates: `interest? rate? fed monetary hike? tightening policymaker mortgage borrowing loan? bond?`,
  prices: `price gasoline petrol grocery fuel cost? expensive cheap afford rent? household? bill? commodity index? wheat lumber oil? barrel`,
  markets: `stock share~ investor market~ trading trader index nasdaq dow bond~ rally? equity portfolio hedge? shareholder dividend analyst~ bull? bear? currency
    dollar? euro?`,
  company: `company~ firm~ earnings revenue profit quarter? sales~ customer~ ceo guidance? outlook? executive~ product? business~ launch? brand~ retailer manufacturer
    fiscal booking~`,
  ownership: `stake~ shareholder board? director? acquire acquisition takeover merger owner~ ownership bid? buyout filing~ stakeholder purchase?`,
  publicmoney: `budget deficit debt tax austerity bailout spending~ cuts? imf lender loan eurozone default~ bankruptcy pension? treasury subsidy bankrupt fiscal
    creditor`,
  jobs: `job~ employment unemployed hire~ hiring layoff fire? employer workforce wage career? salary redundant redundancy boss~ colleague~`,
  strike: `strike~ union walkout worker~ wage~ pay? labour labor employee~ picket pension? stoppage unionist`,
  trade: `trade export import tariff shipping~ freight~ cargo~ container~ port? customs goods~ merchant~ shipment`,
  energy: `oil gas? pipeline nuclear reactor energy coal refinery crude opec uranium electricity?`,
  farming: `harvest crop farmer farm livestock cattle agriculture wheat? grain field? drought? fertiliser fertilizer`,
  aviation: `flight airline plane aircraft airport pilot passenger~ jet~ aviation fly~ runway carrier~ fare~`,
  sea: `ship vessel navy pirate piracy sea? gulf? crew? boat sail captain? tanker maritime warship hijack harbour harbor ferry fisherman`,
  networks: `internet cable~ network? bandwidth provider~ telecom phone? subsea undersea fibre connectivity outage? traffic? service? repair? broadband satellite`,
  software: `software patch browser bug vulnerability hacker malware windows~ download update? user~ computer~ exploit code? flaw`,
  research: `study research researcher scientist university~ professor? journal? experiment laboratory finding? theory scientific astronomer telescope data?
    evidence? analysis? measure?`,
  space: `space~ planet comet asteroid orbit nasa rocket astronaut solar star? galaxy nucleus telescope`,
  tourism: `hotel tourist holiday restaurant~ resort visitor? travel travelling vacation cruise`,
  match: `game match goal~ score half? quarter? points? touchdown yard~ basket rebound~ beat? round? win? lose? opponent overtime penalty~ kick~ shot? pass? knockout
    champion ring? victory?`,
  season: `season league playoff championship tournament standings~ conference? title? record? coach? rank? undefeated streak~ medal finals~ qualify~`,
  transfer: `contract sign? offer? agent deal? roster trade? transfer? negotiate? team? baseman baseball club? draft extension`,
  injuries: `knee ankle hamstring surgery? mri sprain ligament sideline? fracture rehab? sore`,
  film: `film movie actor actress director? studio screenplay script sequel franchise cast? scene? role? character television series? host? broadcast star?
    premiere hollywood comedy episode`,
  music: `music song album band~ singer concert lyrics guitar musician tour? audience? festival`,
  awards: `award prize oscar academy ceremony nominate? winner? honour honor trophy medal? host? gala presenter nominee?`,
  career: `born~ career life? biography fame~ famous model~ icon legend childhood marry marriage divorce retire memoir autobiography obituary`,
  school: `school student~ teacher pupil classroom university? college campus lesson dormitory kindergarten educate education`,
  faith: `church pastor priest pray prayer congregation bishop mosque imam sermon worship faith religious christian? muslim? parish`,
  family: `family mother father son daughter wife husband brother sister parent child? grandmother grandfather widow relative? sibling baby toddler`,
  mourning: `funeral burial bury? mourn mourner grief condolence tribute memorial vigil coffin grave candle remember? cemetery`,
  voices: `activist twitter tweet whatsapp facebook video~ footage~ photograph~ journalist? reporter? eyewitness resident? recount harrowing post? told? neighbour
    witness? describe? scene? heard? saw? watch?`,
  media: `newspaper press? broadcaster editor column interview? opinion? headline readers? magazine blog editorial censorship`,
  background: `history historical century decade ancient tradition founded? anniversary 1930s 1970s 1980s era ago? legacy former?`,
}
