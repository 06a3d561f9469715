import { createContext, useContext } from 'react'
import type { Account } from './account.ts'

/** The account whose log the page shows. Set once the session is known. */
export const AccountContext = createContext<Account | null>(null)

export function useAccount(): Account {
  const account = useContext(AccountContext)
  if (!account) throw new Error('No account: this part must stand inside an AccountContext.')
  return account
}
