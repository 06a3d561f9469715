import { describe, expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { readTwiml } from '../../src/diagnosis/twiml/read-twiml.ts'
import { FAILURES } from './bench/bench.ts'
import { document, voice } from './bench/given.ts'
import { misquoted } from './bench/misquoted.ts'

/** The first corrected line that is told of a document. */
function corrected(body: string, code = '12100'): string | undefined {
  const { entry, exchange } = document(body, { code })
  return diagnose(entry, exchange)[0]?.evidence[0]?.corrected
}

describe('a corrected line', () => {
  test.each([
    [
      '<Response>\n <Redirect>/a?b=1&c=2&amp;d=3&e</Redirect>\n</Response>',
      ' <Redirect>/a?b=1&amp;c=2&amp;d=3&amp;e</Redirect>',
    ],
    ['<Response><Say>1 < 2</Say></Response>', '<Response><Say>1 &lt; 2</Say></Response>'],
    ['<Response><Say>a&nbsp;b</Say></Response>', '<Response><Say>a&#160;b</Say></Response>'],
    ['<Response><Say>a&eacute;b</Say></Response>', undefined],
    ['<Response>\n<Say>a</Sai>\n</Response>', '<Say>a</Say>'],
    ['<Response><Say>a</Response>', '<Response><Say>a</Say></Response>'],
    [
      '<Response><Gather><Say>a</Gather></Response>',
      '<Response><Gather><Say>a</Say></Gather></Response>',
    ],
    ['<Response><Say>a</say></Response>', '<Response><Say>a</Say></Response>'],
    [
      '<Response><Say voice=alice>a</Say></Response>',
      '<Response><Say voice="alice">a</Say></Response>',
    ],
    [
      '<Response><Say voice=“alice”>a</Say></Response>',
      '<Response><Say voice="alice">a</Say></Response>',
    ],
    ['<Response>\n  <say>a</say>\n</Response>', '  <Say>a</Say>'],
    ['<response><Say>a</Say></response>', '<Response><Say>a</Say></Response>'],
    [
      '<Response><Gather numdigits="1"/></Response>',
      '<Response><Gather numDigits="1"/></Response>',
    ],
    ['<Response><Say>never closed', undefined],
  ])('of %j', (body, line) => expect(corrected(body)).toBe(line))

  const mended = FAILURES.filter(({ given: { entry, exchange } }) =>
    diagnose(entry, exchange).some(
      ({ rule, evidence }) => rule.startsWith('xml-') && evidence[0]?.corrected !== undefined,
    ),
  )

  test.each(mended.map(({ name, given }) => [name, given] as const))(
    'mends %s',
    (_name, { entry, exchange }) => {
      const body = exchange?.responseBody ?? ''
      const [spot] =
        diagnose(entry, exchange).find(({ rule }) => rule.startsWith('xml-'))?.evidence ?? []
      const lines = body.split('\n')
      lines[(spot?.line ?? 0) - 1] = spot?.corrected ?? ''
      const before = readTwiml(body).fault?.offset ?? -1
      const after = readTwiml(lines.join('\n')).fault
      expect(after === null || after.offset > before).toBe(true)
    },
  )
})

describe('the evidence of the bench', () => {
  test.each(FAILURES.map((failure) => [failure.rule, failure.name, failure.given] as const))(
    '%s: %s is where it says',
    (_rule, _name, given) =>
      expect(misquoted(given, diagnose(given.entry, given.exchange))).toEqual([]),
  )
})

test('a finding reads well: a title without a full stop, a sentence, an advice', () => {
  for (const { given } of FAILURES) {
    for (const { title, reason, advice } of diagnose(given.entry, given.exchange)) {
      expect(title).toMatch(/^\S.*[^.\s]$/)
      expect(reason).toMatch(/^[^\s].*\.$/s)
      expect(reason).not.toMatch(/\b(?:HOST|QUOTE|NUMBER|CODE|null|undefined)\b(?![^`]*`)/)
      if (advice !== null) expect(advice).toMatch(/^[A-Z<`].*\.$/s)
    }
  }
})

test('a row without its exchange is told what its message and address tell', () => {
  const { entry } = voice({ status: 502 })
  expect(diagnose(entry, null).map(({ rule }) => rule)).toEqual(['http-502'])
})
