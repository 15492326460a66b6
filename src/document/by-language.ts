/**
 * A function of a language that works its answer out once. What is made of a language's words, such as its expressions, is
 * made when a text in it first comes: a stack is in few, and those of all would take a good part of a short run.
 * @param make also where there is nothing for the language
 */
export function byLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>()
  return (language) => {
    if (!made.has(language)) made.set(language, make(language))
    return made.get(language) as T
  }
}
