import type { EntryKind } from '../entry-kind.ts'
import { titleOf, type Titles } from '../headline.ts'
import type { LogTexts } from '../log-texts.ts'
import { displayedHeadline } from '../row-headline.ts'
import type { RowTest } from '../row-test.ts'
import { NO_TEXT } from '../text-pool.ts'

/**
 * The test for a word, or for several in a row, in lower case: code and its title, method, message
 * as read, URL, call and sid. Each text is looked at once for all entries that have it, so that the
 * test of a row is a few look-ups.
 */
export function textTest(texts: LogTexts, word: string, titles: Titles): RowTest {
  const headline = displayedHeadline(texts, titles)
  const kinds = Uint8Array.from(texts.kinds, (kind) => Number(kindHas(kind, word, titles)))
  const headlines = texts.headlines.flagsOf(word)
  const urls = texts.urls.flagsOf(word)
  const inTexts: RowTest = (columns, row) =>
    kinds[columns.kinds[row] ?? 0] === 1 ||
    headlines[headline(columns, row)] === 1 ||
    urls[columns.urls[row] ?? 0] === 1
  const isInSid = sidTest(word)
  if (isInSid === null) return inTexts
  return (columns, row) =>
    inTexts(columns, row) ||
    isInSid(columns.sids[row] ?? '') ||
    isInSid(texts.calls.textOf(columns.calls[row] ?? NO_TEXT) ?? '')
}

function kindHas(kind: EntryKind, word: string, titles: Titles): boolean {
  const { errorCode, requestMethod } = kind
  const shown = [errorCode, requestMethod, titleOf(kind, titles)]
  return shown.some((text) => text?.toLowerCase().includes(word))
}

/**
 * The test of a sid for a word that is meant for one: its beginning, two letters and more, or a
 * long run of hexadecimal digits. Null for any other word: a code such as 11200, or a word such as
 * "feed", stands in many a sid by chance. Digits beyond 9 are in lower case, all but always.
 */
function sidTest(word: string): ((sid: string) => boolean) | null {
  const capitals = word.toUpperCase()
  const start = capitals.slice(0, 2) + word.slice(2)
  const isStart = /^[a-z]{2}[0-9a-f]{2,32}$/.test(word)
  const isInside = /^[0-9a-f]{8,32}$/.test(word)
  if (!isStart && !isInside) return null
  return (sid) =>
    (isStart && (sid.startsWith(start) || sid.startsWith(capitals))) ||
    (isInside && (sid.includes(word) || sid.includes(capitals)))
}
