import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import type { LogEntry } from '../log/entry.ts'
import { levelWord } from '../log/level.ts'
import { entryHeadline, type Titles } from '../log/search.ts'
import type { Zone } from '../log/zone.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { EntryLink } from '../url/EntryLink.tsx'
import { EntryTime } from './EntryTime.tsx'
import styles from './NotificationTable.module.css'
import { RequestCell } from './RequestCell.tsx'

export const features = tableFeatures({})

const column = createColumnHelper<typeof features, LogEntry>()

/** The columns, in their order; each header is the name the contract gives it. */
export function listColumns(zone: Zone, titles: Titles) {
  return column.columns([
    column.display({
      id: 'time',
      header: 'Time',
      cell: ({ row }) => <EntryTime entry={row.original} zone={zone} />,
    }),
    column.display({
      id: 'level',
      header: 'Level',
      cell: ({ row: { original: entry } }) => (
        <SeverityMark severity={entry.level} word={levelWord(entry.level, entry.log)} />
      ),
    }),
    column.accessor('errorCode', {
      id: 'code',
      header: 'Code',
      cell: ({ getValue }) => getValue() ?? '—',
    }),
    column.display({
      id: 'message',
      header: 'Message',
      cell: ({ row: { original: entry } }) => {
        const headline = entryHeadline(entry, titles) || 'No message'
        return (
          <EntryLink
            className={styles.headline}
            title={headline}
            open={{ sid: entry.sid, callSid: null }}
          >
            {headline}
          </EntryLink>
        )
      },
    }),
    column.display({
      id: 'request',
      header: 'Request',
      cell: ({ row: { original: entry } }) => (
        <RequestCell method={entry.requestMethod} url={entry.requestUrl} />
      ),
    }),
    column.accessor('callSid', {
      id: 'call',
      header: 'Call',
      cell: ({ getValue }) => {
        const sid = getValue()
        return sid === null ? '—' : <span title={sid}>{shortSid(sid)}</span>
      },
    }),
  ])
}

/** `CA1b2c…9f8e`: enough of a sid to tell two apart at a glance. */
function shortSid(sid: string): string {
  return sid.length > 12 ? `${sid.slice(0, 6)}…${sid.slice(-4)}` : sid
}
