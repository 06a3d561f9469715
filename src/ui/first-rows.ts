import { createContext, startTransition, useEffect, useState } from 'react'

/** Where the first rows keep one waiting, the rest comes without them, after this many ms. */
const PATIENCE_MS = 2000

let tell = () => {}

/** Fulfilled once the first rows have been painted, or have kept one waiting for long. */
export const firstRowsShown = new Promise<void>((resolve) => {
  tell = resolve
})

/** Whether the first rows are on screen. A part that is drawn by itself waits for no rows. */
export const FirstRowsContext = createContext(true)

/**
 * Whether the first rows are on screen; to be told when they are here, or will not come. What does
 * not help to show them begins then.
 */
export function useFirstRows(areHere: boolean): boolean {
  const [areShown, show] = useState(false)
  useEffect(() => void firstRowsShown.then(() => startTransition(() => show(true))), [])
  useEffect(() => {
    // They are painted at the end of the next frame, and what is asked for here would delay that.
    const frame = areHere ? requestAnimationFrame(() => setTimeout(tell)) : 0
    // A tab in the background has no frames.
    const timer = setTimeout(tell, PATIENCE_MS)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [areHere])
  return areShown
}
