import { describe, expect, test } from 'vitest'
import { ApiError } from '../../src/api/api-error.ts'
import { selectedOf, wholeList } from '../../src/export/export-source.ts'
import { resultWords } from '../../src/export/result-words.ts'
import { rowWriter } from '../../src/export/row-writer.ts'
import { runExport } from '../../src/export/run-export.ts'
import { EntryList } from '../../src/log/entry-list.ts'
import { EntryTable } from '../../src/log/entry-table.ts'
import type { FullLogEntry, LogEntry, NotificationSid } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { entryOf, numberOf, sidOf } from '../log/entries.ts'

/** Entries 1 to so many, in this order. */
function listOf(count: number): EntryList {
  const entries = Array.from({ length: count }, (_, at) =>
    entryOf(at + 1, { errorCode: `${at + 1}`, occurredAt: -at * 1000 }),
  )
  const { columns, order } = EntryTable.empty(new LogTexts()).with(entries)
  return new EntryList([{ columns, rows: order }])
}

interface Run {
  readonly askFor?: (sid: NotificationSid) => Promise<FullLogEntry | null>
  readonly mask?: (entry: LogEntry) => LogEntry
  readonly onProgress?: (rows: number) => void
  readonly signal?: AbortSignal
}

const run = (entries: EntryList, { askFor, ...more }: Run = {}) =>
  runExport({
    source: wholeList(entries),
    writer: rowWriter('csv', {
      columns: ['code'],
      words: { zone: 'UTC', titles: new Map() },
      hasDetails: askFor !== undefined,
    }),
    mask: (entry) => entry,
    askFor: askFor ?? null,
    onProgress: () => {},
    signal: new AbortController().signal,
    ...more,
  })

const linesOf = (parts: readonly string[]) => parts.join('').trimEnd().split('\r\n')
const whole = (number: number, responseBody = ''): FullLogEntry => ({
  ...entryOf(number),
  exchange: { requestVariables: null, responseHeaders: null, responseBody },
})
const numberOfSid = (sid: NotificationSid) => numberOf(entryOf(0, { sid }))
const refused = () => {
  throw new ApiError('twilio_error', 'Oh no.')
}

describe('an export', () => {
  test('writes all rows in their order, some at a time, and tells how far it is', async () => {
    const told: number[] = []
    const result = await run(listOf(1200), { onProgress: (rows) => told.push(rows) })
    expect(linesOf(result.parts).slice(1)).toEqual(
      Array.from({ length: 1200 }, (_, at) => `${at + 1}`),
    )
    expect(told).toEqual([250, 500, 750, 1000, 1200])
    expect(result).toMatchObject({ rows: 1200, stopped: null, failed: 0, gone: 0 })
  })

  test('of nothing is a head', async () => {
    const result = await run(listOf(0))
    expect(linesOf(result.parts)).toEqual(['Code'])
    expect(result.stopped).toBeNull()
  })

  test('writes what is shown of an entry', async () => {
    const result = await run(listOf(1), { mask: (entry) => ({ ...entry, errorCode: '***' }) })
    expect(linesOf(result.parts)[1]).toBe('***')
  })

  test('that is stopped has what was written', async () => {
    const ending = new AbortController()
    const result = await run(listOf(1200), {
      signal: ending.signal,
      onProgress: () => ending.abort(),
    })
    expect(result).toMatchObject({ rows: 250, stopped: 'asked' })
    expect(linesOf(result.parts)).toHaveLength(251)
  })

  test('that is stopped after its last row is whole', async () => {
    const ending = new AbortController()
    const { stopped } = await run(listOf(3), {
      signal: ending.signal,
      onProgress: () => ending.abort(),
    })
    expect(stopped).toBeNull()
  })
})

describe('details', () => {
  test('are asked for once each and stand in their rows, whichever comes first', async () => {
    const asked: number[] = []
    const result = await run(listOf(30), {
      askFor: async (sid) => {
        const number = numberOfSid(sid)
        asked.push(number)
        if (number % 2 === 0) await Promise.resolve()
        return whole(number, `body ${number}`)
      },
    })
    expect(asked).toEqual(Array.from({ length: 30 }, (_, at) => at + 1))
    expect(linesOf(result.parts).slice(1, 4)).toEqual(['1,,,body 1,', '2,,,body 2,', '3,,,body 3,'])
  })

  test('that fail or are gone are counted, and their rows say so', async () => {
    const result = await run(listOf(3), {
      askFor: async (sid) => {
        const number = numberOfSid(sid)
        if (number === 1) return refused()
        return number === 2 ? null : whole(3)
      },
    })
    expect(result).toMatchObject({ rows: 3, failed: 1, gone: 1, stopped: null })
    expect(linesOf(result.parts).slice(1)).toEqual([
      '1,,,,could not be loaded',
      '2,,,,no longer at Twilio',
      '3,,,,',
    ])
  })

  test('are given up when one ask after the other fails', async () => {
    let asked = 0
    const result = await run(listOf(100), {
      askFor: async () => {
        asked += 1
        return refused()
      },
    })
    expect([asked, result.rows, result.failed, result.stopped]).toEqual([24, 24, 24, 'failing'])
  })

  test('that were on their way when it was stopped are not in it', async () => {
    const ending = new AbortController()
    const result = await run(listOf(60), {
      signal: ending.signal,
      askFor: async (sid) => {
        if (numberOfSid(sid) === 30) ending.abort()
        ending.signal.throwIfAborted()
        return whole(1)
      },
    })
    expect(result).toMatchObject({ rows: 24, failed: 0, stopped: 'asked' })
  })

  test('never hide a bug', async () => {
    const askFor = async () => {
      throw new TypeError('a bug')
    }
    await expect(run(listOf(1), { askFor })).rejects.toThrow('a bug')
  })
})

test('the selected are in the list’s order; what is selected and not listed is left out', () => {
  const list = listOf(5).inOrder(Uint32Array.of(4, 2, 0, 1, 3))
  const source = selectedOf(list, new Set([sidOf(1), sidOf(5), sidOf(9), sidOf(4)]))
  expect(Array.from({ length: source.count }, (_, at) => numberOf(source.at(at)))).toEqual([
    5, 1, 4,
  ])
})

describe('what came of it is said', () => {
  const result = { parts: [], rows: 12, changed: 0, gone: 0, failed: 0, stopped: null } as const

  test.each([
    [result, 12, ['12 notifications written.']],
    [{ ...result, rows: 1 }, 1, ['1 notification written.']],
    [{ ...result, stopped: 'asked' as const }, 1200, ['Stopped after 12 of 1,200 notifications.']],
    [
      { ...result, stopped: 'failing' as const, failed: 12 },
      40,
      [
        'Given up after 12 of 40 notifications: one request after the other failed.',
        'The details of 12 rows could not be loaded; the row says so.',
      ],
    ],
    [
      { ...result, gone: 1, changed: 2 },
      12,
      [
        '12 notifications written.',
        '1 row had been deleted at Twilio meanwhile, and came without details.',
        "2 values got a ' in front, so that no spreadsheet runs them as formulas.",
      ],
    ],
  ])('%j of %s', (result, of, words) => {
    expect(resultWords(result, of)).toEqual(words)
  })
})
