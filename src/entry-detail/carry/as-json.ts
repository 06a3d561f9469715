import type { FullLogEntry } from '../../log/entry.ts'
import { wireFields } from '../../log/wire-fields.ts'

/** The notification under the names of Twilio's API, as JSON. */
export function asJson(entry: FullLogEntry): string {
  return JSON.stringify(wireFields(entry), null, 2)
}
