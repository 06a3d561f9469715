import type { ReactNode } from 'react'
import type { LogEntry } from '../log/entry.ts'
import { headlineOf } from '../log/message.ts'
import { useRowMask } from '../settings/use-row-mask.ts'
import { EntryLink } from '../url/EntryLink.tsx'
import { inFull } from '../log/in-full.ts'
import styles from './DeletionStatus.module.css'
import type { Failure } from './desk-state.ts'

/** More than anyone reads here; they are all in the list. */
const MOST_SHOWN = 50

interface FailedEntriesProps {
  readonly failures: readonly Failure[]
  /** What happened to them. */
  readonly children: ReactNode
}

/** A sentence about some entries, and which ones for whoever opens it. */
export function FailedEntries({ failures, children }: FailedEntriesProps) {
  const mask = useRowMask()
  const more = failures.length - MOST_SHOWN
  return (
    <details>
      <summary>{children}</summary>
      <ul className={styles.entries}>
        {failures.slice(0, MOST_SHOWN).map(({ entry }) => (
          <li key={entry.sid}>
            <EntryLink open={{ sid: entry.sid, callSid: null }}>{nameOf(mask(entry))}</EntryLink>
          </li>
        ))}
        {more > 0 && <li>and {inFull(more)} more</li>}
      </ul>
    </details>
  )
}

function nameOf({ errorCode, messageText, sid }: LogEntry): string {
  const words = [errorCode, headlineOf(messageText, null)].filter(Boolean).join(' ')
  return words || sid
}
