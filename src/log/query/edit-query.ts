import type { FieldName } from './field-name.ts'
import { printQuery, printTerm, printValue } from './print-query.ts'
import { parseQuery } from './read-query.ts'
import type { FieldTerm, QueryValue, Term } from './term.ts'

/** Fields that are compared as a whole anyway: their values need no `=`. */
const WHOLE: ReadonlySet<FieldName> = new Set([
  'code',
  'level',
  'method',
  'status',
  'source',
  'group',
  'has',
])

/** The term for exactly this value of a field, such as one that a row shows. */
export function exactTerm(field: FieldName, text: string, isExcluded = false): FieldTerm {
  return {
    kind: 'field',
    field,
    isExcluded,
    values: [{ parts: [text], isExact: !WHOLE.has(field) }],
  }
}

/**
 * The search with one more term. Values of a field that is asked for already join its list, and
 * what was excluded is not when it is asked for now.
 */
export function withTerm(query: string, term: Term): string {
  const terms = parseQuery(withoutTerm(query, opposite(term)))
  if (term.kind !== 'field') {
    return printQuery(terms.some((known) => isSame(known, term)) ? terms : [...terms, term])
  }
  const at = terms.findIndex((known) => isOfField(known, term))
  const known = terms[at]
  if (known?.kind !== 'field') return printQuery([...terms, term])
  const values = [...known.values, ...without(term.values, known.values)]
  return printQuery(terms.with(at, { ...known, values }))
}

/** The search without this term; of a field's list only the term's own values are taken. */
export function withoutTerm(query: string, term: Term): string {
  const left = parseQuery(query).flatMap((known): Term[] => {
    if (known.kind === 'field' && term.kind === 'field' && isOfField(known, term)) {
      const values = without(known.values, term.values)
      return values.length === 0 ? [] : [{ ...known, values }]
    }
    return isSame(known, term) ? [] : [known]
  })
  return printQuery(left)
}

/** The search in which the term is all that is asked of its field. */
export function withOnly(query: string, term: FieldTerm): string {
  const others = parseQuery(query).filter(
    (known) => known.kind !== 'field' || known.field !== term.field,
  )
  return printQuery([...others, term])
}

/** The same condition the other way round. */
export function opposite<T extends Term>(term: T): T {
  return { ...term, isExcluded: !term.isExcluded }
}

function isOfField(known: Term, term: FieldTerm): boolean {
  return (
    known.kind === 'field' && known.field === term.field && known.isExcluded === term.isExcluded
  )
}

function without(values: readonly QueryValue[], taken: readonly QueryValue[]): QueryValue[] {
  const gone = new Set(taken.map(printValue))
  return values.filter((value) => !gone.has(printValue(value)))
}

function isSame(one: Term, other: Term): boolean {
  return printTerm(one) === printTerm(other)
}
