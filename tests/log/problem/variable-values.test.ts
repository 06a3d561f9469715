import { describe, expect, test } from 'vitest'
import { emptyDayLog, withPage } from '../../../src/log/day-log.ts'
import { EntryList } from '../../../src/log/entry-list.ts'
import type { LogEntry } from '../../../src/log/entry.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { problemsOf } from '../../../src/log/problem/log-problems.ts'
import { problemOf } from '../../../src/log/problem/problem.ts'
import { variableValues } from '../../../src/log/problem/variable-values.ts'
import { day } from '../days.ts'
import { entryOf } from '../entries.ts'

/** The values of the first entry's problem, as `name or kind: value×count, …`. */
function valuesIn(...given: Partial<LogEntry>[]): string[] {
  const entries = given.map((fields, at) => entryOf(at + 1, fields))
  const page = { entries, next: null, total: null }
  const { columns, order } = withPage(emptyDayLog(day('2026-11-20'), new LogTexts()), page, 0).table
  const list = new EntryList([{ columns, rows: order }])
  const { id } = problemOf(columns.entryAt(0))
  return variableValues(list, problemsOf(columns.texts), id).map(
    ({ name, kind, values }) =>
      `${name ?? kind}: ${values.map(({ value, count }) => `${value}×${count}`).join(', ')}`,
  )
}

const callback = (number: number, step: string): Partial<LogEntry> => ({
  errorCode: '15003',
  messageText: `Msg=Got+HTTP+404+response+to+https%3A%2F%2Fcrm.example%2Fs%2F${number}%3Fa%3D${number}%26step%3D${step}`,
})

describe('the values of what varies', () => {
  test('are counted, the most frequent first, once though message and address tell them', () => {
    expect(valuesIn(callback(7, 'x'), callback(8, 'x'), callback(8, 'x'))).toEqual([
      'number: 8×2, 7×1',
    ])
    expect(valuesIn(callback(7, 'x'), callback(7, 'y'), callback(8, 'x'))).toEqual([
      'number: 7×2, 8×1',
      'step: x×2, y×1',
    ])
  })

  test('are those of path, query and message', () => {
    const url = (path: string) => `https://shop.example/${path}`
    expect(
      valuesIn(
        { requestUrl: url('call/1?to=%2B15550100'), messageText: 'Msg=Line+3' },
        { requestUrl: url('call/2?to=%2B15550101'), messageText: 'Msg=Line+3' },
        { requestUrl: url('call/2'), messageText: 'Msg=Line+4' },
        { requestUrl: url('mail/2'), messageText: 'Msg=Line+5' },
      ),
    ).toEqual(['number: 3×2, 4×1', 'number: 2×2, 1×1', 'to: %2B15550100×1, %2B15550101×1'])
  })

  test('are none where nothing varies', () => {
    expect(valuesIn({ errorCode: '11200' }, { errorCode: '11200' })).toEqual([])
  })
})
