import { join } from 'node:path'
import type { ApiVersion } from '../twilio/paths.ts'
import { profileCredentials } from './cli-profile.ts'
import { type Credentials, credentialsOf } from './credentials.ts'
import { type Environment, readEnvironment } from './environment.ts'
import type { Flags } from './flags.ts'
import { newToken } from './token.ts'
import { twilioAddress } from './twilio-address.ts'
import { WrongSetting } from './wrong-setting.ts'

/** Whose log is shown: an account at Twilio, or the pretended one. */
export type Account =
  | { readonly mode: 'demo'; readonly why: 'asked' | 'no credentials' }
  | { readonly mode: 'live'; readonly credentials: Credentials; readonly baseUrl: URL }

export interface Config {
  readonly account: Account
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
 * demo is shown.
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
  if (flags.demo) return { account: { mode: 'demo', why: 'asked' }, apiVersion, token }

  const folder = environment('TWILIO_CONFIG_DIR')?.value ?? join(surroundings.home, '.twilio-cli')
  const credentials =
    flags.profile === null
      ? (credentialsOf(environment) ?? profileCredentials(folder, null))
      : profileCredentials(folder, flags.profile)
  if (credentials === null) {
    return { account: { mode: 'demo', why: 'no credentials' }, apiVersion, token }
  }
  const baseUrl = twilioAddress(environment, credentials)
  return { account: { mode: 'live', credentials, baseUrl }, apiVersion, token }
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
