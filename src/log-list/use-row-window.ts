import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Rows drawn beyond each edge of what is in view, so that scrolling meets no gap. */
const OVERSCAN = 8

/** The window moves by so many rows at a time: most scroll events then change nothing. */
const STEP = 4

/** About how much of the window is not the list's, before that is measured, in px. */
const REST_OF_PAGE = 300

/** Browsers end elements at 17 to 33 million px, in px. */
const MOST_HEIGHT = 15_000_000

/** The part of the list that is drawn. */
export interface RowWindow {
  /** The first row drawn, and the one after the last. */
  readonly first: number
  readonly end: number
  /** Height of what is not drawn, above and below, in px. */
  readonly above: number
  readonly below: number
  /**
   * The height that each row takes of the scroll bar, in px: its own, or less where the list is
   * longer than a browser can make an element.
   */
  readonly pitch: number
}

/**
 * Which rows of a list are in view. All rows have the same height (px), so that this is two
 * divisions, whatever their number.
 *
 * The outside world here is the element's scroll position and height.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowWindow {
  // At first no rows beyond the edge: they would keep those in view waiting.
  const [view, setView] = useState(() => ({
    top: 0,
    rows: rowsIn(window.innerHeight - REST_OF_PAGE, rowHeight) - OVERSCAN,
  }))
  const pitch = Math.min(rowHeight, MOST_HEIGHT / Math.max(1, count))

  const look = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const top = Math.floor(element.scrollTop / pitch / STEP) * STEP
    const rows = rowsIn(element.offsetHeight, rowHeight)
    setView((before) => (before.top === top && before.rows === rows ? before : { top, rows }))
  }, [scroller, pitch, rowHeight])

  // The rows are drawn in the frame that scrolls to them: a frame later the list would have been
  // painted twice, the first time with a gap.
  const lookAtOnce = useCallback(() => flushSync(look), [look])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    // It looks at once, and again whenever the height is another: when that is known by itself.
    // To ask for it here would lay the whole page out before it is done.
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', lookAtOnce, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', lookAtOnce)
    }
  }, [scroller, look, lookAtOnce])

  const top = Math.max(0, Math.min(view.top, count - view.rows))
  const first = Math.max(0, top - OVERSCAN)
  const end = Math.min(count, top + view.rows + OVERSCAN)
  const above = first * pitch
  return { first, end, above, below: Math.max(0, (count - end) * pitch), pitch }
}

function rowsIn(height: number, rowHeight: number): number {
  return Math.max(0, Math.ceil(height / rowHeight)) + STEP
}
