import { type FormEvent, useState } from 'react'
import { readSavedViews, type SavedView, savedViews } from '../../settings/saved-views.ts'
import { Button } from '../../ui/Button.tsx'
import { useTold } from '../../ui/use-told.ts'
import { addressToSave } from '../../url/saved-address.ts'
import type { ViewState } from '../../url/view-state.ts'
import styles from './SavedViews.module.css'

interface SaveViewProps {
  readonly view: ViewState
  readonly saved: readonly SavedView[]
}

/** Saves what is shown now under a name; under a name that is taken, in the place of that view. */
export function SaveView({ view, saved }: SaveViewProps) {
  const [name, setName] = useState('')
  const [told, tell] = useTold()
  const isTaken = saved.some((one) => one.name === name.trim())
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    savedViews.set(readSavedViews([...saved, { name, address: addressToSave(view) }]))
    tell(`Saved as ${name.trim()}`)
    setName('')
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <input
        type="text"
        aria-label="Name of this view"
        placeholder="Name of this view"
        autoComplete="off"
        maxLength={80}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {isTaken ? 'Replace' : 'Save'}
      </Button>
      <p role="status">{told}</p>
    </form>
  )
}
