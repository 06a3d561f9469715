import { startTransition, useEffect, useState } from 'react'
import { lateCode } from '../ui/late-code.ts'
import { firstRows, wholePage } from '../ui/milestones.ts'

/** The code of what the first rows do not need. */
export const afterRows = lateCode(() => import('./after-rows.ts'))

export type AfterRowsCode = typeof import('./after-rows.ts')

/** That code; null until the first rows are on screen and it is here. The panes get it right after the bars. */
export function useAfterRows() {
  const [code, setCode] = useState(afterRows.here)
  useEffect(() => {
    firstRows.passed.then(afterRows.load).then(
      (come) => startTransition(() => setCode(come)),
      (error) =>
        setCode(() => {
          // For the error boundary: without it half a page would stand there as if it were all.
          throw error
        }),
    )
  }, [])
  // The bars first: they are small, and it is there that a person begins.
  const [panes, setPanes] = useState(code)
  useEffect(() => startTransition(() => setPanes(code)), [code])
  wholePage.usePassing(panes !== null)
  return { bars: code, panes }
}
