import { useEffect } from 'react'
import { loadSomeCode } from '../ui/late-code.ts'
import { wholePage } from '../ui/milestones.ts'
import { cancelIdle, whenIdle } from '../ui/when-idle.ts'
import { drawerCode } from './Drawer.tsx'

/** What some code is needed for says that it did not come. */
function leaveIt() {}

/**
 * Loads all other code of the page while nobody waits, one file after the other: whatever is
 * clicked then opens at once, and even with the server gone. The outside world here is the server,
 * and the browser's idle time.
 */
export function useIdleCode(isBusy: boolean): void {
  useEffect(() => {
    if (isBusy) return
    let called = 0
    let isOver = false
    const goOn = () => {
      if (!isOver) called = whenIdle(() => void load())
    }
    const load = () => loadSomeCode().then((hasMore) => hasMore && goOn(), leaveIt)
    wholePage.passed.then(drawerCode.load).then(goOn, leaveIt)
    return () => {
      isOver = true
      cancelIdle(called)
    }
  }, [isBusy])
}
