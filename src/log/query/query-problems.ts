import { nearestName } from '../nearest-name.ts'
import { withTerm } from './edit-query.ts'
import { FIELD_NAMES, type FieldName } from './field-name.ts'
import { HAS_NAMES } from './fields.ts'
import { printQuery, printTerm, printValue } from './print-query.ts'
import { parseQuery } from './read-query.ts'
import type { FieldTerm, QueryValue, Term, UnknownTerm } from './term.ts'

/** Something in a search that does less, or something else, than one might think. */
export interface QueryProblem {
  readonly said: string
  /** The search as it was probably meant; null where nobody knows. */
  readonly meant: string | null
}

interface Found {
  readonly said: string
  readonly meant: Term | null
}

/** What in a search does not do what it seems to, in sentences. */
export function queryProblems(query: string): readonly QueryProblem[] {
  const terms = parseQuery(query)
  const ofTerms = terms.flatMap((term, place): QueryProblem[] => {
    const found = problemOf(term)
    if (!found) return []
    const { said, meant } = found
    return [{ said, meant: meant && printQuery(terms.with(place, meant)) }]
  })
  return [...ofTerms, ...askedTwice(terms)]
}

/** Fields of which no entry has two values. */
const SINGLE: readonly FieldName[] = ['code', 'level', 'method', 'source']

/** What is asked of such a field twice can hardly both hold. */
function askedTwice(terms: readonly Term[]): readonly QueryProblem[] {
  return SINGLE.flatMap((field) => {
    const own = terms.filter(
      (term) => term.kind === 'field' && term.field === field && !term.isExcluded,
    )
    if (own.length < 2) return []
    const said = `All terms must hold, and no notification has more than one ${field}.`
    const joined = own.reduce((query, term) => withTerm(query, term), '')
    const others = terms.filter((term) => !own.includes(term))
    return [{ said, meant: [printQuery(others), joined].filter(Boolean).join(' ') }]
  })
}

function problemOf(term: Term): Found | null {
  if (term.kind === 'unknown') return unknownField(term)
  if (term.kind === 'text') return null
  // Somebody is still typing: it leaves nothing out.
  if (term.values.length === 0) return null
  return unknownValue(term) ?? (term.field === 'status' ? STATUS_IS_PARTIAL : null)
}

const STATUS_IS_PARTIAL: Found = {
  said: 'The list knows an HTTP status only where a notification’s message tells it; the others have none here.',
  meant: null,
}

/** `localhost:3000` is no slip of the hand. */
function unknownField(term: UnknownTerm): Found | null {
  const { name, values, isExcluded } = term
  const field = FIELD_NAMES.find((field) => field === nearestName(name, FIELD_NAMES))
  if (!field && /^\d{2,5}(\/|$)/.test(values[0]?.parts[0] ?? '')) return null
  const written = printTerm({ ...term, isExcluded: false })
  return {
    said: `There is no field “${name}”, so “${written}” is looked for as text.${
      field ? '' : ` The fields are ${FIELD_NAMES.join(', ')}.`
    }`,
    meant: field ? { kind: 'field', field, values, isExcluded } : null,
  }
}

/** Which values a field can have, where not every text can be one. */
interface Possible {
  readonly words: string
  readonly isPossible: (value: string) => boolean
  /** To guess from. */
  readonly names: readonly string[]
}

const LEVELS = ['error', 'warning', 'notice', 'debug', 'unknown'] as const

const POSSIBLE: Partial<Readonly<Record<FieldName, Possible>>> = {
  level: oneOf('A level', LEVELS),
  has: oneOf('What “has:” asks for', HAS_NAMES),
  code: {
    words: 'A code is a number, such as 11200.',
    isPossible: (value) => /^\d+$/.test(value),
    names: [],
  },
  status: {
    words: 'An HTTP status has three digits, such as 404; x stands for any, as in 5xx.',
    isPossible: (value) => /^[\dx]{3}$/i.test(value),
    names: [],
  },
  group: {
    words: 'A group has ten digits, 0 to 9 and a to f, as a link in “Groups” has them.',
    isPossible: (value) => /^[\da-f]{10}$/i.test(value),
    names: [],
  },
}

function oneOf(what: string, names: readonly string[]): Possible {
  return {
    words: `${what} is one of ${names.join(', ')}.`,
    isPossible: (value) => names.includes(value.toLowerCase()),
    names,
  }
}

function unknownValue(term: FieldTerm): Found | null {
  const possible = POSSIBLE[term.field]
  const place = term.values.findIndex(
    ({ parts: [text = '', ...rest] }) => rest.length === 0 && !possible?.isPossible(text),
  )
  const value = term.values[place]
  if (!possible || !value) return null
  const near = nearestName(value.parts[0] ?? '', possible.names)
  const right: QueryValue | null = near === null ? null : { parts: [near], isExact: false }
  return {
    said: `“${printValue(value)}” finds nothing: ${lowerFirst(possible.words)}`,
    meant: right && { ...term, values: term.values.with(place, right) },
  }
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
