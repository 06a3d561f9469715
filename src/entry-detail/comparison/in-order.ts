import type { LogEntry } from '../../log/entry.ts'

/** The two, the earlier one first; as they are given where nobody knows which that is. */
export function inOrder<T extends LogEntry>(one: T, other: T): readonly [before: T, after: T] {
  if (one.occurredAt === null || other.occurredAt === null) return [one, other]
  return one.occurredAt <= other.occurredAt ? [one, other] : [other, one]
}
