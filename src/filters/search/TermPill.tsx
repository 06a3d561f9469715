import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { printTerm } from '../../log/query/print-query.ts'
import { parseQuery } from '../../log/query/read-query.ts'
import type { Term } from '../../log/query/term.ts'
import styles from './SearchTerms.module.css'

interface TermPillProps {
  readonly term: Term
  /** All terms are switched off: they can only be looked at. */
  readonly isOff: boolean
  onFlip(): void
  /** What stands in its place: several terms, or none. */
  onChange(terms: readonly Term[]): void
}

/** One term: whether it is wanted, what it says, and the way to be rid of it. */
export function TermPill({ term, isOff, onFlip, onChange }: TermPillProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const written = printTerm({ ...term, isExcluded: false })
  const commit = () => {
    if (draft !== null && draft !== printTerm(term)) onChange(parseQuery(draft))
    setDraft(null)
  }
  const useKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') setDraft(null)
    else return
    // The page shall not use the key too.
    event.stopPropagation()
  }
  if (draft !== null) {
    return (
      <input
        type="text"
        className={styles.draft}
        aria-label={`Change ${written}`}
        autoComplete="off"
        spellCheck={false}
        size={Math.max(8, draft.length)}
        ref={focusOnce}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={useKey}
        onBlur={commit}
      />
    )
  }
  return (
    <span className={`${styles.pill} ${term.isExcluded ? styles.excluded : ''}`}>
      <button
        type="button"
        disabled={isOff}
        aria-pressed={term.isExcluded}
        aria-label={`Exclude ${written}`}
        title={
          term.isExcluded ? 'Left out. Click to ask for it.' : 'Asked for. Click to leave it out.'
        }
        onClick={onFlip}
      >
        {term.isExcluded ? 'not' : 'is'}
      </button>
      <button
        type="button"
        className={styles.term}
        disabled={isOff}
        aria-label={`Change ${written}`}
        title={written}
        onClick={() => setDraft(printTerm(term))}
      >
        {written}
      </button>
      <button
        type="button"
        disabled={isOff}
        aria-label={`Remove ${written}`}
        onClick={() => onChange([])}
      >
        <X size={12} aria-hidden />
      </button>
    </span>
  )
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
}
