import type { Environment, Variable } from './environment.ts'
import { WrongSetting } from './wrong-setting.ts'

/** Whose log, and with what to ask for it. `user` and `secret` are what Basic authentication sends. */
export interface Credentials {
  readonly accountSid: string
  readonly user: string
  readonly secret: string
  /** In words, without any of the above: `environment`, `.env`, `profile NAME`. */
  readonly source: string
  /** The region and edge that a twilio-cli profile names with them. */
  readonly region: string | null
  readonly edge: string | null
}

/**
 * The credentials of the environment, null where there are none at all: an API key with its
 * secret, which goes first, or the account's auth token.
 *
 * @throws WrongSetting when they are half there, or do not look like what they are.
 */
export function credentialsOf(environment: Environment): Credentials | null {
  const sid = environment('TWILIO_ACCOUNT_SID')
  const key = environment('TWILIO_API_KEY')
  const keySecret = environment('TWILIO_API_SECRET')
  const authToken = environment('TWILIO_AUTH_TOKEN')
  if (sid === null && key === null && keySecret === null && authToken === null) return null
  if (sid === null) {
    throw new WrongSetting('Set TWILIO_ACCOUNT_SID too, as the Twilio Console shows it.')
  }
  if (key !== null && keySecret !== null) return fromVariables(sid, key, keySecret)
  if (key !== null) {
    throw new WrongSetting(
      'Set TWILIO_API_SECRET too, the secret of TWILIO_API_KEY, or unset both.',
    )
  }
  if (keySecret !== null) {
    throw new WrongSetting(
      'Set TWILIO_API_KEY too, whose secret TWILIO_API_SECRET is, or unset both.',
    )
  }
  if (authToken !== null) return fromVariables(sid, null, authToken)
  throw new WrongSetting('Set TWILIO_API_KEY and TWILIO_API_SECRET too, or TWILIO_AUTH_TOKEN.')
}

function fromVariables(sid: Variable, key: Variable | null, secret: Variable): Credentials {
  checkAccountSid(sid.value, 'TWILIO_ACCOUNT_SID')
  if (key !== null) checkApiKey(key.value, 'TWILIO_API_KEY')
  checkSecret(secret.value, key === null ? 'TWILIO_AUTH_TOKEN' : 'TWILIO_API_SECRET')
  const places = new Set([sid, key ?? sid, secret].map((variable) => variable.from))
  return {
    accountSid: sid.value,
    user: (key ?? sid).value,
    secret: secret.value,
    source: [...places].join(' and '),
    region: null,
    edge: null,
  }
}

/** @param name of the setting, for the person. */
export function checkAccountSid(value: string, name: string): void {
  if (/^AC[0-9a-fA-F]{32}$/.test(value)) return
  throw new WrongSetting(`${name} must be an account sid: AC and 32 hexadecimal digits.`)
}

/** @param name of the setting, for the person. */
export function checkApiKey(value: string, name: string): void {
  if (/^SK[0-9a-fA-F]{32}$/.test(value)) return
  throw new WrongSetting(`${name} must be an API key’s sid: SK and 32 hexadecimal digits.`)
}

/**
 * Twilio's secrets are letters and digits; those of a server in its place may be anything that
 * can be typed without blanks.
 */
export function checkSecret(value: string, name: string): void {
  if (/^[!-~]{1,256}$/.test(value)) return
  throw new WrongSetting(`${name} must be a secret without blanks, as the Twilio Console shows it.`)
}
