import { addDays, type Day } from '../log/day.ts'
import type { LoadPosition } from '../log/day-log.ts'
import type { PageCursor } from '../log/page.ts'
import { listParameters } from '../twilio/list-parameters.ts'
import { nextCursorIn } from '../twilio/next-cursor-in.ts'
import { isEmptyPage } from '../twilio/is-empty-page.ts'
import { frameHead } from '../twilio/page-frames.ts'

/** How many pages are asked for at once: some at first, more while all goes well. */
const AT_FIRST = 4
const AT_MOST = 8

/** A GMT day's list, read page by page. */
interface Walk {
  readonly day: Day
  position: Exclude<LoadPosition, null>
  /** Positions that have been asked for: a cursor that comes again leads in a circle. */
  readonly seen: Set<string>
  emptyInARow: number
}

interface WalksOptions {
  /** Newest first. */
  readonly days: readonly Day[]
  /** Twilio's `Log`, or null for all. */
  readonly log: string | null
  readonly pageSize: number
  /** One page's body, or null where Twilio did not give it. */
  ask(parameters: URLSearchParams): Promise<Buffer | null>
  /** Resolves when there is room for more. */
  write(part: string | Buffer): Promise<void>
  /** Whether whoever wants the pages has gone. */
  isGone(): boolean
}

/**
 * Walks through many days' lists at once and writes every page as it comes. A day that does not
 * go as it should is left, with a word, to be asked for by itself: refusals, waiting and trying
 * again have one home, and it is not here.
 */
export async function walkDays(options: WalksOptions): Promise<void> {
  const waiting: Walk[] = options.days.map(beginning)
  let limit = AT_FIRST
  let writing = Promise.resolve()
  const write = (head: string, body: Buffer | null): Promise<void> => {
    // One frame at a time: two pages that come at once must not mix.
    const before = writing
    const frame = async () => {
      await before
      await options.write(head)
      if (body !== null) await options.write(body)
    }
    writing = frame()
    return writing
  }
  const step = async (walk: Walk): Promise<void> => {
    const { day, position } = walk
    const body = await options.ask(parametersOf(options, walk))
    const next = body === null ? undefined : await cursorAfter(body, walk)
    if (body === null || next === undefined) {
      limit = Math.max(1, Math.floor(limit / 2))
      return write(frameHead({ day, position }, null), null)
    }
    limit = Math.min(AT_MOST, limit + 1)
    if (next !== null) {
      walk.position = next
      waiting.push(walk)
    }
    await write(frameHead({ day, position }, body.length), body)
  }
  const running = new Set<Promise<void>>()
  while (!options.isGone() && (waiting.length > 0 || running.size > 0)) {
    const walk = running.size < limit ? waiting.shift() : undefined
    if (walk === undefined) await Promise.race(running)
    else {
      const stepping = step(walk).finally(() => running.delete(stepping))
      running.add(stepping)
    }
  }
}

function beginning(day: Day): Walk {
  return { day, position: 'start', seen: new Set(), emptyInARow: 0 }
}

function parametersOf({ log, pageSize }: WalksOptions, { day, position }: Walk): URLSearchParams {
  const cursor = position === 'start' ? null : position
  return listParameters({ log, since: day, before: addDays(day, 1), pageSize, cursor })
}

/** Where the day goes on; null at its end; undefined where it cannot be walked from here. */
async function cursorAfter(body: Buffer, walk: Walk): Promise<PageCursor | null | undefined> {
  let next: PageCursor | null
  try {
    next = await nextCursorIn(body)
  } catch {
    return undefined // The page is asked for again by itself, and its reader says what is wrong.
  }
  if (next === null) return null
  const { seen } = walk
  const cursor = JSON.stringify(next)
  walk.emptyInARow = isEmptyPage(body) ? walk.emptyInARow + 1 : 0
  if (seen.has(cursor) || seen.size === MOST_PAGES) return undefined
  if (walk.emptyInARow === MOST_EMPTY_PAGES) return undefined
  seen.add(cursor)
  return next
}

/** A million notifications on one day: beyond that it is more likely a list without an end. */
const MOST_PAGES = 1000

/** Twilio has been seen to send empty pages without end, each with a cursor to the next. */
const MOST_EMPTY_PAGES = 20
