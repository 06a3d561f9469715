import type { EntryColumns } from '../entry-columns.ts'
import type { DerivedFieldName } from '../derived-fields.ts'
import type { LogTexts } from '../log-texts.ts'
import type { LogProblems } from '../problem/log-problems.ts'
import type { Titles } from '../headline.ts'
import { displayedHeadline } from '../row-headline.ts'
import type { RowTest } from '../row-test.ts'
import { NO_TEXT, type TextPool } from '../text-pool.ts'
import type { FieldName } from './field-name.ts'
import { type Comparing, valueTest } from './match-value.ts'
import type { QueryValue } from './term.ts'

/** What the tests of a log's rows are made from. */
export interface Ground {
  readonly texts: LogTexts
  readonly titles: Titles
  /** Which problem each row tells of; left out or null until that can be told. */
  readonly problems?: LogProblems | null | undefined
}

/** Makes the test whether a row has one of these values, of which there is one at least. */
type FieldTest = (ground: Ground, values: readonly QueryValue[]) => RowTest

/** The fields: for each, how a row is tested for its values. */
export const FIELD_TESTS: Readonly<Record<FieldName, FieldTest>> = {
  code: derivedTest('code', 'whole'),
  level: derivedTest('level', 'whole'),
  host: derivedTest('host', 'part'),
  path: derivedTest('path', 'part'),
  url: ({ texts }, values) => {
    const flags = flagsOf(texts.urls, values, 'part')
    return ({ urls }, row) => flags[urls[row] ?? NO_TEXT] === 1
  },
  method: derivedTest('method', 'whole'),
  status: derivedTest('status', 'digits'),
  message: ({ texts, titles }, values) => {
    const headline = displayedHeadline(texts, titles)
    const flags = flagsOf(texts.headlines, values, 'part')
    return (columns, row) => flags[headline(columns, row)] === 1
  },
  call: ({ texts }, values) => {
    const flags = flagsOf(texts.calls, values, 'start')
    return ({ calls }, row) => flags[calls[row] ?? NO_TEXT] === 1
  },
  sid: (_, values) => {
    const isFound = anyTest(values, 'start')
    return ({ sids }, row) => isFound((sids[row] ?? '').toLowerCase())
  },
  source: derivedTest('source', 'whole'),
  group: ({ problems }, values) => (problems ? groupTest(problems, values) : () => false),
  has: ({ texts }, values) => {
    const wanted = values.map(({ parts }) => parts.join('*').toLowerCase())
    const tests = HAS_NAMES.filter((name) => wanted.includes(name)).map((name) => HAS[name](texts))
    return (columns, row) => tests.some((test) => test(columns, row))
  },
}

/** A problem's id is looked at once, however many rows have it. */
function groupTest(problems: LogProblems, values: readonly QueryValue[]): RowTest {
  const isFound = anyTest(values, 'whole')
  const found: boolean[] = []
  let numbered: { readonly of: EntryColumns; readonly numbers: Uint32Array } | null = null
  return (columns, row) => {
    if (numbered?.of !== columns) numbered = { of: columns, numbers: problems.numbersOf(columns) }
    const number = numbered.numbers[row] ?? 0
    return (found[number] ??= isFound(problems.all[number]?.id ?? ''))
  }
}

function derivedTest(name: DerivedFieldName, comparing: Comparing): FieldTest {
  return ({ texts }, values) => {
    const { column, texts: derived } = texts.derived[name]
    const ids = derived.ids()
    const flags = flagsOf(derived.values, values, comparing)
    return (columns, row) => flags[ids[columns[column][row] ?? NO_TEXT] ?? NO_TEXT] === 1
  }
}

function flagsOf(pool: TextPool, values: readonly QueryValue[], comparing: Comparing): Uint8Array {
  const isFound = anyTest(values, comparing)
  return pool.flagsWhere(`${comparing} ${JSON.stringify(values)}`, (text) =>
    isFound(text.toLowerCase()),
  )
}

function anyTest(values: readonly QueryValue[], comparing: Comparing): (text: string) => boolean {
  const tests = values.map((value) => valueTest(value, comparing))
  return (text) => tests.some((test) => test(text))
}

/** What `has:` can ask for: a call, a message, or any value of a field at all. */
export const HAS_NAMES = ['call', 'message', 'url', 'code', 'status', 'source'] as const

const HAS: Readonly<Record<(typeof HAS_NAMES)[number], (texts: LogTexts) => RowTest>> = {
  call: (texts) => aboutTest(texts, 'call'),
  message: (texts) => aboutTest(texts, 'message'),
  url:
    () =>
    ({ urls }, row) =>
      urls[row] !== NO_TEXT,
  code: (texts) => anyValueTest(texts, 'code'),
  status: (texts) => anyValueTest(texts, 'status'),
  source: (texts) => anyValueTest(texts, 'source'),
}

function aboutTest(texts: LogTexts, what: 'call' | 'message'): RowTest {
  const { texts: derived } = texts.derived.about
  const ids = derived.ids()
  const wanted = derived.values.knownId(what)
  return ({ calls }, row) => ids[calls[row] ?? NO_TEXT] === wanted
}

function anyValueTest(texts: LogTexts, name: DerivedFieldName): RowTest {
  const { column, texts: derived } = texts.derived[name]
  const ids = derived.ids()
  return (columns: EntryColumns, row) => ids[columns[column][row] ?? NO_TEXT] !== NO_TEXT
}
