import { NEWEST_FIRST, type Sort } from '../log/sort.ts'
import { Button } from '../ui/Button.tsx'
import { moveTo } from '../url/address-bar.ts'
import { isSameSort } from '../url/view-state.ts'
import styles from './SortNote.module.css'

/**
 * Says of which entries an order of one's own is, and leads back. It stands below the list, so that
 * a header that is clicked again is still where it was.
 */
export function SortNote({ sort }: { readonly sort: Sort }) {
  if (isSameSort(sort, NEWEST_FIRST)) return null
  return (
    <div className={styles.note}>
      <p>Sorted by {sort.column}, of what is loaded.</p>
      <Button tone="quiet" onClick={() => moveTo({ sort: NEWEST_FIRST })}>
        Newest first
      </Button>
    </div>
  )
}
