/** A verb or noun of TwiML: where it may stand and what it may carry. */
export interface Word {
  readonly name: string
  /** The elements it may stand in. */
  readonly inside: readonly string[]
  readonly attributes: readonly string[]
  /** Whether the attributes are known in full. Where they are not, none is called unknown. */
  readonly complete: boolean
}

const list = (names: string): readonly string[] => names.split(' ').filter((name) => name !== '')

/** A word of the vocabulary, its lists written with spaces between the names. */
export function word(name: string, inside: string, attributes: string, open?: 'open'): Word {
  return {
    name,
    inside: list(inside),
    attributes: list(attributes),
    complete: open === undefined,
  }
}
