import type { LogEntry } from '../../log/entry.ts'
import { levelWord } from '../../log/level.ts'

/** How many of something. */
export interface Share {
  readonly name: string
  readonly count: number
}

/** What some entries are, for whoever decides about them. */
export interface Summary {
  readonly count: number
  /** Most first. */
  readonly levels: readonly Share[]
  readonly codes: readonly Share[]
  readonly errors: number
  /** The oldest and the newest, ms UTC; null where none has a date. */
  readonly span: { readonly from: number; readonly to: number } | null
}

/** Sums entries up. */
export function summaryOf(entries: readonly LogEntry[]): Summary {
  const levels = new Map<string, number>()
  const codes = new Map<string, number>()
  let errors = 0
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const { level, log, errorCode, occurredAt } of entries) {
    count(levels, levelWord(level, log))
    count(codes, errorCode ?? 'no code')
    if (level === 'error') errors += 1
    if (occurredAt === null) continue
    from = Math.min(from, occurredAt)
    to = Math.max(to, occurredAt)
  }
  return {
    count: entries.length,
    levels: mostFirst(levels),
    codes: mostFirst(codes),
    errors,
    span: from <= to ? { from, to } : null,
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly Share[] {
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}
