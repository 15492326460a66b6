/** `, but backed off that figure on Friday`: behind a number, that whoever gave it does so no longer. English. */
const takenBack = /^[^;]{0,120}?\b(?:but|and\s+then|and\s+later|before|until)\s+(?:[\p{L}’'-]+\s+){0,5}?(?:back(?:ed|ing)\s+(?:off|away\s+from|down\s+from)|withdr(?:ew|awing)|retract(?:ed|ing)|revis(?:ed|ing)|lower(?:ed|ing)|correct(?:ed|ing)|scal(?:ed|ing)\s+(?:back|down)|took\s+back|taking\s+back)\s+(?:that|the|this|its|their|his|her|those)\s+(?:\p{Ll}+\s+){0,2}?(?:figures?|numbers?|tolls?|counts?|estimates?|totals?|reports?|statements?|claims?)(?!\p{L})/iu

/** Whether a sentence takes back a number that ends there: `had reported 65 dead, but backed off that figure` gives no 65 any more. English. */
export const isTakenBack = (text: string, end: number): boolean => takenBack.test(text.slice(end))
