import type { LogEntry, NotificationSid } from '../log/entry.ts'
import { EntryLink } from '../url/EntryLink.tsx'

interface CompareSelectedProps {
  readonly selected: readonly LogEntry[]
  readonly openSid: NotificationSid | null
}

/** Lays two selected notifications side by side, or one beside the open one. */
export function CompareSelected({ selected, openSid }: CompareSelectedProps) {
  const [first, second] = selected
  if (!first || selected.length > 2) return null
  const other = second?.sid ?? openSid
  if (other === null || other === first.sid) return null
  const sid = second ? first.sid : other
  const comparedWith = second ? other : first.sid
  return (
    <EntryLink open={{ sid, callSid: null, comparedWith }}>
      {second ? 'Compare the two' : 'Compare with the open one'}
    </EntryLink>
  )
}
