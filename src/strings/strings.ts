/** The compiler's own words in one language. A language that lacks one does not compile. */
export interface Strings {
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Default title of a briefing. */
  readonly briefing: string
  readonly contents: string
  readonly front: { readonly about: string }
}
