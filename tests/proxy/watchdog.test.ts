import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { movement, watchdog } from '../../src/proxy/watchdog.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test.each<[string, (boolean | undefined)[], number | null]>([
  ['nothing moves', [], 10],
  ['it moves once', [true], 20],
  ['it stops in the middle', [true, true, false, true], 30],
  ['it moves without end', Array.from({ length: 99 }, () => true), 60],
])('the watchdog bites when %s', (_, moves, at) => {
  const begun = Date.now()
  let bitten: number | null = null
  const left = [...moves]
  watchdog(
    { silenceMs: 10, wholeMs: 50 },
    () => left.shift() === true,
    () => (bitten = Date.now() - begun),
  )
  vi.advanceTimersByTime(1_000)
  expect(bitten).toBe(at)
})

test('the watchdog does not bite once it is called off', () => {
  let bites = 0
  clearTimeout(
    watchdog(
      { silenceMs: 10, wholeMs: 50 },
      () => false,
      () => (bites += 1),
    ),
  )
  vi.advanceTimersByTime(1_000)
  expect(bites).toBe(0)
})

test('an answer moves while more of it comes, or while it is held back', () => {
  const answer = { socket: { bytesRead: 0 }, paused: false, isPaused: () => answer.paused }
  let begun = false
  const isMoving = movement(() => (begun ? answer : null))
  expect(isMoving()).toBe(false)
  begun = true
  answer.socket.bytesRead = 7
  expect([isMoving(), isMoving()]).toEqual([true, false])
  answer.paused = true
  expect([isMoving(), isMoving()]).toEqual([true, true])
  answer.paused = false
  answer.socket.bytesRead = 8
  expect([isMoving(), isMoving()]).toEqual([true, false])
})
