import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MuteRule } from '../../../src/log/mute/mute-rule.ts'
import { readMuteRules } from '../../../src/log/mute/read-mute-rules.ts'
import { sidOf } from '../entries.ts'

const RULE: MuteRule = {
  id: 'a1',
  subject: { kind: 'search', search: 'code:11200' },
  until: { kind: 'time', at: 1_800_000_000_000 },
  reason: 'being mended',
  madeAt: 1_790_000_000_000,
}

describe('mute rules', () => {
  test.each<[string, unknown, readonly unknown[]]>([
    ['nothing', undefined, []],
    ['no list', { 0: RULE }, []],
    ['a rule', [RULE], [RULE]],
    ['one id twice', [RULE, { ...RULE, reason: 'other' }], [RULE]],
    ['what is no rule beside one', [null, 7, 'x', {}, RULE], [RULE]],
    [
      'no reason and no date',
      [{ ...RULE, reason: 3, madeAt: 'x' }],
      [{ ...RULE, reason: '', madeAt: 0 }],
    ],
    ['an odd id', [{ ...RULE, id: '<b>' }], []],
    ['a blank search', [{ ...RULE, subject: { kind: 'search', search: ' ' } }], []],
    ['another subject', [{ ...RULE, subject: { kind: 'all' } }], []],
    [
      'entries, those that are none left out',
      [{ ...RULE, subject: { kind: 'entries', sids: [sidOf(1), 'NO', 5] } }],
      [{ ...RULE, subject: { kind: 'entries', sids: [sidOf(1)] } }],
    ],
    ['no entries', [{ ...RULE, subject: { kind: 'entries', sids: ['NO'] } }], []],
    ['an end that is none', [{ ...RULE, until: { kind: 'time', at: null } }], []],
    ['half an entry a day', [{ ...RULE, until: { kind: 'exceeds', perDay: 0.5 } }], []],
    ['what is too much', [{ ...RULE, more: 1 }], [RULE]],
  ])('are read from %s', (_, stored, expected) => {
    expect(readMuteRules(stored)).toEqual(expected)
  })

  test('are read from whatever there is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(Array.isArray(readMuteRules(stored))).toBe(true)
      }),
    )
  })
})
