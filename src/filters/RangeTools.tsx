import { ChevronLeft, ChevronRight, TextCursorInput } from 'lucide-react'
import { askedWords, rangeWords } from '../log/range-words.ts'
import { stepRange } from '../log/step-range.ts'
import type { RangeChoice } from '../log/time-range.ts'
import type { Zone } from '../log/zone.ts'
import { Button } from '../ui/Button.tsx'
import { Dropdown } from '../ui/Dropdown.tsx'
import { moveTo } from '../url/address-bar.ts'
import { ASKED_ID } from './asked-id.ts'
import styles from './RangeTools.module.css'
import { TypedRange } from './TypedRange.tsx'

interface RangeToolsProps {
  readonly range: RangeChoice
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
}

/** Steps by the range's own length, a box that takes a range in words, and what Twilio is asked. */
export function RangeTools({ range, zone, now }: RangeToolsProps) {
  return (
    <div role="group" aria-label="More ranges" className={styles.tools}>
      <Step direction={-1} range={range} zone={zone} now={now} />
      <Step direction={1} range={range} zone={zone} now={now} />
      <Dropdown label="Type a range" shortcut="t" face={<TextCursorInput size={16} aria-hidden />}>
        {(close) => <TypedRange range={range} zone={zone} now={now} onChosen={close} />}
      </Dropdown>
      <p id={ASKED_ID} className={styles.asked}>
        {askedWords(range, now, zone)}
      </p>
    </div>
  )
}

function Step({ direction, range, zone, now }: RangeToolsProps & { readonly direction: -1 | 1 }) {
  const next = stepRange(range, direction, now, zone)
  const Icon = direction === -1 ? ChevronLeft : ChevronRight
  const name = direction === -1 ? 'Earlier' : 'Later'
  return (
    <Button
      tone="quiet"
      className={styles.step}
      aria-label={name}
      title={next ? `${name}: ${rangeWords(next, now, zone)}` : `${name}: nothing yet`}
      disabled={next === null}
      onClick={() => next && moveTo({ range: next })}
    >
      <Icon size={16} aria-hidden />
    </Button>
  )
}
