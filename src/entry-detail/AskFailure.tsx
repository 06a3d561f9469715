import { RotateCw } from 'lucide-react'
import { failureWords } from '../api/failure-words.ts'
import { Button } from '../ui/Button.tsx'
import styles from './AskFailure.module.css'

interface AskFailureProps {
  readonly error: Error
  onTryAgain(): void
}

/** A part that could not be loaded: why, and another try. */
export function AskFailure({ error, onTryAgain }: AskFailureProps) {
  const { title, said } = failureWords(error)
  return (
    <div className={styles.failure}>
      <p>
        <strong>{title}.</strong> {said}
      </p>
      <Button onClick={onTryAgain}>
        <RotateCw size={14} aria-hidden />
        Try again
      </Button>
    </div>
  )
}
