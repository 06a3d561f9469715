import { inFull } from '../log/in-full.ts'
import { useState } from 'react'
import { useNow } from '../ui/use-now.ts'

interface LoadPaceProps {
  /** Entries loaded by now, and days complete, of all there are. */
  readonly loaded: number
  readonly completeDays: number
  readonly dayCount: number
}

/** Before so much has passed a rate says little, in ms. */
const FIRST_WORD_MS = 2_000

/** How fast entries come since this part appeared, and about how long the rest will take. */
export function LoadPace({ loaded, completeDays, dayCount }: LoadPaceProps) {
  const [start] = useState(() => ({ at: Date.now(), loaded, completeDays }))
  const elapsed = useNow(500) - start.at
  if (elapsed < FIRST_WORD_MS) return null
  const rate = Math.round(((loaded - start.loaded) * 1000) / elapsed)
  const daysDone = completeDays - start.completeDays
  const left =
    daysDone > 0 ? Math.ceil((elapsed * (dayCount - completeDays)) / daysDone / 1000) : null
  return (
    <p>
      {inFull(rate)} a second
      {left !== null && `, about ${left < 90 ? `${left} s` : `${Math.round(left / 60)} min`} left`}
    </p>
  )
}
