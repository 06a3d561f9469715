import { type RefObject, useEffect, useId, useMemo, useState } from 'react'
import { facets } from '../../log/facets.ts'
import { completed, type Suggestion, suggestionsFor, typingAt } from '../../log/query/suggest.ts'
import { recentSearches, rememberSearch } from '../../settings/recent-searches.ts'
import { useSetting } from '../../settings/setting.ts'
import { useUnhurried } from '../../ui/use-unhurried.ts'
import { moveTo } from '../../url/address-bar.ts'
import { useBoxKeys } from './use-box-keys.ts'
import type { Searched } from './searched.ts'
import { FIELD_WORDS } from './field-words.ts'
import styles from './SearchSuggestions.module.css'

interface SearchSuggestionsProps {
  readonly box: RefObject<HTMLInputElement | null>
  readonly search: string
  readonly caret: number
  readonly searched: Searched
  onClose(): void
}

/** A line of the list: a suggestion for the term at the caret, or a whole search from before. */
type Line =
  | { readonly kind: 'term'; readonly suggestion: Suggestion }
  | { readonly kind: 'recent'; readonly search: string }

const COUNTING_PAUSE_MS = 80

/** What may be meant, under the box while one types. The focus stays in the box; arrows choose. */
export function SearchSuggestions(props: SearchSuggestionsProps) {
  const { box, search, caret, searched, onClose } = props
  const recent = useSetting(recentSearches)
  const typing = useMemo(() => typingAt(search, caret), [search, caret])
  const { loaded, titles, problems } = searched
  const asked = useMemo(
    () => ({ loaded, rest: typing.rest, titles, problems }),
    [loaded, typing.rest, titles, problems],
  )
  const answered = useUnhurried(asked, () => COUNTING_PAUSE_MS)
  const counts = useMemo(() => facets(answered.loaded, answered.rest, answered), [answered])
  const lines: readonly Line[] = [
    ...(search === '' ? recent.map((search) => ({ kind: 'recent' as const, search })) : []),
    ...suggestionsFor(typing, counts)
      .filter(({ text }) => text !== search.slice(typing.token?.start, typing.token?.end))
      .map((suggestion) => ({ kind: 'term' as const, suggestion })),
  ]

  const choose = (line: Line | undefined) => {
    if (!line) {
      rememberSearch(search)
      return onClose()
    }
    const next =
      line.kind === 'recent'
        ? { search: line.search, caret: line.search.length }
        : completed(search, caret, line.suggestion)
    moveTo({ search: next.search }, 'replace')
    if (line.kind === 'recent') onClose()
    // The outside world is the box, which has the new text after the next drawing.
    requestAnimationFrame(() => box.current?.setSelectionRange(next.caret, next.caret))
  }
  const id = useId()
  const [place, setPlace] = useState({ of: search, at: -1 })
  // What was pointed at in another list is not meant in this one.
  const active = place.of === search ? Math.min(place.at, lines.length - 1) : -1
  useBoxKeys(box, id, {
    count: lines.length,
    active,
    point: (at) => setPlace({ of: search, at }),
    choose: (at) => choose(lines[at]),
    close: onClose,
  })
  // The outside world is this browser's memory: what was searched for when one leaves is kept.
  useEffect(() => () => rememberSearch(box.current?.value ?? ''), [box])
  if (lines.length === 0) return null
  return (
    <div id={id} className={styles.list} role="listbox" aria-label="Suggestions">
      {lines.map((line, at) => (
        <div
          key={line.kind === 'recent' ? `recent ${line.search}` : line.suggestion.text}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={styles.option}
          // The box keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(line)}
        >
          <LineWords line={line} titles={titles} />
        </div>
      ))}
    </div>
  )
}

function LineWords({ line, titles }: { readonly line: Line; readonly titles: Searched['titles'] }) {
  if (line.kind === 'recent') {
    return (
      <>
        <code>{line.search}</code> <span className={styles.about}>searched before</span>
      </>
    )
  }
  const { text, field, value, count } = line.suggestion
  const about = value === null ? FIELD_WORDS[field] : field === 'code' ? titles.get(value) : null
  return (
    <>
      <code>{text}</code> {about && <span className={styles.about}>{about}</span>}{' '}
      {count !== null && <span className={styles.count}>{count.toLocaleString('en')}</span>}
    </>
  )
}
