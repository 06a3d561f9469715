import type { Account, Config } from './config.ts'
import { demoUpstream } from './demo-upstream.ts'
import { httpUpstream } from './http-upstream.ts'
import type { Session } from './session.ts'
import type { Upstream } from './upstream.ts'

/** The pretended account's sid, made up. */
const DEMO_ACCOUNT = `AC${'de30'.repeat(8)}`

/** What the page is told of an account. */
export function sessionOf({ account, apiVersion }: Config, readOnly: boolean): Session {
  const live = account.mode === 'live' ? account.credentials : null
  return {
    mode: account.mode,
    accountSid: live?.accountSid ?? DEMO_ACCOUNT,
    apiVersion,
    source: live?.source ?? 'demo',
    readOnly,
    capabilities: { delete: !readOnly },
  }
}

/** Who answers for an account: Twilio, or the pretended one, which is loaded only here. */
export function upstreamOf(account: Account, version: string): Upstream {
  if (account.mode === 'live') {
    const { user, secret } = account.credentials
    const userAgent = `twilio-log-viewer/${version}`
    return httpUpstream({ baseUrl: account.baseUrl, user, secret, userAgent })
  }
  return demoUpstream(async () => {
    const { createFakeTwilio } = await import('../fake-twilio/fake-twilio.ts')
    return createFakeTwilio({ accountSid: DEMO_ACCOUNT })
  })
}

/** Says, for the terminal, whose log is shown. */
export function noteOf(account: Account): string {
  if (account.mode === 'live') {
    const { accountSid, source } = account.credentials
    return `Showing the notifications of ${accountSid} (credentials from ${source}).\n`
  }
  if (account.why === 'asked') return 'Showing demo data, as --demo asks.\n'
  return 'No Twilio credentials found: showing demo data. To see your own account, set TWILIO_ACCOUNT_SID with TWILIO_API_KEY and TWILIO_API_SECRET (or TWILIO_AUTH_TOKEN), in the environment or in .env, and start again.\n'
}
