import { X } from 'lucide-react'
import { type SavedView, savedViews } from '../../settings/saved-views.ts'
import { Button } from '../../ui/Button.tsx'
import { readSavedAddress } from '../../url/saved-address.ts'
import { ViewLink } from '../../url/ViewLink.tsx'
import styles from './SavedViews.module.css'

/** The link to a saved view, what of it is gone, and the way to be rid of it. */
export function SavedViewRow({ saved: { name, address } }: { readonly saved: SavedView }) {
  const { view, gone } = readSavedAddress(address)
  return (
    <li>
      <ViewLink change={view} title={view.search}>
        {name}
      </ViewLink>
      <Button
        tone="quiet"
        aria-label={`Remove the view ${name}`}
        onClick={() => savedViews.set(savedViews.get().filter((one) => one.name !== name))}
      >
        <X size={14} aria-hidden />
      </Button>
      {gone.length > 0 && (
        <p className={styles.gone}>Not known any more: {gone.join(', ')}. The rest applies.</p>
      )}
    </li>
  )
}
