import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * Hears each key that is pressed anywhere in the page and that nobody closer to the person has
 * used. What is being composed is no key yet. The outside world here is the keyboard.
 */
export function useKeyPress(hear: (event: KeyboardEvent) => void): void {
  const heard = useEffectEvent(hear)
  // Before it is painted: React may leave an effect for a while after, and what somebody presses in
  // between would be lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.isComposing) heard(event)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
