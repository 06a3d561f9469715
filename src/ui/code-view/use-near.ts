import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is in view or near to it. */
export function useNear(element: RefObject<Element | null>, atFirst: boolean): boolean {
  const [isNear, setNear] = useState(atFirst)
  // The outside world here is where the page is scrolled to.
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(
      (changes) => {
        const last = changes.at(-1)
        if (last) setNear(last.isIntersecting)
      },
      { rootMargin: '800px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isNear
}
