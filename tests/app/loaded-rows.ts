import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { gmtDayOf, parseDay } from '../../src/log/day.ts'
import type { EntryList } from '../../src/log/entry-list.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { entryOf } from './show-entry.tsx'
import { sid, wireRow, type WireEntry } from './wire-entry.ts'

const DAY = parseDay('2026-11-20') ?? gmtDayOf(0)

/** What a search looks at when these rows are loaded; each has a sid of its own. */
export function loadedOf(rows: readonly WireEntry[]): EntryList {
  const entries = rows.map((row, number) =>
    entryOf(wireRow({ sid: sid('NO', number + 1), ...row })),
  )
  const log = withPage(emptyDayLog(DAY, new LogTexts()), { entries, next: null, total: null }, 0)
  const range = { start: 0, end: null }
  return visibleEntries([log], { level: 'all', range, search: null, hidden: new Set() }).loaded
}
