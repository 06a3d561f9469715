import type { WireNotification } from '../wire-notification.ts'
import { story } from './story.ts'

const DAY = 86_400

export interface Arrivals {
  /** What has happened since the last time of asking; seconds since 1970 UTC. */
  readonly until: (now: number) => readonly WireNotification[]
}

/**
 * The story goes on: a day of rows that have not happened yet, handed out as the clock reaches
 * them. After that day nothing comes any more.
 */
export function arrivals(
  { seed, start, perHour }: { seed: number; start: number; perHour: number },
  accountSid: string,
): Arrivals {
  const span = { seed: seed + 1, count: Math.round(perHour * 24), days: 1, now: start + DAY }
  const tomorrow = story(span, accountSid)
  const at = (slot: number): number => tomorrow.occurredAt(slot) ?? start
  const coming = Array.from({ length: tomorrow.size }, (_, slot) => slot)
  coming.sort((a, b) => at(a) - at(b))
  let next = 0
  return {
    until(now) {
      const from = next
      for (let slot = coming[next]; slot !== undefined && at(slot) <= now; slot = coming[next]) {
        next += 1
      }
      return coming.slice(from, next).map((slot) => tomorrow.whole(slot))
    },
  }
}
