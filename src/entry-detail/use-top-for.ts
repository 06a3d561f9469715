import { type RefObject, useEffect, useRef } from 'react'

/** Scrolls a box back to its top when it shows another thing. The world outside: where it is scrolled to. */
export function useTopFor(shown: string, box: RefObject<HTMLElement | null>): void {
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (box.current) box.current.scrollTop = 0
  }, [shown, box])
}
