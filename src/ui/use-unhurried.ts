import { useEffect, useRef, useState } from 'react'

/**
 * A value that follows another at most once in so many ms: for what takes long to work out and may
 * come a little late.
 */
export function useUnhurried<T>(value: T, pause: number): T {
  const [followed, follow] = useState(value)
  const latest = useRef(value)
  const isBehind = followed !== value
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
