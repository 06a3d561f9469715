import { addDays, type Day, startOfGmtDay } from '../day.ts'
import { dayIn, startOfDayIn, type Zone } from '../zone.ts'
import type { Moment, MomentContext } from './read-moment.ts'
import { instantOfWall } from './wall-time.ts'

/** Where a range begins and ends: whole days, both included, or instants (ms UTC). */
export type Ends =
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'times'; readonly start: number; readonly end: number }

type Wall = Extract<Moment, { kind: 'wall' }>

/**
 * The ends that two moments mean together: what one of them leaves out (its day, its zone), the
 * other one says. Times without any day are today's, or yesterday's where today's are still to come.
 */
export function endsOf(
  first: Moment,
  second: Moment,
  { now, today }: MomentContext,
  zone: Zone,
): Ends {
  if (isDay(first) && isDay(second)) return { kind: 'days', from: first.day, to: second.day }
  const day = dayOf(first, zone) ?? dayOf(second, zone)
  const offset = offsetOf(first) ?? offsetOf(second)
  const clock = { zone, offset }
  if (day !== null) return joined(first, second, day, clock)
  const ends = joined(first, second, today, clock)
  return ends.start <= now ? ends : joined(first, second, addDays(today, -1), clock)
}

interface Clock {
  readonly zone: Zone
  readonly offset: number | null
}

function joined(first: Moment, second: Moment, day: Day, clock: Clock) {
  const start = instantOf(first, day, clock)
  const end = isDay(second)
    ? startOfDayIn(clock.zone, addDays(second.day, 1))
    : instantOf(second, dayOf(first, clock.zone) ?? day, clock)
  // 22:00 – 2:00 ends on the day after.
  const goesOn = end < start && second.kind === 'wall' && second.day === null
  return {
    kind: 'times',
    start,
    end: goesOn ? instantOf(second, addDays(dayOf(first, clock.zone) ?? day, 1), clock) : end,
  } as const
}

function instantOf(moment: Moment, day: Day, { zone, offset }: Clock): number {
  if (moment.kind === 'instant') return moment.at
  const own = moment.day ?? day
  if (moment.clock === null) return startOfDayIn(zone, own)
  const ahead = moment.offset ?? offset
  if (ahead !== null) return startOfGmtDay(own) + moment.clock - ahead
  return instantOfWall(own, moment.clock, zone)
}

function isDay(moment: Moment): moment is Wall & { readonly day: Day; readonly clock: null } {
  return moment.kind === 'wall' && moment.clock === null && moment.day !== null
}

function dayOf(moment: Moment, zone: Zone): Day | null {
  return moment.kind === 'wall' ? moment.day : dayIn(zone, moment.at)
}

function offsetOf(moment: Moment): number | null {
  return moment.kind === 'wall' ? moment.offset : null
}
