import type { DerivedFieldName } from './derived-fields.ts'
import type { EntryColumns } from './entry-columns.ts'
import type { EntryList } from './entry-list.ts'
import { FacetCounts } from './facet-counts.ts'
import type { LogTexts } from './log-texts.ts'
import type { Ground } from './query/fields.ts'
import { termTest } from './query/query-test.ts'
import { parseQuery } from './query/read-query.ts'
import type { Sources } from './query/search.ts'
import type { RowTest } from './row-test.ts'

/** Fields whose values are counted, in the order in which they are shown. */
export const FACETS = [
  'code',
  'level',
  'host',
  'path',
  'method',
  'status',
  'has',
  'source',
] as const

export type FacetName = (typeof FACETS)[number]

export type Facets = Readonly<Record<FacetName, FacetCounts>>

type Column = 'kinds' | 'messages' | 'urls' | 'calls'

/** How often each id of a column occurs. */
type ColumnCounts = Readonly<Record<Column, Uint32Array>>

/**
 * Counts each facet's values among what a search leaves of the loaded entries. What the search asks
 * of a field does not narrow that field's own counts: one sees what else there would be.
 *
 * One pass over the rows counts the ids of columns, which are then added up by value.
 */
export function facets(loaded: EntryList, search: string, known: Sources): Facets | null {
  const texts = loaded.slices[0]?.columns.texts
  if (!texts) return null
  const tests = testsOf(search, { ...known, texts })
  const common = newCounts(texts)
  const besides = tests.own.map(({ field }) => newCounts(texts)[columnOf(texts, field)])
  for (const { columns, rows } of loaded.slices) {
    const { kinds, messages, urls, calls } = columns
    const ownColumns = tests.own.map(({ field }) => columns[columnOf(texts, field)])
    // By hand: an iterator takes several times as long.
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0
      const keptBy = fieldThatKeeps(tests, columns, row)
      if (keptBy === NOTHING) {
        countUp(common.kinds, kinds[row])
        countUp(common.messages, messages[row])
        countUp(common.urls, urls[row])
        countUp(common.calls, calls[row])
      } else if (keptBy !== MORE) {
        const counts = besides[keptBy]
        if (counts) countUp(counts, ownColumns[keptBy]?.[row])
      }
    }
  }
  const facet = (name: FacetName): FacetCounts => {
    const { column, texts: derived } = texts.derived[derivedName(name)]
    const more = besides[tests.own.findIndex(({ field }) => field === name)]
    const counts = more ? [common[column], more] : [common[column]]
    return FacetCounts.of(derived.values, derived.ids(), counts)
  }
  return {
    code: facet('code'),
    level: facet('level'),
    host: facet('host'),
    path: facet('path'),
    method: facet('method'),
    status: facet('status'),
    has: facet('has'),
    source: facet('source'),
  }
}

/** What a search asks: of fields with a facet, field by field, and of all else. */
interface Tests {
  readonly others: readonly RowTest[]
  readonly own: readonly { readonly field: FacetName; readonly test: RowTest }[]
}

function testsOf(search: string, ground: Ground): Tests {
  const others: RowTest[] = []
  const byField = new Map<FacetName, RowTest[]>()
  for (const term of parseQuery(search)) {
    const test = termTest(term, ground)
    const field = FACETS.find((name) => term.kind === 'field' && name === term.field)
    if (test && field) byField.set(field, [...(byField.get(field) ?? []), test])
    else if (test) others.push(test)
  }
  const own = [...byField].map(([field, tests]) => ({ field, test: allOf(tests) }))
  return { others, own }
}

function allOf(tests: readonly RowTest[]): RowTest {
  const [first, ...rest] = tests
  if (first && rest.length === 0) return first
  return (columns, row) => tests.every((test) => test(columns, row))
}

/** No term keeps the row back. */
const NOTHING = -1
/** Terms of more than one field do, or of one without a facet. */
const MORE = -2

/** Which of the fields with a facet keeps the row back with its own terms alone. */
function fieldThatKeeps({ others, own }: Tests, columns: EntryColumns, row: number): number {
  for (const test of others) if (!test(columns, row)) return MORE
  let keptBy = NOTHING
  for (let at = 0; at < own.length; at += 1) {
    if (own[at]?.test(columns, row)) continue
    if (keptBy !== NOTHING) return MORE
    keptBy = at
  }
  return keptBy
}

function derivedName(name: FacetName): DerivedFieldName {
  return name === 'has' ? 'about' : name
}

function columnOf(texts: LogTexts, name: FacetName): Column {
  return texts.derived[derivedName(name)].column
}

function newCounts(texts: LogTexts): ColumnCounts {
  return {
    kinds: new Uint32Array(texts.kinds.length),
    messages: new Uint32Array(texts.messages.size),
    urls: new Uint32Array(texts.urls.size),
    calls: new Uint32Array(texts.calls.size),
  }
}

function countUp(counts: Uint32Array, id = 0): void {
  counts[id] = (counts[id] ?? 0) + 1
}
