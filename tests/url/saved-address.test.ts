import { expect, test } from 'vitest'
import { addressToSave, readSavedAddress } from '../../src/url/saved-address.ts'
import { DEFAULT_VIEW, readViewState } from '../../src/url/view-state.ts'

test.each<[string, readonly string[]]>([
  ['', []],
  ['?level=error&range=24h&q=code%3A11200&sort=-code', []],
  ['?from=2026-11-01&to=2026-11-02', []],
  ['?level=fatal&q=a&colour=red', ['level=fatal', 'colour=red']],
  ['?range=1000y&level=error', ['range=1000y']],
])('“%s” has lost %j', (address, gone) => {
  const read = readSavedAddress(address)
  expect(read.gone).toEqual(gone)
  expect(read.view).toEqual(readViewState(address))
})

test('what stands open is not saved', () => {
  const view = readViewState(`?q=a&entry=NO${'1'.repeat(32)}`)
  expect(addressToSave(view)).toBe('?q=a')
  expect(addressToSave(DEFAULT_VIEW)).toBe('')
})
