import { useEffect, useState } from 'react'

const DRAWER = '[aria-label="Notification details"]'

/** Whether somebody has scrolled down in the open notification. */
export function useReadingOn(): boolean {
  const [isReadingOn, setReadingOn] = useState(false)
  // The outside world here is where the page is scrolled to. Scrolling does not bubble.
  useEffect(() => {
    const look = ({ target }: Event) => {
      if (target instanceof Element && target.closest(DRAWER)) setReadingOn(target.scrollTop > 0)
      else if (!document.querySelector(DRAWER)) setReadingOn(false)
    }
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', look, { capture: true })
  }, [])
  return isReadingOn
}
