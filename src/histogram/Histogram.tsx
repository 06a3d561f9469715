import { memo, useMemo, useState } from 'react'
import type { DayState } from '../api/use-range-log.ts'
import { bucketEdges } from '../log/bucket-edges.ts'
import type { Day } from '../log/day.ts'
import type { EntryList } from '../log/entry-list.ts'
import { histogram } from '../log/histogram.ts'
import { inFull } from '../log/in-full.ts'
import { spanWords } from '../log/span-words.ts'
import { choiceBetween, type TimeRange } from '../log/time-range.ts'
import type { Zone } from '../log/zone.ts'
import { useMedia } from '../ui/use-media.ts'
import { moveTo } from '../url/address-bar.ts'
import { axisTicks } from './axis-ticks.ts'
import { BucketChart } from './BucketChart.tsx'
import { CoverageBar } from './CoverageBar.tsx'
import { dayShares } from './day-shares.ts'
import styles from './Histogram.module.css'
import { Readout } from './Readout.tsx'
import { type BucketSpan, useBucketChoice } from './use-bucket-choice.ts'
import { bucketReading, countWords, dayReading, stepWords, totalOf } from './words.ts'

export interface HistogramProps {
  /** What is listed, after all filters. */
  readonly entries: EntryList
  readonly range: TimeRange
  /** The choice that the range stands for, as text: it stays while the clock moves the range on. */
  readonly where: string
  /** The GMT days that cover the range, newest first. */
  readonly days: readonly DayState[]
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
  onLoadDay(day: Day): void
}

const MINUTE_MS = 60_000

/** What is listed, by time and level, and under it how much of the time is loaded. */
export const Histogram = memo(function Histogram({
  entries,
  range,
  where,
  zone,
  now,
  onLoadDay,
  ...props
}: HistogramProps) {
  const isNarrow = useMedia('(max-width: 640px)')
  const { step, edges } = useMemo(
    () => bucketEdges(range, now, zone, isNarrow ? 60 : 120),
    [range, now, zone, isNarrow],
  )
  const ticks = useMemo(() => axisTicks(edges, zone, isNarrow ? 5 : 16), [edges, zone, isNarrow])
  const { buckets, undated } = useMemo(() => histogram(entries, edges), [entries, edges])
  const days = useMemo(() => props.days.toReversed(), [props.days])
  const names = useMemo(
    () => buckets.map((bucket) => nameOf(bucketReading([bucket], days, zone))),
    [buckets, days, zone],
  )
  const { shares, rest } = dayShares(
    days.map(({ day }) => day),
    edges,
  )
  const [pointedDay, pointAt] = useState<Day | null>(null)
  const setRange = ({ first, last }: BucketSpan) => {
    const start = buckets[first]?.start
    const end = buckets[last]?.end
    if (start === undefined || end === undefined) return
    moveTo({ range: choiceBetween(start, end, zone) })
  }
  const choice = useBucketChoice({ count: buckets.length, where, onChoose: setRange })
  const { pointed } = choice
  const pointedState = days.find(({ day }) => day === pointedDay)
  const total = totalOf(buckets)
  const minute = (instant: number) => Math.floor(instant / MINUTE_MS) * MINUTE_MS
  const span =
    range.end === null
      ? spanWords(minute(range.start), minute(now), zone)
      : spanWords(range.start, range.end, zone)
  const withoutDate = undated === 0 ? '' : ` · ${inFull(undated)} without a date`
  return (
    <figure className={styles.histogram} aria-label="Notifications over time">
      <Readout
        reading={
          pointedState
            ? dayReading(pointedState)
            : pointed && bucketReading(buckets.slice(pointed.first, pointed.last + 1), days, zone)
        }
        total={total}
        span={span}
        scale={`a bar is ${stepWords(step)}${withoutDate}`}
      />
      <BucketChart
        summary={`${span}: ${countWords(total) ?? 'nothing'}. Arrow keys move, with Shift they choose more, Enter shows that time alone.`}
        buckets={buckets}
        names={names}
        ticks={ticks}
        choice={choice}
      />
      <CoverageBar days={days} shares={shares} rest={rest} onPoint={pointAt} onLoad={onLoadDay} />
    </figure>
  )
})

function nameOf({ what, said }: { readonly what: string; readonly said: string }): string {
  return `${what}: ${said}`
}
