import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './Dropdown.module.css'

interface DropdownProps {
  /** The button's name, and the panel's. */
  readonly label: string
  /** What the button shows. */
  readonly face: ReactNode
  /** The key that opens it, for `aria-keyshortcuts`. */
  readonly shortcut?: string
  /** What the panel holds; it is given the way to close it. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens a panel under it. Escape and leaving it close it. */
export function Dropdown({ label, face, shortcut, children }: DropdownProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const close = () => {
    setOpen(false)
    document.getElementById(id)?.focus()
  }
  const closeOnLeave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    // What the panel stands in shall not use the key too.
    event.stopPropagation()
    close()
  }
  return (
    <div className={styles.dropdown} onBlur={closeOnLeave}>
      <Button
        id={id}
        tone="quiet"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        title={label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={closeOnEscape}
      >
        {face}
      </Button>
      {isOpen && (
        <div
          role="dialog"
          aria-label={label}
          tabIndex={-1}
          className={styles.panel}
          onKeyDown={closeOnEscape}
        >
          {children(close)}
        </div>
      )}
    </div>
  )
}
