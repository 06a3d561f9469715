import { useEffect, useRef, useState } from 'react'

/**
 * A value that follows another at most once in so many ms: for what takes long to work out and may
 * come a little late. The pause may depend on what it is behind with.
 */
export function useUnhurried<T>(value: T, pauseAfter: (followed: T) => number): T {
  const [followed, follow] = useState(value)
  const latest = useRef(value)
  const isBehind = followed !== value
  const pause = pauseAfter(followed)
  // The outside world here is the clock. What changes meanwhile does not begin the pause anew.
  useEffect(() => {
    latest.current = value
  }, [value])
  useEffect(() => {
    if (!isBehind) return
    const timer = setTimeout(() => follow(latest.current), pause)
    return () => clearTimeout(timer)
  }, [isBehind, pause])
  return followed
}
