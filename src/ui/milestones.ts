import { startTransition, useEffect, useState } from 'react'

/** Something that comes on screen once in a page's life, and what waits for that. */
interface Milestone {
  /** Fulfilled once it has been painted, or has kept one waiting for long. */
  readonly passed: Promise<void>
  /** To be told, by what draws it, whether it is here. */
  usePassing(isHere: boolean): void
  /** Whether it has passed. */
  useHasPassed(): boolean
}

/** @param patience how long others wait for it once it is being drawn, in ms. */
function milestone(patience: number): Milestone {
  let pass = () => {}
  const passed = new Promise<void>((resolve) => {
    pass = resolve
  })
  const usePassing = (isHere: boolean) =>
    useEffect(() => {
      // It is painted at the end of the next frame, and what begins here would delay that.
      const frame = isHere ? requestAnimationFrame(() => setTimeout(pass)) : 0
      // A tab in the background has no frames.
      const timer = setTimeout(pass, patience)
      return () => {
        cancelAnimationFrame(frame)
        clearTimeout(timer)
      }
    }, [isHere])
  const useHasPassed = () => {
    const [hasPassed, show] = useState(false)
    useEffect(() => void passed.then(() => startTransition(() => show(true))), [])
    return hasPassed
  }
  return { passed, usePassing, useHasPassed }
}

/** The first rows. What does not help to show them begins then. */
export const firstRows = milestone(250)

/** All parts of the page. The many rows that nobody sees yet are read then. */
export const wholePage = milestone(2000)
