import { useState } from 'react'
import { opposite } from '../../log/query/edit-query.ts'
import { printQuery } from '../../log/query/print-query.ts'
import { parseQuery } from '../../log/query/read-query.ts'
import { isPlain, type Term } from '../../log/query/term.ts'
import { Button } from '../../ui/Button.tsx'
import { moveTo } from '../../url/address-bar.ts'
import { SearchNotes } from './SearchNotes.tsx'
import styles from './SearchTerms.module.css'
import { TermPill } from './TermPill.tsx'

/**
 * The search's terms as pills, each to be edited, turned round or taken out; one button switches
 * all of them off and on again. Plain words need no pills: the box shows them well enough.
 */
export function SearchTerms({ search }: { readonly search: string }) {
  const [switchedOff, switchOff] = useState('')
  // Whoever has searched for something else meanwhile does not want the old search back.
  if (search !== '' && switchedOff !== '') switchOff('')
  const off = switchedOff
  const terms = parseQuery(off || search)
  if (terms.every(isPlain)) return <SearchNotes search={search} />

  const setTerms = (changed: readonly Term[]) => moveTo({ search: printQuery(changed) })
  const toggleAll = () => {
    switchOff(search)
    moveTo({ search: off })
  }
  return (
    <>
      <section className={styles.terms} aria-label="Terms of the search">
        <ul className={off ? styles.off : undefined}>
          {terms.map((term, place) => (
            <li key={place}>
              <TermPill
                term={term}
                isOff={off !== ''}
                onFlip={() => setTerms(terms.with(place, opposite(term)))}
                onChange={(changed) => setTerms(terms.toSpliced(place, 1, ...changed))}
              />
            </li>
          ))}
        </ul>
        <Button
          tone="quiet"
          aria-keyshortcuts="q"
          title="Switch all terms off, and on again (q)"
          onClick={toggleAll}
        >
          {off ? 'Switch on' : 'Switch off'}
        </Button>
      </section>
      <SearchNotes search={search} />
    </>
  )
}
