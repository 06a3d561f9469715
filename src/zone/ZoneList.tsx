import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { offsetName } from '../log/moment-words.ts'
import { systemZone, type Zone } from '../log/zone.ts'
import { chooseZone } from './choose-zone.ts'
import { allZones, findZones } from './find-zones.ts'
import styles from './ZoneMenu.module.css'

/** So many are offered at once; a word or two finds any other. */
const SHOWN = 40

interface ZoneListProps {
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
  onChosen(): void
}

/** What can be chosen: a zone by name, or null for whatever the computer is set to. */
type Offer = Zone | null

/** A box to find a zone by its name, and the zones that were found. */
export function ZoneList({ zone, now, onChosen }: ZoneListProps) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const box = useRef<HTMLInputElement>(null)
  // The outside world here is the focus: it follows the person into what they opened.
  useEffect(() => box.current?.focus(), [])
  const zones = useMemo(() => allZones(), [])
  const found = findZones(zones, text)
  const offers: readonly Offer[] = text.trim() === '' ? [null, ...found] : found
  const shown = offers.slice(0, SHOWN)
  const reached = Math.min(at, shown.length - 1)

  const choose = (offer: Offer) => {
    chooseZone(offer)
    onChosen()
  }
  const walk = (event: KeyboardEvent) => {
    const offer = shown[reached]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter' && offer !== undefined) choose(offer)
    else if (step && shown.length > 0) setAt((reached + step + shown.length) % shown.length)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.finder}>
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label="Find a time zone"
        placeholder="Find: berlin, new york …"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={shown.length > 0 ? `${listId}-${reached}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setAt(0)
        }}
        onKeyDown={walk}
      />
      <div id={listId} role="listbox" aria-label="Time zones" className={styles.list}>
        {shown.map((offer, index) => (
          // The box holds the focus and has the keys; the mouse needs no more than the click.
          // oxlint-disable-next-line click-events-have-key-events
          <div
            key={offer ?? 'own'}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === reached}
            className={styles.offer}
            ref={index === reached ? keepInView : null}
            onClick={() => choose(offer)}
          >
            <span>
              {offer ?? `This computer’s: ${systemZone()}`}
              {offer === zone && <span className={styles.shown}> shown now</span>}
            </span>
            <span className={styles.distance}>{offsetName(now, offer ?? systemZone())}</span>
          </div>
        ))}
      </div>
      <p role="status" className={styles.rest}>
        {restWords(offers.length)}
      </p>
    </div>
  )
}

function keepInView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}

function restWords(count: number): string {
  if (count === 0) return 'No zone has that name. Try a large city of it, such as “berlin”.'
  if (count > SHOWN) return `${count - SHOWN} more: type a part of the name.`
  return ''
}
