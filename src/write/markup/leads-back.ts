import type { Inline } from '../../document/inline.js'

/** Whether words lead back to where a term is used, which matters only to those who can follow the link there. */
export const leadsBack = (children: readonly Inline[]): boolean => children.some((node) => node.kind === 'reference' && node.role === 'back')
