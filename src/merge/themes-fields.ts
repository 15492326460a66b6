import { languageOf } from './features-language.js'

/**
 * Fields of the news: words that are spoken of together whatever the event, so that a sentence about a truce and one about
 * negotiations are near though they share no word. After the subjects of the IPTC Media Topics; a word may stand in two.
 */
const fields: readonly string[] = [
  // diplomacy
  `ceasefire truce agreement agree deal negotiation negotiate negotiator talks diplomacy diplomat diplomatic envoy mediator mediation broker summit treaty accord peace
   proposal resolution consultation delegation sanction ambassador concession dialogue settlement transition counterpart political solution`,
  // fighting
  `army troop soldier military rebel fighter battle assault offensive advance capture recapture seize shelling airstrike bombardment militia weapon tank commander
   war conflict combat garrison enemy frontline artillery missile insurgent victory retake overrun forces stronghold surrender rout conquer ground rebellion`,
  // leaving a place
  `evacuation evacuate evacuee bus convoy flee refugee displace displacement corridor transfer crossing camp shelter exodus leave board resettle stranded trapped departure
   passage escape transport queue gather vehicle arrive depart remain return migrant asylum`,
  // death and harm
  `dead death victim casualty wounded injure body toll execution execute murder funeral burial grave shoot die slaughter fatal corpse autopsy stab wound`,
  // relief and need
  `aid humanitarian food water medicine medical surgeon nurse relief supply charity donation volunteer hunger starve starvation siege besiege civilian suffering spare protect
   shortage famine electricity`,
  // courts
  `court judge trial lawyer attorney plead guilty jury juror prosecutor prosecution defendant conviction convict verdict sentence appeal hearing testify testimony evidence witness
   indict lawsuit sue parole bail plea`,
  // police
  `police arrest detective investigator investigation suspect custody warrant crime criminal raid handcuff manhunt sheriff officer fugitive wanted robbery robber steal theft thief
   burglary weapon clue surveillance motive`,
  // government
  `election elect vote voter ballot parliament candidate party senate senator congress nominate nomination nominee bill policy administration campaign poll cabinet legislation
   lawmaker democrat republican appoint confirm`,
  // condemning and urging
  `condemn accuse blame criticize criticise denounce deplore condemnation summon concern disquiet obligation violate violation praise responsible accountability protest outrage`,
  // business
  `price share stock market profit revenue company earnings business bank investor economy trade sale quarter growth inflation forecast analyst shareholder cost fare demand
   capacity carrier retail merger acquisition debt loan tax budget fund executive chief`,
  // work
  `worker strike union employee employer wage layoff job shift pension fire hire boss colleague workplace`,
  // sport
  `game team season coach player league match goal champion championship tournament score touchdown quarterback basketball football baseball boxing heavyweight round opponent
   playoff roster contract agent league injury knee yard point win loss streak fan stadium bout`,
  // nature's disasters
  `earthquake magnitude storm flood hurricane tsunami damage tremor aftershock epicenter epicentre richter landslide drought tornado collapse rubble seismic geological shake`,
  // fire and rescue
  `fire blaze firefighter smoke flame burn rescue rescuer search helicopter mountain climber avalanche missing emergency alarm brigade extinguish`,
  // arts
  `film movie actor actress host award oscar music album song book novel director star celebrity role audience comedy theatre theater television series franchise
   sequel script studio premiere fans hollywood`,
  // computers and networks
  `software internet computer data browser patch security cable network user flaw hacker vulnerability bug download email website phone telecom bandwidth provider outage server`,
  // health
  `hospital disease virus patient treatment drug rehab vaccine infection surgery doctor clinic symptom addiction alcohol health therapy cancer condition illness`,
  // nature and science
  `species climate carbon wildlife conservation endangered research study scientist environment emission habitat animal ecosystem ocean fish forest pollution temperature`,
  // travel
  `plane flight airport ship port train crash pilot vessel traffic driver airline passenger aircraft pirate navy coast sail crew cargo highway road car truck`,
  // faith and family life
  `church pastor pray prayer family mother father son daughter wife husband brother sister child parents neighbour neighbor friend wedding mourn grief memorial community resident`,
  // accounts from the spot
  `activist twitter tweet whatsapp facebook post video photograph footage journalist reporter eyewitness diary blog recount harrowing online social`,
]

const cache = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The number of fields: ids are below it. */
export const fieldCount = fields.length

/** The fields of a stem, in a language that has a list; English only so far. */
export function fieldsOf(stem: string, language: string): readonly number[] {
  if (language !== 'en') return []
  let known = cache.get('en')
  if (known === undefined) {
    const rules = languageOf('en')
    const built = new Map<string, number[]>()
    fields.forEach((list, field) => {
      for (const word of list.split(/\s+/u)) {
        const key = rules.stem(word)
        if (!built.get(key)?.includes(field)) built.set(key, [...built.get(key) ?? [], field])
      }
    })
    cache.set('en', known = built)
  }
  return known.get(stem) ?? []
}
