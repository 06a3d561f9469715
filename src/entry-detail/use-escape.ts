import { useEffect, useEffectEvent } from 'react'

/** What uses Escape itself: a field (undo, clear, its own popup), a dialog or menu over the page. */
const ESCAPE_USERS = 'input, textarea, select, dialog, [role="dialog"], [role="menu"], [popover]'

/**
 * Calls back when a person presses Escape, wherever the focus is, unless something closer to it
 * has used the key. The outside world here is the keyboard.
 */
export function useEscape(onEscape: () => void): void {
  const escape = useEffectEvent(onEscape)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (event.target instanceof Element && event.target.closest(ESCAPE_USERS)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      escape()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
