import type { PageCursor } from '../log/page.ts'
import { countOf, type Fields } from './fields.ts'
import { UnreadableAnswer } from './unreadable-answer.ts'

function unreadableNext(uri: unknown): UnreadableAnswer {
  return new UnreadableAnswer(
    `The answer says that the list goes on, but not where: next_page_uri is ${JSON.stringify(uri)}.`,
  )
}

/** Twilio's cursor is opaque: its page and token are carried on exactly as they are. */
function cursorIn(uri: unknown): PageCursor {
  if (typeof uri !== 'string') throw unreadableNext(uri)
  const [, query = ''] = /^[^?#]*\?([^#]*)/.exec(uri) ?? []
  const parameters = new URLSearchParams(query)
  const page = countOf(parameters.get('Page'))
  if (page === null) throw unreadableNext(uri)
  return { page, pageToken: parameters.get('PageToken') || null }
}

/** The page after this one, where only numbers tell: pages count from 0, so 10 end with 9. */
function numericNext(envelope: Fields): PageCursor | null {
  const pages = envelope['num_pages']
  if (pages === undefined || pages === null) return null
  const count = countOf(pages)
  const page = countOf(envelope['page'])
  if (count === null || page === null) {
    throw new UnreadableAnswer(
      'The answer does not say which page of how many it is: page or num_pages is no number.',
    )
  }
  return page + 1 < count ? { page: page + 1, pageToken: null } : null
}

/**
 * Where a list goes on; null on its last page. `next_page_uri` decides where it was sent, even as
 * null; the API of 2008 has none and counts its pages.
 *
 * @throws UnreadableAnswer where the list goes on but does not say where: taken for the end, it
 * would silently hide the rest.
 */
export function nextPage(envelope: Fields): PageCursor | null {
  const uri = envelope['next_page_uri']
  if (uri === undefined) return numericNext(envelope)
  if (uri === null || (typeof uri === 'string' && uri.trim() === '')) return null
  return cursorIn(uri)
}
