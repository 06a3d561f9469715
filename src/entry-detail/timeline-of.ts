import type { LogEntry } from '../log/entry.ts'
import { nearest } from './nearest.ts'

/** A stretch of time (ms UTC), and entries at their places in it, from 0 to 1. */
export interface Timeline {
  readonly start: number
  readonly end: number
  readonly marks: readonly { readonly entry: LogEntry; readonly place: number }[]
}

/** More marks would stand on one another. */
const MOST_MARKS = 60

/** Where in time the entries lie, those nearest to one of them; null where all are of one second. */
export function timelineOf(entries: readonly LogEntry[], current: LogEntry): Timeline | null {
  const dated = nearest(
    entries.filter(({ occurredAt }) => occurredAt !== null),
    ({ sid }) => sid === current.sid,
    MOST_MARKS,
  ).flatMap((entry) => (entry.occurredAt === null ? [] : [{ entry, at: entry.occurredAt }]))
  const times = dated.map(({ at }) => at)
  const [start, end] = [Math.min(...times), Math.max(...times)]
  if (dated.length < 2 || start === end) return null
  const marks = dated.map(({ entry, at }) => ({ entry, place: (at - start) / (end - start) }))
  return { start, end, marks }
}
