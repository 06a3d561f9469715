import { memo, useMemo, useState } from 'react'
import type { FacetCounts } from '../../log/facet-counts.ts'
import type { FacetName } from '../../log/facets.ts'
import type { Titles } from '../../log/headline.ts'
import { Button } from '../../ui/Button.tsx'
import { FACET_WORDS } from './facet-words.ts'
import { type Stance, stancesIn } from './facet-choice.ts'
import styles from './Facets.module.css'
import { FacetValueRow } from './FacetValueRow.tsx'

interface FacetProps {
  readonly facet: FacetName
  readonly counts: FacetCounts
  readonly search: string
  readonly titles: Titles
}

const FIRST = 6
const MORE = 20

/** One field: its most frequent values, the rest on demand. */
export const Facet = memo(function Facet({ facet, counts, search, titles }: FacetProps) {
  const { title, one, none, about, isOpen } = FACET_WORDS[facet]
  const [most, setMost] = useState(FIRST)
  const [wanted, setWanted] = useState('')
  const stances = useMemo(() => stancesIn(facet, search), [facet, search])
  const values = useMemo(() => counts.top(most, wanted.trim()), [counts, most, wanted])
  const shown = [...values.map(({ text }) => text), ...chosenBeside(stances, values, wanted)]
  return (
    <details className={styles.facet} open={isOpen}>
      <summary>
        {title} <span className={styles.quiet}>{counts.size.toLocaleString('en')}</span>
      </summary>
      {about && <p className={styles.quiet}>{about}</p>}
      {counts.size > FIRST && (
        <input
          type="text"
          className={styles.find}
          aria-label={`Find a ${one}`}
          placeholder={`Find a ${one}`}
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul>
        {shown.map((text) => (
          <FacetValueRow
            key={text}
            facet={facet}
            value={{ text, count: counts.countOf(text) }}
            stance={stances.get(text) ?? null}
            search={search}
            titles={titles}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className={styles.quiet}>
          {wanted.trim() === '' ? 'None in what is listed.' : `No such ${one} in what is listed.`}
        </p>
      )}
      {none !== null && counts.without > 0 && (
        <p className={styles.quiet}>
          {none}: {counts.without.toLocaleString('en')}
        </p>
      )}
      {values.length === most && most < counts.size && (
        <Button tone="quiet" onClick={() => setMost(most + MORE)}>
          Show more
        </Button>
      )}
    </details>
  )
})

/** What the search names stays in sight, so that it can be taken back. */
function chosenBeside(
  stances: ReadonlyMap<string, Stance>,
  values: readonly { readonly text: string }[],
  wanted: string,
): readonly string[] {
  if (wanted !== '') return []
  return [...stances.keys()].filter((text) => !values.some((value) => value.text === text))
}
