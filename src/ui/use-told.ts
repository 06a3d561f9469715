import { useEffect, useState } from 'react'

const SHOWN_MS = 1_600

/** What came of something a person did, told for a moment and then forgotten. */
export function useTold(): readonly [told: string, tell: (words: string) => void] {
  const [told, setTold] = useState('')
  // The outside world here is the clock.
  useEffect(() => {
    if (told === '') return
    const timer = setTimeout(() => setTold(''), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [told])
  return [told, setTold]
}
