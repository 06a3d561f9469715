import { startTransition, useEffect, useState } from 'react'
import { lateCode } from '../ui/late-code.ts'
import { firstRows, wholePage } from '../ui/milestones.ts'

/** The code of what the first rows do not need. */
export const afterRows = lateCode(() => import('./after-rows.ts'))

export type AfterRowsCode = typeof import('./after-rows.ts')

/** How far it has come. */
interface AfterRows {
  /** For the bars; null until the first rows are on screen and it is here. */
  readonly bars: AfterRowsCode | null
  /** For the panes, right after the bars: these are small, and there a person begins. */
  readonly panes: AfterRowsCode | null
  /** Whether it will not come. */
  readonly isMissing: boolean
}

/** Loads that code after the first rows. */
export function useAfterRows(): AfterRows {
  const [bars, setBars] = useState(afterRows.here)
  const [panes, setPanes] = useState(bars)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    firstRows.passed.then(afterRows.load).then(
      (code) => startTransition(() => setBars(code)),
      () => setMissing(true),
    )
  }, [])
  useEffect(() => startTransition(() => setPanes(bars)), [bars])
  wholePage.usePassing(panes !== null || isMissing)
  return { bars, panes, isMissing }
}
