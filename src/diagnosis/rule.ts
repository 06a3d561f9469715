import type { Clues } from './clues/clues.ts'
import type { Evidence } from './evidence.ts'

/**
 * What a finding is to the failure: its `cause`; something that `contributes` to it or will cause
 * the next; or `harmless`, and then it says why nobody needs to care.
 */
export type Verdict = 'cause' | 'contributes' | 'harmless'

/**
 * What a rule is about. Of the rules of one topic only the first that fires is told: the page of a
 * crashed Rails application is not told once more as "HTML instead of TwiML".
 */
export type Topic =
  | 'effect'
  | 'number'
  | 'address'
  | 'connection'
  | 'redirect'
  | 'answer'
  | 'document'
  | 'words'
  | 'note'

/** What a rule saw: all of a finding but the rule's name. */
export interface Sight {
  /** Where it differs from the rule's own verdict. */
  readonly verdict?: Verdict
  readonly title: string
  /** One sentence. */
  readonly reason: string
  /** What to do next, in one or two sentences; null where there is nothing to do. */
  readonly advice: string | null
  readonly evidence: readonly Evidence[]
}

/** A check over a notification's clues. It is pure, never throws, and takes linear time. */
export interface Rule<Id extends string = string> {
  readonly id: Id
  readonly topic: Topic
  readonly verdict: Verdict
  readonly look: (clues: Clues) => Sight | null
}
