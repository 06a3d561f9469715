import { EDGES, type Works } from './work.ts'
import type { PlainEntries, PlainEntry } from './plain-entries.ts'

const TEXTS = ['errorCode', 'messageText', 'requestUrl', 'requestMethod', 'callSid'] as const

/** The same works as one would usually write them, over an array of objects. */
export function worksOnPlain({ entries }: PlainEntries): Works {
  const matching = (word: string) =>
    entries.filter((entry) => TEXTS.some((name) => entry[name]?.toLowerCase().includes(word)))
  return {
    search: (word) => matching(word).length,
    level: (level) => entries.filter((entry) => level === 'all' || entry.level === level).length,
    sort: (direction) => {
      const sign = direction === 'ascending' ? 1 : -1
      const byMessage = (a: PlainEntry, b: PlainEntry) =>
        sign * compare(a.messageText ?? '', b.messageText ?? '')
      return entries.toSorted(byMessage).length
    },
    facets: (word) => {
      const found = matching(word)
      const counts = [codeOf, hostOf, pathOf, methodOf].map((read) => counted(found, read))
      return counts[1]?.size ?? 0
    },
    histogram: () => bucketsOf(entries).length,
    groups: () => counted(entries, problemOf).size,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function counted(
  entries: readonly PlainEntry[],
  read: (entry: PlainEntry) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(read(entry), (counts.get(read(entry)) ?? 0) + 1)
  return counts
}

const codeOf = ({ errorCode }: PlainEntry): string => errorCode ?? ''
const methodOf = ({ requestMethod }: PlainEntry): string => requestMethod ?? ''
const hostOf = ({ requestUrl }: PlainEntry): string => requestUrl?.split('/')[2] ?? ''
const pathOf = ({ requestUrl }: PlainEntry): string =>
  requestUrl?.split('?')[0]?.split('/').slice(3).join('/') ?? ''

/** Code, method, host and path, and the message without its numbers. */
function problemOf(entry: PlainEntry): string {
  const path = pathOf(entry).replace(/\d+/g, '#')
  const message = (entry.messageText ?? '').replace(/[A-Z]{2}[0-9a-f]{32}|\d+/g, '#')
  return [codeOf(entry), methodOf(entry), hostOf(entry), path, message].join(' ')
}

function bucketsOf(entries: readonly PlainEntry[]): readonly number[] {
  const [start = 0, next = 1] = EDGES
  const buckets = EDGES.slice(1).map(() => 0)
  for (const { occurredAt } of entries) {
    const at = Math.floor((occurredAt - start) / (next - start))
    buckets[at] = (buckets[at] ?? 0) + 1
  }
  return buckets
}
