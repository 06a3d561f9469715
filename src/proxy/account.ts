import type { Account, Config } from './config.ts'
import { demoUpstream } from './demo-upstream.ts'
import { httpUpstream } from './http-upstream.ts'
import type { AskedAccount } from './asked-account.ts'
import type { OfferedAccount, Session } from './session.ts'
import type { Upstream } from './upstream.ts'

/** The pretended account's sid, made up. */
const DEMO_ACCOUNT = `AC${'de30'.repeat(8)}`

/** How many new entries come in an hour, so that there is something to see live. */
const DEMO_ARRIVALS = 60

/** What the page is told of an account. */
export function sessionOf({ account, others, apiVersion }: Config, readOnly: boolean): Session {
  const shown = offered(account)
  return {
    mode: account.mode,
    ...shown,
    apiVersion,
    readOnly,
    accounts: [shown, ...others.map(offered)],
    capabilities: { delete: !readOnly },
  }
}

function offered(account: Account): OfferedAccount {
  if (account.mode === 'demo') return { accountSid: DEMO_ACCOUNT, source: 'demo' }
  const { accountSid, source } = account.credentials
  return { accountSid, source }
}

/** The accounts that the page may switch to, each with who answers for it. */
export function othersOf({ others }: Config, version: string): readonly AskedAccount[] {
  return others.map((account) => ({
    accountSid: account.credentials.accountSid,
    upstream: upstreamOf(account, version),
  }))
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
    return createFakeTwilio({ accountSid: DEMO_ACCOUNT, arrivalsPerHour: DEMO_ARRIVALS })
  })
}

/** Says, for the terminal, whose log is shown. */
export function noteOf({ account, others }: Config): string {
  if (account.mode === 'live') {
    const { accountSid, source } = account.credentials
    const more = others.map(({ credentials }) => credentials.accountSid).join(', ')
    const switching = more === '' ? '' : `The page can switch to ${more}.\n`
    return `Showing the notifications of ${accountSid} (credentials from ${source}).\n${switching}`
  }
  if (account.why === 'asked') return 'Showing demo data, as --demo asks.\n'
  return 'No Twilio credentials found: showing demo data. To see your own account, set TWILIO_ACCOUNT_SID with TWILIO_API_KEY and TWILIO_API_SECRET (or TWILIO_AUTH_TOKEN), in the environment or in .env, and start again.\n'
}
