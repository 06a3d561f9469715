import type { MuteRule } from '../log/mute/mute-rule.ts'
import type { RuleTime } from './muting.ts'
import styles from './Muting.module.css'
import { endWords, entriesWords } from './rule-words.ts'

interface RuleWordsProps {
  readonly rule: MuteRule
  readonly when: RuleTime
}

/** What a rule mutes, until when, and why. */
export function RuleWords({ rule, when }: RuleWordsProps) {
  const { subject, until, reason } = rule
  return (
    <p className={styles.rule}>
      {subject.kind === 'search' ? <code>{subject.search}</code> : entriesWords(subject)}{' '}
      {endWords(until, when)}
      {reason !== '' && <span className={styles.quiet}> {reason}</span>}
    </p>
  )
}
