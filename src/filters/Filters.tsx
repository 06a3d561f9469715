import { daysOfChoice } from '../log/time-range.ts'
import type { Zone } from '../log/zone.ts'
import type { ViewState } from '../url/view-state.ts'
import { DayFields } from './DayFields.tsx'
import styles from './Filters.module.css'
import { LevelChoice } from './LevelChoice.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SpanChoice } from './SpanChoice.tsx'

interface FiltersProps {
  readonly view: ViewState
  readonly zone: Zone
  readonly now: number
}

/** Everything that narrows the list. What is chosen lives in the address bar. */
export function Filters({ view, zone, now }: FiltersProps) {
  const { from, to } = daysOfChoice(view.range, now, zone)
  return (
    <search className={styles.filters}>
      <LevelChoice level={view.level} />
      <SpanChoice range={view.range} />
      <DayFields from={from} to={to} />
      <SearchBox search={view.search} />
    </search>
  )
}
