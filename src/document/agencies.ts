/** News agencies of many countries, in lower case: their names are the form of a credit wherever they stand alone. */
const agencies: ReadonlySet<string> = new Set([
  'reuters', 'thomson reuters', 'afp', 'ap', 'associated press', 'the associated press', 'agence france-presse', 'agence france presse', 'agencies', 'agency', 'news agencies', 'news agency', 'wire services', 'wire service', 'wires', 'staff',
  'upi', 'dpa', 'dpa-afx', 'afp/reuters', 'ansa', 'adnkronos', 'agi', 'askanews', 'tmnews', 'apcom', 'lapresse', 'asca', 'radiocor', 'efe', 'europa press', 'télam', 'telam', 'notimex', 'tass', 'itar-tass', 'ria novosti', 'interfax', 'interfax-ukraine', 'xinhua', 'kyodo', 'jiji', 'yonhap', 'pti', 'ani', 'ians', 'anp', 'apa',
  'belga', 'sda', 'keystone-sda', 'ats', 'ntb', 'tt', 'ritzau', 'stt', 'pap', 'ctk', 'čtk', 'mti', 'hina', 'tanjug', 'beta', 'lusa', 'agência brasil', 'agência lusa', 'estadão conteúdo', 'aap', 'bernama', 'antara', 'cna', 'cp', 'the canadian press', 'canadian press', 'pa',
  'press association', 'pa media', 'bloomberg', 'dw', 'rfi', 'irna', 'isna', 'fars', 'sana', 'wafa', 'wam', 'spa', 'petra', 'mena', 'kuna', 'qna', 'bna', 'nna', 'aa', 'anadolu', 'anadolu agency', 'anadolu ajansı', 'iha', 'i̇ha', 'dha', 'ukrinform', 'unian', 'kna', 'epd', 'sid',
  'agenturen', 'nachrichtenagenturen', 'agences', 'agencias', 'agências', 'agenzie', 'agenzia', 'getty', 'getty images', 'epa', 'epa-efe', 'picture alliance', 'imago', 'shutterstock', 'alamy', 'handout', 'file', 'reuters file',
  'тасс', 'риа новости', 'интерфакс', 'интерфакс-украина', 'рейтер', 'укринформ', 'укрінформ', 'униан', 'уніан', 'інтерфакс-україна',
  'رويترز', 'أ ف ب', 'ا ف ب', 'فرانس برس', 'وكالات', 'الوكالات', 'سانا', 'واس', 'وام', 'وفا', 'الأناضول', 'د ب أ', 'أ ب', 'أسوشيتد برس', 'شينخوا',
])

/** Whether words name one or more news agencies and nothing else: `AFP, Reuters |`, `AP/dpa`, `dpa/lno` (an agency and its desk). */
export function isAgencyCredit(words: string): boolean {
  if (words.length > 80) return false
  const parts = words.replace(/^[\s(\[—–-]+|[\s)\]|.—–-]+$/gu, '').split(/\s*(?:[,/|&+;·]|(?<!\p{L})(?:and|und|et|y|e|with|via|с|и|و)(?!\p{L}))\s*/u).filter((part) => part !== '')
  const [first] = parts
  return first !== undefined && agencies.has(first.toLowerCase()) && parts.every((part) => agencies.has(part.toLowerCase()) || /^\p{Ll}{2,4}$/u.test(part) && words.includes(`/${part}`))
}

/** Whether one name is an agency's. */
export const isAgency = (name: string): boolean => agencies.has(name.toLowerCase())
