import { join } from 'node:path'
import type { ApiVersion } from '../twilio/paths.ts'
import { allProfileCredentials, profileCredentials } from './cli-profile.ts'
import { checkAccountSid, type Credentials, credentialsOf } from './credentials.ts'
import { type Environment, readEnvironment } from './environment.ts'
import type { Flags } from './flags.ts'
import { newToken } from './token.ts'
import { twilioAddress } from './twilio-address.ts'
import { WrongSetting } from './wrong-setting.ts'

/** An account at Twilio. */
export interface LiveAccount {
  readonly mode: 'live'
  readonly credentials: Credentials
  readonly baseUrl: URL
}

/** Whose log is shown: an account at Twilio, or the pretended one. */
export type Account =
  { readonly mode: 'demo'; readonly why: 'asked' | 'no credentials' } | LiveAccount

export interface Config {
  readonly account: Account
  /** The accounts that the page may switch to besides. */
  readonly others: readonly LiveAccount[]
  readonly apiVersion: ApiVersion
  readonly token: string
}

/** Where settings are read from. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder whose `.env` counts. */
  readonly cwd: string
  readonly home: string
}

/**
 * Puts the settings together. Credentials come from `--profile`, else the environment (with
 * `.env`), else the active profile of twilio-cli, as twilio-cli itself does it; without any the
 * demo is shown. Where the active profile is taken, the others are offered too, as are the accounts
 * of `TWILIO_SUBACCOUNT_SIDS`.
 *
 * @throws WrongSetting
 */
export function readConfig(
  flags: Pick<Flags, 'demo' | 'profile'>,
  surroundings: Surroundings,
): Config {
  const environment = readEnvironment(surroundings.env, surroundings.cwd)
  const apiVersion = apiVersionOf(environment)
  const token = tokenOf(environment)
  const demo = (why: 'asked' | 'no credentials'): Config => {
    return { account: { mode: 'demo', why }, others: [], apiVersion, token }
  }
  if (flags.demo) return demo('asked')

  const folder = environment('TWILIO_CONFIG_DIR')?.value ?? join(surroundings.home, '.twilio-cli')
  const own = flags.profile === null ? credentialsOf(environment) : null
  const credentials = own ?? profileCredentials(folder, flags.profile)
  if (credentials === null) return demo('no credentials')
  // Whoever names credentials means these; the active profile is one of several.
  const isActive = own === null && flags.profile === null
  const offered = otherCredentials(
    [...subaccounts(environment, credentials), ...(isActive ? allProfileCredentials(folder) : [])],
    credentials,
  )
  const live = (credentials: Credentials): LiveAccount => {
    return { mode: 'live', credentials, baseUrl: twilioAddress(environment, credentials) }
  }
  return { account: live(credentials), others: offered.map(live), apiVersion, token }
}

/** Each account once, by the first credentials that there are for it. */
function otherCredentials(all: readonly Credentials[], shown: Credentials): readonly Credentials[] {
  const bySid = new Map([[shown.accountSid, shown]])
  for (const credentials of all) {
    if (!bySid.has(credentials.accountSid)) bySid.set(credentials.accountSid, credentials)
  }
  return [...bySid.values()].slice(1)
}

/** Subaccounts are asked about with their parent's credentials. */
function subaccounts(environment: Environment, parent: Credentials): readonly Credentials[] {
  const listed = environment('TWILIO_SUBACCOUNT_SIDS')?.value.split(/[\s,]+/) ?? []
  return listed.filter(Boolean).map((accountSid) => {
    checkAccountSid(accountSid, 'Each of TWILIO_SUBACCOUNT_SIDS, between commas,')
    return { ...parent, accountSid, source: 'subaccount' }
  })
}

function apiVersionOf(environment: Environment): ApiVersion {
  const value = environment('TWILIO_API_VERSION')?.value ?? '2010-04-01'
  if (value === '2010-04-01' || value === '2008-08-01') return value
  throw new WrongSetting('TWILIO_API_VERSION must be 2010-04-01 or 2008-08-01.')
}

/** A fixed one is for scripts; else each start has its own. */
function tokenOf(environment: Environment): string {
  const value = environment('VIEWER_TOKEN')?.value
  if (value === undefined) return newToken()
  if (/^[!-~]{1,256}$/.test(value)) return value
  throw new WrongSetting('VIEWER_TOKEN must be letters, digits and signs without blanks.')
}
