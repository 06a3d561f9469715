import type { FieldName } from './field-name.ts'

/**
 * One value that a term asks for. Its parts are what stands between wildcards: `*.example.com` has
 * the parts `''` and `.example.com`, a value without a wildcard has one. No part but the first and
 * the last is empty, and a value without a wildcard is not.
 */
export interface QueryValue {
  readonly parts: readonly string[]
  /** Written with `=`: nothing may stand before or after it. Never with a wildcard. */
  readonly isExact: boolean
}

/** One condition of a search; all of them must hold. */
export type Term = TextTerm | FieldTerm | UnknownTerm

/** Words that are looked for wherever the list shows some. */
export interface TextTerm {
  readonly kind: 'text'
  /** Never empty. */
  readonly text: string
  readonly isExcluded: boolean
}

/** A field that has one of these values. Without any it asks for nothing yet. */
export interface FieldTerm {
  readonly kind: 'field'
  readonly field: FieldName
  readonly values: readonly QueryValue[]
  readonly isExcluded: boolean
}

/** What looks like a field and is none. It is looked for as text. */
export interface UnknownTerm {
  readonly kind: 'unknown'
  readonly name: string
  readonly values: readonly QueryValue[]
  readonly isExcluded: boolean
}

/** Whether it is a word, or several, that must be there: what the search box shows well enough. */
export function isPlain(term: Term): boolean {
  return term.kind === 'text' && !term.isExcluded
}
