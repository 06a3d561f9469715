import type { LogEntry } from '../log/entry.ts'
import { isCallSid } from '../log/entry.ts'
import type { Zone } from '../log/zone.ts'
import { Fact, Facts } from '../ui/Facts.tsx'
import { EntryMoment } from './EntryMoment.tsx'
import { Sid } from './Sid.tsx'

interface EntrySummaryProps {
  readonly entry: LogEntry
  readonly zone: Zone
  /** Ms UTC. */
  readonly now: number
}

/** When, and of which call: what one looks for first. */
export function EntrySummary({ entry, zone, now }: EntrySummaryProps) {
  return (
    <Facts>
      <Fact name="Time">
        <EntryMoment entry={entry} zone={zone} now={now} />
      </Fact>
      <Fact name={resourceName(entry.callSid)}>
        {entry.callSid && (
          <Sid what={resourceName(entry.callSid).toLowerCase()} sid={entry.callSid} />
        )}
      </Fact>
    </Facts>
  )
}

/** What the sid of the resource names: Twilio puts messages' sids into `call_sid` too. */
function resourceName(sid: string | null): string {
  if (sid === null || isCallSid(sid)) return 'Call'
  return /^(SM|MM)/.test(sid) ? 'Message' : 'Resource'
}
