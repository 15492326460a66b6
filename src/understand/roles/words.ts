import type { Span } from '../../document/origin.js'
import type { Token } from '../tokens.js'

/** A role as the text words it, and what it makes of the name beside it. */
export interface Role extends Span {
  readonly of: 'person' | 'organisation'
}

const determiners = /^(?:the|a|an|his|her|their|its|our|another|one|el|la|le|der|die|das|il|lo|un|une|ein|eine|o|as?|os|los|las|les|l|der|dem|den)$/u
/** `UN` and the first word of `Los Angeles` are no articles. */
export const isDeterminer = (token: Token | undefined) => token !== undefined && !token.caps && determiners.test(token.lower) && (!token.upper || token.first || token.lower === 'the')

/** Words that lead from an office to what it is for. */
export const relation = /^(?:of|for|to|in|at|on|de|del|du|des|der|von|di|da|do|für|pour)$/u

/** Words that go on with a clause, behind a role or in place of one. */
export const finite = /^(?:is|was|were|are|has|had|have|will|would|could|should|may|might|can|said|says|told|added|wrote|who|which|whose|that|when|while|after|before|because|but|as)$/u

/** Words that end a run of nouns. English. */
export const functionWord = /^(?:the|a|an|and|or|but|of|for|to|in|at|on|by|with|from|over|under|between|against|into|about|during|through|since|until|like|via|as|that|which|who|whom|whose|is|was|were|are|be|been|has|had|have|said|says|told|its|his|her|their|than|when|while|after|before|also|not|will|would|could|should|may|might|can|if)$/u

/** A small word that may qualify an office. */
export const isPlainWord = (token: Token) => token.kind === 'word' && !token.upper && !functionWord.test(token.lower) && !isDeterminer(token) && !/(?:ed|ly|ing)$/u.test(token.lower)
