import type { LeaningWords } from './leaning-words.js'
import { set, words } from './lists.js'

export const english: LeaningWords = {
  pronouns: set('he|she|they|it|this|these|that|those|his|her|their|its|him|them|hers|theirs'),
  persons: set('he|she'),
  connectives: words(`however|but|and|yet|or|nor|so|also|then|instead|still|moreover|furthermore|besides|therefore|thus|hence|nevertheless|nonetheless|otherwise|
    similarly|likewise|consequently|accordingly|indeed|afterwards|afterward|thereafter|in addition|in turn|as a result|for example|for instance|
    in contrast|by contrast|on the other hand|at the same time|after that|before that|despite this|despite that|because of this|in response|
    in fact|even so|that said|if so|not so|too|again|rather|finally|later|earlier|separately asked`),
  complemented: null,
  pointers: words('such|both|others|another|the other|the others|the latter|the former|the same|the two|the three|the pair|the trio|the rest|' +
    'most were|many were|some were|most are|many are|some are|neither|one such|two others|three others|several others|a second|a third|all three|all four|the source|the official said|' +
    'the statement|the spokesman|the spokeswoman|the spokesperson|when asked|asked about|asked whether|' +
    'asked if|the move|the announcement|the decision|the report said|the remarks|the comments|out of those|of those|of these|among them|among those').concat(words('one|two|three|four|five|six|seven|eight|nine|ten|most|many|some|several|few|half|all|none|each|both|another')
    .flatMap((count) => [`${count} of them`, `${count} of those`, `${count} of these`])),
  articles: set('the'),
  later: /\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before|afterwards?)\b/iu,
  saying: /^(?:said|says|added|adds|told|asked|wrote|continued|noted|explained|replied|stated|insisted|warned|argued|called|claimed)$/iu,
}
