import { notifyManager } from '@tanstack/react-query'

/** As long as a frame, in ms. */
const FRAME_MS = 16

/** How often the page is drawn anew while things come faster than that, in ms. */
const PACE_MS = 250

/** How many times it may be drawn sooner than that after a rest: what comes first is seen at once. */
const MOST_AT_ONCE = 3

/**
 * Tells the page of all that came within a frame at once; and while more and more comes, four times
 * a second, until the last has come. While a log is loading pages come faster than frames, and each
 * would draw the whole page anew.
 *
 * @param isMoreOnItsWay whether something has been asked for that has not come yet.
 */
export function gatherNotifications(isMoreOnItsWay: () => boolean): void {
  let waiting: (() => void)[] = []
  let isMore = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let allowed = MOST_AT_ONCE
  let toldAt = performance.now()
  const tellAll = () => {
    const due = waiting
    waiting = []
    allowed = allowedNow() - 1
    toldAt = performance.now()
    for (const each of due) each()
  }
  const allowedNow = () => Math.min(MOST_AT_ONCE, allowed + (performance.now() - toldAt) / PACE_MS)
  notifyManager.setScheduler((tell) => {
    const isFirst = waiting.push(tell) === 1
    const wasMore = isMore
    isMore = isMoreOnItsWay()
    const isLast = wasMore && !isMore
    if (!isFirst && !isLast) return
    clearTimeout(timer)
    timer = setTimeout(
      tellAll,
      isLast ? FRAME_MS : Math.max(FRAME_MS, (1 - allowedNow()) * PACE_MS),
    )
  })
}
