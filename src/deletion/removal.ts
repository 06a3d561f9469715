import type { LogEntry } from '../log/entry.ts'
import type { Doubt } from './doubt.ts'

/** Where an entry is that a person has removed. A row without one is simply in the list. */
export type Removal = { readonly entry: LogEntry } & (
  | { readonly step: 'waiting' } // Nothing is sent; Undo brings it back.
  | { readonly step: 'queued' } // Its turn has not come.
  | { readonly step: 'sending' }
  | { readonly step: 'doubted'; readonly doubt: Doubt } // To be checked when its turn comes.
  | { readonly step: 'checking' } // Nobody knows whether it is gone; Twilio is being asked.
  | { readonly step: 'gone' } // Stays hidden: a refresh under way may still bring it.
  | { readonly step: 'failed'; readonly reason: string }
  | { readonly step: 'unknown'; readonly reason: string } // The check failed too.
)

const HIDDEN: Readonly<Record<Removal['step'], boolean>> = {
  waiting: true,
  queued: true,
  sending: true,
  doubted: true,
  checking: true,
  gone: true,
  failed: false,
  unknown: false,
}

/** Whether the entry's row is out of the list. What may still be at Twilio, and at rest, is shown. */
export function isHidden(removal: Removal | undefined): boolean {
  return removal !== undefined && HIDDEN[removal.step]
}
