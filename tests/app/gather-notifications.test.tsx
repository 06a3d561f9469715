import { defaultScheduler, notifyManager } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gatherNotifications } from '../../src/app/gather-notifications.ts'

let isMoreOnItsWay = true

beforeEach(() => {
  vi.useFakeTimers()
  isMoreOnItsWay = true
  gatherNotifications(() => isMoreOnItsWay)
})

afterEach(() => {
  notifyManager.setScheduler(defaultScheduler)
  vi.useRealTimers()
})

/** When the page was told, in ms from now on, while something new comes every 5 ms. */
async function timesTold(duration: number): Promise<number[]> {
  const start = performance.now()
  const told: number[] = []
  for (let at = 0; at < duration; at += 5) {
    notifyManager.schedule(() => void told.push(Math.round(performance.now() - start)))
    await vi.advanceTimersByTimeAsync(5)
  }
  return [...new Set(told)]
}

test('what comes within a frame is told at once, and what comes first within few frames', async () => {
  const told = await timesTold(60)
  expect(told.slice(0, 2)).toEqual([16, 36])
})

test('while more and more comes, the page is told four times a second', async () => {
  await timesTold(1000)
  const told = await timesTold(2000)
  expect(told.length).toBeGreaterThanOrEqual(7)
  expect(told.length).toBeLessThanOrEqual(9)
})

test('what comes last is told at once, and what still waited with it', async () => {
  await timesTold(1000)
  const told: string[] = []
  notifyManager.schedule(() => void told.push('one more'))
  await vi.advanceTimersByTimeAsync(20)
  isMoreOnItsWay = false
  notifyManager.schedule(() => void told.push('the last'))
  await vi.advanceTimersByTimeAsync(16)
  expect(told).toEqual(['one more', 'the last'])
})

test('what comes of itself is told four times a second, too', async () => {
  isMoreOnItsWay = false
  await timesTold(1000)
  expect((await timesTold(2000)).length).toBeLessThanOrEqual(9)
})

test('all is told, in its order, however much comes', async () => {
  const told: number[] = []
  for (let number = 0; number < 100; number += 1) {
    notifyManager.schedule(() => void told.push(number))
    await vi.advanceTimersByTimeAsync(3)
  }
  await vi.advanceTimersByTimeAsync(1000)
  expect(told).toEqual(Array.from({ length: 100 }, (_, number) => number))
})
