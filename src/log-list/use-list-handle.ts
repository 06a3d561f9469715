import { type FocusEvent, type Ref, type RefObject, useImperativeHandle, useRef } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { NotificationSid } from '../log/entry.ts'
import type { ListHandle } from './list-handle.ts'

/** The header stays over the top of what scrolls, in px. */
const HEAD_HEIGHT = 30

interface ListShape {
  readonly scroller: RefObject<HTMLElement | null>
  readonly entries: EntryList
  /** Of a row, and of what it takes of the scroll bar, in px. */
  readonly rowHeight: number
  readonly pitch: number
}

/**
 * What the rest of the page may ask of the list, and the focus that goes from row to row. The
 * outside world here is the element's scroll position, and the focus.
 */
export function useListHandle(ref: Ref<ListHandle> | undefined, shape: ListShape) {
  const { scroller, entries, rowHeight, pitch } = shape
  /** The entry whose row has the focus, or had it last. */
  const cursor = useRef<NotificationSid | null>(null)

  const isInView = (index: number) => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {}
    const top = index * pitch
    return top >= scrollTop && top <= scrollTop + clientHeight - HEAD_HEIGHT - rowHeight
  }
  const showRow = (index: number) => {
    const element = scroller.current
    if (!element || index < 0 || index >= entries.length || isInView(index)) return
    const top = index * pitch
    const height = element.clientHeight - HEAD_HEIGHT - rowHeight
    element.scrollTop = top < element.scrollTop ? top : top - height
  }
  const focusRow = (index: number) => {
    showRow(index)
    const focusDrawn = () => {
      const link = scroller.current?.querySelector<HTMLElement>(
        `tr[aria-rowindex="${index + 2}"] a`,
      )
      link?.focus({ preventScroll: true })
      return link
    }
    // Far away the row is drawn only once the list has scrolled to it.
    if (!focusDrawn()) requestAnimationFrame(focusDrawn)
  }
  const hasFocus = () =>
    scroller.current?.querySelector('tbody')?.contains(document.activeElement) ?? false

  useImperativeHandle(ref, () => ({
    focusEntry: (sid) => focusRow(entries.placeOf(sid)),
    showEntry: (sid) => {
      const index = entries.placeOf(sid)
      if (hasFocus()) focusRow(index)
      else showRow(index)
    },
    cursor: () => {
      const { current: sid } = cursor
      const index = entries.placeOf(sid)
      if (sid === null || index === -1) return null
      return hasFocus() || isInView(index) ? { sid, hasFocus: hasFocus() } : null
    },
    topPlace: () => Math.ceil((scroller.current?.scrollTop ?? 0) / pitch),
  }))
  const noteFocus = ({ target }: FocusEvent) => {
    const index = rowIndexOf(target)
    if (index !== null) cursor.current = entries.sidAt(index)
  }
  return { focusRow, noteFocus }
}

/** The place in the list of the row that an element stands in, counted from 0; null for none. */
export function rowIndexOf(target: EventTarget | null): number | null {
  const row = target instanceof Element && target.closest('tbody tr')
  return row ? Number(row.getAttribute('aria-rowindex')) - 2 : null
}
