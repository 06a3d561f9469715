import { facets } from '../../../src/log/facets.ts'
import { histogram } from '../../../src/log/histogram.ts'
import { problemGroups } from '../../../src/log/problem/problem-groups.ts'
import { problemsOf } from '../../../src/log/problem/log-problems.ts'
import { sortedEntries } from '../../../src/log/sort-entries.ts'
import type { LogFilter } from '../../../src/log/log-filter.ts'
import { Search } from '../../../src/log/query/search.ts'
import { visibleEntries } from '../../../src/log/visible-entries.ts'
import type { ColumnDays } from './column-days.ts'
import { NEWEST, SPAN_MS } from './fill.ts'
import { EDGES, type Works } from './work.ts'

/** The works as this viewer does them. What it does while idle has been done. */
export function worksOnColumns({ days, texts }: ColumnDays): Works {
  const start = NEWEST - SPAN_MS
  const titles = new Map<string, string>()
  const filter: LogFilter = {
    level: 'all',
    range: { start, end: null },
    hidden: new Set(),
    search: null,
  }
  const all = visibleEntries(days, filter).entries
  const problems = problemsOf(texts)
  for (const { columns } of all.slices) problems.numbersOf(columns)
  texts.headlines.ranks()
  return {
    search: (word) =>
      visibleEntries(days, { ...filter, search: new Search(word, { titles }) }).entries.length,
    level: (level) => visibleEntries(days, { ...filter, level }).entries.length,
    sort: (direction) =>
      sortedEntries(all, { column: 'message', direction }, titles).sidAt(0)?.length ?? 0,
    facets: (word) => facets(all, word, { titles })?.host.size ?? 0,
    histogram: () => histogram(all, EDGES).buckets.length,
    groups: () => problemGroups(all, problems, { start, end: NEWEST, parts: 30 }).length,
  }
}
