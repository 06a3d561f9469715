import { useEffect, useState } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { LogProblems } from '../log/problem/log-problems.ts'

/** Rows that may be looked at while a person waits for one picture: a few dozen milliseconds. */
const AT_ONCE = 20_000

/** How long the page is kept from doing anything else, in ms. */
const SLICE_MS = 24

/**
 * How many rows still have to be looked at before they can be grouped; 0 where the rest can be done
 * at once. The outside world here is time: a million rows of new texts take seconds, in slices.
 */
export function useLearning({ slices }: EntryList, problems: LogProblems): number {
  const [, drawAgain] = useState(0)
  const unknown = slices.reduce((sum, { columns }) => sum + problems.unknownIn(columns), 0)
  const isMuch = unknown > AT_ONCE
  useEffect(() => {
    if (!isMuch) return
    const timer = setTimeout(() => {
      const until = performance.now() + SLICE_MS
      for (const { columns } of slices) {
        while (performance.now() < until && !problems.learnSome(columns));
      }
      drawAgain((times) => times + 1)
    })
    return () => clearTimeout(timer)
  })
  return isMuch ? unknown : 0
}
