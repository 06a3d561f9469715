import { readSavedViews, type SavedView } from '../../settings/saved-views.ts'

/** What a file with saved views is told by. */
const KIND = 'twilio-log-viewer views'

/** Saved views as a file's text. */
export function viewsFile(views: readonly SavedView[]): string {
  return JSON.stringify({ kind: KIND, views }, null, 2)
}

/** The views in a file's text; null where it is no such file. */
export function viewsIn(text: string): readonly SavedView[] | null {
  try {
    const file: unknown = JSON.parse(text)
    if (typeof file !== 'object' || file === null || !('kind' in file) || file.kind !== KIND)
      return null
    return 'views' in file ? readSavedViews(file.views) : null
  } catch {
    return null
  }
}
