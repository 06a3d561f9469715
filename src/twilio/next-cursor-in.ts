import type { PageCursor } from '../log/page.ts'
import { afterKey } from './after-key.ts'
import { decodeList } from './decode-list.ts'
import { nextPage } from './next-page.ts'

const URI = /^\s*:\s*(null|"(?:[^"\\]|\\.)*")/
/** As many bytes as tell whether it is JSON: else it is read whole. */
const BEGINNING = 200
const JSON_START = /^\s*\{/

/** No address is as long; one that is, is read with the whole list. In bytes. */
const LONGEST_URI = 8192

/**
 * Where a list goes on, read off its body without decoding its rows: a server that walks many
 * lists at once has no use for them.
 *
 * @throws UnreadableAnswer where the list does not say.
 */
export async function nextCursorIn(body: Buffer): Promise<PageCursor | null> {
  // In XML the key may stand anywhere.
  if (JSON_START.test(body.toString('utf8', 0, BEGINNING))) {
    for (const value of afterKey(body, 'next_page_uri', LONGEST_URI)) {
      const [, uri] = URI.exec(value) ?? []
      if (uri !== undefined) return nextPage({ next_page_uri: JSON.parse(uri) })
    }
  }
  return (await decodeList(body.toString())).next
}
