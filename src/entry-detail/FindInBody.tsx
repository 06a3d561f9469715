import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button } from '../ui/Button.tsx'
import { MOST_MATCHES } from '../ui/code-view/find.ts'
import styles from './FindInBody.module.css'

interface FindInBodyProps {
  readonly words: string
  readonly found: number
  /** Which of what was found is looked at, from 0. */
  readonly place: number
  onSeek(words: string): void
  onStep(step: 1 | -1): void
}

/** A field to find words in the body: Enter goes on, with Shift back, Escape empties it. */
export function FindInBody({ words, found, place, onSeek, onStep }: FindInBodyProps) {
  const useKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape' && words !== '') onSeek('')
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.find}>
      <input
        type="search"
        aria-label="Find in body"
        placeholder="Find in body"
        value={words}
        onChange={(event) => onSeek(event.target.value)}
        onKeyDown={useKey}
      />
      {words !== '' && (
        <span className={styles.count} aria-live="polite">
          {outcome(found, place)}
        </span>
      )}
      {found > 1 && (
        <>
          <Button tone="quiet" aria-label="Find back" title="Find back" onClick={() => onStep(-1)}>
            <ArrowUp size={14} aria-hidden />
          </Button>
          <Button tone="quiet" aria-label="Find on" title="Find on" onClick={() => onStep(1)}>
            <ArrowDown size={14} aria-hidden />
          </Button>
        </>
      )}
    </div>
  )
}

function outcome(found: number, place: number): string {
  if (found === 0) return 'Not found'
  const count = found === MOST_MATCHES ? `${found.toLocaleString('en-US')} or more` : found
  return `${(place + 1).toLocaleString('en-US')} of ${count}`
}
