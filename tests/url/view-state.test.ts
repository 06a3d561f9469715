import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/log/day.ts'
import { LIST_COLUMNS } from '../../src/log/list-column.ts'
import { MOST_DAYS, parseSpan, type Span } from '../../src/log/span.ts'
import type { RangeChoice } from '../../src/log/time-range.ts'
import {
  DEFAULT_VIEW,
  type OpenEntry,
  readViewState,
  samePartsKept,
  type ViewState,
  writeViewState,
} from '../../src/url/view-state.ts'
import { anyDay, anyInstant, anyZone, day } from '../log/days.ts'
import { callSidOf, sidOf } from '../log/entries.ts'

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 1, max: MOST_DAYS * 1440 }), fc.constantFrom('m', 'h', 'd', 'w'))
  .map((parts) => parseSpan(parts.join('')))
  .filter((span) => span !== null)

const anyRange: fc.Arbitrary<RangeChoice> = fc.oneof(
  anySpan.map((span): RangeChoice => ({ kind: 'last', span })),
  fc
    .tuple(anyDay, fc.nat(MOST_DAYS - 1), fc.option(anyZone))
    .map(([from, more, zone]): RangeChoice => ({
      kind: 'days',
      from,
      to: addDays(from, more),
      zone,
    })),
  fc
    .tuple(anyInstant, fc.integer({ min: 1, max: MOST_DAYS * 86_400 }))
    .map(([instant, seconds]): RangeChoice => {
      const start = Math.floor(instant / 1000) * 1000
      return { kind: 'times', start, end: start + seconds * 1000 }
    }),
)

const anyOpenEntry: fc.Arbitrary<OpenEntry | null> = fc.option(
  fc.oneof(
    fc.record({ sid: fc.nat().map(sidOf), callSid: fc.option(fc.nat().map(callSidOf)) }),
    fc.record({
      sid: fc.nat(999).map((number) => sidOf(2 * number)),
      callSid: fc.option(fc.nat().map(callSidOf)),
      comparedWith: fc.nat(999).map((number) => sidOf(2 * number + 1)),
    }),
  ),
)

const anyView: fc.Arbitrary<ViewState> = fc.record({
  account: fc.option(fc.nat().map((number) => sidOf(number).replace('NO', 'AC'))),
  level: fc.constantFrom('all', 'error', 'warning'),
  range: anyRange,
  search: fc.string({ unit: 'binary' }),
  sort: fc.record({
    column: fc.constantFrom(...LIST_COLUMNS),
    direction: fc.constantFrom('ascending', 'descending'),
  }),
  look: fc.constantFrom('list', 'groups'),
  showsMuted: fc.boolean(),
  sharedMutes: fc.option(fc.string({ unit: 'binary', minLength: 1 })),
  open: anyOpenEntry,
})

describe('a view and its address', () => {
  test('are each other’s inverse', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readViewState(writeViewState(view))).toEqual(view)
      }),
    )
  })

  test.each<[string, Partial<ViewState>, string]>([
    ['the default is left out', {}, ''],
    ['so is each default part', { search: 'x' }, '?q=x'],
    ['a sort', { sort: { column: 'code', direction: 'descending' } }, '?sort=-code'],
    ['what is muted', { showsMuted: true }, '?muted=show'],
    ['shared mute rules', { sharedMutes: '[]' }, '?mutes=%5B%5D'],
    ['groups', { look: 'groups' }, '?view=groups'],
    ['levels', { level: 'warning' }, '?level=warning'],
    ['a ready-made range', { range: { kind: 'last', span: '24h' } }, '?range=24h'],
    [
      'exact days',
      { range: { kind: 'days', from: day('2026-11-01'), to: day('2026-11-02'), zone: null } },
      '?from=2026-11-01&to=2026-11-02',
    ],
    [
      'days of a zone',
      {
        range: {
          kind: 'days',
          from: day('2026-11-01'),
          to: day('2026-11-02'),
          zone: 'Europe/Berlin',
        },
      },
      '?from=2026-11-01&to=2026-11-02&zone=Europe%2FBerlin',
    ],
    ['any other time up to now', { range: { kind: 'last', span: '90m' } }, '?range=90m'],
    [
      'exact times',
      {
        range: {
          kind: 'times',
          start: Date.UTC(2026, 10, 21, 8, 40),
          end: Date.UTC(2026, 10, 21, 9, 10, 5),
        },
      },
      '?from=2026-11-21T08%3A40%3A00Z&to=2026-11-21T09%3A10%3A05Z',
    ],
    ['an order', { sort: { column: 'code', direction: 'descending' } }, '?sort=-code'],
    ['the other order of time', { sort: { column: 'time', direction: 'ascending' } }, '?sort=time'],
    ['a search that looks like an address', { search: 'a=1&b #+%2B' }, '?q=a%3D1%26b+%23%2B%252B'],
    ['an entry', { open: { sid: sidOf(7), callSid: null } }, `?entry=${sidOf(7)}`],
    [
      'an entry reached through its call',
      { open: { sid: sidOf(7), callSid: callSidOf(9) } },
      `?entry=${sidOf(7)}&call=${callSidOf(9)}`,
    ],
    [
      'an entry beside another',
      { open: { sid: sidOf(7), callSid: null, comparedWith: sidOf(8) } },
      `?entry=${sidOf(7)}&compare=${sidOf(8)}`,
    ],
  ])('%s', (_, change, address) => {
    const view = { ...DEFAULT_VIEW, ...change }
    expect(writeViewState(view)).toBe(address)
    expect(readViewState(address)).toEqual(view)
  })
})

describe('an address that is not quite right', () => {
  test.each<[string, Partial<ViewState>]>([
    ['?utm_source=mail&level=error', { level: 'error' }],
    ['?level=ERROR', {}],
    ['?account=AC1', {}],
    ['?account=', {}],
    ['?level=', {}],
    ['?level=error&level=warning', { level: 'error' }],
    ['?range=1y', {}],
    ['?range=0h', {}],
    ['?range=024h', {}],
    ['?range=1.5h', {}],
    ['?range=-3h', {}],
    ['?range=401d', {}],
    ['?range=400d', { range: { kind: 'last', span: '400d' } }],
    ['?range=24h&zone=Europe/Berlin', { range: { kind: 'last', span: '24h' } }],
    ['?zone=Europe/Berlin', {}],
    ...(
      [
        ['Mars/Olympus', null],
        ['+05:30', null],
        ['', null],
        ['europe/berlin', 'Europe/Berlin'],
        ['utc', 'UTC'],
      ] as const
    ).map(
      ([zone, read]) =>
        [
          `?from=2026-11-01&to=2026-11-01&zone=${zone}`,
          { range: { kind: 'days', from: day('2026-11-01'), to: day('2026-11-01'), zone: read } },
        ] satisfies [string, Partial<ViewState>],
    ),
    ['?range=constructor', {}],
    ['?from=2026-11-01', {}],
    ['?to=2026-11-01', {}],
    ['?from=2026-11-31&to=2026-12-01', {}],
    ['?from=2026-11-02&to=2026-11-01', {}],
    ['?from=2020-01-01&to=2026-11-01', {}],
    ['?from=2026-11-02&to=2026-11-01&range=24h', { range: { kind: 'last', span: '24h' } }],
    [
      '?from=2026-11-01&to=2026-11-01&range=24h',
      {
        range: { kind: 'days', from: day('2026-11-01'), to: day('2026-11-01'), zone: null },
      },
    ],
    ['?from=2026-11-21T08:40:00Z&to=2026-11-21T08:40:00Z', {}],
    ['?from=2026-11-21T08:40:00Z&to=2026-11-20T08:40:00Z', {}],
    ['?from=2026-11-21T08:40:00Z&to=2026-11-22', {}],
    ['?from=2026-11-21T08:40:00Z', {}],
    ['?from=2026-11-21T08:40:00Z&to=2026-11-21T24:00:00Z', {}],
    ['?from=2026-11-21T08:40:00Z&to=2026-11-31T09:00:00Z', {}],
    ['?from=2026-11-21T08:40Z&to=2026-11-21T09:00Z', {}],
    ['?from=1970-01-01T00:00:00Z&to=1970-01-01T01:00:00Z', {}],
    ['?from=2020-01-01T00:00:00Z&to=2026-01-01T01:00:00Z', {}],
    ['?sort=-time', {}],
    ['?sort=--code', {}],
    ['?sort=size', {}],
    ['?q=%', { search: '%' }],
    ['?q=%E4', { search: '\uFFFD' }],
    ['?q=a%20b+c', { search: 'a b c' }],
    ['?entry=NO123', {}],
    ['?entry=', {}],
    [`?entry=${sidOf(1)}/`, {}],
    [`?call=${callSidOf(1)}`, {}],
    [`?entry=${sidOf(1)}&call=SM1`, { open: { sid: sidOf(1), callSid: null } }],
    [`?entry=${sidOf(1)}&compare=NO2`, { open: { sid: sidOf(1), callSid: null } }],
    [`?entry=${sidOf(1)}&compare=${sidOf(1)}`, { open: { sid: sidOf(1), callSid: null } }],
    [`?compare=${sidOf(1)}`, {}],
    ['?&&=&', {}],
    ['?__proto__=1&level=warning', { level: 'warning' }],
  ])('%s keeps what can be read', (address, kept) => {
    expect(readViewState(address)).toEqual({ ...DEFAULT_VIEW, ...kept })
  })

  test('is never fatal, and what is read of it has an address of its own', () => {
    const parameter = fc.constantFrom(
      'level',
      'range',
      'from',
      'to',
      'zone',
      'q',
      'sort',
      'entry',
      'call',
      'compare',
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      anyDay,
      anyZone,
      anySpan,
      fc.nat().map(sidOf),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, value)), (pairs) => {
        const view = readViewState(`?${pairs.map((pair) => pair.join('=')).join('&')}`)
        expect(readViewState(writeViewState(view))).toEqual(view)
      }),
    )
  })
})

describe('the parts of a view', () => {
  test('are the ones of the view before where they say the same', () => {
    fc.assert(
      fc.property(anyView, anyView, (view, other) => {
        const again = readViewState(writeViewState(view))
        expect(samePartsKept(again, other)).toEqual(view)
        const kept = samePartsKept(again, { ...view, search: other.search })
        expect(kept.range).toBe(view.range)
        expect(kept.sort).toBe(view.sort)
        expect(kept.open).toBe(view.open)
      }),
    )
  })
})
