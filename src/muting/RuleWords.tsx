import type { MuteRule } from '../log/mute/mute-rule.ts'
import type { Zone } from '../log/zone.ts'
import styles from './Muting.module.css'
import { endWords, entriesWords } from './rule-words.ts'

interface RuleWordsProps {
  readonly rule: MuteRule
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
}

/** What a rule mutes, until when, and why. */
export function RuleWords({ rule, zone, now }: RuleWordsProps) {
  const { subject, until, reason } = rule
  return (
    <p className={styles.rule}>
      {subject.kind === 'search' ? <code>{subject.search}</code> : entriesWords(subject)}{' '}
      {endWords(until, now, zone)}
      {reason !== '' && <span className={styles.quiet}> {reason}</span>}
    </p>
  )
}
