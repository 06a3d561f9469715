export type Language = 'xml' | 'html' | 'json' | 'plain'

export type TokenKind = 'tag' | 'name' | 'string' | 'comment' | 'constant'

/** A stretch of a text that is drawn in a colour. What is between tokens has none. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}
