import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { momentForms } from '../log/moment-forms.ts'
import type { Zone } from '../log/zone.ts'
import { CopyFacts } from '../ui/CopyFacts.tsx'
import styles from './TimeHover.module.css'

/** Long enough that a pointer on its way elsewhere opens nothing. */
const OPEN_MS = 350
/** Long enough to get from the time into its card. */
const CLOSE_MS = 200
/** The card's height and the gap to its time, px: where there is no room below, it stands above. */
const CARD_HEIGHT = 128
const GAP = 4

interface Pointed {
  /** ms UTC. */
  readonly instant: number
  /** When it was pointed at, ms UTC. */
  readonly now: number
  readonly left: number
  readonly top: number
}

/**
 * The card of the time under the pointer, anywhere in the list: one for all rows, so that a row
 * costs nothing for it. The keyboard and fingers find the same in the drawer.
 */
export function TimeHover({ zone }: { readonly zone: Zone }) {
  const [pointed, point] = useState<Pointed | null>(null)
  const card = useRef<HTMLDivElement>(null)
  // The outside world here is the pointer, and whatever it rests on.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (what: () => void, pause: number) => {
      clearTimeout(timer)
      timer = setTimeout(what, pause)
    }
    const over = ({ target, pointerType }: PointerEvent) => {
      if (!(target instanceof Element) || pointerType === 'touch') return
      if (card.current?.contains(target)) return clearTimeout(timer)
      const time = target.closest<HTMLTimeElement>('table time')
      if (time) later(() => point(placeOf(time)), OPEN_MS)
      else later(() => point(null), CLOSE_MS)
    }
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return
      clearTimeout(timer)
      point(null)
    }
    document.addEventListener('pointerover', over)
    document.addEventListener('scroll', close, { capture: true, passive: true })
    document.addEventListener('keydown', close)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerover', over)
      document.removeEventListener('scroll', close, { capture: true })
      document.removeEventListener('keydown', close)
    }
  }, [])
  if (!pointed) return null
  const { instant, now, left, top } = pointed
  return createPortal(
    <div
      ref={card}
      role="group"
      aria-label="This time in other forms"
      className={styles.card}
      style={{ left, top }}
    >
      <CopyFacts what="time" facts={momentForms(instant, zone, now)} />
    </div>,
    document.body,
  )
}

function placeOf(time: HTMLTimeElement): Pointed | null {
  const { left, top, bottom } = time.getBoundingClientRect()
  const instant = Date.parse(time.dateTime)
  // It may have been scrolled away or changed meanwhile.
  if (!time.isConnected || Number.isNaN(instant)) return null
  const isRoomBelow = bottom + GAP + CARD_HEIGHT <= window.innerHeight
  return {
    instant,
    now: Date.now(),
    left,
    top: isRoomBelow ? bottom + GAP : top - GAP - CARD_HEIGHT,
  }
}
