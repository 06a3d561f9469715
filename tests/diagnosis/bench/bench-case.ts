import type { Verdict } from '../../../src/diagnosis/rule.ts'
import type { RuleId } from '../../../src/diagnosis/rules.ts'
import type { Given } from './given.ts'

/** A failure, and what must be told of it first. */
export interface Failure {
  readonly name: string
  readonly given: Given
  readonly rule: RuleId
  readonly verdict: Verdict
  /** What else must be told, after that. */
  readonly also?: readonly RuleId[]
}

/** A notification that looks like what a rule is for, and is not. */
export interface NearMiss {
  readonly name: string
  readonly given: Given
  readonly nearly: RuleId
}

/** A failure whose cause a rule knows. */
export const cause = (
  rule: RuleId,
  name: string,
  given: Given,
  ...also: readonly RuleId[]
): Failure => ({ rule, name, given, verdict: 'cause', also })

export const near = (nearly: RuleId, name: string, given: Given): NearMiss => ({
  nearly,
  name,
  given,
})
