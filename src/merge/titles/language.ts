/** Whether two tags name one language, whatever its region; what has no tag is taken for it. */
export const sameLanguage = (one: string | null | undefined, other: string): boolean => one === null || one === undefined || one.split('-')[0] === other.split('-')[0]
