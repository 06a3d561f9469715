import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeList } from '../../src/twilio/decode-list.ts'
import { nextCursorIn } from '../../src/twilio/next-cursor-in.ts'
import { jsonList, rowWith, xmlList } from './wire-forms.ts'

/** Where a list goes on by either reading; a refusal is a refusal. */
async function bothWays(body: string) {
  const outcome = (reading: Promise<unknown>) =>
    reading.then(
      (next) => ({ next }),
      () => 'unreadable',
    )
  return [
    await outcome(nextCursorIn(Buffer.from(body))),
    await outcome(decodeList(body).then(({ next }) => next)),
  ]
}

const CURSOR = '/2010-04-01/Accounts/AC/Notifications.json?PageSize=9&Page=1&PageToken=PANO-1_'

/** Messages that speak of the very key. */
const TELLTALES = [
  'next_page_uri',
  '"next_page_uri": null',
  '"next_page_uri":"/x?Page=7&PageToken=PAwrong"',
  '\\"next_page_uri": null',
  '\\\\"next_page_uri": null, "a": "',
  ', "next_page_uri": "/x?Page=7"',
]

describe('where a list goes on', () => {
  test.each<[string, string, unknown]>([
    ['at a cursor', jsonList([], { next_page_uri: CURSOR }), { page: 1, pageToken: 'PANO-1_' }],
    ['at a page', jsonList([], { next_page_uri: '/x?Page=2' }), { page: 2, pageToken: null }],
    [
      'after a string that is the same as the key',
      `{"kind":"next_page_uri","notifications":[],"next_page_uri":"${CURSOR}"}`,
      { page: 1, pageToken: 'PANO-1_' },
    ],
    ['nowhere', jsonList([]), null],
    ['nowhere, as a blank', jsonList([], { next_page_uri: '' }), null],
    [
      'with its slashes escaped',
      jsonList([], { next_page_uri: CURSOR }).replaceAll('/', '\\/'),
      { page: 1, pageToken: 'PANO-1_' },
    ],
    [
      'with blanks around',
      `\ufeff \n{ "next_page_uri" :\n "${CURSOR}", "notifications": [] }`,
      { page: 1, pageToken: 'PANO-1_' },
    ],
    [
      'by its page number',
      '{"notifications":[],"page":0,"num_pages":2}',
      { page: 1, pageToken: null },
    ],
    [
      'in XML of 2010',
      xmlList([], `page="0" nextpageuri="${CURSOR.replaceAll('&', '&amp;')}"`),
      { page: 1, pageToken: 'PANO-1_' },
    ],
    ['in XML of 2008', xmlList([], 'page="1" numpages="3"', '2008'), { page: 2, pageToken: null }],
    ['nowhere, in XML', xmlList([], 'page="2" numpages="3"', '2008'), null],
  ])('%s', async (_, body, next) => {
    expect(await bothWays(body)).toEqual([{ next }, { next }])
  })

  test.each([
    '',
    '{}',
    '[]',
    '{"notifications":[],"next_page_uri":"/x"}',
    '{"notifications":[],"next_page_uri":7}',
    '<html></html>',
    '<TwilioResponse></TwilioResponse>',
  ])('is not said by %j', async (body) => {
    expect(await bothWays(body)).toEqual(['unreadable', 'unreadable'])
  })

  test('is never taken from what a message says', async () => {
    const anyText = fc.oneof(
      fc.constantFrom(...TELLTALES),
      fc
        .array(fc.constantFrom('"', '\\', ':', 'next_page_uri', ' ', 'null', '{', ','), {
          maxLength: 8,
        })
        .map((parts) => parts.join('')),
    )
    const anyNext = fc.constantFrom(null, CURSOR, '/x?Page=2')
    await fc.assert(
      fc.asyncProperty(anyText, anyNext, fc.boolean(), async (text, uri, isLast) => {
        const row = rowWith({ message_text: text, request_url: text })
        const envelope = { next_page_uri: uri, page: 0 }
        const json = JSON.stringify(
          isLast ? { notifications: [row], ...envelope } : { ...envelope, notifications: [row] },
        )
        const attributes = uri === null ? 'page="0" numpages="1"' : 'page="0" numpages="2"'
        for (const body of [json, xmlList([row], attributes), xmlList([row], attributes, '2008')]) {
          const [quick, whole] = await bothWays(body)
          expect(quick).toEqual(whole)
          expect(whole).not.toBe('unreadable')
        }
      }),
    )
  })
})
