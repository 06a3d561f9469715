import type { Outcome } from '../outcome.ts'
import type { RunReport } from '../run-report.ts'

/** How an entry of a run can have ended, best first. */
export const ENDINGS = {
  deleted: 'deleted',
  gone: 'already gone',
  unsent: 'not sent, stopped before',
  refused: 'refused',
  failed: 'failed',
  unknown: 'not confirmed',
} as const

export type Ending = keyof typeof ENDINGS

/** How it ended. */
export function endingOf(outcome: Outcome): Ending {
  if (outcome.is === 'gone') return outcome.how === 'deleted' ? 'deleted' : 'gone'
  return outcome.is
}

/** Why it ended so, in a sentence; null where there is nothing to say. */
export function reasonOf(outcome: Outcome): string | null {
  if (outcome.is === 'refused') return outcome.words
  return outcome.is === 'failed' || outcome.is === 'unknown' ? outcome.reason : null
}

/** How many of the run ended so, of each ending that there is. */
export function endingsOf({ results }: RunReport): ReadonlyMap<Ending, number> {
  const counts = new Map<Ending, number>()
  for (const { outcome } of results) {
    const ending = endingOf(outcome)
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  return new Map(
    Object.keys(ENDINGS).flatMap((name) => {
      const ending = [...counts.keys()].find((known) => known === name)
      return ending ? [[ending, counts.get(ending) ?? 0]] : []
    }),
  )
}
