import { type RefObject, useEffect } from 'react'
import { wholePage } from '../ui/milestones.ts'

/**
 * Lets a person set the columns' widths and order at the headers. The code for it comes after the
 * first rows. The outside world here is the server, which has it, and the pointer.
 */
export function useColumnGestures(head: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const ending = new AbortController()
    // Should it not come, the columns dialog still does the same.
    follow(head, ending.signal).catch(() => {})
    return () => ending.abort()
  }, [head])
}

async function follow(head: RefObject<HTMLElement | null>, signal: AbortSignal): Promise<void> {
  await wholePage.passed
  const { followColumnGestures } = await import('./column-gestures.ts')
  if (!signal.aborted && head.current) followColumnGestures(head.current, signal)
}
