import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { spanWords } from '../log/span-words.ts'
import { spanLabel } from '../log/span.ts'
import { daysOfChoice, type RangeChoice } from '../log/time-range.ts'
import type { Zone } from '../log/zone.ts'
import { Button } from '../ui/Button.tsx'
import type { ViewState } from '../url/view-state.ts'
import { DayFields } from './DayFields.tsx'
import styles from './Filters.module.css'
import { LevelChoice } from './LevelChoice.tsx'
import { RangeTools } from './RangeTools.tsx'
import { SearchBox } from './search/SearchBox.tsx'
import type { Searched } from './search/searched.ts'
import { SpanChoice } from './SpanChoice.tsx'

interface FiltersProps {
  readonly view: ViewState
  readonly zone: Zone
  readonly now: number
  /** What the search looks at, for suggestions. */
  readonly searched?: Searched
}

/** Everything that narrows the list. What is chosen lives in the address bar. */
export function Filters({ view, zone, now, searched }: FiltersProps) {
  // On a phone the range folds away; elsewhere there is room, and the fold has no button.
  const [isOpen, setOpen] = useState(false)
  // What is half typed gives way to a ready-made range, even to the one that is chosen already.
  const [choices, setChoices] = useState(0)
  const { from, to } = daysOfChoice(view.range, now, zone)
  return (
    <div role="search" className={styles.filters}>
      <LevelChoice level={view.level} />
      <Button
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls="range"
        aria-keyshortcuts="d"
        onClick={() => setOpen(!isOpen)}
      >
        {rangeLabel(view.range, zone)}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <div id="range" className={`${styles.range} ${isOpen ? styles.unfolded : ''}`}>
        <SpanChoice range={view.range} onChoose={() => setChoices(choices + 1)} />
        <DayFields key={choices} from={from} to={to} zone={zone} />
        <RangeTools range={view.range} zone={zone} now={now} />
      </div>
      <SearchBox searched={searched} />
    </div>
  )
}

function rangeLabel(range: RangeChoice, zone: Zone): string {
  if (range.kind === 'last') return spanLabel(range.span)
  if (range.kind === 'times') return spanWords(range.start, range.end, zone)
  return `${range.from} – ${range.to}`
}
