import type { LogPage } from '../log/page.ts'
import { ApiError } from './api-error.ts'

/** Twilio has been seen to send empty pages without end, each with a cursor to the next. */
const MOST_EMPTY_PAGES = 20

/** Watches one walk along a list's cursors, and ends it where it would never end by itself. */
export class PageGuard {
  readonly #seen = new Set<string>()
  #emptyInARow = 0

  /** The walk begins again at the first page. */
  restart(): void {
    this.#seen.clear()
    this.#emptyInARow = 0
  }

  /** Throws an {@link ApiError} where the page leads back, or into endless emptiness. */
  check(page: LogPage): void {
    if (page.next === null) return
    const cursor = `${page.next.page} ${page.next.pageToken}`
    if (this.#seen.has(cursor)) {
      throw new ApiError(
        'twilio_unreadable',
        'Twilio points from one page of this list back to an earlier one, so its end cannot be reached.',
      )
    }
    this.#seen.add(cursor)
    this.#emptyInARow = page.entries.length === 0 ? this.#emptyInARow + 1 : 0
    if (this.#emptyInARow === MOST_EMPTY_PAGES) {
      throw new ApiError(
        'twilio_unreadable',
        `Twilio sent ${MOST_EMPTY_PAGES} empty pages in a row for this list and still promises more.`,
      )
    }
  }
}
