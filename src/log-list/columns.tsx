import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import type { ColumnWords } from '../log/column-text.ts'
import type { LogEntry } from '../log/entry.ts'
import { levelWord } from '../log/level.ts'
import { COLUMN_NAMES, type ListColumn } from '../log/list-column.ts'
import { entryHeadline } from '../log/headline.ts'
import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { EntryLink } from '../url/EntryLink.tsx'
import { EntryTime } from './EntryTime.tsx'
import styles from './NotificationTable.module.css'
import { RequestCell } from './RequestCell.tsx'

export const features = tableFeatures({})

const column = createColumnHelper<typeof features, LogEntry>()

/** Who has other columns waits a moment for them; the first rows of all others do not. */
const moreCell = lateCode(() => import('./MoreCell.tsx'))

type Cell = (entry: LogEntry, words: ColumnWords) => ReactNode

/** The default columns' cells, which show more, or less, than the column's text. */
const CELLS: Readonly<Partial<Record<ListColumn, Cell>>> = {
  time: ({ occurredAt, messageDate }, { zone }) => (
    <EntryTime instant={occurredAt} text={messageDate} zone={zone} />
  ),
  level: ({ level, log }) => <SeverityMark severity={level} word={levelWord(level, log)} />,
  code: ({ errorCode }) => errorCode ?? '—',
  message: (entry, { titles }) => {
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
  request: ({ requestMethod, requestUrl }) => (
    <RequestCell method={requestMethod} url={requestUrl} />
  ),
  call: ({ callSid }) =>
    callSid === null ? '—' : <span title={callSid}>{shortSid(callSid)}</span>,
}

/** These columns, in this order; each header is the name the contract gives it. */
export function listColumns(shown: readonly ListColumn[], words: ColumnWords) {
  return column.columns(
    shown.map((id) => {
      const cell = CELLS[id]
      return column.display({
        id,
        header: COLUMN_NAMES[id],
        cell: ({ row: { original: entry } }) =>
          cell ? (
            cell(entry, words)
          ) : (
            <Late code={moreCell} renderFailure={() => <Unshown />}>
              {({ MoreCell }) => <MoreCell entry={entry} column={id} words={words} />}
            </Late>
          ),
      })
    }),
  )
}

/** Where there is no room for the reason, nor any use in saying it in each row. */
function Unshown() {
  return <span title="The code for this column did not load: reload the page.">?</span>
}

/** `CA1b2c…9f8e`: enough of a sid to tell two apart at a glance. */
function shortSid(sid: string): string {
  return sid.length > 12 ? `${sid.slice(0, 6)}…${sid.slice(-4)}` : sid
}
