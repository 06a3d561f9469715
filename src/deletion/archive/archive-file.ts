import { wireFields } from '../../log/wire-fields.ts'
import type { SavedFile } from '../../ui/save-file.ts'
import type { Archived } from './archive.ts'

/**
 * Deleted notifications as NDJSON: a line each, under the names of Twilio's API, and when it was
 * kept (ISO 8601, UTC).
 */
export function archiveFile(archived: readonly Archived[], now: number): SavedFile {
  const lines = archived.map(({ entry, keptAt, isGone }) =>
    JSON.stringify({
      ...wireFields(entry),
      kept_at: new Date(keptAt).toISOString(),
      is_confirmed: isGone,
    }),
  )
  return {
    name: `deleted-notifications-${new Date(now).toISOString().slice(0, 10)}.ndjson`,
    type: 'application/x-ndjson',
    text: lines.map((line) => `${line}\n`).join(''),
  }
}
