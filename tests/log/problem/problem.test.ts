import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EntryColumns } from '../../../src/log/entry-columns.ts'
import type { LogEntry } from '../../../src/log/entry.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { problemsOf } from '../../../src/log/problem/log-problems.ts'
import { type Problem, problemOf } from '../../../src/log/problem/problem.ts'
import { anyEntry, entryOf } from '../entries.ts'

/** An entry as the table's rows give it. */
type Given = Partial<LogEntry>

function words(parts: Problem['message']): string {
  return parts.map(({ text }) => text).join('')
}

const FETCH: Given = {
  errorCode: '11200',
  requestMethod: 'POST',
  requestUrl: 'https://shop.example/voice/17?lang=de',
  messageText:
    'Msg=&httpResponse=502&ErrorCode=11200&LogLevel=ERROR&url=https%3A%2F%2Fshop.example',
}

const CALLBACK: Given = {
  errorCode: '15003',
  messageText:
    'statusCallback=https%3A%2F%2Fcrm.example%2Fstatus%3Fid%3D1&ErrorCode=15003&Msg=Got+HTTP+404+response+to+https%3A%2F%2Fcrm.example%2Fstatus%3Fid%3D1',
}

const idOf = (given: Given) => problemOf(entryOf(1, given)).id

describe('the same problem', () => {
  test.each<[string, Given, Given]>([
    ['has any sid, account, call, level and date', {}, { log: '1', callSid: 'CA1', occurredAt: 5 }],
    [
      'has ids in its path and any query',
      FETCH,
      { ...FETCH, requestUrl: 'http://u:p@SHOP.example:80/voice/48213' },
    ],
    ['has its method in small letters too', FETCH, { ...FETCH, requestMethod: 'post' }],
    [
      'is told with its request and without',
      CALLBACK,
      { ...CALLBACK, requestMethod: 'POST', requestUrl: 'https://crm.example/status?id=2' },
    ],
    [
      'has ids in its message',
      { ...FETCH, messageText: 'Call CA0123456789abcdef0123456789abcdef to +4930123456 on line 3' },
      { ...FETCH, messageText: 'Call CA9999999999abcdef0123456789abcdef to +15550100 on line 12' },
    ],
  ])('%s', (_, one, other) => {
    expect(idOf(one)).toBe(idOf(other))
  })
})

describe('different problems', () => {
  test.each<[string, Given, Given]>([
    ['have other codes', FETCH, { ...FETCH, errorCode: '11205' }],
    ['have none', FETCH, { ...FETCH, errorCode: null }],
    ['have other methods', FETCH, { ...FETCH, requestMethod: 'GET' }],
    ['have other hosts', FETCH, { ...FETCH, requestUrl: 'https://shop2.example/voice/17' }],
    ['have other ports', FETCH, { ...FETCH, requestUrl: 'https://shop.example:81/voice/17' }],
    ['have other paths', FETCH, { ...FETCH, requestUrl: 'https://shop.example/sms/17' }],
    ['have longer paths', FETCH, { ...FETCH, requestUrl: 'https://shop.example/voice/17/a' }],
    [
      'have other statuses',
      FETCH,
      { ...FETCH, messageText: 'Msg=&httpResponse=404&ErrorCode=11200' },
    ],
    ['say other things', FETCH, { ...FETCH, messageText: 'Msg=Read+timed+out&ErrorCode=11200' }],
    [
      'got other answers',
      CALLBACK,
      { ...CALLBACK, messageText: CALLBACK.messageText?.replace('HTTP+404', 'HTTP+500') ?? null },
    ],
  ])('%s', (_, one, other) => {
    expect(idOf(one)).not.toBe(idOf(other))
  })
})

describe('what a problem says', () => {
  test.each<[string, Given, string, string]>([
    [
      'its headline',
      CALLBACK,
      'crm.example/status?id=1',
      'Got HTTP 404 response to https://crm.example/status?id=1',
    ],
    ['the status where there is no headline', FETCH, 'shop.example/voice/17?lang=de', 'HTTP 502'],
    [
      'headline and status',
      { messageText: 'Msg=No+answer&httpResponse=504' },
      '',
      'No answer · HTTP 504',
    ],
    [
      'the pairs that are left',
      { messageText: 'ErrorCode=1&conference=desk&x=&url=a.mp3' },
      '',
      'conference=desk',
    ],
    ['a sentence', { messageText: 'Hello,\n <b>you</b>' }, '', 'Hello, you'],
    ['nothing', {}, '', ''],
  ])('%s', (_, given, address, message) => {
    const problem = problemOf(entryOf(1, given))
    expect([words(problem.address), words(problem.message)]).toEqual([address, message])
  })
})

const anyTold = fc.record({
  errorCode: fc.constantFrom(null, '11200', '15003'),
  requestMethod: fc.constantFrom(null, 'GET', 'post', 'POST'),
  requestUrl: fc.constantFrom(null, 'https://a.example/x/1?b', 'https://a.example/x/2', 'c.mp3'),
  messageText: fc.constantFrom(
    null,
    CALLBACK.messageText ?? null,
    'Msg=&httpResponse=404&ErrorCode=11200',
    'Msg=Line+3&ErrorCode=1',
    'Msg=Line+4&ErrorCode=1',
  ),
})

describe('problems of a log', () => {
  test('are those of its entries one by one, as pages come', () => {
    const anyRows = fc.array(fc.tuple(anyEntry(fc.constant(null)), anyTold))
    fc.assert(
      fc.property(fc.array(anyRows, { maxLength: 4 }), (pages) => {
        const columns = new EntryColumns(new LogTexts())
        const problems = problemsOf(columns.texts)
        for (const page of pages) {
          for (const [entry, told] of page) columns.add({ ...entry, ...told })
          const numbers = problems.numbersOf(columns)
          for (const [row] of columns.sids.entries()) {
            expect(problems.all[numbers[row] ?? -1]?.id).toBe(problemOf(columns.entryAt(row)).id)
          }
        }
        expect(new Set(problems.all.map(({ id }) => id)).size).toBe(problems.all.length)
      }),
    )
  })
})
