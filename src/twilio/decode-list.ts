import type { LogPage } from '../log/page.ts'
import { countOf, isFields } from './fields.ts'
import { nextPage } from './next-page.ts'
import { readBody } from './read-body.ts'
import { decodeRow } from './row.ts'
import { UnreadableAnswer } from './unreadable-answer.ts'

/**
 * Decodes Twilio's answer to a request for a list, JSON or XML, to one page.
 *
 * @throws UnreadableAnswer where it is no list, where a row has no sid, or where the list goes on
 * but does not say where.
 */
export async function decodeList(body: string): Promise<LogPage> {
  const envelope = await readBody(body)
  if (!isFields(envelope) || !Array.isArray(envelope['notifications'])) {
    throw new UnreadableAnswer('The answer is not a list of notifications.')
  }
  const rows: readonly unknown[] = envelope['notifications']
  return {
    entries: rows.map((row, index) => decodeRow(row, `Row ${index + 1} of the list`)),
    next: nextPage(envelope),
    total: countOf(envelope['total']),
  }
}
