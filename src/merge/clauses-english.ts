/** What must stand in brackets before the second part of a sentence that was cut, so that it can be said alone. */
export type Lead =
  /** Whom the whole sentence is about; with a verb where the sentence has only a participle (", adding that ..."). */
  | { readonly kind: 'subject'; readonly verb: string | null }
  /** The person whose name stands right before the cut (", who is on a visit ..."). */
  | { readonly kind: 'person' }
  /** The place whose name stands right before the cut (", where thousands were evacuated"). */
  | { readonly kind: 'place' }
  | { readonly kind: 'words'; readonly words: string }
  /** Nothing makes it a sentence: it can only be told by another. */
  | { readonly kind: 'none' }

/** A construction in which reporters hang more facts on a sentence. */
export interface CutForm {
  /** The words at the cut; what is behind the match begins the second part, or what the group `kept` matches. */
  readonly pattern: RegExp
  readonly lead: Lead
  /** Whether a clause with a finite verb of its own must follow. */
  readonly clause: boolean
  /** Whether the cut is certain even where the sentence reports speech, whose end no mark shows. */
  readonly inReport: boolean
}

/** Verbs that take up the subject of the sentence again: "Kerry accused ... and urged ...". */
const verbs = 'said|says|told|added|warned|insisted|stressed|noted|claimed|declared|announced|explained|argued|admitted|confirmed|denied|pledged|predicted|asserted|urged|demanded'
  + '|called|accused|blamed|condemned|denounced|praised|rejected|criticised|criticized|expressed|promised|vowed|appealed|described'
const participles = ['adding added', 'saying said', 'warning warned', 'noting noted', 'insisting insisted', 'claiming claimed', 'arguing argued', 'stressing stressed', 'urging urged', 'accusing accused']

const cut = (pattern: RegExp, lead: Lead, { clause = false, inReport = false } = {}): CutForm => ({ pattern, lead, clause, inReport })

/** English forms; matched with the quoted words blanked out. */
export const cutForms: readonly CutForm[] = [
  cut(new RegExp(`,\\s+and\\s+(?:also\\s+|later\\s+|then\\s+)?(?<kept>(?:${verbs}))(?=\\s)`, 'gu'), { kind: 'subject', verb: null }, { inReport: true }),
  cut(new RegExp(`\\s+and\\s+(?:also\\s+|later\\s+|then\\s+)?(?<kept>(?:${verbs}))(?=\\s)`, 'gu'), { kind: 'subject', verb: null }),
  ...participles.map((pair) => {
    const [participle, verb] = pair.split(' ') as [string, string]
    return cut(new RegExp(`,\\s+${participle}(?=\\s)`, 'gu'), { kind: 'subject', verb }, { inReport: true })
  }),
  cut(/,\s+where\s/gu, { kind: 'place' }, { clause: true }),
  // an aside, ", who is 46, said", whose sentence goes on behind its second comma, is no second part;
  // of two clauses ("who is 46 and who lives in Korva") the second would hang on nothing
  cut(new RegExp(`,\\s+who\\s+(?<kept>(?:is|was|has|had|will)(?=\\s))(?![^.;:]{0,160}\\sand\\swho)(?![^.;:]{0,160},\\s+(?:also\\s+|later\\s+|then\\s+)?(?:${verbs}|is|was|has|had|will)\\s)`, 'gu'), { kind: 'person' }, { inReport: true }),
  // "as well as", "as part of", "as a warning" begin no clause
  // and neither does what somebody is named or seen as
  cut(/(?<!\b(?:named|known|described|regarded|seen|identified|viewed|portrayed|hailed|branded|treated|listed|used|served|acting|acted|worked|working|recogni[sz]ed)),?\s+(?<kept>(?:even\s+as|just\s+as|as)(?=\s)(?!\s+(?:well|part|if|of|to|many|much|long|soon|far|a|an|such|usual|\p{L}+ing)\b))/gu, { kind: 'words', words: 'This was' }, { clause: true }),
  // "two days after", "shortly before": the time hangs on what follows
  cut(/(?<!\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|shortly|soon|long|just|right|immediately|moments)),?\s+(?<kept>(?:after|before)(?=\s)(?!\s+(?:all|which|that|\p{L}+ing)\b))/gu, { kind: 'words', words: 'This was' }, { clause: true }),
  cut(/,?\s+while\s+(?!\p{L}+ing\b)/gu, { kind: 'words', words: 'At the same time,' }, { clause: true }),
  cut(/(?:,\s+(?:and|but)\s|;\s)/gu, { kind: 'none' }, { inReport: true }),
  cut(/\s+and\s/gu, { kind: 'none' }, { inReport: true }),
]

/** Forms that make the words around them a clause. */
export const finite: ReadonlySet<string> = new Set(`was were is are has have had will would can could may might must did does do isn't wasn't weren't aren't hasn't haven't hadn't won't
  wouldn't couldn't didn't doesn't don't said says came went took made gave got left fled fell rose began held kept found told lost won met led ran saw sent set struck swept broke brought`.split(/\s+/u))
