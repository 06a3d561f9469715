import { describe, expect, test } from 'vitest'
import type { ApiErrorCode } from '../../src/api/api-error.ts'
import { DeletionDesk } from '../../src/deletion/deletion-desk.ts'
import { Ledger } from '../../src/deletion/ledger.ts'
import { UNDO_MS } from '../../src/deletion/undo-window.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { entriesOf, entryOf } from './entries.ts'
import { PretendedWay, settled, wordsOf } from './pretended-way.ts'

const [first, second, third] = [entryOf(1), entryOf(2), entryOf(3)]

/** The rows a person would see of these entries. */
function visible({ desk }: PretendedWay, entries: readonly LogEntry[]): readonly LogEntry[] {
  return entries.filter(({ sid }) => !desk.state().hidden.has(sid))
}

async function sent(...entries: readonly LogEntry[]): Promise<PretendedWay> {
  const way = new PretendedWay()
  way.desk.remove(entries)
  await way.pass(UNDO_MS)
  return way
}

describe('in the eight seconds', () => {
  test('the rows are gone and nothing is sent', async () => {
    const way = new PretendedWay()
    way.desk.remove([first, second])
    await way.pass(UNDO_MS - 1)
    expect(way.deletes).toEqual([])
    expect(visible(way, [first, second, third])).toEqual([third])
    expect(way.desk.state().waiting).toEqual({ count: 2, endsAt: 1_000_000 + UNDO_MS })
    await way.pass(1)
    expect(way.deletes).toEqual([second, first])
    expect(way.desk.state().waiting).toBeNull()
  })

  test('Undo brings the rows back, and nothing is ever sent', async () => {
    const way = new PretendedWay()
    way.desk.remove([first, second])
    await way.pass(UNDO_MS - 1)
    way.desk.undo()
    expect(visible(way, [first, second])).toEqual([first, second])
    expect(way.desk.state().report).toEqual({ is: 'restored', count: 2 })
    await way.pass(10 * UNDO_MS)
    expect(way.deletes).toEqual([])
  })

  test('a later removal joins, starts the time anew, and one Undo brings back both', async () => {
    const way = new PretendedWay()
    way.desk.remove([first])
    await way.pass(UNDO_MS - 1)
    way.desk.remove([second])
    await way.pass(UNDO_MS - 1)
    expect(way.deletes).toEqual([])
    expect(way.desk.state().waiting?.count).toBe(2)
    way.desk.undo()
    expect(visible(way, [first, second])).toEqual([first, second])
  })

  test('removing what is removed already does nothing, and does not lengthen the time', async () => {
    const way = new PretendedWay()
    way.desk.remove([first, first])
    const before = way.desk.state()
    await way.pass(5_000)
    way.desk.remove([first])
    way.desk.remove([])
    expect(way.desk.state()).toBe(before)
    await way.pass(UNDO_MS)
    way.desk.remove([first])
    await way.pass(UNDO_MS)
    expect(way.deletes).toEqual([first])
  })

  test('after Undo the same entry can be removed again', async () => {
    const way = new PretendedWay()
    way.desk.remove([first])
    way.desk.undo()
    way.desk.remove([first])
    expect(way.desk.state().report).toBeNull()
    await way.pass(UNDO_MS)
    expect(way.deletes).toEqual([first])
  })

  test('Undo reaches only what waits, not what has been sent', async () => {
    const way = await sent(first)
    way.desk.remove([second])
    way.desk.undo()
    expect(visible(way, [first, second])).toEqual([second])
    way.desk.undo()
    await way.answer('ok')
    expect(visible(way, [first, second])).toEqual([second])
  })
})

describe('on the way', () => {
  test('newest first, without a date last, and never more at once than the lane lets through', async () => {
    const undated = entryOf(99, { occurredAt: null })
    const way = new PretendedWay()
    way.limit = 2
    way.desk.remove([second, undated, first, third])
    await way.pass(UNDO_MS)
    expect(way.deletes).toEqual([third, second])
    expect(way.desk.state().run).toMatchObject({ does: 'delete', done: 0, total: 4 })
    await way.answer('ok')
    expect(way.deletes).toEqual([third, second, first])
    expect(way.desk.state().run).toMatchObject({ does: 'delete', done: 1, total: 4 })
    way.limit = 3
    await way.answer('ok')
    expect(way.deletes).toEqual([third, second, first, undated])
  })

  test('a removal during a run has its own eight seconds, then joins the run', async () => {
    const way = await sent(first)
    way.desk.remove([second])
    expect(way.desk.state()).toMatchObject({ run: { done: 0, total: 1 }, waiting: { count: 1 } })
    await way.pass(UNDO_MS)
    expect(way.desk.state()).toMatchObject({ run: { done: 0, total: 2 }, waiting: null })
    await way.answer('ok')
    await way.answer('ok')
    expect(way.desk.state().report).toMatchObject({ is: 'done', deleted: 2, kept: 0 })
  })

  test('what is gone is taken out of what is loaded in batches, and stays hidden', async () => {
    const entries = entriesOf(40)
    const way = await sent(...entries)
    for (let answered = 0; answered < entries.length; answered += 1) {
      await way.pass(100)
      await way.answer(answered % 2 ? 'ok' : 'not_found')
    }
    expect(way.forgotten).toEqual(new Set(entries.map(({ sid }) => sid)))
    expect(way.forgetting).toBeLessThan(10)
    expect(visible(way, entries)).toEqual([])
    expect(way.desk.state()).toMatchObject({
      run: null,
      report: { is: 'done', deleted: 40, kept: 0 },
    })
    way.desk.dismissReport()
    expect(way.desk.state().report).toBeNull()
  })

  test('Stop takes back what has not been sent, also what waits for a rate limit to end', async () => {
    const way = new PretendedWay()
    way.limit = 2
    way.desk.remove([first, second, third])
    await way.pass(UNDO_MS)
    await way.answer('ok', third)
    way.hold(true)
    way.desk.steer('stop')
    await way.pass(0)
    expect(visible(way, [first, second, third])).toEqual([first, second])
    expect(way.desk.state()).toMatchObject({
      run: null,
      report: { is: 'done', deleted: 1, kept: 2 },
    })
  })

  test('Stop waits for what has been sent', async () => {
    const way = await sent(first)
    way.desk.steer('stop')
    expect(visible(way, [first])).toEqual([])
    await way.answer('ok')
    expect(way.desk.state().report).toMatchObject({ is: 'done', deleted: 1, kept: 0 })
  })

  test('the rows that are hidden are the same set while none comes or goes', async () => {
    const way = new PretendedWay()
    way.desk.remove([first, second])
    const { hidden } = way.desk.state()
    await way.pass(UNDO_MS)
    await way.answer('ok')
    expect(way.desk.state().hidden).toBe(hidden)
    await way.answer('twilio_error')
    expect(way.desk.state().hidden).not.toBe(hidden)
  })
})

describe('one answer', () => {
  const LOST: readonly ApiErrorCode[] = [
    'twilio_timeout',
    'twilio_unreachable',
    'twilio_unreadable',
    'twilio_too_large',
    'server_gone',
    'unreadable',
  ]
  const FAILED: readonly ApiErrorCode[] = [
    'twilio_error',
    'bad_request',
    'rate_limited',
    'twilio_auth',
    'token',
    'host',
  ]

  test.each(FAILED)(
    '%s: the row comes back with the reason, and Retry sends it again',
    async (code) => {
      const way = await sent(first)
      await way.answer(code)
      expect(visible(way, [first])).toEqual([first])
      const failure = { entry: first, is: 'failed', reason: wordsOf(code) }
      expect([...way.desk.state().failures]).toEqual([[first.sid, failure]])
      expect(way.desk.state()).toMatchObject({ run: null, report: null, canDelete: true })
      way.desk.checkAgain()
      expect(way.open).toEqual([])
      way.desk.retry()
      expect(way.desk.state().failures.size).toBe(0)
      await settled()
      await way.answer('ok')
      expect(way.deletes).toEqual([first, first])
      expect(visible(way, [first])).toEqual([])
    },
  )

  test.each(LOST)('%s: checked, and gone', async (code) => {
    const way = await sent(first)
    await way.answer(code)
    expect(way.open[0]?.asks).toBe('check')
    expect(visible(way, [first])).toEqual([])
    await way.answer('ok')
    expect(visible(way, [first])).toEqual([])
    expect(way.forgotten).toEqual(new Set([first.sid]))
    expect(way.desk.state().report).toMatchObject({ is: 'done', deleted: 1, kept: 0 })
  })

  test.each(LOST)('%s: checked, and still there', async (code) => {
    const way = await sent(first)
    await way.answer(code)
    await way.answer('still there')
    expect(visible(way, [first])).toEqual([first])
    expect(way.desk.state().failures.get(first.sid)).toMatchObject({
      is: 'failed',
      reason: 'Not confirmed, and Twilio still has it.',
    })
  })

  test.each(LOST)(
    '%s: unknown where the check fails too, until another check tells',
    async (code) => {
      const way = await sent(first)
      await way.answer(code)
      await way.answer('twilio_timeout')
      const unknown = { entry: first, is: 'unknown', reason: wordsOf('twilio_timeout') }
      expect(way.desk.state().failures.get(first.sid)).toEqual(unknown)
      expect(visible(way, [first])).toEqual([first])
      way.desk.retry()
      expect(way.open).toEqual([])
      way.desk.checkAgain()
      await settled()
      expect(way.desk.state().run).toMatchObject({ does: 'check', done: 0, total: 1 })
      await way.answer('ok')
      expect(way.deletes).toEqual([first])
      expect(visible(way, [first])).toEqual([])
    },
  )

  test.each<[ApiErrorCode, 'twilio' | 'server', string]>([
    [
      'delete_refused',
      'twilio',
      'Twilio does not delete notifications of this account. It said: “Method not allowed” (405, code 20004).',
    ],
    ['method', 'server', wordsOf('method')],
    ['read_only', 'server', wordsOf('read_only')],
  ])('%s: nothing more is sent, every row is back, deleting is off', async (code, by, words) => {
    const entries = entriesOf(10)
    const way = new PretendedWay()
    way.desk.remove(entries)
    await way.pass(UNDO_MS)
    way.desk.remove([entryOf(11)])
    await way.answer('ok')
    await way.answer(code)
    expect(way.desk.state()).toMatchObject({
      canDelete: false,
      refused: { by, words, isRead: false },
      waiting: null,
    })
    while (way.open.length > 0) await way.answer(code)
    expect(visible(way, entries)).toEqual(entries.slice(0, 9))
    expect(way.deletes).toHaveLength(5)
    expect(way.desk.state()).toMatchObject({
      run: null,
      report: { is: 'done', deleted: 1, kept: 0 },
    })
    way.desk.remove(entries)
    way.desk.retry()
    way.desk.dismissRefusal()
    await way.pass(UNDO_MS)
    expect(way.deletes).toHaveLength(5)
    expect(way.desk.state().refused?.isRead).toBe(true)
  })
})

test('a refusal is the whole story: what failed before it has nothing to retry', async () => {
  const way = await sent(first, second, third)
  await way.answer('twilio_timeout', first)
  await way.answer('server_gone', first)
  await way.answer('twilio_error', third)
  await way.answer('delete_refused', second)
  expect([...way.desk.state().failures.values()]).toMatchObject([{ entry: first, is: 'unknown' }])
  expect(visible(way, [first, second, third])).toEqual([first, second, third])
})

describe('where the next would fare no better', () => {
  test.each<readonly ApiErrorCode[]>([
    ['twilio_auth'],
    ['token'],
    ['server_gone', 'server_gone'],
    ['twilio_unreachable', 'twilio_unreachable'],
  ])('%s: the rest is not sent and says why', async (...answers) => {
    const way = new PretendedWay()
    way.limit = 1
    way.desk.remove([first, second, third])
    await way.pass(UNDO_MS)
    for (const answer of answers) await way.answer(answer)
    expect(way.deletes).toEqual([third])
    expect(way.desk.state().run).toBeNull()
    const words = wordsOf(answers.at(-1) ?? 'token')
    expect(way.desk.state().failures.get(third.sid)?.reason).toBe(words)
    for (const { sid } of [first, second]) {
      expect(way.desk.state().failures.get(sid)).toMatchObject({
        is: 'failed',
        reason: `Not sent. ${words}`,
      })
    }
  })

  test('one that Twilio answers late, or with a 500, does not hold the others up', async () => {
    const way = new PretendedWay()
    way.limit = 1
    way.desk.remove([first, second, third])
    await way.pass(UNDO_MS)
    await way.answer('twilio_error')
    await way.answer('twilio_timeout')
    await way.answer('twilio_timeout')
    await way.answer('ok')
    expect(way.deletes).toEqual([third, second, first])
    expect(way.desk.state()).toMatchObject({ report: { deleted: 1 } })
    expect(way.desk.state().failures.size).toBe(2)
  })
})

describe('failed ones', () => {
  test('can be retried, put away, and removed like any other row', async () => {
    const way = await sent(first, second, third)
    while (way.open.length > 0) await way.answer('twilio_error')
    way.desk.remove([first])
    expect([...way.desk.state().failures.keys()]).toEqual([second.sid, third.sid])
    way.desk.retry()
    await settled()
    expect(way.open.map(({ entry }) => entry)).toEqual([third, second])
    await way.answer('ok')
    await way.answer('twilio_error')
    expect([...way.desk.state().failures.keys()]).toEqual([second.sid])
    way.desk.dismissFailures()
    expect(way.desk.state().failures.size).toBe(0)
    expect(visible(way, [first, second, third])).toEqual([second])
  })

  test('an error that is none of ours keeps its words', async () => {
    const desk = new DeletionDesk({
      send: () => Promise.reject(new TypeError('No such thing.')),
      check: () => Promise.resolve(true),
      forget: () => {},
      takeTurn: async () => () => {},
      ledger: new Ledger({
        archive: null,
        journal: null,
        isKeeping: () => false,
        wholeOf: () => Promise.resolve(null),
        now: Date.now,
      }),
      setTimer: (run) => {
        run()
        return () => {}
      },
    })
    desk.remove([first])
    await settled()
    expect(desk.state().failures.get(first.sid)?.reason).toBe('No such thing.')
  })
})

test('a read-only desk removes nothing', async () => {
  const way = new PretendedWay({ canDelete: false })
  way.desk.remove([first])
  await way.pass(UNDO_MS)
  expect(way.desk.state()).toMatchObject({ canDelete: false, refused: null, waiting: null })
  expect(visible(way, [first])).toEqual([first])
  expect(way.deletes).toEqual([])
})

test('the desk tells whoever listens, and not who has left', () => {
  const { desk } = new PretendedWay()
  let told = 0
  const leave = desk.subscribe(() => (told += 1))
  desk.remove([first])
  expect(told).toBe(1)
  leave()
  desk.undo()
  expect(told).toBe(1)
})
