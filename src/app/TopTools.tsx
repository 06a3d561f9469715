import { RefreshCw } from 'lucide-react'
import { DeletedButton } from '../deletion/archive/DeletedButton.tsx'
import { LiveChoice } from '../live/LiveChoice.tsx'
import { Button } from '../ui/Button.tsx'
import { Word } from '../ui/Word.tsx'
import { ZoneMenu } from '../zone/ZoneMenu.tsx'
import { Keyboard } from './keyboard/Keyboard.tsx'
import { MaskSign } from './MaskSign.tsx'
import styles from './TopTools.module.css'
import type { LogPage } from './log-page.ts'

/** The zone of all times, the ways to the newest entries and to deleted ones, and the keyboard. */
export function TopTools({ page }: { readonly page: LogPage }) {
  const { view, zone, now, listed, list, selecting, clearSelection, loading, loadOn } = page
  const { desk, remove } = page.deletion
  const { isLoading } = listed.log
  const { refresh } = loading
  return (
    <>
      <div className={styles.zone}>
        <ZoneMenu zone={zone} now={now} />
      </div>
      <MaskSign />
      <LiveChoice />
      <Button onClick={refresh} disabled={isLoading} title="Ask Twilio for newer notifications">
        <RefreshCw size={14} aria-hidden className={isLoading ? styles.turning : undefined} />
        <Word>Refresh</Word>
      </Button>
      {desk ? (
        <DeletedButton archive={desk.ledger.archive} zone={zone} />
      ) : (
        <span className={styles.topButton} />
      )}
      <Keyboard
        page={{
          view,
          entries: listed.visible.entries,
          list,
          selecting,
          clearSelection,
          remove,
          refresh,
          loadOn,
        }}
      />
    </>
  )
}
