import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  /** The dialog's name. */
  readonly label: string
  /** Whether it takes all of the window, for what stands side by side. */
  readonly isWide?: boolean
  readonly children: ReactNode
  /** Escape, a click beside it, or a button in it: whoever draws it stops drawing it. */
  onClose(): void
}

/**
 * A modal `<dialog>`, open as long as it is drawn. The browser keeps the focus in it, closes it on
 * Escape and gives the focus back to where it was.
 */
export function Dialog({ label, isWide = false, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // The outside world here is the browser's top layer. Closed before it leaves the page: only then
  // does the browser give the focus back.
  useLayoutEffect(() => {
    const { current: element } = dialog
    element?.showModal()
    return () => element?.close()
  }, [])
  const closeOnBackdrop = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) onClose()
  }
  return (
    <dialog
      ref={dialog}
      className={isWide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-label={label}
      onClick={closeOnBackdrop}
      onClose={({ currentTarget }) => {
        // Told late: it may stand open again.
        if (!currentTarget.open) onClose()
      }}
    >
      {children}
    </dialog>
  )
}
