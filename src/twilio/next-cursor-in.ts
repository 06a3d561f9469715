import type { PageCursor } from '../log/page.ts'
import { decodeList } from './decode-list.ts'
import { nextPage } from './next-page.ts'

/**
 * In a JSON text a quotation mark inside a string is escaped, so that this finds the key itself
 * and never a message that speaks of it. In XML it may stand anywhere.
 */
const NEXT_PAGE_URI = /"next_page_uri"\s*:\s*(null|"(?:[^"\\]|\\.)*")/
const JSON_START = /^\s*\{/

/**
 * Where a list goes on, read off its body without decoding its rows: a server that walks many
 * lists at once has no use for them.
 *
 * @throws UnreadableAnswer where the list does not say.
 */
export async function nextCursorIn(body: string): Promise<PageCursor | null> {
  const [, uri] = (JSON_START.test(body) && NEXT_PAGE_URI.exec(body)) || []
  if (uri === undefined) return (await decodeList(body)).next
  return nextPage({ next_page_uri: JSON.parse(uri) })
}
