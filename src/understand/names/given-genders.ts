import { givenNames } from './given.js'

/** Of the given names that are known, those of women, and those that both bear or whose bearer differs by country. */
const women: ReadonlySet<string> = new Set(`
aisha alice alison amanda amy ana anastasia angela ann anna anne alexandra annette barbara beth carla carol carole caroline catherine charlotte cheryl christine claire claudia cynthia deborah diana donna dorothy
elaine elena eleanor elizabeth ellen elnora emily emma esther eva fatima fiona gemma gina gloria grace hanna hannah heather heidi helen hillary ingrid irene irina isabel isabella jacqueline jane janet janice jessica jennifer jill
joanna johanna joyce judith judy julia julie karen kate katherine kathleen kathryn kristen lara laura lauren leila lena lilian linda lisa louise lucia lucy lyudmila madeleine maggie margaret maria marie
marilyn marina marjorie martha mary maryam megan melania melissa michelle monica nadia nancy natalia natalie nina nora olga pamela patricia paula peggy petra phyllis rachel rebecca rosa rosie ruth samantha sandra sara sarah
sharon shirley sofia sonia sophia sophie stephanie susan suzanne svetlana sylvia tatiana teresa theresa tina ursula valentina vanessa vera victoria virginia wendy zoe fatma ayşe emine inés lucía carmen pilar
maría annalena anja katrin birgit sabine élise françoise hélène céline
анна мария елена ольга наталья ирина татьяна светлана наталія олена марія ганна ірина тетяна оксана`.trim().split(/\s+/u))
const either: ReadonlySet<string> = new Set('andrea jordan kim robin sam terry chris alex jean nicola noah kelly joan jan rené aung bernie valery nikita tracy wang wei xi'.split(' '))

/** The pronoun that a full name's given name tells, as far as one does; null for a surname alone or a name that is not known. */
export function genderOf(name: string): 'he' | 'she' | null {
  const [given = '', ...more] = name.toLowerCase().split(' ')
  if (more.length === 0 || either.has(given)) return null
  return women.has(given) ? 'she' : givenNames.has(given) ? 'he' : null
}
