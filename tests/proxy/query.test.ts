import { array, assert, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIST_PARAMETER_NAMES } from '../../src/twilio/list-parameters.ts'
import { checkListQuery, checkNoQuery, searchOf } from '../../src/proxy/query.ts'

/** What goes on to Twilio, or the sentence that says why nothing does. */
function checked(search: string): string {
  const query = checkListQuery(search)
  return query.ok ? query.search : query.message
}

describe('a list’s query', () => {
  test.each([
    ['', ''],
    ['&', ''],
    ['Log=0', 'Log=0'],
    ['Log=3', 'Log=3'],
    ['MessageDate=2024-02-29', 'MessageDate=2024-02-29'],
    ['MessageDate%3E=2026-01-31', 'MessageDate%3E=2026-01-31'],
    ['MessageDate>=2026-01-31', 'MessageDate%3E=2026-01-31'],
    ['MessageDate<=2026-01-31', 'MessageDate%3C=2026-01-31'],
    ['%4Cog=1', 'Log=1'],
    ['PageSize=1', 'PageSize=1'],
    ['PageSize=1000&Page=0', 'PageSize=1000&Page=0'],
    ['Page=123456789&PageToken=PANO_a-b.C', 'Page=123456789&PageToken=PANO_a-b.C'],
  ])('%j goes on as %j', (search, wire) => {
    expect(checked(search)).toBe(wire)
  })

  test.each([
    ['Log', 'Log'],
    ['Log=', 'Log'],
    ['Log=4', 'Log'],
    ['Log=-0', 'Log'],
    ['Log=00', 'Log'],
    ['Log=0%00', 'Log'],
    ['Log=0%0a', 'Log'],
    ['Log=+0', 'Log'],
    ['Log=%', 'Log'],
    ['log=0', '"log"'],
    ['Log=0&Log=0', 'Log is given twice'],
    ['Log=0&%4Cog=1', 'Log is given twice'],
    ['=0', '""'],
    ['Foo=1', '"Foo"'],
    ['__proto__=1', '"__proto__"'],
    ['toString=1', '"toString"'],
    ['MessageDate=', 'MessageDate'],
    ['MessageDate=2026-02-30', 'MessageDate'],
    ['MessageDate=2023-02-29', 'MessageDate'],
    ['MessageDate=2026-1-1', 'MessageDate'],
    ['MessageDate=2026-13-01', 'MessageDate'],
    ['MessageDate=2026-00-10', 'MessageDate'],
    ['MessageDate=2026-01-01T00:00:00Z', 'MessageDate'],
    ['MessageDate=+12026-01-01', 'MessageDate'],
    ['MessageDate=yesterday', 'MessageDate'],
    ['MessageDate%3E%3D=2026-01-01', '"MessageDate>="'],
    ['MessageDate>>=2026-01-01', '"MessageDate>>"'],
    ['PageSize=0', 'PageSize'],
    ['PageSize=1001', 'PageSize'],
    ['PageSize=050', 'PageSize'],
    ['PageSize=10.5', 'PageSize'],
    ['PageSize=1e2', 'PageSize'],
    ['PageSize=%31%30&PageSize=10', 'PageSize is given twice'],
    ['Page=-1', 'Page'],
    ['Page=01', 'Page'],
    ['Page=9999999999', 'Page'],
    ['PageToken=', 'PageToken'],
    ['PageToken=a/b', 'PageToken'],
    ['PageToken=a%26Log=1', 'PageToken'],
    ['PageToken=é', 'PageToken'],
    [`PageToken=${'a'.repeat(513)}`, 'PageToken'],
    [`${'k'.repeat(5_000)}=1`, `"${'k'.repeat(40)}…"`],
  ])('%j is refused, naming the key', (search, named) => {
    const query = checkListQuery(search)
    expect(query.ok).toBe(false)
    expect(checked(search)).toContain(named)
    expect(checked(search).length).toBeLessThan(250)
  })

  test('whatever it holds, only Twilio’s own keys go on, each once, and read as they were', () => {
    const part = constantFrom(...LIST_PARAMETER_NAMES, 'Log', '0', '2026-01-01', '&', '=', '%', '+')
    const search = array(tuple(part, string({ maxLength: 3 })).map((texts) => texts.join('')))
    assert(
      property(search, (parts) => {
        const query = checkListQuery(parts.join('&'))
        if (!query.ok) return
        const keys = [...new URLSearchParams(query.search).keys()]
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys) expect(LIST_PARAMETER_NAMES).toContain(key)
        expect([...new URLSearchParams(query.search)]).toEqual([
          ...new URLSearchParams(parts.join('&')),
        ])
      }),
    )
  })
})

test.each(['Log=0', 'x', '=', 'MessageDate'])('no query is not %j', (search) => {
  expect(checkNoQuery(search)).toMatchObject({ ok: false })
})

test.each([
  ['http://h/p', ''],
  ['http://h/p?', ''],
  ['http://h/p?a=1?b', 'a=1?b'],
  ['http://h/p?a=1#b', 'a=1'],
])('the query of %s is %j', (url, search) => {
  expect(searchOf(url)).toBe(search)
})
