import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headlineOf, ownHeadline, readMessage } from '../../src/log/message.ts'

/** Texts in Twilio's manner, the headline of their own, and what is shown without any title. */
const cases: readonly (readonly [
  why: string,
  text: string,
  headline: string | null,
  shown: string,
])[] = [
  ['nothing', '', null, ''],
  ['blanks', ' \n ', null, ''],
  [
    'an empty Msg, and nothing else that says what happened',
    'EmailNotification=false&LogLevel=ERROR&sourceComponent=12000&Msg=&httpResponse=502&ErrorCode=11200&url=https%3A%2F%2Fivr.example.com%2Fmenu%3Flang%3Dde',
    null,
    'EmailNotification=false, LogLevel=ERROR, sourceComponent=12000, httpResponse=502, ErrorCode=11200, url=https://ivr.example.com/menu?lang=de',
  ],
  [
    'an empty Msg and a parser message with an entity in it',
    'LogLevel=ERROR&Msg=&parserMessage=Error+on+line+7+of+document++%3A+The+reference+to+entity+%22copy%22+must+end+with+the+%27%3B%27+delimiter.+&ErrorCode=12100',
    'Error on line 7 of document : The reference to entity "copy" must end with the \';\' delimiter.',
    'Error on line 7 of document : The reference to entity "copy" must end with the \';\' delimiter.',
  ],
  [
    'a parser message beside another',
    'Msg=Document+parse+failure&parserMessage=Content+is+not+allowed+in+prolog.&ErrorCode=12100',
    'Content is not allowed in prolog.',
    'Content is not allowed in prolog.',
  ],
  [
    'a Msg without its equals sign',
    'Msg&sourceComponent=13400&ErrorCode=11200&httpResponse=405&url=https%3A%2F%2Fexample.com%2Fring.mp3',
    null,
    'sourceComponent=13400, ErrorCode=11200, httpResponse=405, url=https://example.com/ring.mp3',
  ],
  [
    'an empty Msg and a full msg',
    'Msg=+&ErrorCode=11205&msg=Read+timed+out',
    'Read timed out',
    'Read timed out',
  ],
  ['two Msg, the first blank', 'Msg=&Msg=Second&LogLevel=WARN', 'Second', 'Second'],
  [
    'an address in Msg, which keeps its own encoding',
    'statusCallback=https%3A%2F%2Fexample.com&Msg=Got+HTTP+404+response+to+https%3A%2F%2Fapi.example.com%2Fdone%3Forder%3D%25231641&ErrorCode=15003',
    'Got HTTP 404 response to https://api.example.com/done?order=%231641',
    'Got HTTP 404 response to https://api.example.com/done?order=%231641',
  ],
  [
    'an address in Msg that was encoded twice, cut at the end',
    'Msg=Cannot+reach+https%253A%252F%252Fexample.com%252Fa%2520b%252&ErrorCode=11200',
    'Cannot reach https://example.com/a b%2',
    'Cannot reach https://example.com/a b%2',
  ],
  [
    'an address inside an address',
    'Msg=GET+http%3A%2F%2Fa.example%2F%3Fq%3D%2523%26next%3Dhttp%253A%252F%252Fb.example+failed&ErrorCode=11200',
    'GET http://a.example/?q=%23&next=http://b.example failed',
    'GET http://a.example/?q=%23&next=http://b.example failed',
  ],
  [
    'a Msg that is markup',
    'Msg=%3Cb%3Ebold%3C%2Fb%3E+%26amp%3B&ErrorCode=1',
    '<b>bold</b> &amp;',
    '<b>bold</b> &amp;',
  ],
  [
    'text cut in mid-key',
    'LogLevel=ERROR&Msg=Bad+gateway&sourceComp',
    'Bad gateway',
    'Bad gateway',
  ],
  ['a sentence', 'Unable to reach the message queue', null, 'Unable to reach the message queue'],
  [
    'a sentence with an equals sign',
    'Unknown parameter received by the REST API: Colour=blue',
    null,
    'Unknown parameter received by the REST API: Colour=blue',
  ],
  ['a sentence with a known key', 'AT&T says Msg=5', null, 'AT&T says Msg=5'],
  ['names without a known one', 'colour=blue&shape=round', null, 'colour=blue&shape=round'],
  ['a known word alone', 'url', null, 'url'],
  [
    'a sentence with an encoded address',
    'No answer from http%3A%2F%2Fexample.com%2Fa%',
    null,
    'No answer from http://example.com/a%',
  ],
  [
    'a mail in HTML',
    "Hello,\n\nYour account <b>Sales</b> has run dry.<br/>Please <a href='https://example.com/add?a=1&Msg=2'>add funds</a>&nbsp;now.",
    null,
    'Hello, Your account Sales has run dry. Please add funds now.',
  ],
  [
    'a mail with entities',
    'The balance of ops@example.com&#039;s Account fell below &#x24;20 &amp;mdash; &lt;b&gt; &copy; &#0; &#xFFFFFF;',
    null,
    "The balance of ops@example.com's Account fell below $20 &mdash; <b> &copy; &#0; &#xFFFFFF;",
  ],
  [
    'TwiML in a sentence',
    '<Response> may not hold <Bold>, nor x<y',
    null,
    '<Response> may not hold <Bold>, nor x<y',
  ],
]

describe('a message text', () => {
  test.each(cases)('%s: its headline', (_, text, headline) => {
    expect(readMessage(text).headline).toBe(headline)
  })

  test.each(cases)('%s: what is shown', (_, text, __, shown) => {
    expect(headlineOf(text, null)).toBe(shown)
  })

  test('has its pairs decoded, in their order', () => {
    expect(
      readMessage('\nphonenumber=%2B15550100&LogLevel=WARN&Msg=no+such+number+&Msg\n').pairs,
    ).toEqual([
      { name: 'phonenumber', value: '+15550100' },
      { name: 'LogLevel', value: 'WARN' },
      { name: 'Msg', value: 'no such number ' },
      { name: 'Msg', value: '' },
    ])
  })

  test.each([
    'Unknown parameter received by the REST API: Colour=blue',
    "<a href='https://example.com/?a=1&Msg=2'>x</a>",
    'Tom &amp; Jerry=ErrorCode&Msg=1',
  ])('%s has no pairs', (text) => {
    expect(readMessage(text).pairs).toEqual([])
  })

  test('never shows an encoded address, however often it was encoded and wherever it is cut', () => {
    const encodings = fc.integer({ min: 0, max: 4 })
    const wrap = fc.constantFrom(
      (value: string) => `LogLevel=ERROR&Msg=${encodeURIComponent(value)}`,
      (value: string) => `ErrorCode=11200&Msg=&url=${encodeURIComponent(value)}`,
      (value: string) => `Cannot reach ${value} now`,
      (value: string) => `<p>Cannot reach ${value}</p>`,
    )
    fc.assert(
      fc.property(fc.webUrl(), encodings, wrap, fc.nat(), (url, times, wrap, end) => {
        let encoded = url
        for (let time = 0; time < times; time += 1) encoded = encodeURIComponent(encoded)
        const text = wrap(encoded)
        expect(headlineOf(text.slice(0, end % (text.length + 1)), null)).not.toMatch(/%3A%2F%2F/i)
        expect(headlineOf(text, null)).toContain('://')
      }),
    )
  })

  test('is one line, whatever was sent', () => {
    const wild = fc.string({
      unit: fc.constantFrom(
        'Msg=',
        '&',
        '%',
        '3A',
        '%2F',
        ' ',
        '\n',
        '<b>',
        '&#',
        ';',
        '+',
        'é',
        '\0',
      ),
    })
    fc.assert(
      fc.property(wild, (text) => {
        expect(headlineOf(text, null)).not.toMatch(/[\n\r\t]|^\s|\s$/)
      }),
    )
  })
})

describe('the headline with a title from the dictionary', () => {
  test.each([
    [null, 'HTTP retrieval failure', 'HTTP retrieval failure'],
    ['ErrorCode=11200&Msg=Timed+out', 'HTTP retrieval failure', 'Timed out'],
    ['ErrorCode=11200&Msg=', 'HTTP retrieval failure', 'HTTP retrieval failure'],
    ['Plain words', 'HTTP retrieval failure', 'HTTP retrieval failure'],
    ['Plain words', ' ', 'Plain words'],
    [null, null, ''],
  ])('%j and %j give %j', (text, title, headline) => {
    expect(headlineOf(text, title)).toBe(headline)
  })
})

describe('what a message itself says happened', () => {
  /** Pieces of pairs, sentences and what stands between them, well-formed or not. */
  const anyPiece = fc.constantFrom(
    ...'Msg msg parserMessage LogLevel a.b[0] 9 M%73g = = & & +'.split(' '),
    ...' |x y|\n|%20|https%253A%252F%252Fa|said|<b>'.split('|'),
  )
  test('is the same whether it is looked for or the whole is read', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(ownHeadline(text)).toBe(readMessage(text).headline)
      }),
      { numRuns: 2000 },
    )
  })
})
