/** A text as the source of an expression that takes this text and no other. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
