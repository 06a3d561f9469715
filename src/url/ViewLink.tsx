import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { addressOf, moveTo } from './address-bar.ts'
import { useDrawnView } from './drawn-view.ts'
import type { ViewState } from './view-state.ts'

interface ViewLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** What of the view the link changes. */
  readonly change: Partial<ViewState>
}

/** A real link to this view with something changed: a plain click moves there, without loading anew. */
export function ViewLink({ change, children, ...rest }: ViewLinkProps) {
  const view = useDrawnView()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    moveTo(change)
  }
  return (
    <a {...rest} href={addressOf(view, change)} onClick={follow}>
      {children}
    </a>
  )
}
