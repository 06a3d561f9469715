import { createContext, use, useDeferredValue, useState, useSyncExternalStore } from 'react'
import { currentView, subscribeToView, useViewState } from './address-bar.ts'
import type { ViewState } from './view-state.ts'

/** The view that a page is drawn from; null outside of one. */
export const DrawnViewContext = createContext<ViewState | null>(null)

/**
 * The view for a page to be drawn from: the address bar's, but for the search, which may be some
 * keys behind. The box must never wait for the page: it follows the address bar itself. As long as
 * nothing else changes, a key leaves this the same object, and so the page as it is.
 */
export function useViewToDraw(): ViewState {
  const view = useViewState()
  const search = useDeferredValue(view.search)
  const [drawn, keep] = useState(view)
  const next = { ...view, search }
  if (isSameView(drawn, next)) return drawn
  keep(next)
  return next
}

function isSameView(one: ViewState, other: ViewState): boolean {
  return (Object.keys(one) as (keyof ViewState)[]).every((part) => one[part] === other[part])
}

/** The view that what surrounds this is drawn from. */
export function useDrawnView(): ViewState {
  const drawn = use(DrawnViewContext)
  return useSyncExternalStore(
    drawn ? neverChanges : subscribeToView,
    drawn ? () => drawn : currentView,
  )
}

function neverChanges(): () => void {
  return () => {}
}
