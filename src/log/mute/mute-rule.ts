import type { NotificationSid } from '../entry.ts'

/** What a rule mutes: all that a search finds, now and later, or exactly these entries. */
export type MuteSubject =
  | { readonly kind: 'search'; readonly search: string }
  | { readonly kind: 'entries'; readonly sids: readonly NotificationSid[] }

/** When a rule ends. */
export type MuteEnd =
  | { readonly kind: 'never' }
  /** `at` is in ms UTC. */
  | { readonly kind: 'time'; readonly at: number }
  /** On a GMT day with more entries than this, all of that day's show. */
  | { readonly kind: 'exceeds'; readonly perDay: number }

/** Entries that a person does not want to see for now. They stay at Twilio. */
export interface MuteRule {
  readonly id: string
  readonly subject: MuteSubject
  readonly until: MuteEnd
  /** Why; empty where nobody said. */
  readonly reason: string
  /** ms UTC. */
  readonly madeAt: number
}

/** Whether the rule has not ended at this time (ms UTC). */
export function isInForce({ until }: MuteRule, now: number): boolean {
  return until.kind !== 'time' || now < until.at
}
