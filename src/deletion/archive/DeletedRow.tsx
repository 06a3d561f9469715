import { useState } from 'react'
import { maskEntry } from '../../log/mask/mask-entry.ts'
import { headlineOf } from '../../log/message.ts'
import { clockTime, shortDate } from '../../log/moment.ts'
import { wireFields } from '../../log/wire-fields.ts'
import type { Zone } from '../../log/zone.ts'
import { masking } from '../../settings/masking.ts'
import { useSetting } from '../../settings/setting.ts'
import type { Archived } from './archive.ts'
import styles from './DeletedEntries.module.css'

interface DeletedRowProps {
  readonly archived: Archived
  readonly zone: Zone
}

/** A deleted notification; opened, all that is kept of it. */
export function DeletedRow({ archived, zone }: DeletedRowProps) {
  const [isOpen, setOpen] = useState(false)
  const isMasked = useSetting(masking)
  const entry = maskEntry(archived.entry, { secrets: isMasked, people: isMasked })
  const { occurredAt, errorCode, messageText } = entry
  const time =
    occurredAt === null ? null : `${shortDate(occurredAt, zone)} ${clockTime(occurredAt, zone)}`
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className={styles.quiet}>{time ?? 'no date'}</span> {errorCode ?? '—'}{' '}
          {headlineOf(messageText, null) || entry.sid}
          {!archived.isGone && <span className={styles.doubt}> perhaps still at Twilio</span>}
        </summary>
        {isOpen && <pre className={styles.json}>{JSON.stringify(wireFields(entry), null, 2)}</pre>}
      </details>
    </li>
  )
}
