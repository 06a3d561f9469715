import { LIST_COLUMNS, type ListColumn } from '../log/list-column.ts'
import { listLayout } from '../settings/list-layout.ts'
import { withPlace, withWidth } from './change-layout.ts'

/** How far a press moves before it is a drag, and how much an arrow key widens, in px. */
const DRAG_FROM = 6
const KEY_STEP = 16

/**
 * Follows what a person does to the headers: dragging an edge, or Shift with an arrow key, sets a
 * column's width, a double click on an edge gives it back, and dragging a header moves its column.
 * This goes on until the signal. The outside world here is the pointer and the keyboard.
 */
export function followColumnGestures(head: HTMLElement, signal: AbortSignal): void {
  head.addEventListener(
    'pointerdown',
    (event) => {
      const header = headerOf(event.target)
      if (!header || event.button !== 0 || event.pointerType === 'touch') return
      if (isEdge(event.target)) resize(header, event)
      else move(header, event)
    },
    { signal },
  )
  head.addEventListener(
    'dblclick',
    ({ target }) => {
      const header = headerOf(target)
      if (header && isEdge(target)) setWidth(header.column, null)
    },
    { signal },
  )
  head.addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key]
      const header = headerOf(event.target)
      if (!step || !header || !event.shiftKey) return
      event.preventDefault()
      keepWidths(head)
      setWidth(header.column, header.element.offsetWidth + step)
    },
    { signal },
  )
}

interface Header {
  readonly element: HTMLElement
  readonly column: ListColumn
}

function headerOf(target: EventTarget | null): Header | null {
  const element = target instanceof Element && target.closest<HTMLElement>('th[data-column]')
  const column = element && LIST_COLUMNS.find((name) => name === element.dataset['column'])
  return element && column ? { element, column } : null
}

function isEdge(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['edge'] !== undefined
}

function headersBeside({ element }: Header): Header[] {
  return [...(element.parentElement?.children ?? [])].flatMap((one) => headerOf(one) ?? [])
}

function setWidth(column: ListColumn, width: number | null): void {
  listLayout.set(withWidth(listLayout.get(), column, width))
}

/** The widths as they are drawn, but for the message's: so setting one makes no other jump. */
function keepWidths(head: HTMLElement): void {
  const headers = [...head.querySelectorAll('th')].flatMap((one) => headerOf(one) ?? [])
  let layout = listLayout.get()
  for (const { element, column } of headers) {
    const isKept = column === 'message' || layout.widths[column] !== undefined
    if (!isKept && element.offsetWidth > 0) layout = withWidth(layout, column, element.offsetWidth)
  }
  listLayout.set(layout)
}

function resize({ element, column }: Header, { clientX: from, pointerId }: PointerEvent): void {
  const start = element.offsetWidth
  if (element.parentElement) keepWidths(element.parentElement)
  follow(element, pointerId, {
    onMove: ({ clientX }) => setWidth(column, start + clientX - from),
  })
}

function move(header: Header, { clientX: from, pointerId }: PointerEvent): void {
  const { element, column } = header
  const headers = headersBeside(header)
  let target: Header | null = null
  const mark = (next: Header | null) => {
    delete target?.element.dataset['drop']
    target = next
    if (target) target.element.dataset['drop'] = isAfter(target) ? 'after' : 'before'
  }
  const isAfter = (one: Header) => headers.indexOf(one) > placeIn(headers, column)
  follow(element, pointerId, {
    isMeant: ({ clientX }) => Math.abs(clientX - from) >= DRAG_FROM,
    onMove: ({ clientX }) => {
      const over = headers.find(({ element }) => isOver(element, clientX))
      mark(over && over.column !== column ? over : null)
    },
    onEnd: () => {
      if (target) listLayout.set(withPlace(listLayout.get(), column, headers.indexOf(target)))
      mark(null)
    },
  })
}

function placeIn(headers: readonly Header[], column: ListColumn): number {
  return headers.findIndex((one) => one.column === column)
}

function isOver(element: HTMLElement, x: number): boolean {
  const { left, right } = element.getBoundingClientRect()
  return x >= left && x < right
}

interface Drag {
  /** From when on it is a drag and no click; at once, where this is left out. */
  readonly isMeant?: (event: PointerEvent) => boolean
  readonly onMove: (event: PointerEvent) => void
  readonly onEnd?: () => void
}

/** Follows the pointer until it is let go. What was a drag is no click on the header's button. */
function follow(element: HTMLElement, pointerId: number, { isMeant, onMove, onEnd }: Drag): void {
  const ending = new AbortController()
  const { signal } = ending
  let isDrag = false
  const moveOn = (event: PointerEvent) => {
    if (!isDrag && isMeant && !isMeant(event)) return
    if (!isDrag) element.setPointerCapture(pointerId)
    isDrag = true
    event.preventDefault()
    onMove(event)
  }
  const end = () => {
    ending.abort()
    onEnd?.()
    if (!isDrag) return
    const swallow = (event: Event) => event.stopPropagation()
    window.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
  }
  window.addEventListener('pointermove', moveOn, { signal })
  for (const name of ['pointerup', 'pointercancel']) {
    window.addEventListener(name, end, { signal })
  }
}
