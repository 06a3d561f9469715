import type { QueryClient } from '@tanstack/react-query'
import { LogTexts } from '../log/log-texts.ts'
import { Lane } from './lane.ts'
import { PageSource } from './page-source.ts'

/** The account that is asked about, and the way its asks take. */
export interface Account {
  /** `AC…`: part of every query key, so that two accounts' logs never mix. */
  readonly sid: string
  readonly lane: Lane
  readonly pages: PageSource
  /** The texts of all that is loaded. */
  readonly texts: LogTexts
  /** Once a page with rows has been read, and kept: there is something to draw. */
  readonly firstRows: Signal
}

/** What happens once. */
interface Signal {
  readonly happened: Promise<void>
  happen(): void
}

/** Everything that asking for an account's log needs, new. */
export function openAccount(sid: string, lane = new Lane()): Account {
  const pages = new PageSource(sid, lane)
  return { sid, lane, pages, texts: new LogTexts(), firstRows: makeSignal() }
}

function makeSignal(): Signal {
  let happen = () => {}
  const happened = new Promise<void>((resolve) => {
    happen = resolve
  })
  return { happened, happen }
}

/** The accounts that have been shown in this sitting. */
const opened = new WeakMap<QueryClient, Map<string, Account>>()

/**
 * The account, opened once a sitting: what the cache holds of it shares its texts, and goes on
 * being asked for by its lane, when a person comes back from another account.
 */
export function accountOf(client: QueryClient, sid: string): Account {
  const accounts = opened.get(client) ?? new Map<string, Account>()
  opened.set(client, accounts)
  const account = accounts.get(sid) ?? openAccount(sid)
  accounts.set(sid, account)
  return account
}
