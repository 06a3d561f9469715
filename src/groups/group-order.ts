import { type Outlook, outlookOf, type Prospect } from '../diagnosis/outlook.ts'
import type { ProblemGroup } from '../log/problem/problem-groups.ts'

/** A group, and what is to be expected of it. */
export interface JudgedGroup extends ProblemGroup {
  readonly outlook: Outlook
}

/** What groups can be sorted by. */
export const GROUP_ORDERS = {
  gain: 'what cleaning gains',
  count: 'count',
  newest: 'last seen',
  code: 'code',
} as const

export type GroupOrder = keyof typeof GROUP_ORDERS

/** How much of a group is noise: of what must be mended, more will come. */
const NOISE: Readonly<Record<Prospect, number>> = { harmless: 1, unclear: 0.4, fix: 0.1 }

/** What stands first has the smallest. */
const KEYS: Readonly<Record<GroupOrder, (group: JudgedGroup) => number>> = {
  gain: ({ count, outlook }) => -count * NOISE[outlook.prospect],
  count: ({ count }) => -count,
  newest: ({ lastAt }) => -(lastAt ?? 0),
  code: ({ problem }) =>
    problem.errorCode === null ? Number.MAX_SAFE_INTEGER : Number(problem.errorCode) || 0,
}

/** The groups in this order; equal ones by their count, then always the same way. */
export function judgedGroups(
  groups: readonly ProblemGroup[],
  order: GroupOrder,
): readonly JudgedGroup[] {
  const judged = groups.map((group) => ({ ...group, outlook: outlookOf(group) }))
  const key = KEYS[order]
  return judged.sort(
    (a, b) => key(a) - key(b) || b.count - a.count || (a.problem.id < b.problem.id ? -1 : 1),
  )
}
