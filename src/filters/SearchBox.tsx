import { Search } from 'lucide-react'
import { moveTo } from '../url/address-bar.ts'
import styles from './Filters.module.css'

/** Searches what is loaded; Twilio itself has no such filter. */
export function SearchBox({ search }: { readonly search: string }) {
  return (
    <div className={styles.search}>
      <Search size={14} aria-hidden />
      <input
        type="search"
        aria-label="Search"
        aria-keyshortcuts="/"
        placeholder="Search code, message, URL, sid"
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={(event) => moveTo({ search: event.target.value }, 'replace')}
      />
    </div>
  )
}
