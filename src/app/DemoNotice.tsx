import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './Notice.module.css'

/** Says that this is nobody's log, and how to see one's own. */
export function DemoNotice() {
  const [isOpen, setOpen] = useState(true)
  if (!isOpen) return null
  return (
    <aside className={styles.notice} aria-label="Demo data">
      <p>
        <strong>This is demo data.</strong> To see your own log, put <code>TWILIO_ACCOUNT_SID</code>
        , <code>TWILIO_API_KEY</code> and <code>TWILIO_API_SECRET</code> into the environment or{' '}
        <code>.env</code> and start the server again.
      </p>
      <Button tone="quiet" aria-label="Hide this notice" onClick={() => setOpen(false)}>
        Hide
      </Button>
    </aside>
  )
}
