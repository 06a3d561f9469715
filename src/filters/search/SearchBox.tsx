import { CircleHelp, Search } from 'lucide-react'
import { useRef, useState } from 'react'
import { Late } from '../../ui/Late.tsx'
import { lateCode } from '../../ui/late-code.ts'
import { LateDialog } from '../../ui/LateDialog.tsx'
import { moveTo, useViewState } from '../../url/address-bar.ts'
import styles from '../Filters.module.css'
import type { Searched } from './searched.ts'

const searchSuggestions = lateCode(() => import('./SearchSuggestions.tsx'))
const searchGuide = lateCode(() => import('./SearchGuide.tsx'))

interface SearchBoxProps {
  /** What suggestions are made from; left out where there are none. */
  readonly searched?: Searched | undefined
}

/** Searches what is loaded; Twilio itself has no such filter. */
export function SearchBox({ searched }: SearchBoxProps) {
  // Not the page's, which may be some keys behind.
  const { search } = useViewState()
  const box = useRef<HTMLInputElement>(null)
  // Where the caret is, while there may be suggestions: they come to who types.
  const [caret, setCaret] = useState<number | null>(null)
  const isTyped = useRef(false)
  const [isGuided, setGuided] = useState(false)
  return (
    <div className={styles.search} onBlur={() => setCaret(null)}>
      <Search size={14} aria-hidden />
      <input
        ref={box}
        type="search"
        aria-label="Search"
        aria-keyshortcuts="/"
        placeholder="Search code, message, URL, sid"
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={({ target }) => {
          moveTo({ search: target.value }, 'replace')
          setCaret(isTyped.current ? target.selectionStart : null)
        }}
        onKeyDown={({ key, currentTarget }) => {
          isTyped.current = true
          if (key === 'ArrowDown' && caret === null) setCaret(currentTarget.selectionStart)
        }}
        onKeyUp={() => {
          isTyped.current = false
        }}
        onSelect={({ currentTarget }) => {
          if (caret !== null) setCaret(currentTarget.selectionStart)
        }}
        onClick={() => {
          if (search === '') setCaret(0)
        }}
      />
      <button
        type="button"
        className={styles.guide}
        aria-label="How to search"
        title="How to search"
        onClick={() => setGuided(true)}
      >
        <CircleHelp size={14} aria-hidden />
      </button>
      {isGuided && (
        <LateDialog label="How to search" code={searchGuide} onClose={() => setGuided(false)}>
          {({ SearchGuide }) => <SearchGuide onClose={() => setGuided(false)} />}
        </LateDialog>
      )}
      {searched && caret !== null && (
        // Should they not come: the search itself needs none.
        <Late code={searchSuggestions} renderFailure={() => null}>
          {({ SearchSuggestions }) => (
            <SearchSuggestions
              box={box}
              search={search}
              caret={caret}
              searched={searched}
              onClose={() => setCaret(null)}
            />
          )}
        </Late>
      )}
    </div>
  )
}
