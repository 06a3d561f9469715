import { useSyncExternalStore } from 'react'
import {
  type OpenEntry,
  readViewState,
  samePartsKept,
  type ViewState,
  writeViewState,
} from './view-state.ts'

const listeners = new Set<() => void>()

/** Calls back whenever the view changes, until told not to. */
export function subscribeToView(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** The view that the address bar names, kept up to date. It is the only store of view state. */
export function useViewState(): ViewState {
  return useSyncExternalStore(subscribeToView, currentView)
}

/** The view as it was read last, and from what. */
let read: { readonly search: string; readonly view: ViewState } | null = null

/**
 * The view now, for handlers. As long as the address stands it is the same object, and from one
 * address to the next its parts that stay the same are: nothing that depends on the range alone is
 * worked out anew when an entry is opened.
 */
export function currentView(): ViewState {
  const { search } = location
  if (read?.search === search) return read.view
  const view = readViewState(search)
  read = { search, view: read ? samePartsKept(view, read.view) : view }
  return read.view
}

/** The address of this view with something changed, for a link. */
export function addressOf(view: ViewState, change: Partial<ViewState> = {}): string {
  return `${location.pathname}${writeViewState({ ...view, ...change })}`
}

/**
 * Moves to the view with something changed. `push` makes a step that Back undoes;
 * `replace` does not: typing a search should not fill the history.
 */
export function moveTo(change: Partial<ViewState>, step: 'push' | 'replace' = 'push'): void {
  const address = addressOf(currentView(), change)
  if (address === location.pathname + location.search) return
  if (step === 'push') history.pushState(null, '', address)
  else history.replaceState(history.state, '', address)
  for (const listener of listeners) listener()
}

/** What a step in the history remembers: that Back closes what it opened. */
interface OpeningStep {
  /** The address that Back leads to. */
  readonly openedFrom: string
}

/**
 * Opens an entry. From the list this is a step that Back undoes, and so is laying another one
 * beside it; from one entry to the next it is none, so that Back closes the drawer rather than
 * walking through all that was read.
 */
export function openEntry(open: OpenEntry): void {
  const view = currentView()
  const isComparedAnew = open.comparedWith && !view.open?.comparedWith
  if (view.open && !isComparedAnew) moveTo({ open }, 'replace')
  else {
    moveTo({ open })
    const step: OpeningStep = { openedFrom: addressOf(view) }
    history.replaceState(step, '')
  }
}

/** Closes the open entry. */
export function closeEntry(): void {
  leaveTo(null)
}

/** Puts away what the open entry is laid beside. */
export function endComparison(): void {
  const { open } = currentView()
  if (open) leaveTo({ sid: open.sid, callSid: open.callSid })
}

/**
 * Goes back where that leads there and does nothing else, else changes the address. What was
 * searched for while the entry stood open is not to be undone.
 */
function leaveTo(open: OpenEntry | null): void {
  const { state }: { readonly state: unknown } = history
  const left = addressOf(currentView(), { open })
  if (isOpeningStep(state) && state.openedFrom === left) history.back()
  else moveTo({ open }, 'replace')
}

function isOpeningStep(state: unknown): state is OpeningStep {
  return typeof state === 'object' && state !== null && 'openedFrom' in state
}
