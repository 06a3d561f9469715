import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react'

/** Some neighbouring buckets, counted from 0, both ends included. */
export interface BucketSpan {
  readonly first: number
  readonly last: number
}

interface Choice {
  /** Where the choice began, and where it is now. */
  readonly anchor: number
  readonly head: number
  readonly isDragged: boolean
  /** The range whose buckets these are, as text. */
  readonly where: string
}

interface BucketChoiceOf {
  /** How many buckets there are. */
  readonly count: number
  /** The range whose buckets they are, as text: a choice ends with the range it was begun in. */
  readonly where: string
  onChoose(span: BucketSpan): void
}

const KEYS: Readonly<Record<string, (head: number, count: number) => number>> = {
  ArrowLeft: (head) => head - 1,
  ArrowRight: (head) => head + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

export type BucketChoice = ReturnType<typeof useBucketChoice>

/** Which buckets are pointed at, and which are being chosen, by dragging or with the keys. */
export function useBucketChoice({ count, where, onChoose }: BucketChoiceOf) {
  const [kept, setChoice] = useState<Choice | null>(null)
  const [hovered, setHovered] = useState<number | null>(null)
  const [isFocused, setFocused] = useState(false)
  const isOfNow = kept?.where === where && Math.max(kept.head, kept.anchor) < count
  const choice = isOfNow ? kept : null
  const head = choice?.head ?? 0
  const span = choice && spanOf(choice.anchor, choice.head)

  const set = (anchor: number, at: number, isDragged: boolean) =>
    setChoice({ anchor, head: at, isDragged, where })
  const choose = (chosen: BucketSpan) => {
    setChoice(null)
    onChoose(chosen)
  }
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    // A pointer that lies there says no more than the keys.
    setHovered(null)
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      // The first is there in every range: the focus stays in the chart.
      focusBucket(event.currentTarget, 0)
      choose(span ?? spanOf(head, head))
    } else if (event.key === 'Escape' && span && span.first !== span.last) {
      event.stopPropagation()
      set(head, head, false)
    } else {
      const to = KEYS[event.key]?.(head, count)
      if (to === undefined) return
      event.preventDefault()
      const next = Math.min(Math.max(to, 0), count - 1)
      set(event.shiftKey ? (choice?.anchor ?? head) : next, next, false)
      focusBucket(event.currentTarget, next)
    }
  }
  return {
    /** The bucket that the Tab key reaches. */
    head,
    /** What is being chosen. */
    chosen: choice?.isDragged || isFocused ? span : null,
    /** What is to be told of. */
    pointed: choice?.isDragged
      ? span
      : hovered !== null && hovered < count
        ? spanOf(hovered, hovered)
        : isFocused
          ? (span ?? spanOf(head, head))
          : null,
    choose,
    handlers: {
      onKeyDown,
      // The focus is for the keyboard: a drag would leave it on a bucket nobody is looking at.
      onMouseDown: (event: MouseEvent<SVGSVGElement>) => event.preventDefault(),
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button !== 0) return
        const at = bucketUnder(event, count)
        event.currentTarget.setPointerCapture(event.pointerId)
        set(at, at, true)
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const at = bucketUnder(event, count)
        if (at !== hovered) setHovered(at)
        if (choice?.isDragged && at !== choice.head) set(choice.anchor, at, true)
      },
      onPointerUp: () => {
        if (choice?.isDragged && span) choose(span)
      },
      onPointerCancel: () => setChoice(null),
      onPointerLeave: () => setHovered(null),
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
    },
  }
}

function spanOf(anchor: number, head: number): BucketSpan {
  return { first: Math.min(anchor, head), last: Math.max(anchor, head) }
}

/** The bucket at the pointer's place, or the one nearest to it. */
function bucketUnder(event: PointerEvent<SVGSVGElement>, count: number): number {
  const { left, width } = event.currentTarget.getBoundingClientRect()
  const at = Math.floor(((event.clientX - left) / Math.max(width, 1)) * count)
  return Math.min(Math.max(at, 0), count - 1)
}

function focusBucket(chart: SVGSVGElement, bucket: number): void {
  chart.querySelectorAll<SVGGElement>('[role=option]')[bucket]?.focus()
}
