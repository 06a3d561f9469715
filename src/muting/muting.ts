import type { EntryList } from '../log/entry-list.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { MuteEnd, MuteRule, MuteSubject } from '../log/mute/mute-rule.ts'
import type { Zone } from '../log/zone.ts'

/** Lays the deletion of exactly these entries before the person; `words` say which these are. */
export type ProposeDeletion = (entries: readonly LogEntry[], words: string) => void

/** What a rule's end is told by. */
export interface RuleTime {
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
}

/** What is loaded. */
export interface Found {
  /** How many of what the search finds are muted. */
  readonly muted: number
  /** What another search finds, muted or not. */
  readonly find: (search: string) => EntryList
}

/** A rule that a person is writing, or one that they change. */
export interface RuleDraft {
  /** Null for a new one. */
  readonly rule: MuteRule | null
  readonly subject: MuteSubject
  /** What a new rule's reason is, unless a person says otherwise. */
  readonly reason: string
}

/** What of muting stands open before the list. */
export type MutingPanel =
  { readonly kind: 'draft'; readonly draft: RuleDraft } | { readonly kind: 'rules' }

/** An account's mute rules, and what a person is doing with them. */
export interface Muting {
  /** All, ended ones among them, the newest first. */
  readonly rules: readonly MuteRule[]
  /** Those that have not ended. */
  readonly inForce: readonly MuteRule[]
  readonly panel: MutingPanel | null
  readonly show: (panel: MutingPanel | null) => void
  /** Whether there is a rule just made, to be taken back. */
  readonly canUndo: boolean
  readonly undo: () => void
  /** Opens a new rule for what this search finds. */
  readonly draft: (search: string, reason?: string) => void
  /** Hides what this search finds, or exactly these entries, at once and until taken back. */
  readonly hide: (what: string | readonly NotificationSid[], reason?: string) => void
  /** Mutes this from now on; a rule of the same id is replaced. */
  readonly save: (rule: MuteRule) => void
  readonly end: (rule: MuteRule) => void
  /** Adds rules of others, but for those that are here. */
  readonly add: (rules: readonly MuteRule[]) => void
}

/** A new rule, made now. */
export function newRule(subject: MuteSubject, until: MuteEnd, reason: string): MuteRule {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2))
  return { id: a.toString(36) + b.toString(36), subject, until, reason, madeAt: Date.now() }
}
