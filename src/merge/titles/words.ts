import { isDayOrMonth } from '../features/days.js'
import type { Token } from '../features/tokens.js'

/** What a word probably is in its place: enough to cut noun phrases out of a sentence. */
export type WordGuess = 'noun' | 'modifier' | 'verb' | 'adverb' | 'function'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Verbs of the news in their plain form; inflected forms follow from it. */
const verbs = set(`condone dictate stoke accept accuse achieve act add admit affect agree aim allow announce appear apply argue arrive ask assert attend avoid be become begin believe
  belong blame bomb bring build buy call carry catch cause celebrate choose cite claim clear close collapse come comment commit compare confirm consider
  contain continue convey create criticise criticize cross cry deal-with decide declare decline defeat defend delay demand deny depart deserve describe
  destroy detain determine die discover discuss drive eat emerge enable end ensure enter escape evacuate examine exist expect explain expose express face fail
  fall fear feel fill find finish flee fly follow force form get give go grow happen hear help hesitate hit hold hope identify ignore impose improve include
  increase indicate inflict inform insist intend involve join judge jump keep kill know lack launch lead learn leave let lie like live look lose love make
  manage mark mean meet mention mount move need note notice obey observe obstruct obtain occur offer open oppose order own parse participate pass pay
  perform permit persuade place play plead point prepare present press prevent proclaim produce promise propose protect prove provide publish pull push put raise reach
  react read realise realize rebuke recall receive recognise recognize record recover reduce refer refuse regard reject release remain remember remind remove
  repeat replace reply report represent request require rescue resign respond restore result resume retain return reveal ride rise rule run save say score
  see seek seem sell send serve set settle share shed shine shoot show shut sign sit slay speak spend spread stand start state stay stop strew strike struggle
  submit succeed suffer suggest summon support suppose survive suspect sustain take talk teach tell tend testify think threaten throw touch trap treat trigger try turn
  understand unleash urge use visit vote wait walk want warn watch wear win witness wonder work worry write yield
  abandon accompany acquire adopt anticipate apprehend assess assume assure attract bleed block borrow check clarify collect complain convince deliver deploy depend dismiss earn
  eliminate embrace encourage endorse enhance enjoy establish evaluate exceed exclude expand explore extend gather generate ignite illustrate implement imply inherit inspect
  install introduce invade invest invite justify kidnap lend maintain overcome postpone preserve pursue resolve restrict reunite seize solve specify strengthen suspend sway thwart
  transform undergo undermine unite withdraw worsen fight bid combat tackle engage educate promote
  abolish abuse accelerate acknowledge adjust advise afford alert amend analyse analyze apologise apologize appease applaud appoint approach approve arrest arrange assign assist attach attack attempt await award back
  ban bar beat beg betray boost boycott breach break broadcast burn bury cancel capture cast cease challenge charge cheer clash climb coincide comply compete concede concentrate condemn conduct confront connect
  consult consume contest contribute control convict cooperate cope correct cost count counter cover crack crash cripple cut damage dare debate decrease dedicate define demolish demonstrate deport derail design desire devastate
  devote differ disagree disappear disappoint disarm discourage dispatch dispute disrupt distribute disturb divert divide dominate donate doubt drag draw dream dress drink drop drown dump ease edit elect embark employ encounter
  endanger enforce enroll equip erupt estimate exacerbate exchange exclaim execute exercise exhaust expel experience expire exploit explode export fade favor favour file fire fix flow foresee forgive foster fulfil fulfill fund
  grab grant greet grip guarantee guard guess guide halt hand handle hang harm hate head heal highlight hire honor honour host hunt hurt import impress imprison incite incur infect influence injure inspire instruct insult interfere
  interpret interrupt intervene interview invoke isolate issue jail kick lag last lean lecture legislate lift limit link list load lock lower march master match maximise maximize measure mediate merge minimise minimize miss monitor mourn
  murder narrow negotiate nominate obstruct operate organise organize overhaul overlook oversee overthrow owe pack panic park patrol pick plan plant please pledge plunge pose possess postulate pour practise practice praise pray preach
  predict prefer preside presume prevail privatise privatize probe proceed process prohibit prolong prompt propel prosecute provoke pump punish purchase qualify question quit rain rally range rape rate ratify rebuild recommend reconcile
  reconsider reconstruct recruit reform regain regulate rehabilitate reinforce reiterate relate relay relieve relocate rely renew renounce rent repair repeal repay rescind reserve reshape reside resist respect rest reverse review revise
  revive revoke reward risk rob roll ruin rush sabotage sack sacrifice sail sanction scare scramble search secure select sense separate shape shift shake shelter shore shrink sink skip slash slip slow smash smuggle soar spark specialise
  specialize speculate spell split spoil sponsor spot spring stabilise stabilize stab stage stall starve steal steer stem step stick stimulate store storm strain stress stretch strip study subside substitute sue surge surprise surrender surround
  survey swap swear sweep swim swing switch sympathise sympathize target taste terminate terrorise terrorize test thank tighten toil tolerate top torture total toughen tour toss track trade trail train transfer translate transmit transport travel
  safeguard lash credit chase unfold unveil update uphold upset vanish venture veto violate volunteer vow wage wake broaden lengthen deepen wander warrant wash waste weaken weigh welcome whisper widen wipe wish worship wound wrap`)

/** Nouns that look like verbs, which stay nouns unless a pronoun, "to" or an auxiliary stands before. */
const nounsToo = set(`chase credit safeguard abuse alert approach arrest attack attempt award back ban bar boost boycott breach break broadcast burn challenge charge clash climb contest control cost count counter cover crack crash cut damage debate decrease
  design desire dispute doubt draw dream dress drink drop dump ease estimate exchange exercise experience exploit export favor favour file fix flow fund grant grip guarantee guard guess guide halt hand handle harm hate head honor honour host hunt
  hurt import influence insult interview issue jail kick lecture lift limit link list load lock march master match measure miss monitor murder overhaul pack panic park patrol pick plan plant pledge practice praise probe process prompt pump purchase
  question quit rain rally range rape rate reform relay rent repair repeal reserve respect rest reverse review reward risk roll ruin rush sack sacrifice sail sanction scare scramble search sense separate shape shift shake shelter shore sink slip
  spark spell split spot spring stage stall stem step stick store storm strain stress stretch strip study substitute surge surprise surrender survey swap sweep swing switch target taste test thank top torture total tour toss track trade trail train
  transfer transport travel update upset venture veto volunteer vow wage wake warrant wash waste welcome whisper wish worship wound wrap patient
  understandings housing clothing
  act aim bid block bomb check combat sway call cause claim comment deal defeat delay demand drive end escape face fall fear fight fire force form help hit hold hope increase judge jump
  lack launch lead lie look love mark meeting move need note notice offer order pass pay place play plead point present press promise protest raise reach record
  release remark reply report request rescue result return rise rule run save score share show sign stand start state stay stop strike struggle support suspect talk talks threat
  touch trap try turn use visit vote wait walk watch win witness work worry killing shooting meeting building opening hearing briefing ceasefire cessation shelling fighting bombing
  training warning feeling beginning ending setting ruling finding filing landing bearing suffering understanding`)

const irregular = set(`drank drunk ate eaten swam sang sung flown blew blown froze frozen began begun brought built bought came caught chose chosen drove driven fell fallen risen arisen felt fled flew found gave given went gone grew grown heard held hit kept knew
  known led left lost made met paid put ran read rose said sold sent shot shown shook sat spoke spoken spent stood stolen struck swore swept taken took taught
  told thought threw understood won wore wrote written became got gotten saw seen sought slain set shut lay laid broke broken rode strewn stuck drawn thrown torn worn beaten bitten
  drew fought bore clung crept dealt dug fed flung forbade forgot forgave forgotten hid hidden hung knelt leapt lent overcame rang sank shone shrank slept slid spun sprang stung strove swung tore
  trod underwent undertook upheld withdrew withdrawn withheld withstood wove woke sworn`)

const modifiersOnly = set(`last next recent new old earlier ready vital behind starring first second third several many few other further early late another various due able likely unlikely re-instated
  key own whole entire total full main major minor single former current latest previous ongoing alleged reported yesterday today tomorrow tonight
  monday tuesday wednesday thursday friday saturday sunday meanwhile nearly almost roughly approximately around one two three four five six seven eight nine ten dozen dozens
  hundreds thousands tens millions half mr mrs ms dr sir later soon enough never ever always everyone someone anyone nobody something anything nothing everything oh dear
  yeah p.m a.m pm am today's ago whatever whoever whichever somehow somewhat once twice perhaps maybe quite rather almost else away together instead around alone apart near nearby overnight alike midway
  across anymore along least most plenty thereof therein downstream upstream above below beneath beyond throughout amid onto upon via per unlike aboard vs versus despite alive asleep aware afraid ashamed awake far inside outside`)

/** Adjectives without an ending that tells. */
const adjectives = set(`aggressive angry anxious awful difficult spellbound bad bare big bitter bland blind bloody bold brave brief bright broad busy calm cheap clean clever close cold common cool corrupt crazy cruel dark dead deaf dear decent deep dense dirty distant dry dull eager easy empty
  equal evil extreme faint fair false famous fast fat fierce final fine firm fit flat fond formal foul frequent fresh full funny gentle glad good grand grave great guilty happy hard harsh heavy hidden high hollow honest hostile hot huge humble hungry ill
  immense innocent intense keen kind large late lazy legal lethal liquid lone lonely long loose loud loyal mad massive mature mean mere mild modern modest moderate narrow nasty naked neat nice noble numb obscure obvious odd pale patient perfect plain pleasant popular
  polite poor precise pretty prime private profound prompt proper proud pure quick quiet rapid rare raw recent remote rich rigid ripe rough rude sad safe scarce secret secure senior severe shallow sharp sheer short shy sick silent silly simple sincere
  slight slim slow small smart smooth sober soft solid sorry sound steady steep stiff stout strange strict strong stubborn stupid sudden supreme sure sweet swift tall tame tender tense thick thin thorough tight tiny tired tough true ugly unfair unhappy
  unique unsafe urgent utter vague vain vast vivid vulnerable warm weak weary weird wet wicked wide wild wise worse worst wrong young`)

/** Guesses a word class from the word's form and its neighbours. */
export function guessOf(token: Token, before: Token | undefined, after: Token | undefined, name: boolean, english: boolean): WordGuess {
  if (!token.content) return /^(?:mr|mrs|ms|dr)$/u.test(token.form) ? 'modifier' : 'function'
  if (isDayOrMonth(token.form)) return 'function'
  if (name) return 'noun'
  if (!english) return 'noun'
  const form = token.form
  // "you'd", "they've"
  if (/^\p{Nd}/u.test(form) || modifiersOnly.has(form) || /['’](?:d|ll|re|ve|m)$/u.test(form)) return 'function'
  if (/\D{3}ly$/u.test(form) && !/^(?:family|assembly|supply|ally|reply|anomaly|rally|july|bully)$/u.test(form)) return 'adverb'
  if (/^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|back|for|down|up|in|out|on)wards?$/u.test(form)) return 'adverb'
  // "will rubber stamp": whatever stands behind a modal is done
  if (before !== undefined && /^(?:will|would|could|should|can|cannot|must|might)$/u.test(before.form) && !/(?:s|ing|tion|ment)$/u.test(form)) return 'verb'
  const afterDeterminer = before !== undefined && /^(?:the|a|an|his|her|its|their|our|this|that|these|those|no|any|some|each|every|'s)$/u.test(before.form)
  const afterVerbMark = before !== undefined && /^(?:to|will|would|could|should|may|might|can|must|not|i|you|he|she|it|we|they|who|which|has|have|had|was|were|is|are|been|be|being|did|does|do)$/u.test(before.form)
  if (afterVerbMark && (plainOf(form) !== null || irregular.has(form))) return 'verb'
  if (irregular.has(form)) return 'verb'
  const plain = plainOf(form) ?? (made.test(form) ? form : null)
  if (plain === null && /\D{2}ed$/u.test(form) && !/(?:eed|bred|shed|sled|thread|hundred|kindred|sacred)$/u.test(form)) return afterDeterminer && after?.content === true ? 'modifier' : 'verb'
  if (plain === null && /\D{3}ing$/u.test(form) && !nounsToo.has(form) && !/^(?:(?:off)?spring|string|morning|evening|king|wing|(?:ear)?ring|ceiling|sterling|sibling|wedding|housing|nursing|marketing|engineering|boxing|screening|clothing|herring|pudding|rating|painting|parking|cycling|banking|mining|logging|racing|wrestling|manufacturing|advertising|outing|being|saving|earning|offering|gathering|uprising|crossing|landslide|trafficking|funding|lightning|darling|farthing|hiking|skiing|flooding|looting|smuggling|stabbing|beating|kidnapping|mourning)s?$/u.test(form)) return afterDeterminer && after?.content !== true ? 'noun' : 'verb'
  if (plain === null) return /(?:ed|ous|ful|ive|able|ible|less|ic|al|ary)$/u.test(form) && form.length > 5 && !nouny.test(form) || adjectives.has(form) ? 'modifier' : 'noun'
  // "none of that swayed the jurors": what "that" stands for does it
  if (/ed$/u.test(form)) return afterDeterminer && before.form !== 'that' && after?.content === true ? 'modifier' : 'verb'
  const afterNoun = before?.content === true && !afterDeterminer
  const beforeObject = after !== undefined && /^(?:the|a|an|his|her|its|their|that|to|no|all|more)$/u.test(after.form)
  // "suffering injuries", "using phones": what is done to the word behind, unless a determiner makes a thing of it
  const isDoing = /ing$/u.test(form) && !afterDeterminer && (!nounsToo.has(form) || deeds.test(form) && after?.content === true)
  if (!isDoing && (nounsToo.has(form) || nounsToo.has(plain))) {
    if (afterVerbMark || (afterNoun && (beforeObject || (form === plain && /[^s]s$/u.test(before.form))))) return 'verb'
    return 'noun'
  }
  if (/ing$/u.test(form)) return afterDeterminer ? 'noun' : 'verb'
  return afterDeterminer && !/s$/u.test(form) ? 'noun' : 'verb'
}

/** "finalize", "notifies": verbs by their ending. */
const made = /^(?!exercise|enterprise|franchise|merchandise|expertise|paradise)\p{L}{3,}(?:iz(?:e|es|ed|ing)|if(?:y|ies|ied|ying))$/u

/** Forms that are nouns alone, and deeds before a noun. */
const deeds = /^(?:suffering|feeling|finding|ending|beginning|bearing|understanding|hearing|filing|setting|opening)$/u

const nouny = /^(?:hospital|festival|official|criminal|capital|animal|journal|trial|rival|arrival|survival|withdrawal|removal|approval|proposal|appeal|deal|goal|metal|music|traffic|public|republic|clinic|critic|attic|fabric|topic|epidemic|pandemic|panic|relative|detective|executive|initiative|representative|motive|native|library|secretary|military|salary|diary|february|january|anniversary|commentary|documentary|parliamentary|table|cable|vegetable|red|bed|seed|speed|feed|need|hundred|total|medal|signal|individual|terminal|tribunal|funeral|general|mineral|numeral|material|memorial|tutorial|editorial|potential|essential)s?$/u

/** The plain form of a known verb's form, or null. */
function plainOf(form: string): string | null {
  if (verbs.has(form)) return form
  for (const [ending, put] of endings) {
    if (!form.endsWith(ending)) continue
    const stem = form.slice(0, -ending.length)
    for (const back of put) if (verbs.has(stem + back)) return stem + back
    if (/(\p{L})\1$/u.test(stem) && verbs.has(stem.slice(0, -1))) return stem.slice(0, -1)
  }
  return null
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']], ['ied', ['y']], ['es', ['', 'e']], ['s', ['']], ['ed', ['', 'e']], ['ing', ['', 'e']],
]
