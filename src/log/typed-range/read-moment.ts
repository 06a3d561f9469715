import type { Day } from '../day.ts'
import { readDayWords } from './read-day-words.ts'
import { readSpanWords } from './read-span-words.ts'
import { spanMs } from '../span.ts'

/** What was written of a moment: an instant, or a clock on a wall, perhaps with its day. */
export type Moment =
  | { readonly kind: 'instant'; readonly at: number }
  | {
      readonly kind: 'wall'
      readonly day: Day | null
      /** ms past midnight; null where a day alone was written. */
      readonly clock: number | null
      /** How far the clock is ahead of GMT, ms, where that was written with it. */
      readonly offset: number | null
    }

/** What the words are to be understood by: the time now (ms UTC) and the day it is. */
export interface MomentContext {
  readonly now: number
  readonly today: Day
  /** The day at the other end of the range, where it is known. */
  readonly near: Day | null
}

const CLOCK =
  /(?<![\d:.])(\d{1,2})(?::(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*([ap]\.?m\b\.?)?|\s*([ap]\.?m\b\.?))(?:\s*(z\b|(?:utc|gmt)\s*[+\u2212-]\d{1,2}(?::?\d\d)?|utc\b|gmt\b|[+-]\d\d:?\d\d\b)\s*(?:\((?:utc|gmt)\))?)?/i

/** `8:40-09:10` is a range; `2026-08-18T08:40-09:10` is a moment, nine hours behind GMT. */
const LOOKS_LIKE_A_RANGE = /^-\d\d:\d\d$/
const ISO = /^\d{4}-\d\d-\d\dT/i

/**
 * Reads one moment: `now`, `3 hours ago`, Unix time in seconds or ms, a day, a time, or both in
 * either order, with `Z`, `GMT`, `UTC+1` or `+0100` where the clock is not the person's own. ISO
 * 8601 and RFC 2822 are forms of that. Null for anything else.
 */
export function readMoment(words: string, context: MomentContext): Moment | null {
  const text = words.trim().replace(/\s+/g, ' ')
  if (/^now$/i.test(text)) return { kind: 'instant', at: context.now }
  const [, ago] = /^(.+) ago$/i.exec(text) ?? []
  if (ago !== undefined) {
    const span = readSpanWords(ago)
    return span && { kind: 'instant', at: context.now - spanMs(span) }
  }
  if (/^\d{10}(?:\.\d+)?$/.test(text))
    return { kind: 'instant', at: Math.floor(Number(text)) * 1000 }
  if (/^\d{13}$/.test(text)) return { kind: 'instant', at: Number(text) }
  return readWall(text, context)
}

function readWall(text: string, { today, near }: MomentContext): Moment | null {
  const found = CLOCK.exec(text)
  if (!found) {
    const day = readDayWords(text, today, near)
    return day && { kind: 'wall', day, clock: null, offset: null }
  }
  if (LOOKS_LIKE_A_RANGE.test(found[6] ?? '') && !ISO.test(text)) return null
  const clock = clockOf(found)
  const offset = offsetOf(found[6])
  if (clock === null || offset === undefined) return null
  const around = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  const dayText = around
    .join(' ')
    .replace(/t\s*$/i, (end) => (/\dt\s*$/i.test(around[0] ?? '') ? '' : end))
    .replace(/\bat\b/i, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/\s+/g, ' ')
  const day = dayText === '' ? null : readDayWords(dayText, today, near)
  if (dayText !== '' && day === null) return null
  return { kind: 'wall', day, clock, offset }
}

/** ms past midnight; null where no clock shows that. */
function clockOf(found: RegExpExecArray): number | null {
  const [, hours = '', minutes = '0', seconds = '0', after, alone] = found
  const half = (after ?? alone)?.[0]?.toLowerCase()
  const hour = Number(hours)
  if (half && (hour < 1 || hour > 12)) return null
  const real = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
  if (real > 24 || Number(minutes) > 59 || Number(seconds) > 59) return null
  const clock = (real * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000
  return clock <= 86_400_000 ? clock : null
}

/** ms ahead of GMT; null where nothing was written, undefined where it makes no sense. */
function offsetOf(written: string | undefined): number | null | undefined {
  if (written === undefined) return null
  const [, sign, hours = '', minutes = '0'] =
    /([+\u2212-])(\d{1,2})(?::?(\d\d))?$/.exec(written) ?? []
  if (sign === undefined) return 0
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000
  if (size > 14 * 3_600_000 || Number(minutes) > 59) return undefined
  return sign === '+' ? size : -size
}
