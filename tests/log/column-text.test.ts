import { describe, expect, test } from 'vitest'
import { columnText } from '../../src/log/column-text.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { COLUMN_NAMES, LIST_COLUMNS, type ListColumn } from '../../src/log/list-column.ts'
import { entryOf, sidOf } from './entries.ts'

const words = { zone: 'Europe/Berlin', titles: new Map([['11200', 'HTTP retrieval failure']]) }

const text = (column: ListColumn, given: Partial<LogEntry>) =>
  columnText(entryOf(1, given), column, words)

describe('a column’s text', () => {
  test('is nothing where the entry has nothing, but for its sid and level', () => {
    const told = LIST_COLUMNS.filter((column) => text(column, { log: null }) !== null)
    expect(told).toEqual(['level', 'sid'])
    expect(text('level', { log: null })).toBe('No level')
    expect(text('sid', {})).toBe(sidOf(1))
  })

  test.each<[ListColumn, Partial<LogEntry>, string]>([
    ['time', { occurredAt: Date.UTC(2026, 9, 25, 0, 30) }, '2026-10-25 02:30:00'],
    ['time', { occurredAt: null, messageDate: 'Someday' }, 'Someday'],
    ['level', { log: '1' }, 'Warning'],
    ['level', { log: '7' }, 'Level 7'],
    ['code', { errorCode: '11200' }, '11200'],
    ['message', { messageText: 'Msg=Read+timed+out&ErrorCode=1' }, 'Read timed out'],
    ['message', { messageText: 'Msg=&x=1', errorCode: '11200' }, 'HTTP retrieval failure'],
    ['text', { messageText: 'Msg=Read+timed+out&ErrorCode=1' }, 'Msg=Read+timed+out&ErrorCode=1'],
    [
      'request',
      { requestMethod: 'get', requestUrl: 'https://a.example/b?c' },
      'GET https://a.example/b?c',
    ],
    ['request', { requestUrl: '/hold.mp3' }, '/hold.mp3'],
    ['request', { requestMethod: 'post' }, 'POST'],
    ['method', { requestMethod: 'post' }, 'POST'],
    ['url', { requestUrl: 'https://a.example' }, 'https://a.example'],
    ['call', { callSid: 'CA1' }, 'CA1'],
    ['created', { dateCreated: 'Fri, 20 Nov 2026 09:15:30 +0000' }, '2026-11-20 10:15:30'],
    [
      'updated',
      { dateUpdated: 'Fri, 20 Nov 2026 09:15:30 -0800' },
      'Fri, 20 Nov 2026 09:15:30 -0800',
    ],
    ['account', { accountSid: 'AC1' }, 'AC1'],
    ['version', { apiVersion: '2008-08-01' }, '2008-08-01'],
    ['info', { moreInfo: 'https://a.example/11200' }, 'https://a.example/11200'],
    ['uri', { uri: '/x.json' }, '/x.json'],
  ])('of %s for %j is %s', (column, given, expected) => {
    expect(text(column, given)).toBe(expected)
  })

  test('has a name of its own for each column', () => {
    expect(new Set(Object.values(COLUMN_NAMES)).size).toBe(LIST_COLUMNS.length)
  })
})
