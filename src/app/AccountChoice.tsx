import type { Session } from '../api/session.ts'
import { moveTo } from '../url/address-bar.ts'
import styles from './AccountChoice.module.css'

/** Whose log this is, and the way to another account of the server's. */
export function AccountChoice({ session }: { readonly session: Session }) {
  return (
    <select
      aria-label="Account"
      className={styles.accounts}
      value={session.accountSid}
      // What stood open is the other account's.
      onChange={({ target }) => moveTo({ account: target.value, open: null })}
    >
      {session.accounts.map(({ accountSid, source }) => (
        <option key={accountSid} value={accountSid}>
          {source} · {accountSid}
        </option>
      ))}
    </select>
  )
}
