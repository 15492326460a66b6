/** The order of strings by their UTF-16 code units: the same on every machine, whatever its language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
