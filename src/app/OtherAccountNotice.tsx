import type { Session } from '../api/session.ts'
import { ViewLink } from '../url/ViewLink.tsx'
import styles from './Notice.module.css'

interface OtherAccountNoticeProps {
  /** The sid in the address. */
  readonly account: string
  readonly session: Session
}

/** Says so where a link is of an account that this server does not have: this is another's log. */
export function OtherAccountNotice({ account, session }: OtherAccountNoticeProps) {
  return (
    <div role="alert" className={styles.notice}>
      <p>
        <strong>This link is of another account.</strong> It names <code>{account}</code>, which
        this server was not started with. What you see is of <code>{session.accountSid}</code>.
      </p>
      <ViewLink change={{ account: null, open: null }}>Go on with this one</ViewLink>
    </div>
  )
}
