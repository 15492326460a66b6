/** What was looked at or listened to without a program that judges, and what came of it. */
export const hands: readonly string[] = [
]
