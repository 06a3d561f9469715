import type { Span } from '../span.ts'
import { dayIn, type Zone } from '../zone.ts'
import { isRangeOfTimes, type RangeChoice, rangeProblem } from '../time-range.ts'
import { type Ends, endsOf } from './ends.ts'
import { type MomentContext, readMoment } from './read-moment.ts'
import { readNamedDays } from './read-named-days.ts'
import { readSpanWords } from './read-span-words.ts'

/** What a typed text means, or why it means nothing, in a sentence. */
export type TypedRange =
  | { readonly choice: RangeChoice; readonly problem: null }
  | { readonly choice: null; readonly problem: string }

/** Where a text may be cut in two; a hyphen is also part of dates, so every cut is tried. */
const CUTS = /\s*(?:\.{2,}|[\u2013\u2014\u2192]|->|\b(?:to|until|till)\b|-)\s*/gi

/** A moment alone means so much before and after it. */
const AROUND_MS = 5 * 60_000

/**
 * Reads a range that somebody typed: a time up to now (`3h`, `last 3 hours`), days (`yesterday`,
 * `Aug 18`, `last week`), one moment (then five minutes before and after it), or two of these with
 * `-`, `–`, `to` or `..` between them. What has no zone of its own is of `zone`; `now` is ms UTC.
 */
export function readTypedRange(text: string, now: number, zone: Zone): TypedRange {
  const words = text.trim().replace(/\s+/g, ' ')
  if (words === '') return unread('Type a time, such as 3h, yesterday or Aug 18 8:40 – 9:10.')
  const context: MomentContext = { now, today: dayIn(zone, now), near: null }
  const span = readUpToNow(words)
  if (span) return read({ kind: 'last', span }, now, zone)
  const named = readNamedDays(words, context.today)
  if (named) return read({ kind: 'days', ...named, zone }, now, zone)
  const ends = oneMoment(words, context, zone) ?? twoMoments(words, context, zone)
  if (!ends) return unread(whyNot(words))
  return read(choiceOf(ends, zone), now, zone)
}

/** `last 3 hours`, `past hour`, `3h`, `3 hours ago`. Last week is another one, and has a name. */
function readUpToNow(words: string): Span | null {
  const bare = words.replace(/^(?:the )?(?:last|past) | ago$/gi, '')
  const isOne = bare !== words && /^(?:minute|hour|day)$/i.test(bare)
  return readSpanWords(isOne ? `1 ${bare}` : bare)
}

function oneMoment(words: string, context: MomentContext, zone: Zone): Ends | null {
  const moment = readMoment(words, context)
  if (!moment) return null
  if (moment.kind === 'wall' && moment.clock === null) return endsOf(moment, moment, context, zone)
  const ends = endsOf(moment, moment, context, zone)
  if (ends.kind !== 'times') return ends
  return { kind: 'times', start: ends.start - AROUND_MS, end: ends.start + AROUND_MS }
}

function twoMoments(words: string, context: MomentContext, zone: Zone): Ends | null {
  for (const cut of words.matchAll(CUTS)) {
    const first = readMoment(words.slice(0, cut.index), context)
    if (!first) continue
    const near = first.kind === 'wall' ? first.day : null
    const second = readMoment(words.slice(cut.index + cut[0].length), { ...context, near })
    if (second) return endsOf(first, second, context, zone)
  }
  return null
}

function choiceOf(ends: Ends, zone: Zone): RangeChoice {
  if (ends.kind === 'days') return { ...ends, zone }
  const second = (instant: number) => Math.floor(instant / 1000) * 1000
  return { kind: 'times', start: second(ends.start), end: second(ends.end + 999) }
}

/** What was understood, unless it makes no range. */
function read(choice: RangeChoice, now: number, zone: Zone): TypedRange {
  if (choice.kind === 'days') {
    const problem = rangeProblem(choice.from, choice.to)
    if (problem !== null) return unread(problem)
    if (choice.from > dayIn(zone, now)) return unread(TO_COME)
  }
  if (choice.kind === 'times') {
    if (choice.start >= choice.end) return unread('Its end is not after its start.')
    if (choice.start > now) return unread(TO_COME)
    if (!isRangeOfTimes(choice.start, choice.end)) return unread(OUT_OF_REACH)
  }
  return { choice, problem: null }
}

const TO_COME = 'That is still to come.'
const OUT_OF_REACH = 'A range lies after 1999 and spans 400 days at most.'

function whyNot(words: string): string {
  if (/\b\d{1,2}\/\d{1,2}\b/.test(words)) {
    return 'A date with slashes may be read in two ways: write Aug 9, or 2026-08-09.'
  }
  if (/^(?:(?:last|past) )?\d+ ?s(?:ec(?:ond)?s?)?$/i.test(words))
    return 'The shortest time up to now is 1m.'
  const [, amount] = /^(?:last |past )?(\d+) ?(?:mo|months?|y|years?)$/i.exec(words) ?? []
  if (amount !== undefined) return 'Months and years differ in length: write days, up to 400d.'
  return `“${words}” is no time that this page can read. Try 3h, yesterday, Aug 18 8:40 – 9:10 or 2026-08-18T08:40Z.`
}

function unread(problem: string): TypedRange {
  return { choice: null, problem }
}
