import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EntryList } from '../../src/log/entry-list.ts'
import { EntryTable } from '../../src/log/entry-table.ts'
import { notificationSid, type NotificationSid } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { sidOrder } from '../../src/log/sid-order.ts'
import { entryOf } from './entries.ts'

/** Digits in either case, of which some sids share the first eight, and some all but the last. */
const anySid = fc
  .tuple(
    fc.constantFrom('00000000', '7fffffff', '80000000', 'FFFFFFFF', 'abcdef01', 'ABCDEF01'),
    fc.constantFrom('0'.repeat(23), 'f'.repeat(23)),
    fc.constantFrom(...'019aAfF'),
  )
  .map((parts) => notificationSid(`NO${parts.join('')}`))
  .filter((sid): sid is NotificationSid => sid !== null)

test('sids stand in the order of their digits, in either direction', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anySid, { selector: (sid) => sid.toLowerCase() }),
      fc.boolean(),
      (sids, isDescending) => {
        const entries = sids.map((sid, place) => entryOf(place, { sid, occurredAt: -place * 1000 }))
        const { columns, order } = EntryTable.empty(new LogTexts()).with(entries)
        const list = new EntryList([{ columns, rows: order }])
        const places = sidOrder(list, ({ sids: own }, row) => own[row] ?? '', isDescending)
        const sorted = Array.from(places, (place) => list.sidAt(place)?.toLowerCase() ?? '')
        const expected = sids.map((sid) => sid.toLowerCase()).sort()
        expect(sorted).toEqual(isDescending ? expected.toReversed() : expected)
      },
    ),
  )
})
