import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { NotificationSid } from '../log/entry.ts'

/** The row at the top of what is in view, and how many px of it are scrolled away. */
interface Place {
  readonly sid: NotificationSid
  readonly index: number
  readonly offset: number
}

/** What is listed, how high its rows are (px), and by what it is sorted, in a word. */
interface KeptList {
  readonly entries: EntryList
  readonly rowHeight: number
  readonly sort: string
}

/** Where a row is gone, so many below it may stand in for it. */
const MOST_STAND_INS = 1000

/**
 * Keeps the row that a person looks at where it is when rows come or go above it; where it goes
 * itself, the next one below it that is left. At the very top the list stays at the top: there the
 * newest are wanted, and there a new order begins. Heights in px.
 *
 * The outside world here is the element's scroll position.
 */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  { entries, rowHeight, sort }: KeptList,
): void {
  const place = useRef<Place | null>(null)
  const listed = useRef(entries)
  const height = useRef(rowHeight)
  const order = useRef(sort)

  const remember = useCallback(() => {
    const scrollTop = scroller.current?.scrollTop ?? 0
    const index = Math.floor(scrollTop / rowHeight)
    const sid = listed.current.sidAt(index)
    const offset = scrollTop - index * rowHeight
    place.current = sid && scrollTop > 0 ? { sid, index, offset } : null
  }, [scroller, rowHeight])

  useEffect(() => {
    const element = scroller.current
    element?.addEventListener('scroll', remember, { passive: true })
    return () => element?.removeEventListener('scroll', remember)
  }, [scroller, remember])

  useLayoutEffect(() => {
    const before = listed.current
    const isOfOtherHeight = height.current !== rowHeight
    const isSortedAnew = order.current !== sort
    listed.current = entries
    height.current = rowHeight
    order.current = sort
    if (isSortedAnew) {
      place.current = null
      if (scroller.current) scroller.current.scrollTop = 0
      return
    }
    const { current: kept } = place
    if (!kept || !scroller.current) return
    if (!isOfOtherHeight && entries.sidAt(kept.index) === kept.sid) return
    const index = placeInStead(kept, before, entries)
    if (index !== -1) scroller.current.scrollTop = index * rowHeight + kept.offset
    remember()
  }, [scroller, entries, rowHeight, sort, remember])
}

/** Where the row is now, or the first below it that is left; -1 where there is none near it. */
function placeInStead({ sid, index }: Place, before: EntryList, now: EntryList): number {
  const place = now.placeOf(sid)
  if (place !== -1) return place
  const below = new Set<NotificationSid>()
  for (let at = index + 1; at < before.length && below.size < MOST_STAND_INS; at += 1) {
    const other = before.sidAt(at)
    if (other) below.add(other)
  }
  const left = new Set<NotificationSid>()
  for (const other of now.sids()) if (below.has(other)) left.add(other)
  for (const other of below) if (left.has(other)) return now.placeOf(other)
  return -1
}
