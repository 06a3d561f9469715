import { useKeyPress } from '../ui/use-key-press.ts'

/** What uses Escape itself: a field (undo, clear, its own popup), a dialog or menu over the page. */
const ESCAPE_USERS = 'input, textarea, select, dialog, [role="dialog"], [role="menu"], [popover]'

/**
 * Calls back when a person presses Escape, wherever the focus is, unless something closer to it
 * uses the key.
 */
export function useEscape(onEscape: () => void): void {
  useKeyPress((event) => {
    if (event.key !== 'Escape') return
    if (event.target instanceof Element && event.target.closest(ESCAPE_USERS)) return
    if (document.querySelector('dialog[open]')) return
    event.preventDefault()
    onEscape()
  })
}
