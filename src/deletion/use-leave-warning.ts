import { useEffect } from 'react'

/**
 * Has the browser ask before the page is left while deletes are under way. The outside world here
 * is the window; what has not been sent by then would not be.
 */
export function useLeaveWarning(isUnderWay: boolean): void {
  useEffect(() => {
    if (!isUnderWay) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnderWay])
}
