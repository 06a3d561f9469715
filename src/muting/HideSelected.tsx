import { EyeOff } from 'lucide-react'
import type { LogEntry } from '../log/entry.ts'
import { Button } from '../ui/Button.tsx'
import type { Muting } from './muting.ts'

interface HideSelectedProps {
  readonly entries: readonly LogEntry[]
  readonly hide: Muting['hide']
  onClear(): void
}

/** What can be done with selected rows where Twilio does not delete them. */
export function HideSelected({ entries, hide, onClear }: HideSelectedProps) {
  if (entries.length === 0) return null
  return (
    <Button
      title="They stay at Twilio, and can be shown again at any time"
      onClick={() => {
        hide(entries.map(({ sid }) => sid))
        onClear()
      }}
    >
      <EyeOff aria-hidden />
      Hide here ({entries.length.toLocaleString('en')})
    </Button>
  )
}
