/** Words that open a phrase with a noun. */
export const determiner = /^(?:the|a|an|another|one|some|several|many|most|two|three|four|five|its|his|her|their|our|this|these|those|that|other|each|el|la|los|las|un|una|le|les|une|der|die|das|ein|eine|il|lo|gli|o|os|uma)$/u

/** Words that lead from a noun to what it is of or with. */
export const preposition = /^(?:of|for|at|in|with|from|on|near|to|by|inside|outside|who|close|familiar|de|del|du|des|von|für|di|da|do)$/u

/** Words that stand in no phrase that tells who speaks. */
export const barrier = /^(?:that|but|while|as|because|after|before|if|when|where|since|although|though|whether|than|which|is|was|were|are|be|been|has|had|have|will|would|could|should|may|might|can|must|did|does|do|not|so|then|what|there|it|he|she|they|we|i|you)$/u

/** Words that may stand between a subject and its verb. */
export const between = /^(?:also|later|then|earlier|again|already|only|now|just|has|had|have|reportedly|yesterday|today|too|once|still|even|both|each|late|early|on|last|first|finally|initially|publicly|openly|allegedly|repeatedly|angrily|himself|herself|previously|recently|afterwards|subsequently|meanwhile|simply|quickly|further|always|often|never|jointly|all)$/u
