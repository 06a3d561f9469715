import { useEffect, useState } from 'react'

/** How long the page is kept from doing anything else, in ms. */
const SLICE_MS = 24

/**
 * Goes on with what takes long, slice by slice, until it is finished; each slice is given the
 * `performance.now()` to stop at, and is followed by a render. The outside world here is time.
 */
export function useSlices(isFinished: boolean, workUntil: (deadline: number) => void): void {
  const [, drawAgain] = useState(0)
  useEffect(() => {
    if (isFinished) return
    const timer = setTimeout(() => {
      workUntil(performance.now() + SLICE_MS)
      drawAgain((times) => times + 1)
    })
    return () => clearTimeout(timer)
  })
}
