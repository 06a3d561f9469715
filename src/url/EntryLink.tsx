import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { addressOf, openEntry } from './address-bar.ts'
import { useDrawnView } from './drawn-view.ts'
import type { OpenEntry } from './view-state.ts'

interface EntryLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly open: OpenEntry
}

/** A real link to an entry: a plain click opens it here, any other does what the browser does. */
export function EntryLink({ open, children, ...rest }: EntryLinkProps) {
  const view = useDrawnView()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    openEntry(open)
  }
  return (
    <a {...rest} href={addressOf(view, { open })} onClick={follow}>
      {children}
    </a>
  )
}
