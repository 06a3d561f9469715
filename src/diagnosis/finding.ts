import type { Evidence } from './evidence.ts'
import type { Verdict } from './rule.ts'
import type { RuleId } from './rules.ts'

/** What is wrong with a notification's request, or why it does not matter. */
export interface Finding {
  readonly rule: RuleId
  readonly verdict: Verdict
  readonly title: string
  /** One sentence. Names and values in it stand between backticks. */
  readonly reason: string
  /** What to do next, in one or two sentences; null where there is nothing to do. */
  readonly advice: string | null
  /** What it rests on, quoted; may be empty where only the error code tells. */
  readonly evidence: readonly Evidence[]
}
