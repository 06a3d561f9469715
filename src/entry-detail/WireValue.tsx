import { phoneGroups } from '../log/phone-groups.ts'
import styles from './WireValue.module.css'

interface WireValueProps {
  readonly value: string
}

/** A value as it was sent. A phone number's digits stand in groups, which are drawn, not written. */
export function WireValue({ value }: WireValueProps) {
  const groups = phoneGroups(value)
  if (!groups) return <bdi>{value}</bdi>
  return (
    <bdi className={styles.phone}>
      {groups.map((group, index) => (
        // The groups of one number have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>{group}</span>
      ))}
    </bdi>
  )
}
