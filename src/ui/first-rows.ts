import { type ComponentType, lazy, useEffect, useState } from 'react'

/** Where the first rows keep one waiting, the rest comes without them, after this many ms. */
const PATIENCE_MS = 2000

let tell = () => {}

/** Fulfilled once the first rows have been painted, or have kept one waiting for long. */
export const firstRowsShown = new Promise<void>((resolve) => {
  tell = resolve
})

/**
 * Whether the first rows are on screen; to be told when they are here, or will not come. What does
 * not help to show them begins then.
 */
export function useFirstRows(areHere: boolean): boolean {
  const [areShown, show] = useState(false)
  useEffect(() => void firstRowsShown.then(() => show(true)), [])
  useEffect(() => {
    if (!areHere) {
      const timer = setTimeout(tell, PATIENCE_MS)
      return () => clearTimeout(timer)
    }
    // They are painted at the end of the next frame, and what is asked for here would delay that.
    const frame = requestAnimationFrame(() => setTimeout(tell))
    return () => cancelAnimationFrame(frame)
  }, [areHere])
  return areShown
}

/** A part whose code the first rows do not need: it is asked for once they are on screen. */
export function lazyAfterFirstRows<Props>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
) {
  return lazy(async () => {
    await firstRowsShown
    return load()
  })
}
