const set = (words: string) => new Set(words.trim().split(/\s+/u))

/** Words that open sentences and are no names, in small letters. */
const openers: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(`
    a an the this that these those there here it its he she they we you i his her their our your my him them us me who whom whose which what when where why how
    and or but nor so yet if as at by for from in into of off on onto out over to up upon via with within without about above across after against along amid among
    around before behind below beneath beside besides between beyond despite down during except inside like near outside past since than through throughout till toward
    towards under underneath until unlike versus while whilst because although though unless whereas whether
    some any many much most more several few both each every either neither all another other others such no none not only also even just still already again once
    however meanwhile moreover furthermore additionally besides plus anyway regardless nevertheless nonetheless otherwise instead therefore thus hence indeed perhaps maybe later earlier then now today tomorrow yesterday
    yes well please thank thanks let's according following including regarding given last next first second third finally recently currently previously
    one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half
    is are was were be been being am do does did has have had can could may might must shall should will would let don't didn't isn't it's that's there's we're
    i'm i've they're you're he's she's what's can't won't
    former late breaking updated update photo image video file read watch share related advertisement
    correction corrections clarification editor's editor note source sources photograph pictures exclusive opinion analysis
  nobody everybody everyone someone somebody anyone nothing everything something people men women children officials witnesses residents police`),
  es: set('el la los las un una unos unas y o pero en de con por para según este esta estos estas ese esa aquel su sus lo al del que si no también sin además también aunque cuando después antes mientras entonces ahora ayer hoy desde durante tras entre hasta sobre luego así pese finalmente'),
  fr: set('le les un une des et ou mais dans du avec pour par selon ce cette ces il elle ils elles on nous vous je son sa ses leur leurs que qui si ne pas aussi sans toutefois néanmoins cependant pourtant ainsi alors après avant depuis pendant enfin ensuite puis donc car hier demain malgré lors lorsque quand comme parmi outre finalement actuellement plusieurs chaque tous toutes'),
  de: set(`der die das den dem des ein eine einer eines einem einen und oder aber in im am an auf aus bei mit nach von vor zu zum zur für über er sie es wir ihr ich sein seine jedoch dennoch allerdings außerdem auch wenn als während dann jetzt gestern heute seit zwischen bis trotz schließlich dabei damit deshalb
    ferner zudem zusätzlich weder denn weil doch dafür dagegen daher deswegen darum daran darauf darüber davon dazu dort hier letztlich
    insgesamt bislang bisher inzwischen mittlerweile unterdessen derzeit aktuell nun noch schon nur sogar selbst so sonst trotzdem wegen
    zugleich gleichzeitig zuvor zunächst zuletzt danach daraufhin anschließend demnach laut gegen ohne um durch unter hinter neben alle alles
    andere beide einige viele mehrere manche jeder jede jedes kein keine keiner nichts niemand etwas man was wer wie wo warum wann welche
    welcher welches diese dieser dieses diesem diesen jene ihre ihren ihrem ihrer unser unsere mein meine ob obwohl sowie sowohl vielmehr
    vielleicht wohl ja nein mehr weitere weiteres rund etwa fast knapp mindestens immerhin gerade besonders erst lediglich`),
  it: set('il lo gli i uno e ma nel nella con per su tra fra secondo questo questa quello lui lei loro noi suo sua tuttavia inoltre anche quando dopo prima mentre poi ora ieri oggi durante fino così infine'),
  pt: set('o os as um uma e ou mas em no na nos nas com por para segundo este esta ele ela eles elas porém contudo entretanto também além quando depois antes enquanto agora ontem hoje desde durante entre até sobre assim apesar finalmente'),
  ru: set('в на с по из у к о и но а что это он она они мы вы как не так также после при по за до от для об'),
  uk: set('у на з по із до й і але а що це він вона вони ми як не так також після за від для про'),
  tr: set('ve bir bu o da de için ile ama'),
}
const calendar = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  feb apr jul aug sep sept oct nov dec tue tues wed thu thur thurs fri gmt utc est edt bst cet pm am
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
  christmas easter ramadan`)

export const isCommonOpener = (word: string, language: string) => (openers[language] ?? openers['en'])?.has(word.replace(/’/gu, "'")) === true
export const isCalendarWord = (word: string) => calendar.has(word)
