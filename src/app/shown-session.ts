import type { Session } from '../api/session.ts'

/** The session as it is for this account, where the server has that; else for its first. */
export function shownSession(session: Session, accountSid: string | null): Session {
  const chosen = session.accounts.find((each) => each.accountSid === accountSid)
  return chosen ? { ...session, ...chosen } : session
}
