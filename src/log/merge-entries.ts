import type { LogEntry } from './entry.ts'

/** Both lists in one, newest first, every sid once; the first list itself where nothing is new. */
export function mergeEntries(
  entries: readonly LogEntry[],
  more: readonly LogEntry[],
): readonly LogEntry[] {
  const known = new Set(entries.map((entry) => entry.sid))
  const added: LogEntry[] = []
  for (const entry of more) {
    if (known.has(entry.sid)) continue
    known.add(entry.sid)
    added.push(entry)
  }
  return added.length === 0 ? entries : [...entries, ...added].sort(newestFirst)
}

/** When an entry is listed, ms UTC. One without a readable date stands last. */
function sortInstant(entry: LogEntry): number {
  return entry.occurredAt ?? Number.NEGATIVE_INFINITY
}

function newestFirst(a: LogEntry, b: LogEntry): number {
  // Many rows share one second: their sids keep the order the same at every load.
  return sortInstant(b) - sortInstant(a) || (a.sid < b.sid ? -1 : 1)
}
