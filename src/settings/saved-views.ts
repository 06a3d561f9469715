import { storedSetting } from './setting.ts'

/** A view that a person gave a name. */
export interface SavedView {
  readonly name: string
  /** The search part of its address, as a link to it has it; empty for the default view. */
  readonly address: string
}

/** Views saved in this browser, in the order of their names, each name once. */
export const savedViews = storedSetting<readonly SavedView[]>('views', { read: readSavedViews })

const LONGEST_NAME = 80

/** What of a stored value, or of a file's, are saved views. Of two with one name the later counts. */
export function readSavedViews(stored: unknown): readonly SavedView[] {
  if (!Array.isArray(stored)) return []
  const byName = new Map<string, SavedView>()
  for (const one of stored) {
    const view = readSavedView(one)
    if (view) byName.set(view.name, view)
  }
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

function readSavedView(one: unknown): SavedView | null {
  if (typeof one !== 'object' || one === null || !('name' in one) || !('address' in one))
    return null
  const { name, address } = one
  if (typeof name !== 'string' || typeof address !== 'string') return null
  const trimmed = name.trim().slice(0, LONGEST_NAME)
  return trimmed === '' ? null : { name: trimmed, address }
}
