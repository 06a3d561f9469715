import type { KeyboardEvent, PointerEvent } from 'react'
import styles from './Splitter.module.css'

interface SplitterProps {
  /** What it widens, for those who cannot see where it stands. */
  readonly label: string
  /** The width of what stands at its right, in percent of the window's. */
  readonly value: number
  readonly range: { readonly min: number; readonly max: number }
  onChange(value: number): void
  /** Back to the usual width. */
  onReset(): void
}

/** Of the window's width, in percent. */
const STEP = 2

/**
 * The line between two parts of the page, which can be dragged, or moved by the arrow keys, Home
 * and End; a double click puts it back. The right part's left edge is where it is drawn.
 */
export function Splitter({ label, value, range, onChange, onReset }: SplitterProps) {
  const { min, max } = range
  const change = (wanted: number) => {
    onChange(Math.round(Math.min(max, Math.max(min, wanted)) * 10) / 10)
  }
  const moveByKey = (event: KeyboardEvent) => {
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: value + STEP,
      ArrowRight: value - STEP,
      Home: min,
      End: max,
    }
    const wanted = places[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    change(wanted)
  }
  const drag = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const width = document.documentElement.clientWidth
    change(((width - event.clientX) / width) * 100)
  }
  return (
    // A separator that takes the focus is a control, which this rule does not know.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.splitter}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={`${Math.round(value)} % of the window`}
      title="Drag, or press ← and →; a double click puts it back"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={moveByKey}
      onPointerDown={(event) => {
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag}
      onDoubleClick={onReset}
    />
  )
}
