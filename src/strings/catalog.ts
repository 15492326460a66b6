import type { Strings } from './strings.js'

/** The catalogue for a language; English where we have none. */
export async function stringsFor(_language: string): Promise<Strings> {
  return (await import('./en.js')).en
}
