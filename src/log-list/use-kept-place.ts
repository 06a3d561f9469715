import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { NotificationSid } from '../log/entry.ts'

/** The row at the top of what is in view, and how many px of it are scrolled away. */
interface Place {
  readonly sid: NotificationSid
  readonly index: number
  readonly offset: number
}

/**
 * Keeps the row that a person looks at where it is when rows come or go above it. At the very top
 * the list stays at the top: there the newest are wanted. Heights in px.
 *
 * The outside world here is the element's scroll position.
 */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  entries: EntryList,
  rowHeight: number,
): void {
  const place = useRef<Place | null>(null)
  const listed = useRef(entries)

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const remember = () => {
      const index = Math.floor(element.scrollTop / rowHeight)
      const sid = listed.current.sidAt(index)
      place.current =
        sid && element.scrollTop > 0
          ? { sid, index, offset: element.scrollTop - index * rowHeight }
          : null
    }
    element.addEventListener('scroll', remember, { passive: true })
    return () => element.removeEventListener('scroll', remember)
  }, [scroller, rowHeight])

  useLayoutEffect(() => {
    listed.current = entries
    const { current: kept } = place
    if (!kept || !scroller.current || entries.sidAt(kept.index) === kept.sid) return
    const index = entries.placeOf(kept.sid)
    if (index === -1) return
    scroller.current.scrollTop = index * rowHeight + kept.offset
  }, [scroller, entries, rowHeight])
}
