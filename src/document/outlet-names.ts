const named = /^(?:Radio|TV|Television)\s|\s(?:Radio|TV|Television|News|Newspapers?|Times(?: Co)?|Post|Daily|Gazette|Herald|Tribune|Press|Chronicle|Telegraph|Broadcasting(?: Corp(?:oration)?)?|News (?:Agency|Service|Network))$/u

/** Whether a name begins or ends as the names of papers, stations and agencies do in English: `Radio Marlow`, `The Marlow Times`. */
export const isNamedAsOutlet = (name: string): boolean => named.test(name)
