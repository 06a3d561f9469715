import type { RowTest } from '../row-test.ts'
import { FIELD_TESTS, type Ground } from './fields.ts'
import type { Term, UnknownTerm } from './term.ts'
import { textTest } from './text-test.ts'

/** The test for one term; null where it asks for nothing yet (`code:`, while one types). */
export function termTest(term: Term, ground: Ground): RowTest | null {
  const test = positiveTest(term, ground)
  if (test === null || !term.isExcluded) return test
  return (columns, row) => !test(columns, row)
}

function positiveTest(term: Term, ground: Ground): RowTest | null {
  if (term.kind === 'field') {
    return term.values.length === 0 ? null : FIELD_TESTS[term.field](ground, term.values)
  }
  const text = term.kind === 'text' ? term.text : unknownText(term)
  return textTest(ground.texts, text.toLowerCase(), ground.titles)
}

/** What is looked for where the field is none: what was typed, but for its quotes. */
function unknownText({ name, values }: UnknownTerm): string {
  const typed = values.map(({ parts, isExact }) => (isExact ? '=' : '') + parts.join('*'))
  return `${name}:${typed.join(',')}`
}
