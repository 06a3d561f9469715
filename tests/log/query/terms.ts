import * as fc from 'fast-check'
import { FIELD_NAMES, fieldNamed } from '../../../src/log/query/field-name.ts'
import type { QueryValue, Term } from '../../../src/log/query/term.ts'

const anyCharacters = fc.string({
  unit: fc.constantFrom('a', 'B', '1', ' ', '"', '\\', ',', '*', '=', '-', ':', '/', '\t', 'ß'),
  maxLength: 5,
})

const anyPart = anyCharacters.filter((part) => part !== '')

/** A value as reading makes it: with a wildcard or without. */
export const anyValue: fc.Arbitrary<QueryValue> = fc.oneof(
  fc.record({ parts: fc.tuple(anyPart), isExact: fc.boolean() }),
  fc
    .tuple(anyCharacters, fc.array(anyPart, { maxLength: 2 }), anyCharacters)
    .map(([first, between, last]) => ({ parts: [first, ...between, last], isExact: false })),
)

const anyValues = fc.array(anyValue, { maxLength: 3 })

/** Every term that a search can be read into. */
export const anyTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc
      .oneof(anyCharacters, fc.constantFrom('https://a.b/c', 'code:1', 'x:y', 'url://', '-', '--'))
      .filter((text) => text.trim() !== ''),
    isExcluded: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('field' as const),
    field: fc.constantFrom(...FIELD_NAMES),
    values: anyValues,
    isExcluded: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('unknown' as const),
    name: fc.constantFrom('cod', 'Msg', 'h1', 'localhost').filter((name) => !fieldNamed(name)),
    values: anyValues.filter(([first]) => !first?.parts[0]?.startsWith('//')),
    isExcluded: fc.boolean(),
  }),
)

/** Text that somebody may type. */
export const anyTyped: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      anyCharacters,
      fc.constantFrom('code:', '-', 'host:', 'https://', 'foo:', '"', '\\"', '**', ',,', ':*'),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))
