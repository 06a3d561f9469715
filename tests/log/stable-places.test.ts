import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stablePlaces } from '../../src/log/stable-places.ts'

test('places stand in the order of their keys, equal ones as they stood', () => {
  const anyKey = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffff_ffff }))
  fc.assert(
    fc.property(fc.array(anyKey), (keys) => {
      const places = keys.map((_, place) => place).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
      expect([...stablePlaces(Uint32Array.from(keys))]).toEqual(places)
    }),
    { numRuns: 30 },
  )
})
