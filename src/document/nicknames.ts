/** Given names and the short forms that the same people go by, a row for each name; a short form may stand in several rows. */
const rows = `
abraham abe
albert al bert
alexander alex sandy
alfred al fred
andrew andy drew
anthony antony tony
arthur art
barbara barb
benjamin ben
bernard bernie
catherine katherine kathryn cathy kathy kate katie
charles charlie chuck
christine christina chris
christopher chris
daniel dan danny
david dave
deborah debra deb debbie
donald don donnie
douglas doug
edward ed eddie ted
elizabeth eliza liz beth betty
eugene gene
frances fran
francis frank
frederick fred freddie
geoffrey jeffrey jeff geoff
gerald gerry jerry
gregory greg gregg
harold harry hal
henry hank harry
jacob jake
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
john jon jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy judi
kenneth ken kenny
lawrence laurence larry
leonard len leo
margaret maggie meg peggy
martin marty
matthew matt
michael mike mick
mitchell mitch
nathaniel nathan nate
nicholas nick
pamela pam
patricia pat patty
patrick pat
peter pete
philip phillip phil
randall randolph randy
raymond ray
rebecca becky
richard rich rick dick
robert rob bob bobby
rodney rod
ronald ron ronnie
rudolph rudolf rudy
russell russ
samuel sam
sandra sandy
stephen steven steve
stuart stewart stu
susan sue
terence terrence terry
theodore ted theo
theresa teresa terry
thomas tom tommy
timothy tim
valerie val
victor vic
victoria vicky
vincent vince vinny
walter walt
william bill will billy
zachary zach zack
`

const namesOf = new Map<string, ReadonlySet<number>>()
for (const [row, words] of rows.trim().split('\n').entries()) for (const word of words.split(' ')) namesOf.set(word, new Set([...namesOf.get(word) ?? [], row]))

/** Whether two given names, in lower case, can be forms of one: `bill` and `william`. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true
  const others = namesOf.get(b)
  return others !== undefined && [...namesOf.get(a) ?? []].some((row) => others.has(row))
}

/** Keys of the names that a given name can be a form of: two have one in common where `sameGivenName` joins them by more than their letters. */
export const shortFormsOf = (given: string): readonly string[] => [...namesOf.get(given) ?? []].map((row) => `#${row}`)
