import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { RULES } from '../../src/diagnosis/rules.ts'
import type { Exchange, LogEntry } from '../../src/log/entry.ts'
import { misquoted } from './bench/misquoted.ts'
import { voice, type Given } from './bench/given.ts'

const BASE = voice({})

/** Pieces of what servers and Twilio really send, so that chance gets past the first checks. */
const PIECES = [
  '<?xml version="1.0"?>',
  '<Response>',
  '</Response>',
  '<Response/>',
  '<Say voice="alice">',
  '</Say>',
  '<say>',
  '<Gather numdigits="4" action="/a?b=1&c=2">',
  '</Gather>',
  '<Dial>',
  '</Dial>',
  '<Stream/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&',
  '&amp;',
  '&nbsp;',
  '&#0;',
  '<',
  '>',
  '"',
  "'",
  '=',
  '\n',
  '\r\n',
  '\t',
  '\uFEFF',
  '\u0000',
  '\uD800',
  '…',
  '<!DOCTYPE html>',
  '<html>',
  '<center>nginx',
  '{"message":"Internal server error"}',
  'Fatal error: Uncaught',
  'Twilio was unable to fetch content from: x\nError: Handshake failure',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
] as const
const MESSAGE = [
  'Msg=',
  'Msg',
  'httpResponse=502',
  'httpResponse=99',
  'ErrorCode=12200',
  'url=http%3A%2F%2Flocalhost',
  'url=%2',
  'line=3',
  'line=-1',
  'parserMessage=Content+is+not+allowed+in+prolog.',
  "parserMessage=starting+with+element+'say'",
  'statusCallback=',
  'sourceComponent=13400',
  '&',
  '=',
  '%',
  ' ',
] as const
const HEADERS = [
  'Content-Type=text%2Fhtml',
  'Location=%2Flogin',
  'Location=http%3A%2F%2F%5B',
  'Server=awselb%2F2.0',
  'HTTP/1.1 404',
  'X-Twilio-Reason=timed+out',
  '&',
  '=',
  ':',
  '\n',
] as const
const URLS = [
  'http://',
  'https://',
  'localhost',
  '[::1',
  '10.0.0.1',
  '/',
  '?a=1',
  '&a=1',
  '#',
  '${x}',
  '%',
  'x.ngrok.io',
  ':99999',
  ' ',
] as const
const CODES = [
  ...'11200 11205 11210 11750 12100 12102 12200 12300 13313 13320 13420 15003 21211 21609 30003 constructor __proto__ 1e5'.split(
    ' ',
  ),
  '',
]

const joined = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''))

const text = (pieces: readonly string[]): fc.Arbitrary<string | null> =>
  fc.option(joined(pieces), { nil: null })

const entries: fc.Arbitrary<LogEntry> = fc
  .record({
    errorCode: fc.option(fc.oneof(fc.constantFrom(...CODES), fc.string()), { nil: null }),
    messageText: text(MESSAGE),
    requestUrl: text(URLS),
    requestMethod: fc.option(fc.constantFrom('GET', 'post', ''), { nil: null }),
    callSid: fc.option(fc.constantFrom('CA1', 'SM1', ''), { nil: null }),
  })
  .map((fields) => ({ ...BASE.entry, ...fields }))

const exchanges: fc.Arbitrary<Exchange | null> = fc.option(
  fc.record({
    requestVariables: text(['CallStatus=completed', 'MessageStatus=sent', 'To=%2B1', '&', '=']),
    responseHeaders: text(HEADERS),
    responseBody: text(PIECES),
  }),
  { nil: null },
)

const givens: fc.Arbitrary<Given> = fc.record({ entry: entries, exchange: exchanges })

// Whoever checks the quotes walks whole bodies: allow a busy machine its time.
describe('diagnose', { timeout: 60_000 }, () => {
  test('takes whatever comes, says the same each time, and quotes what is there', () => {
    fc.assert(
      fc.property(givens, (given) => {
        const findings = diagnose(given.entry, given.exchange)
        expect(diagnose(given.entry, given.exchange)).toEqual(findings)
        expect(misquoted(given, findings)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  test('tells no topic twice: what it did first, then causes, then the rest', () => {
    const topics = new Map<string, string>(RULES.map((rule) => [rule.id, rule.topic]))
    const rank = { cause: 1, contributes: 2, harmless: 3 }
    fc.assert(
      fc.property(givens, ({ entry, exchange }) => {
        const findings = diagnose(entry, exchange)
        const ranks = findings.map(({ rule, verdict }) =>
          topics.get(rule) === 'effect' ? 0 : rank[verdict],
        )
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
        expect(new Set(findings.map(({ rule }) => topics.get(rule))).size).toBe(findings.length)
      }),
    )
  })

  test.each([
    ['nothing but opening brackets', '<'.repeat(4_000_000)],
    ['nothing but ampersands', `<Response>${'&amp;'.repeat(800_000)}`],
    ['one comment after the other, none closed', `<Response>${'<!--'.repeat(1_000_000)}`],
    ['a single long line', `<Response><Say>${'la '.repeat(1_300_000)}</Say></Response>`],
    ['a deep document', '<Say>'.repeat(800_000)],
    ['blanks', ' '.repeat(4_000_000)],
    ['an attribute that never ends', `<Response a="${'b '.repeat(2_000_000)}`],
    [
      'entities that stand for entities',
      '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><Response><Say>&c;</Say></Response>',
    ],
  ])('ends on %s', (_name, body) => {
    const { entry, exchange } = voice({ code: '12100', type: 'text/xml', body })
    expect(diagnose(entry, exchange).length).toBeLessThan(6)
  })
})
