import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EntryTable } from '../../../src/log/entry-table.ts'
import { type LogEntry, notificationSid } from '../../../src/log/entry.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { entryHeadline, type Titles } from '../../../src/log/headline.ts'
import { textTest } from '../../../src/log/query/text-test.ts'
import { displayedHeadline } from '../../../src/log/row-headline.ts'
import { entryOf } from '../entries.ts'

/** Whether each entry matches the word. */
function matches(entries: readonly LogEntry[], word: string, titles: Titles): boolean[] {
  const texts = new LogTexts()
  const { columns } = EntryTable.empty(texts).with(entries)
  const isMatch = textTest(texts, word, titles)
  return entries.map(({ sid }) => isMatch(columns, columns.sids.indexOf(sid)))
}

function sid(text: string) {
  const made = notificationSid(text)
  if (made === null) throw new Error(`${text} is no sid`)
  return made
}

const anyText = fc.oneof(
  fc.constantFrom(null, 'Msg=', 'Msg=&ErrorCode=9', 'Msg=+HTTP++b', 'HTTP b', ' ', '<p>b</p>', '='),
  fc.string({ unit: fc.constantFrom('a', 'B', '=', '&', '%', ' '), maxLength: 5 }),
)
const anyCode = fc.constantFrom('1', '2', '3', null)
const anyTitles = fc
  .dictionary(fc.constantFrom('1', '2', '3'), fc.constantFrom('HTTP b', 'b', '', ' ', ' B '))
  .map((titles) => new Map(Object.entries(titles)))

describe('what is read as the message', () => {
  test('is the same of a row as of its entry, whatever the texts and the titles', () => {
    const anyEntries = fc.array(fc.record({ errorCode: anyCode, messageText: anyText }))
    fc.assert(
      fc.property(anyEntries, anyTitles, anyTitles, (given, titles, later) => {
        const texts = new LogTexts()
        const entries = given.map((fields, number) => entryOf(number, fields))
        const { columns } = EntryTable.empty(texts).with(entries)
        for (const known of [titles, later]) {
          const headline = displayedHeadline(texts, known)
          const ofRows = columns.sids.map((_, row) =>
            texts.headlines.textOf(headline(columns, row)),
          )
          expect(ofRows).toEqual(
            entries.map((entry) => entryHeadline(entry, known).toLowerCase() || null),
          )
        }
      }),
    )
  })

  test('is what is searched, and never what it hides', () => {
    const entry = entryOf(1, { errorCode: '1', messageText: 'Msg=&secret=raw' })
    expect(matches([entry], 'title', new Map([['1', 'A Title']]))).toEqual([true])
    expect(matches([entry], 'raw', new Map([['1', 'A Title']]))).toEqual([false])
    expect(matches([entry], 'raw', new Map())).toEqual([true])
  })
})

describe('a word', () => {
  test('is found in the code, the method, the message, the title and the URL, in any case', () => {
    const anyEntries = fc.array(
      fc.record({
        errorCode: anyCode,
        messageText: anyText,
        requestUrl: fc.constantFrom(null, '/B?a', 'HTTP:'),
        requestMethod: fc.constantFrom(null, 'GET', 'b'),
      }),
    )
    const anyWord = fc.constantFrom('b', 'a', '1', 'http', 'http b', 'get', '%', '=', '&amp;', '.')
    fc.assert(
      fc.property(anyEntries, anyWord, anyTitles, (given, word, titles) => {
        const entries = given.map((fields, number) => entryOf(number, fields))
        const seen = entries.map((entry) => [
          entry.errorCode,
          entry.requestMethod,
          entry.requestUrl,
          titles.get(entry.errorCode ?? '') ?? null,
          entryHeadline(entry, titles),
        ])
        expect(matches(entries, word, titles)).toEqual(
          seen.map((shown) => shown.some((text) => text?.toLowerCase().includes(word))),
        )
      }),
    )
  })

  const lower = sid('NO112005fe1702cafe00000abcdef12345')
  const upper = sid('NO11200A5FE170B2CAFE00DE0ABCDEF123')
  const ofCall = entryOf(1, { callSid: 'CA11200fe1702cafe00000abcdef123456' })
  const ofUpperCall = entryOf(2, { callSid: 'CA11200FE1702CAFE00000ABCDEF123456' })
  const ofMessage = entryOf(3, { callSid: 'SM00feed0000000000000000000000dead' })
  const entries = [
    entryOf(4, { sid: lower }),
    entryOf(5, { sid: upper }),
    ofCall,
    ofUpperCall,
    ofMessage,
  ]

  test.each<[string, string, number[]]>([
    ['a code that happens to be in them', '11200', []],
    ['a longer number that happens to be in them', '1702', []],
    ['a plain word that happens to be in them', 'cafe', []],
    ['another, of a message’s sid', 'feed', []],
    ['a word that looks like the beginning of one', 'no11200', [0, 1]],
    ['the beginning of a call', 'ca11', [2, 3]],
    ['the beginning of a message', 'sm00', [4]],
    ['two letters alone', 'no', []],
    ['a whole sid', lower.toLowerCase(), [0]],
    ['a whole sid in capitals', upper.toLowerCase(), [1]],
    ['eight digits', '0abcdef1', [0, 1, 2, 3]],
    ['the digits of a sid without its letters', lower.slice(2), [0]],
    ['eight digits that begin like a call', 'cafe0000', [0, 2, 3]],
    ['more than a sid has', `${lower.toLowerCase()}0`, []],
    ['its beginning inside', 'o11200', []],
  ])('is part of a sid only where it is meant so: %s', (_, word, expected) => {
    const found = matches(entries, word, new Map())
    expect([...found.keys()].filter((place) => found[place])).toEqual(expected)
  })
})
