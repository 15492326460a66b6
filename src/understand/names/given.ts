/** Common given names of many countries, as evidence that a phrase of two or more capitalised words is a person. */
export const givenNames: ReadonlySet<string> = new Set(`
annette bernie carole cheryl cynthia donna elaine gina gloria heather heidi hillary ingrid irene jacqueline janice jill joyce judy kathryn lillian madeleine maggie marilyn melania monica pamela peggy phyllis shirley sonia tina tracy wendy
abdel abdul abdullah abdulrahman adam adrian ahmad ahmed aisha alan albert alejandro aleksandr alex alexander alexandra alexei ali alice alison amanda
amir amy ana anastasia andrea andreas andrei andrew andrey angela ann anna anne anthony antonio antony anton aref arthur aung bashar barack barbara
benjamin ben bernard bernie beth bill bob boris brian bruce carlos carl carla carol caroline catherine charles charlotte chris christian christine
christopher claire claudia colin craig daniel david deborah denis dennis diana diego dmitri dmitry dominic donald dorothy edward elena eleanor elizabeth
ellen emily emma emmanuel enrique eric erik esther eva fatima felipe felix fernando fiona francis francisco francois françois frank frederick gabriel
gary gavin gemma george gerald gerard giovanni giuseppe gordon graham grace greg gregory guillaume gustavo hamid hanna hannah hans harold harry hassan
hasan helen henri henry hillary howard hugh hugo hussein hussain ian ibrahim igor ilya imran irina isaac isabel ismail ivan jack jacob jacques james
jamal jan jane janet jason javier jean jean-claude jean-marc jean-luc jean-pierre jeff jeffrey jennifer jeremy jerry jessica jim joan joe joel johann johannes john
jonathan jordan jorge jose josé joseph joshua juan judith julia julian julie karen karim karl kate katherine kathleen keith kelly ken kenneth kevin
khaled khalid kim klaus larry laura lauren laurent leonid lena leon leila linda lisa louis louise luca lucia lucy luis luke lyudmila mahmoud malcolm marc marco
margaret maria marie marina mario mark markus martha martin mary maryam matteo matthew maurice max megan melissa michael michel michelle miguel mike mikhail
mohamed mohammad mohammed muhammad mustafa nadia nancy natalia natalie nathan neil nicholas nick nicola nicolas nigel nikolai nikita nina noah nora olaf
oleg olga oliver olivier omar oscar osama pablo pamela paolo patricia patrick paul paula pedro peter petra philip philippe phillip pierre piotr rachel rafael
rami ralph raymond rebecca recep reza ricardo richard rob robert roberto robin roger roland ronald rosa rosie ruth ryan salim salman sam samantha samir samuel
sandra sara sarah scott sean sebastian serge sergei sergey sergio sharon shinzo simon sofia sophie stefan stephanie stephen steve steven stuart susan svetlana
sylvia tareq tariq tatiana ted teresa terry theresa thomas tim timothy tom tony ursula valentina valery vera vanessa victor victoria viktor vincent virginia
mehmet ahmet recep tayyip hüseyin fatma ayşe emine süleyman murat kemal joão ana luiz inácio teresa sofia inés ángel josé jesús andrés maría lucía carmen isabel pilar
jürgen jörg günter heinz ulrich uwe annalena olaf lars jens anja katrin birgit sabine claudia élise éric françoise hélène rené andré céline julien mathieu antoine
vitaly vladimir volodymyr walter wang wei wendy wilhelm william wolfgang xavier xi yasser yuri yusuf youssef yves zeid zoe
владимир сергей дмитрий александр михаил анна мария елена ольга наталья андрей алексей николай иван юрий виталий игорь олег павел петр пётр константин евгений виктор
василий борис барак дональд джо джон ангела эммануэль реджеп башар антониу ирина татьяна светлана максим роман денис рамзан
володимир олександр дмитро андрій сергій олексій микола іван юрій віталій ігор павло петро наталія олена марія ганна ірина тетяна віктор василь михайло роман максим оксана
антоніу джон емманюель`.trim().split(/\s+/u))
