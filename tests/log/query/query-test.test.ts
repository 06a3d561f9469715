import { describe, expect, test } from 'vitest'
import { emptyDayLog, withPage } from '../../../src/log/day-log.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { Search } from '../../../src/log/query/search.ts'
import { visibleEntries } from '../../../src/log/visible-entries.ts'
import { day } from '../days.ts'
import { callSidOf, entryOf, numberOf } from '../entries.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const TITLES = new Map([['12100', 'Document parse failure']])

const ENTRIES = [
  entryOf(1, {
    errorCode: '11200',
    requestMethod: 'POST',
    requestUrl: 'https://Voice.example.com/gather?step=2',
    callSid: callSidOf(1),
    messageText:
      'sourceComponent=12000&Msg=&httpResponse=502&ErrorCode=11200&url=https%3A%2F%2Fvoice.example.com',
  }),
  entryOf(2, {
    log: '1',
    errorCode: '11205',
    requestMethod: 'post',
    requestUrl: 'https://staging.example.com:8443/voice/menu',
    callSid: `SM${'0'.repeat(32)}`,
    messageText: 'Msg=Got+HTTP+404+response+to+https%3A%2F%2Fstaging.example.com&ErrorCode=11205',
  }),
  entryOf(3, {
    errorCode: '12100',
    requestMethod: 'GET',
    requestUrl: '/relative?a=1',
    messageText: 'Msg=',
  }),
  entryOf(4, { log: '7', errorCode: '112001', messageText: 'the read timed out, at last' }),
  entryOf(5, { log: null, requestUrl: 'https://example.com', callSid: `MM${'a'.repeat(32)}` }),
].map((entry, place) => ({ ...entry, occurredAt: NOON - place }))

/** The numbers of the entries that a search finds. */
function found(search: string): number[] {
  const log = withPage(
    emptyDayLog(day('2026-11-21'), new LogTexts()),
    { entries: ENTRIES, next: null, total: null },
    NOON,
  )
  const { entries } = visibleEntries([log], {
    level: 'all',
    range: { start: 0, end: null },
    hidden: new Set(),
    search: new Search(search, { titles: TITLES }),
  })
  return entries.slice(0, entries.length).map(numberOf)
}

describe('a search finds', () => {
  test.each<[string, number[]]>([
    ['code:11200', [1]],
    ['code:1120', []],
    ['code:1120*', [1, 2, 4]],
    ['code:11200,12100', [1, 3]],
    ['-code:11200,12100', [2, 4, 5]],
    ['code:11200 code:12100', []],
    ['code:', [1, 2, 3, 4, 5]],
    ['-code:', [1, 2, 3, 4, 5]],
    ['level:error', [1, 3]],
    ['level:Warning', [2]],
    ['level:unknown', [4, 5]],
    ['level:errors', []],
    ['host:staging', [2]],
    ['-host:staging', [1, 3, 4, 5]],
    ['host:EXAMPLE.com', [1, 2, 5]],
    ['host:=example.com', [5]],
    ['host:*.example.com', [1]],
    ['host:*.example.com*', [1, 2]],
    ['host:=voice.example.com', [1]],
    ['host:*', [1, 2, 5]],
    ['path:/gather', [1]],
    ['path:=/', [5]],
    ['path:step', []],
    ['path:=/relative', [3]],
    ['path:/*/menu', [2]],
    ['path:/voice/*/menu', []],
    ['url:step=2', [1]],
    ['url:"/relative?a=1"', [3]],
    ['method:post', [1, 2]],
    ['-method:post', [3, 4, 5]],
    ['status:5xx', [1]],
    ['status:502,404', [1, 2]],
    ['status:4*', [2]],
    ['status:xx2', [1]],
    ['status:40', []],
    ['message:parse', [3]],
    ['message:="the read timed out, at last"', [4]],
    ['message:the*last', [4]],
    ['message:last*the', []],
    [`call:${callSidOf(1)}`, [1]],
    ['call:ca0', [1]],
    ['call:1', []],
    ['call:*1', [1]],
    ['sid:no00', [1, 2, 3, 4, 5]],
    ['sid:*3', [3]],
    ['source:12000', [1]],
    ['has:call', [1]],
    ['has:message', [2, 5]],
    ['has:call,message', [1, 2, 5]],
    ['-has:call', [2, 3, 4, 5]],
    ['has:url', [1, 2, 3, 5]],
    ['has:code', [1, 2, 3, 4]],
    ['has:status', [1, 2]],
    ['has:source', [1]],
    ['has:wings', []],
    ['"read timed out"', [4]],
    ['timed read', [4]],
    ['-read', [1, 2, 3, 5]],
    ['-"timed read"', [1, 2, 3, 4, 5]],
    ['https://staging.example.com', [2]],
    ['example.com:8443', [2]],
    ['-code:11200 has:code -timed', [2, 3]],
  ])('with %s', (search, expected) => {
    expect(found(search)).toEqual(expected)
  })

  test('what is looked for as text where a field is none', () => {
    const entry = { ...entryOf(1, { messageText: 'Note:a,b*c=d and note:=x' }), occurredAt: NOON }
    const log = withPage(
      emptyDayLog(day('2026-11-21'), new LogTexts()),
      { entries: [entry], next: null, total: null },
      NOON,
    )
    const count = (search: string) =>
      visibleEntries([log], {
        level: 'all',
        range: { start: 0, end: null },
        hidden: new Set(),
        search: new Search(search, { titles: TITLES }),
      }).entries.length
    const searches = ['note:a,b*c=d', 'NOTE:=x', 'note:"a,b"', 'note:b', '-note:a']
    expect(searches.map(count)).toEqual([1, 1, 1, 0, 0])
  })
})
