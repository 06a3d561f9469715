import { useDeferredValue, useMemo, useState } from 'react'
import { inFull } from '../../log/in-full.ts'
import type { Zone } from '../../log/zone.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { archiveFile } from './archive-file.ts'
import type { Archived } from './archive.ts'
import { DeletedRow } from './DeletedRow.tsx'
import styles from './DeletedEntries.module.css'
import { findArchived } from './find-archived.ts'

/** Drawn at first, and more at each wish. */
const STEP = 100

interface DeletedListProps {
  readonly all: readonly Archived[]
  readonly zone: Zone
  onClear(): void
}

/** The copies, to be searched, saved and cleared. */
export function DeletedList({ all, zone, onClear }: DeletedListProps) {
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(STEP)
  const wanted = useDeferredValue(search)
  const found = useMemo(() => findArchived(all, wanted), [all, wanted])
  if (all.length === 0) {
    return <p className={styles.words}>Nothing was deleted from here in the last 30 days.</p>
  }
  return (
    <>
      <div className={styles.tools}>
        <input
          type="search"
          aria-label="Search deleted notifications"
          placeholder="Search code, message, URL, body"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <Button onClick={() => saveFile(archiveFile(found, Date.now()))}>
          Save {inFull(found.length)} as NDJSON
        </Button>
        <ClearButton count={all.length} onClear={onClear} />
      </div>
      <p className={`${styles.quiet} ${styles.status}`} role="status">
        {inFull(found.length)} of {inFull(all.length)} kept
      </p>
      <ul className={styles.list}>
        {found.slice(0, shown).map((archived) => (
          <DeletedRow key={archived.entry.sid} archived={archived} zone={zone} />
        ))}
      </ul>
      {found.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>
          Show {inFull(Math.min(STEP, found.length - shown))} more
        </Button>
      )}
    </>
  )
}

interface ClearButtonProps {
  readonly count: number
  onClear(): void
}

/** Asks once more: there is no bin for what is in the bin. */
function ClearButton({ count, onClear }: ClearButtonProps) {
  const [isAsked, ask] = useState(false)
  if (!isAsked) return <Button onClick={() => ask(true)}>Clear…</Button>
  return (
    <span className={styles.choice}>
      <Button tone="danger" onClick={onClear}>
        Drop all {inFull(count)} copies
      </Button>
      <Button tone="quiet" onClick={() => ask(false)}>
        Keep them
      </Button>
    </span>
  )
}
