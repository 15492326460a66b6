/** What someone does who has an office: `heads the agency` tells a role. Forms for an expression. English. */
export const leadingVerbs = 'heads|leads|runs|represents|directs|chairs|commands|coordinates|manages|founded|oversees|advises|edits|owns|governs'
