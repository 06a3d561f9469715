import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import { ColumnsDialog } from '../log-list/ColumnsDialog.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './App.module.css'

/** What can be done with the list as a whole. */
export function ListTools() {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.listTools}>
      <Button
        tone="quiet"
        className={styles.deskOnly}
        aria-keyshortcuts="c"
        onClick={() => setOpen(true)}
      >
        <Columns3 size={14} aria-hidden />
        Columns
      </Button>
      {isOpen && <ColumnsDialog onClose={() => setOpen(false)} />}
    </div>
  )
}
