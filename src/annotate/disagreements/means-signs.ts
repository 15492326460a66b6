import { letter } from '../../document/letters.js'

/** What people are killed or hurt with, as far as accounts of one attack hardly part over it. */
export type Means = 'air' | 'rockets' | 'bomb' | 'gas' | 'execution' | 'shells'

const words = (source: string): RegExp => new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, 'iu')
const irregulars = '(?:rebels?|insurgents?|militants?|terrorists?|jihadists?|extremists?)'

/** Sure signs of each; `raid`, `strike`, `bombing` and `explosion` alone may be of several. Rebels have no aircraft: what they fire is told as mortars, rockets or shells. English. */
export const meansSigns: readonly (readonly [Means, RegExp])[] = [
  ['air', words('air[ -]?(?:strike|raid|attack|bombardment|campaign)s?|(?:war|air)?planes?|(?:fighter )?jets|barrel bombs?|helicopters?|drones?')],
  ['rockets', words(`mortars?|rockets?|${irregulars}(?:\\s${letter}+){0,3}?\\s(?:shell(?:s|ed|ing|fire)?|fired?)|(?:shell(?:s|ing)|fire)\\s(?:fired\\s)?(?:by|from)\\s(?:the\\s)?${irregulars}`)],
  ['bomb', words('(?:car|truck|lorry|bus|suicide|roadside)[ -]bomb(?:er|ing|s|ers|ings)?|suicide (?:attack|blast)s?|(?:him|her)self up|(?:bomb|explosive) belt|explosives?-(?:laden|filled|packed)|landmines?')],
  ['gas', words('chemical|chlorine|sarin|nerve (?:gas|agents?)|(?:toxic|poison(?:ous)?|mustard) gas|gas attacks?')],
  ['execution', words('execut(?:ed?|ing|ions?)|behead(?:ed|ing|ings)?')],
  ['shells', words('shell(?:s|ed|ing|fire)|artillery')],
]

/** An article that tells of what was done with such means has one of these beginnings somewhere. English. */
export const meansTraces: Partial<Record<Means, RegExp>> = {
  gas: new RegExp(`(?<!${letter})(?:chemical|chlorine|sarin|nerve|toxic|poison|gas|asphyxia|suffocat)`, 'iu'),
  bomb: /bomb|blast|explo|deton|blew|blow|mine/iu,
}

/** What may be one: where one account speaks of shells another tells of air raids or rockets, and gas comes by air or in shells. */
const together: readonly (readonly [Means, Means])[] = [['air', 'shells'], ['rockets', 'shells'], ['air', 'gas'], ['rockets', 'gas'], ['shells', 'gas']]

/** Whether two means are the same, or two accounts may call one so. */
export const mayBeOne = (a: Means, b: Means): boolean => a === b || together.some((pair) => pair.includes(a) && pair.includes(b))
