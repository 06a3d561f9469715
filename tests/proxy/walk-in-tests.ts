import { expect } from 'vitest'
import { addDays, type Day, parseDay } from '../../src/log/day.ts'
import { walkDays } from '../../src/proxy/day-walks.ts'
import type { PageFrame } from '../../src/twilio/page-frames.ts'
import { framesOf } from './read-frames.ts'

const NEWEST = parseDay('2026-11-21')
if (NEWEST === null) throw new Error('That is a day.')
/** The newest day of every walk. */
export const LAST: Day = NEWEST

/** So many days, newest first. */
export const daysBack = (count: number): Day[] =>
  Array.from({ length: count }, (_, back) => addDays(LAST, -back))

/** A page: its number leads to the next one, `null` is the last, `undefined` no page at all. */
export const page = (next: number | null | undefined, rows = '{}'): Buffer | null =>
  next === undefined
    ? null
    : Buffer.from(
        `{"notifications":[${rows}],"next_page_uri":${next === null ? null : `"/x?Page=${next}&PageToken=PT${next}"`}}`,
      )

/** A question that waits for its answer. */
export interface Asked {
  readonly day: Day
  /** The page's number, counted from 0. */
  readonly number: number
  readonly parameters: URLSearchParams
  answer(body: Buffer | null): Promise<void>
}

/** Lets everything happen that waits for nothing but its turn. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A walk whose questions the test answers, one by one. */
export function walk(days: readonly Day[], more: { log?: string; holdsWrites?: boolean } = {}) {
  const open: Asked[] = []
  const asked: Asked[] = []
  const written: (string | Buffer)[] = []
  let isGone = false
  let isWriting = false
  let isOver = false
  const walking = walkDays({
    days,
    log: more.log ?? null,
    pageSize: 9,
    ask: (parameters) =>
      new Promise((resolve) => {
        const day = parseDay(parameters.get('MessageDate>') ?? '') ?? LAST
        const question: Asked = {
          day,
          number: Number(parameters.get('Page') ?? 0),
          parameters,
          answer: async (body) => {
            open.splice(open.indexOf(question), 1)
            resolve(body)
            await settled()
          },
        }
        open.push(question)
        asked.push(question)
      }),
    write: async (part) => {
      expect(isWriting).toBe(false)
      isWriting = true
      if (more.holdsWrites) await settled()
      written.push(part)
      isWriting = false
    },
    isGone: () => isGone,
  }).finally(() => {
    isOver = true
  })
  return {
    /** What has no answer yet, in the order in which it was asked. */
    open: open as readonly Asked[],
    asked: asked as readonly Asked[],
    walking,
    isOver: () => isOver,
    leave: () => {
      isGone = true
    },
    frames: (): Promise<PageFrame[]> =>
      framesOf(new Response(Buffer.concat(written.map((part) => Buffer.from(part))))),
  }
}
