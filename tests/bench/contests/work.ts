import { type Bound, type Contest, OURS } from '../harness/contest.ts'
import { BUILT } from '../machinery/places.ts'
import { runScript } from '../machinery/run-script.ts'
import { PLAIN } from './memory.ts'

interface Size {
  readonly rounds: number
  readonly count: number
  /** What a work may take after a key, ms. */
  readonly goalMs: number
}

const TITLES = {
  search: 'a word searched',
  level: 'a level chosen',
  sort: 'sorted by message',
  facets: 'facets counted',
  histogram: 'histogram counted',
  groups: 'grouped by problem',
} as const

/** Below that, each takes a millisecond or less. */
const ENOUGH_TO_TELL = 50_000

/** Two of them are one comparison a row, for plain objects as well. */
function atMostOf(metric: string): number {
  return metric === 'level' || metric === 'histogram' ? 2.5 : 1
}

/** What is worked out anew after a key or a click, over all that is loaded. */
export function work({ rounds, count, goalMs }: Size): Contest {
  const timed = (way: string) => () =>
    runScript(BUILT.script('work-on-entries'), [way, String(count)])
  const metrics = Object.keys(TITLES)
  return {
    name: `Working on ${count.toLocaleString('en')} entries`,
    about:
      'Each work over all entries, the median of eight that all ask for something else: in this viewer’s columns, and over an array of plain objects as one would write it. Node; each run in a process of its own.',
    metrics: Object.fromEntries(
      Object.entries(TITLES).map(([id, title]) => [id, { title, unit: 'ms' }]),
    ),
    bounds: metrics.flatMap((metric): Bound[] => [
      ...(count < ENOUGH_TO_TELL ? [] : [{ metric, against: PLAIN, atMost: atMostOf(metric) }]),
      { metric, against: goalMs, atMost: null },
    ]),
    rounds,
    growth: { family: 'working on entries', size: count },
    open: () =>
      Promise.resolve({
        contenders: [
          { name: OURS, run: timed('columns') },
          { name: PLAIN, run: timed('plain') },
        ],
        close: () => Promise.resolve(),
      }),
  }
}
