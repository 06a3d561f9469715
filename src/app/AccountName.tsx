import type { Session } from '../api/session.ts'
import { moveTo } from '../url/address-bar.ts'
import styles from './App.module.css'

/** Whose log this is; where the server has several accounts, the way to another. */
export function AccountName({ session }: { readonly session: Session }) {
  const { accountSid, accounts } = session
  if (accounts.length === 1) return <code>{accountSid}</code>
  return (
    <select
      aria-label="Account"
      className={styles.accounts}
      value={accountSid}
      // What stood open is the other account's.
      onChange={({ target }) => moveTo({ account: target.value, open: null })}
    >
      {accounts.map((each) => (
        <option key={each.accountSid} value={each.accountSid}>
          {each.accountSid} · {each.source}
        </option>
      ))}
    </select>
  )
}
