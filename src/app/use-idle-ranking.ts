import { useEffect } from 'react'
import type { LogTexts } from '../log/log-texts.ts'

/**
 * Puts the texts in order while nobody waits, a millisecond or a few at a time, so that a click on
 * a column's header sorts at once. The outside world here is the browser's idle time.
 */
export function useIdleRanking(texts: LogTexts, isBusy: boolean): void {
  useEffect(() => {
    if (isBusy) return
    const pools = [texts.headlines, texts.urls, texts.calls]
    let called = 0
    const rank = () => {
      const isDone = pools.every((pool) => pool.rankSome())
      called = isDone ? 0 : whenIdle(rank)
    }
    called = whenIdle(rank)
    return () => cancelIdle(called)
  }, [texts, isBusy])
}

/** Safari has no idle callbacks: there a short pause must do. */
function whenIdle(work: () => void): number {
  return 'requestIdleCallback' in window ? requestIdleCallback(work) : Number(setTimeout(work, 50))
}

function cancelIdle(called: number): void {
  if ('cancelIdleCallback' in window) cancelIdleCallback(called)
  else clearTimeout(called)
}
