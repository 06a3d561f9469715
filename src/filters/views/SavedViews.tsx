import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { savedViews } from '../../settings/saved-views.ts'
import { useSetting } from '../../settings/setting.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogHead } from '../../ui/DialogHead.tsx'
import { Word } from '../../ui/Word.tsx'
import { addressToSave } from '../../url/saved-address.ts'
import type { ViewState } from '../../url/view-state.ts'
import { SavedViewRow } from './SavedViewRow.tsx'
import styles from './SavedViews.module.css'
import { SaveView } from './SaveView.tsx'
import { ViewExchange } from './ViewExchange.tsx'

/** Views with names, kept in this browser: to go to, to save, to take to another browser. */
export function SavedViews({ view }: { readonly view: ViewState }) {
  const saved = useSetting(savedViews)
  // Whoever goes to another view is done here.
  const [openedAt, openAt] = useState<string | null>(null)
  const here = addressToSave(view)
  const close = () => openAt(null)
  return (
    <>
      <Button
        tone="quiet"
        title="Save this view, or go to a saved one"
        onClick={() => openAt(here)}
      >
        <Bookmark size={14} aria-hidden />
        <Word>Views</Word>
      </Button>
      {openedAt === here && (
        <Dialog label="Saved views" onClose={close}>
          <DialogHead title="Saved views" onClose={close} />
          <div className={styles.views}>
            {saved.length === 0 ? (
              <p>Level, range, search and order can be saved under a name, in this browser.</p>
            ) : (
              <ul aria-label="Saved views">
                {saved.map((one) => (
                  <SavedViewRow key={one.name} saved={one} />
                ))}
              </ul>
            )}
            <SaveView view={view} saved={saved} />
            <ViewExchange saved={saved} />
          </div>
        </Dialog>
      )}
    </>
  )
}
