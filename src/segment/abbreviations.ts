import { byLanguage } from '../document/by-language.js'

/**
 * How an abbreviation behaves before a capital:
 * - `title` stands before a name or number and ends no sentence (`Mr.`, `St.`);
 * - `number` is joined to a figure that follows (`No. 5`), and else ends as any word does;
 * - `inner` is followed by more of its sentence whatever comes (`e.g.`, `vs.`);
 * - `either` may end a sentence: only a word that commonly opens one, such as `The`, is taken for a new sentence.
 */
export type AbbreviationClass = 'title' | 'number' | 'inner' | 'either'

type Table = Partial<Record<AbbreviationClass, string>>

/**
 * Without their last stop. One with a capital must be written so in the text (`Wash.`), the others may be written in any case.
 * Spaced ones (`z. B.`) are held together by their single letters.
 */
const tables: Readonly<Record<string, Table>> = {
  en: {
    title: 'mr mrs ms mx messrs mmes dr drs prof profs rev revd hon gen lt col maj capt cpt cmdr cdr comdr adm sgt cpl pvt brig insp supt det '
      + 'sen sens rep reps gov govs pres atty amb msgr fr sr.a st ste mt mts ft pt sir bro sis supt asst assoc dist lt.gen maj.gen brig.gen lt.col '
      + 'p.o rs us$ ald cllr const sec.gen treas bp abp ven hr mme mlle m.lle gov.gen vice-adm rear-adm lieut 1st.lt 2nd.lt',
    number: 'no nos nr art arts vol vols fig figs sec secs ch chap p pp pg para paras cl eq ver v ext tel tab app reg regs rt rte hwy apt ste rm bldg '
      + 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun c ca cca circa',
    inner: 'e.g i.e eg ie viz cf vs v approx est esp incl excl resp ed eds trans repr transl orig dept univ intl natl govt mgmt '
      + 'med min max avg temp misc bros d b r.i.p r op cit nee',
    either: 'inc ltd co corp plc llc llp pty bros jr sr esq etc al ave rd blvd sq st dr hwy ctr ctl a.m p.m am pm ph.d m.d b.a m.a b.sc m.sc '
      + 'ph.d d.c u.s u.k u.n e.u u.s.a s.a n.v b.v a.s oz lb lbs ft mi yd hr hrs min mins sec secs sqft mph gal pt qt '
      + 'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Penn Pa Tenn Tex '
      + 'Vt Va Wash Wis Wyo n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va ont que alta sask man b.c',
  },
  de: {
    title: 'hr hrn fr frl dr prof dipl ing med jur phil rer nat habil st str.nr sen min ref gen adm hptm obst lt',
    number: 'nr art abs s bd kap ziff anm abb tab jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so tel vgl §',
    inner: 'z b bzw ca d h i u a o ä s v u.a z.b d.h i.d.r o.ä s.o s.u u.u v.a v.chr n.chr evtl ggf gem geb gest inkl exkl zzgl zzt bspw '
      + 'sog vgl allg amtl betr bez einschl engl dt frz ital span evang ev kath ehem eigtl entspr etw geg insb jhd jh max min mind mtl mwst '
      + 'od rd sen städt tägl urspr verh vorm wg zw zzt abk abt akad aug ausg bes chr christl dgl ebd gegr hrsg lfd mio mrd tsd',
    either: 'usw etc str pl ag gmbh co u.v.m usf ff f jr',
  },
  fr: {
    title: 'm mm mme mmes mlle mlles me dr pr prof st ste mgr gén col cap sgt',
    number: 'no n° n art vol chap p pp fig tél janv févr avr juill sept oct nov déc ann env av',
    inner: 'c-à-d p.ex ex cf env av apr j.-c j-c bd éd dir max min nb',
    either: 'etc al s.a s.a.s sarl jr',
  },
  es: {
    title: 'sr sra srta sres sras d dª dña dr dra dres prof profa lic ing arq gral cnel cap tte sto sta fr excmo excma ilmo ilma mons pdte av avda c cra cl mt',
    number: 'no núm nro n° nº n art arts párr párrf pág págs p pp vol cap fig tel tfno ext ene feb mar abr may jun jul ago sep sept oct nov dic '
      + 'lun mar mié mier jue vie sáb dom apdo',
    inner: 'p.ej ej cf vs aprox máx mín min seg admón adm dpto depto ed gob izq dcha a.c d.c j.c q.e.p.d s.m bs as',
    either: 'etc ee.uu ee uu s.a s.l cía ltda hnos jr km kg cm',
  },
  it: {
    title: 'sig sigg sig.ra sig.na sig.re dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap s ss mons don cav comm egr gent spett ten magg serg card pres',
    number: 'n n° nr art artt vol pag pagg p pp cap fig tel gen feb mar apr mag giu lug ago set sett ott nov dic c.a.p',
    inner: 'es ca cfr ecc.ti a.c d.c vs all min max', either: 'ecc s.p.a s.r.l s.n.c jr',
  },
  pt: {
    title: 'sr sra srs sras srta d dr dra drs profa prof eng engº arq gen cel cap ten sto sta v.exa exmo exma av r',
    number: 'no nº núm n art arts pág págs p pp vol cap fig tel jan fev mar abr mai jun jul ago set out nov dez',
    inner: 'ex p.ex cf aprox máx mín a.c d.c séc', either: 'etc s.a ltda cia jr',
  },
  nl: {
    title: 'dhr mevr mw mej dr drs prof ir ing mr st sint gen kol ds',
    number: 'nr nrs art blz p pag fig hfst jan feb mrt apr jun jul aug sep sept okt nov dec tel', inner: 'bijv bv d.w.z o.a i.p.v m.b.t t.o.v e.d ca vgl resp excl incl m.a.w t/m z.g zgn t.a.v a.u.b geb',
    either: 'enz etc n.v b.v jr a.s jl',
  },
  da: {
    title: 'hr fru frk dr prof skt sct st cand lic mag ing adv dir gen kapt', number: 'nr s kap art stk bd fig tlf jan feb mar apr jun jul aug sep sept okt nov dec',
    inner: 'bl.a f.eks fx ca mht ift pga vedr evt ekskl inkl ang hhv jf d.v.s dvs mv.s p.g.a m.h.t s.u iflg kl afd', either: 'mv m.v osv m.fl etc co a/s aps jr e.u u.s e.kr f.kr mio mia',
  },
  nb: {
    title: 'hr fru frk dr prof st cand adv dir', number: 'nr s kap art bd fig tlf jan feb mar apr jun jul aug sep sept okt nov des kl',
    inner: 'bl.a f.eks ca mht ift pga vedr evt ekskl inkl ang jf dvs iflg avd el', either: 'mv m.v osv m.fl etc a/s jr e.kr f.kr mill mrd',
  },
  sv: {
    title: 'hr fru frk dr prof s:t st', number: 'nr s kap art bd fig tel jan feb mar apr jun jul aug sep sept okt nov dec kl',
    inner: 'bl.a t.ex ca p.g.a m.a.o d.v.s dvs resp inkl exkl jfr s.k f.d tr.o.m t.o.m fr.o.m fr.o.m', either: 'm.m m.fl osv etc jr e.kr f.kr milj',
  },
  pl: {
    title: 'dr hab prof inż mgr płk gen kpt mjr por sierż ks św bp abp p pp red doc lek ul al pl os',
    number: 'nr art ust pkt poz s str tab rys r w tel sty lut mar kwi maj cze lip sie wrz paź lis gru',
    inner: 'np m.in tj tzn tzw ok ds im zob por wg woj pow gm ur zm bałt łac ang niem fr gr wł jw ww', either: 'itd itp etc r w zł gr tys mln mld n.e p.n.e',
  },
  cs: {
    title: 'p pí dr mudr judr phdr rndr ing mgr bc prof doc gen plk mjr kpt por sv', number: 'č čís čl odst str s sv tab obr tel',
    inner: 'např tj tzv tzn popř resp event cca vč zejm srov viz ap', either: 'atd apod aj kč tis mil mld n.l př.n.l r.o s.r.o a.s',
  },
  sk: { title: 'p dr mudr judr phdr ing mgr bc prof doc gen plk sv', number: 'č čl ods str s tab obr tel', inner: 'napr tj tzv resp cca vrát najm', either: 'atď apod sk tis mil mld s.r.o a.s' },
  sl: { title: 'g ga gdč dr mag prof ing sv', number: 'št čl str tel', inner: 'npr tj t.i oz cca', either: 'itd ipd d.o.o d.d' },
  hr: { title: 'g gđa gđica dr mr prof ing sv', number: 'br čl str tel', inner: 'npr tj tzv odn cca', either: 'itd sl d.o.o d.d' },
  ro: { title: 'dl dna d-na d-ra dr prof ing av gen col sf', number: 'nr art alin pag p vol tel', inner: 'ex de.ex cca vs î.hr d.hr', either: 'etc ș.a s.a s.r.l' },
  hu: { title: 'dr id ifj özv prof szt st', number: 'sz old o bek tel', inner: 'pl ill ún kb vö ti', either: 'stb kft rt bt' },
  fi: { title: 'hra rva nti prof dos tri t.ri maist', number: 'n:o nro s ks puh', inner: 'esim ts ns mm mml n ym.s noin vrt', either: 'jne ym yms eaa jaa eKr jKr' },
  tr: { title: 'dr prof doç av yrd op gen alb yzb sn bn hz st', number: 'no s sf cilt madde tel', inner: 'örn bkz yak m.ö m.s vb.s', either: 'vb vs vd a.ş ltd şti' },
  ru: {
    title: 'гор гр г-н г-жа гос проф акад доц д-р им инж ген полк кап св тов т стр ул пл пр просп пер наб бул корп кв д дер пос оз о р обл респ р-н ст',
    number: '№ ст п пп с стр гл рис табл тел янв фев февр мар апр авг сен сент окт ноя нояб дек т тт', inner: 'т.е т.к т.н напр см ср вкл искл около англ нем фр лат греч т.о до.н н в вв руб.за',
    either: 'г гг т.д т.п др пр руб коп тыс млн млрд долл дол л кг км см мм м у.е н.э до.н.э',
  },
  uk: {
    title: 'м р рр п пп проф акад доц д-р ім інж ген вул пл пр просп обл св тов о с', number: '№ ст п пп с стор гл рис табл тел січ лют бер квіт трав черв лип серп вер жовт лист груд',
    inner: 'тобто т.з напр див пор т.зв ін англ нім фр лат гр', either: 'т.д т.п ін грн коп тис млн млрд дол н.е',
  },
  bg: { title: 'г-н г-жа проф акад доц д-р инж ген полк ул пл бул гр с св ал обл', number: '№ ст чл стр т табл фиг тел', inner: 'т.е т.н т.нар напр вж вкл изкл т.г ок англ', either: 'г т.н др лв ст хил млн млрд пр.н.е н.е' },
  sr: { title: 'г г-ђа др проф инж св', number: 'бр чл стр тел', inner: 'нпр тј тзв односно', either: 'итд сл' },
  kk: { title: 'г ш проф акад', number: '№ б т', inner: 'б.з.б б.з м.с мыс т.б т', either: 'т.с.с млн млрд тг' },
  el: { title: 'κ κα κος κκ δρ καθ αγ στρ', number: 'αρ αρθ σελ τόμ κεφ τηλ εικ', inner: 'π.χ δηλ βλ πρβλ λ.χ περ π.δ', either: 'κ.λπ κ.ά κ.λ.π κτλ α.ε μ.χ π.μ μ.μ' },
  // names of Latin letters, as initials are written; those that also end the names of towns and stations (`دي سي`) are left out
  ar: { title: 'د أ م ا دبليو جيه إتش اتش كيه إف اف', inner: 'ص ج ه ق.م' },
  fa: { title: 'د', inner: 'ص ج ق.م ه.ش' },
  he: { title: "ד פרופ גב מר", inner: 'עמ' },
  hi: { title: 'डॉ श्री प्रो पं', inner: 'रु' },
}

/** Languages whose ordinals are a figure with a stop, before words that may begin with a capital. */
const ordinalStop = new Set(['de', 'da', 'nb', 'nn', 'no', 'fi', 'cs', 'sk', 'sl', 'hr', 'sr', 'bs', 'pl', 'hu', 'tr', 'et', 'lv', 'is', 'fo', 'lb'])

/** Languages in which a two-figure number with a stop is more often an ordinal than the end of a sentence. */
export const hasOrdinalStop = (language: string): boolean => ordinalStop.has(language)

type Lookup = (word: string) => AbbreviationClass | null

/** The abbreviations of a language, with the English ones, which names carry into any text. */
export const abbreviationsOf = byLanguage((language): Lookup => {
  const merged = new Map<string, AbbreviationClass>()
  for (const table of [tables.en, language === 'en' ? undefined : tables[alias[language] ?? language]]) {
    for (const kind of ['either', 'number', 'inner', 'title'] as const) {
      for (const word of table?.[kind]?.split(' ') ?? []) if (!merged.has(word) || kind !== 'either') merged.set(word, kind)
    }
  }
  return (word) => merged.get(word) ?? merged.get(word.toLowerCase()) ?? null
})

const alias: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb', bs: 'hr', be: 'ru', mk: 'sr', ur: 'fa', ca: 'es', gl: 'es' }
