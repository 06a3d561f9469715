import type { ReactNode } from 'react'

interface ScrollableProps {
  /** Its name for who cannot see it. */
  readonly label: string
  readonly className: string | undefined
  readonly children: ReactNode
}

/** What may be higher than its place, and that the keyboard can scroll too. */
export function Scrollable({ label, className, children }: ScrollableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Else only a pointer scrolls it.
    <div className={className} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
