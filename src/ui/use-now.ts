import { useEffect, useState } from 'react'

/** The time, ms UTC, renewed at every interval (ms): the outside world here is the clock. */
export function useNow(interval: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), interval)
    return () => clearInterval(timer)
  }, [interval])
  return now
}
