import { valueText } from './figures.ts'
import { markdownTable, type Row } from './markdown-table.ts'
import type { ContestResult } from './run-contest.ts'

/** How cost grows: for each family of contests and each metric, contenders down and sizes across. */
export function growthReport(results: readonly ContestResult[]): string[] {
  const families = new Map<string, ContestResult[]>()
  for (const result of results) {
    const family = result.contest.growth?.family
    if (family !== undefined) families.set(family, [...(families.get(family) ?? []), result])
  }
  return [...families]
    .filter(([, sizes]) => sizes.length > 1)
    .map(([family, sizes]) => `## How it grows: ${family}\n\n${familyTable(sizes)}`)
}

function familyTable(results: readonly ContestResult[]): string {
  const sizes = results.map(({ contest }) => (contest.growth?.size ?? 0).toLocaleString('en'))
  const metrics = Object.entries(results[0]?.contest.metrics ?? {})
  const names = new Set(results.flatMap(({ outcomes }) => outcomes.map((one) => one.contender)))
  const rows = metrics.flatMap(([id, metric]) =>
    [...names].flatMap((name): Row[] => {
      const medians = results.map(
        ({ outcomes }) => outcomes.find(({ contender }) => contender === name)?.medians[id],
      )
      if (medians.every((value) => value === undefined)) return []
      return [[metric.title, name, ...medians.map((value) => valueText(value, metric))]]
    }),
  )
  return markdownTable(['what', 'by', ...sizes], rows)
}
