import { type Bound, type Contest, OURS } from '../harness/contest.ts'
import { BUILT } from '../machinery/places.ts'
import { runScript } from '../machinery/run-script.ts'

interface Size {
  readonly rounds: number
  readonly count: number
  readonly bounds: readonly Bound[]
}

/** What loaded entries take, beside the plain objects that one would decode them to. */
export function memory({ rounds, count, bounds }: Size): Contest {
  const held = (way: string) => () =>
    runScript(BUILT.script('hold-entries'), [way, String(count)], ['--expose-gc'])
  return {
    name: `Holding ${count.toLocaleString('en')} entries`,
    about:
      'Pages of 1,000 rows decoded and kept as this viewer keeps them, in days of columns, and as plain objects with the same fields. Node, after a collection, buffers included; each run in a process of its own.',
    metrics: {
      held: { title: 'memory held', unit: 'MB' },
      took: { title: 'time to decode and keep', unit: 'ms' },
    },
    bounds,
    rounds,
    growth: { family: 'holding entries', size: count },
    open: () =>
      Promise.resolve({
        contenders: [
          { name: OURS, run: held('columns') },
          { name: PLAIN, run: held('plain') },
        ],
        close: () => Promise.resolve(),
      }),
  }
}

export const PLAIN = 'plain objects'
