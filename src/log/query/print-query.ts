import { fieldNamed } from './field-name.ts'
import type { QueryValue, Term, TextTerm } from './term.ts'

/** The search that these terms are read from: the inverse of `parseQuery`. */
export function printQuery(terms: readonly Term[]): string {
  return terms.map(printTerm).join(' ')
}

/** One term, as it is written. */
export function printTerm(term: Term): string {
  return (term.isExcluded ? '-' : '') + (term.kind === 'text' ? printText(term) : printField(term))
}

function printText({ text }: TextTerm): string {
  const field = /^([A-Za-z]\w*):(\/\/)?/.exec(text)
  const looksLikeField = field !== null && (!field[2] || fieldNamed(field[1] ?? '') !== null)
  return looksLikeField || /\s|^"|^-./.test(text) ? quoted(text) : text
}

function printField(term: Exclude<Term, TextTerm>): string {
  const name = term.kind === 'field' ? term.field : term.name
  return `${name}:${term.values.map(printValue).join(',')}`
}

/** A value, as it is written after a field's colon. */
export function printValue({ parts, isExact }: QueryValue): string {
  return (isExact ? '=' : '') + parts.map(printPart).join('*')
}

function printPart(part: string): string {
  return /[\s",*]|^=/.test(part) ? quoted(part) : part
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
