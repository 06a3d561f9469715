import { readViewState, type ViewState, writeViewState } from './view-state.ts'

/** What a saved address stands for now. */
export interface SavedAddress {
  readonly view: ViewState
  /** What it asks for that means nothing any more, as `name=value`. The rest is in the view. */
  readonly gone: readonly string[]
}

/** The address to save: the view without the entry that happens to stand open. */
export function addressToSave(view: ViewState): string {
  return writeViewState({ ...view, open: null, sharedMutes: null })
}

/** Reads a saved address, which may be older than this program, or written by hand. */
export function readSavedAddress(address: string): SavedAddress {
  const view = { ...readViewState(address), open: null, sharedMutes: null }
  const understood = new URLSearchParams(writeViewState(view))
  const gone = [...new URLSearchParams(address)]
    .filter(([name, value]) => understood.get(name) !== value)
    .map(([name, value]) => `${name}=${value}`)
  return { view, gone }
}
