export type OutputFormat = 'epub' | 'pdf' | 'txt' | 'html' | 'json' | 'brf'

/** A finished file, not yet on disk. */
export interface Output {
  readonly format: OutputFormat
  /** Base name with ending. */
  readonly name: string
  readonly bytes: Uint8Array
}
