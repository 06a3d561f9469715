import { requestSummary } from '../log/request-summary.ts'
import styles from './NotificationTable.module.css'

interface RequestCellProps {
  readonly method: string | null
  readonly url: string | null
}

/** Method, host and path of the request that Twilio made. Of few elements: rows come by hundreds. */
export function RequestCell({ method, url }: RequestCellProps) {
  const summary = requestSummary(method, url)
  if (summary.method === null && summary.path === null) return '—'
  return (
    <span title={url ?? undefined}>
      {summary.method === null ? summary.host : `${summary.method} ${summary.host ?? ''}`}
      <span className={styles.path}>{summary.path}</span>
    </span>
  )
}
