import { type FacetName, FACETS, type Facets } from '../facets.ts'
import { exactTerm } from './edit-query.ts'
import { FIELD_NAMES, type FieldName } from './field-name.ts'
import { printTerm } from './print-query.ts'
import { readTokens, type Token } from './read-query.ts'
import type { FieldTerm } from './term.ts'

/** Something that can stand where the caret is. */
export interface Suggestion {
  /** The term, or the beginning of one. */
  readonly text: string
  readonly field: FieldName
  /** The value it asks for; null where it only names a field. */
  readonly value: string | null
  /** How many of the loaded entries have the value; null where it names a field. */
  readonly count: number | null
}

/** What is being typed: the term at the caret, and the search around it. */
export interface Typing {
  readonly token: Token | null
  /** A comma was typed last: another value is to come. */
  readonly isNextValue: boolean
  /** The search without it: what the counts are of. */
  readonly rest: string
}

const MOST_VALUES = 8
const MOST_MATCHES = 4

/** Plain words are looked for in these values too. */
const GUESSED: readonly FacetName[] = ['code', 'host', 'level', 'status', 'method', 'path']

export function typingAt(search: string, caret: number): Typing {
  const token = readTokens(search).find(({ start, end }) => start <= caret && caret <= end) ?? null
  const rest = token ? `${search.slice(0, token.start)} ${search.slice(token.end)}` : search
  return { token, isNextValue: token !== null && search[token.end - 1] === ',', rest: rest.trim() }
}

/** What may be meant at the caret; the counts are of the search without what is being typed. */
export function suggestionsFor(
  { token, isNextValue, rest }: Typing,
  counts: Facets | null,
): readonly Suggestion[] {
  // Between words nobody has begun anything yet.
  if (token === null) return rest === '' ? fieldSuggestions('', false) : []
  const { term } = token
  if (term.kind === 'field') return counts ? valueSuggestions(term, isNextValue, counts) : []
  if (term.kind === 'unknown') return []
  const word = term.text.toLowerCase()
  const fields = fieldSuggestions(word, term.isExcluded)
  if (word.length < 2 || !counts) return fields
  const values = GUESSED.flatMap((facet) =>
    counts[facet].top(MOST_MATCHES, word).map(({ text, count }) => ({
      text: printTerm(exactTerm(facet, text, term.isExcluded)),
      field: facet,
      value: text,
      count,
    })),
  )
  return [...fields, ...values.sort((a, b) => b.count - a.count)].slice(0, MOST_VALUES)
}

function fieldSuggestions(beginning: string, isExcluded: boolean): readonly Suggestion[] {
  return FIELD_NAMES.filter((name) => name.startsWith(beginning)).map((field) => ({
    text: `${isExcluded ? '-' : ''}${field}:`,
    field,
    value: null,
    count: null,
  }))
}

/** The last value of the list is the one that is being typed, unless a comma follows it. */
function valueSuggestions(
  term: FieldTerm,
  isNextValue: boolean,
  counts: Facets,
): readonly Suggestion[] {
  const facet = FACETS.find((name) => name === term.field)
  if (!facet) return []
  const before = isNextValue ? term.values : term.values.slice(0, -1)
  const typed = isNextValue ? '' : (term.values.at(-1)?.parts.find((part) => part !== '') ?? '')
  const known = new Set(before.map(({ parts }) => parts.join('*')))
  return counts[facet]
    .top(MOST_VALUES + known.size, typed)
    .filter(({ text }) => !known.has(text))
    .map(({ text, count }) => {
      const values = [...before, ...exactTerm(facet, text).values]
      return { text: printTerm({ ...term, values }), field: facet, value: text, count }
    })
}

/** The search with the suggestion in place of what was being typed, and where the caret goes. */
export function completed(
  search: string,
  caret: number,
  { text, value }: Suggestion,
): { readonly search: string; readonly caret: number } {
  const { token } = typingAt(search, caret)
  const before = search.slice(0, token?.start ?? caret)
  const after = search.slice(token?.end ?? caret).trimStart()
  const begun = `${before === '' || /\s$/.test(before) ? before : `${before} `}${text}`
  // A field waits for its value, a value for the next term.
  const done = value === null ? begun : `${begun} `
  return {
    search: done + (value === null && after !== '' ? ` ${after}` : after),
    caret: done.length,
  }
}
