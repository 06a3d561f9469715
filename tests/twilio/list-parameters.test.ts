import { describe, expect, test } from 'vitest'
import { LIST_PARAMETER_NAMES, listParameters } from '../../src/twilio/list-parameters.ts'

describe('the parameters of a list', () => {
  test.each([
    ['a page size alone', { pageSize: 1000 }, 'PageSize=1000'],
    ['errors, which are level 0', { pageSize: 50, log: 0 }, 'Log=0&PageSize=50'],
    [
      'one day: the operator belongs to the key, the end is the next day',
      { pageSize: 50, since: '2026-11-20', before: '2026-11-21' },
      'MessageDate%3E=2026-11-20&MessageDate%3C=2026-11-21&PageSize=50',
    ],
    [
      'a cursor with a token',
      { pageSize: 50, log: '1', cursor: { page: 2, pageToken: 'PANO1' } },
      'Log=1&PageSize=50&Page=2&PageToken=PANO1',
    ],
    [
      'a numeric cursor',
      { pageSize: 50, cursor: { page: 0, pageToken: null } },
      'PageSize=50&Page=0',
    ],
    [
      'nulls, which are left out',
      { pageSize: 50, log: null, since: null, before: null, cursor: null },
      'PageSize=50',
    ],
  ])('%s', (_, request, query) => {
    expect(listParameters(request).toString()).toBe(query)
  })

  test('are all among the names that Twilio knows', () => {
    const everything = listParameters({
      log: 0,
      since: '2026-11-20',
      before: '2026-11-21',
      pageSize: 50,
      cursor: { page: 1, pageToken: 'PANO1' },
    })
    const names = [...everything.keys(), 'MessageDate']
    expect(names.toSorted()).toEqual([...LIST_PARAMETER_NAMES].toSorted())
  })
})
