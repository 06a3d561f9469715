import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeList } from '../../src/twilio/decode-list.ts'
import { listParameters } from '../../src/twilio/list-parameters.ts'
import { escapeXml, jsonList, xmlList } from './wire-forms.ts'

const PATH = '/2010-04-01/Accounts/AC1/Notifications.json'

async function nextOf(envelope: object) {
  return (await decodeList(jsonList([], envelope))).next
}

async function nextOfXml(attributes: string) {
  return (await decodeList(xmlList([], attributes))).next
}

describe('where a list goes on', () => {
  test.each([
    ['null', { next_page_uri: null }, null],
    ['empty', { next_page_uri: ' ' }, null],
    ['null, though its numbers say more', { next_page_uri: null, page: 0, num_pages: 9 }, null],
    [
      'with a token',
      { next_page_uri: `${PATH}?PageSize=50&Page=1&PageToken=PANO1-a_b.c` },
      { page: 1, pageToken: 'PANO1-a_b.c' },
    ],
    [
      'with an encoded token',
      { next_page_uri: `${PATH}?PageToken=a%2Bb%3D&Page=12` },
      { page: 12, pageToken: 'a+b=' },
    ],
    ['without a token', { next_page_uri: `${PATH}?Page=3` }, { page: 3, pageToken: null }],
    [
      'with a look-alike',
      { next_page_uri: `${PATH}?page=8&pagetoken=x&Page=3` },
      { page: 3, pageToken: null },
    ],
    [
      'with operators in it',
      { next_page_uri: `${PATH}?MessageDate%3E=2026-11-20&Page=2&PageToken=x#end` },
      { page: 2, pageToken: 'x' },
    ],
    [
      'whole',
      { next_page_uri: `https://api.example.com${PATH}?Page=1&PageToken=x` },
      { page: 1, pageToken: 'x' },
    ],
    ['missing, with no numbers', { next_page_uri: undefined }, null],
    [
      'missing, on page 0 of 2',
      { next_page_uri: undefined, num_pages: 2 },
      { page: 1, pageToken: null },
    ],
    ['missing, on the last page', { next_page_uri: undefined, page: 1, num_pages: 2 }, null],
    ['missing, with no page at all', { next_page_uri: undefined, num_pages: 0 }, null],
  ])('by next_page_uri %s', async (_, envelope, next) => {
    expect(await nextOf(envelope)).toEqual(next)
  })

  test.each([
    ['a number', { next_page_uri: 2 }],
    ['an object', { next_page_uri: {} }],
    ['no address', { next_page_uri: 'more' }],
    ['an address without a page', { next_page_uri: `${PATH}?PageToken=x` }],
    ['an address with a page in the wrong case', { next_page_uri: `${PATH}?page=1` }],
    ['a page that is no number', { next_page_uri: `${PATH}?Page=next` }],
    ['a page below 0', { next_page_uri: `${PATH}?Page=-1` }],
    ['a page in the fragment', { next_page_uri: `${PATH}#?Page=1` }],
    ['numbers that are none', { next_page_uri: undefined, num_pages: 'many' }],
    ['a count without its page', { next_page_uri: undefined, num_pages: 3, page: null }],
  ])('is never lost: %s is unreadable', async (_, envelope) => {
    await expect(nextOf(envelope)).rejects.toMatchObject({ name: 'UnreadableAnswer' })
  })

  test.each([
    [
      'page 0 of 10',
      'page="0" numpages="10" pagesize="50" total="498"',
      { page: 1, pageToken: null },
    ],
    ['page 9 of 10, the last', 'total="498" numpages="10" page="9"', null],
    ['attributes in another case and order', "NumPages='3' PAGE='1'", { page: 2, pageToken: null }],
    [
      'an address',
      `numpages="2" page="0" nextpageuri="${PATH}?Page=1&amp;PageToken=x"`,
      { page: 1, pageToken: 'x' },
    ],
    ['an empty address', 'page="0" nextpageuri="" previouspageuri=""', null],
    ['no attributes', '', null],
  ])('in XML: %s', async (_, attributes, next) => {
    expect(await nextOfXml(attributes)).toEqual(next)
  })

  test.each([
    [{ total: 101 }, 101],
    [{ total: '101' }, 101],
    [{ total: 0 }, 0],
    [{ total: null }, null],
    [{ total: -1 }, null],
    [{ total: 'many' }, null],
    [{}, null],
  ])('and the total of %j is %j', async (envelope, total) => {
    expect((await decodeList(jsonList([], envelope))).total).toBe(total)
  })

  test('is asked for as it was said', async () => {
    const cursor = fc.record({
      page: fc.nat(),
      pageToken: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
    })
    await fc.assert(
      fc.asyncProperty(cursor, async (cursor) => {
        const query = listParameters({ pageSize: 50, since: '2026-11-20', cursor })
        const uri = `${PATH}?${query}`
        expect(await nextOf({ next_page_uri: uri })).toEqual(cursor)
        expect(await nextOfXml(`nextpageuri="${escapeXml(uri)}"`)).toEqual(cursor)
      }),
    )
  })
})
