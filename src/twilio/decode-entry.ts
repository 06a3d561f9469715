import type { FullLogEntry } from '../log/entry.ts'
import { readBody } from './read-body.ts'
import { decodeWhole } from './row.ts'

/**
 * Decodes Twilio's answer to a request for one notification, JSON or XML.
 *
 * @throws UnreadableAnswer where it is no notification.
 */
export async function decodeEntry(body: string): Promise<FullLogEntry> {
  return decodeWhole(await readBody(body))
}
