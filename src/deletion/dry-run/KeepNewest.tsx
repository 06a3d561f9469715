import { TriangleAlert } from 'lucide-react'
import { inFull } from '../../log/in-full.ts'
import styles from './DryRunPanel.module.css'
import type { ProblemLosses } from './problem-losses.ts'

interface KeepNewestProps {
  readonly losses: ProblemLosses
  readonly errors: number
  readonly isKeeping: boolean
  onChange(keeps: boolean): void
}

/** What one may regret, and the one tick that keeps a sample of every problem. */
export function KeepNewest({ losses, errors, isKeeping, onChange }: KeepNewestProps) {
  const { losingAll, losingNewest, newest } = losses
  const cautions = [
    errors > 0 && `${inFull(errors)} of them ${errors === 1 ? 'is an error' : 'are errors'}.`,
    !isKeeping && losingAll > 0 && `Nothing loaded would be left of ${problems(losingAll)}.`,
    !isKeeping &&
      losingNewest > losingAll &&
      `Of ${problems(losingNewest - losingAll)} the newest notification is among them.`,
  ].filter((caution) => caution !== false)
  return (
    <>
      {cautions.length > 0 && (
        <ul className={styles.warnings}>
          {cautions.map((caution) => (
            <li key={caution}>
              <TriangleAlert size={14} aria-hidden />
              {caution}
            </li>
          ))}
        </ul>
      )}
      {newest.size > 0 && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={isKeeping}
            onChange={({ target }) => onChange(target.checked)}
          />
          Keep the newest of each problem ({inFull(newest.size)})
        </label>
      )}
    </>
  )
}

function problems(count: number): string {
  return count === 1 ? 'one problem' : `${inFull(count)} problems`
}
