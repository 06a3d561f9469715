import type { LevelFilter } from '../log/level.ts'
import { moveTo } from '../url/address-bar.ts'
import styles from './Filters.module.css'

const LEVELS: readonly (readonly [LevelFilter, string])[] = [
  ['all', 'All'],
  ['error', 'Errors'],
  ['warning', 'Warnings'],
]

/** Which levels are listed. Twilio itself answers this filter. */
export function LevelChoice({ level }: { readonly level: LevelFilter }) {
  return (
    <div role="radiogroup" aria-label="Level" className={styles.segments}>
      {LEVELS.map(([value, label]) => (
        <label key={value} className={styles.segment}>
          <input
            type="radio"
            name="level"
            value={value}
            checked={level === value}
            onChange={() => moveTo({ level: value })}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}
