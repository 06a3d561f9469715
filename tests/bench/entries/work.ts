import { NEWEST, SPAN_MS } from './fill.ts'

/** What a person does with a loaded log. Each returns a count, so that none can be left out. */
export interface Works {
  /** How many have the word. */
  readonly search: (word: string) => number
  readonly level: (level: 'all' | 'error' | 'warning') => number
  readonly sort: (direction: 'ascending' | 'descending') => number
  /** How many values the hosts have among what has the word; counts codes, paths and methods too. */
  readonly facets: (word: string) => number
  readonly histogram: () => number
  /** How many different problems there are. */
  readonly groups: () => number
}

/** 120 buckets over the log's span (ms UTC). */
export const EDGES: readonly number[] = Array.from(
  { length: 121 },
  (_, index) => NEWEST - SPAN_MS + (index * (SPAN_MS + 1000)) / 120,
)

const WORDS = ['voice', 'order', 'timeout', 'gather', 'message', '502', 'status', 'hook']
const LEVELS = ['error', 'warning', 'all'] as const
const DIRECTIONS = ['ascending', 'descending'] as const
const TIMES = 8

/** How long each work takes, ms: the median of eight, of which no two ask for the same. */
export function timesOf(works: Works): Readonly<Record<string, number>> {
  return {
    search: medianTime((time) => works.search(WORDS[time] ?? '')),
    level: medianTime((time) => works.level(LEVELS[time % LEVELS.length] ?? 'all')),
    sort: medianTime((time) => works.sort(DIRECTIONS[time % 2] ?? 'ascending')),
    facets: medianTime((time) => works.facets(WORDS[time] ?? '')),
    histogram: medianTime(() => works.histogram()),
    groups: medianTime(() => works.groups()),
  }
}

function medianTime(work: (time: number) => number): number {
  const times: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now()
    const count = work(time)
    times.push(performance.now() - started)
    if (!(count >= 0)) throw new Error('The work came to nothing.')
  }
  times.sort((a, b) => a - b)
  return times[TIMES / 2] ?? 0
}
