/** Wording by which a role is known to say nothing of its bearer, and wording that speaks for it all the same. */
export interface Sign {
  readonly sign: RegExp
  readonly unless?: RegExp
}

/** Whether one of the signs stands in a role. */
export const shows = (signs: readonly Sign[], role: string): boolean => signs.some(({ sign, unless }) => sign.test(role) && unless?.test(role) !== true)
