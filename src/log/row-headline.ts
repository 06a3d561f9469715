import type { EntryColumns } from './entry-columns.ts'
import { titleOf, type Titles } from './headline.ts'
import type { LogTexts } from './log-texts.ts'
import { NO_TEXT } from './text-pool.ts'

/**
 * What a person reads as a row's message: its id among the headlines, which are in lower case. A
 * title stands in for a message that says nothing itself.
 */
export function displayedHeadline(
  texts: LogTexts,
  titles: Titles,
): (columns: EntryColumns, row: number) => number {
  const titleOfKind = texts.kinds.map((kind) =>
    texts.headlines.idOf(titleOf(kind, titles)?.toLowerCase() ?? null),
  )
  return (columns, row) => {
    const message = columns.messages[row] ?? NO_TEXT
    const title = titleOfKind[columns.kinds[row] ?? 0] ?? NO_TEXT
    if (title === NO_TEXT || texts.hasOwnHeadline(message)) return texts.headlineIdOf(message)
    return title
  }
}
