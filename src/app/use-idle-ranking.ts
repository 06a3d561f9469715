import { useEffect } from 'react'
import type { LogTexts } from '../log/log-texts.ts'
import { cancelIdle, whenIdle } from '../ui/when-idle.ts'

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
