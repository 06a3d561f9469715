import { type ChangeEvent, useState } from 'react'
import { readSavedViews, type SavedView, savedViews } from '../../settings/saved-views.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import styles from './SavedViews.module.css'
import { viewsFile, viewsIn } from './views-file.ts'

/** Saved views to a file, and from one. */
export function ViewExchange({ saved }: { readonly saved: readonly SavedView[] }) {
  const [told, tell] = useState('')
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const read = viewsIn(await file.text())
    target.value = ''
    if (read === null) return tell(`${file.name} has no saved views.`)
    savedViews.set(readSavedViews([...savedViews.get(), ...read]))
    tell(read.length === 1 ? '1 view read.' : `${read.length} views read.`)
  }
  return (
    <div className={styles.exchange}>
      {saved.length > 0 && (
        <Button
          tone="quiet"
          onClick={() =>
            saveFile({ name: 'log-views.json', type: 'application/json', text: viewsFile(saved) })
          }
        >
          Export
        </Button>
      )}
      <label>
        Import
        <input type="file" accept=".json,application/json" onChange={(event) => void take(event)} />
      </label>
      <p role="status">{told}</p>
    </div>
  )
}
