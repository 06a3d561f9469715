import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkAccountSid, checkApiKey, checkSecret, type Credentials } from './credentials.ts'
import { errorCode } from './upstream.ts'
import { WrongSetting } from './wrong-setting.ts'

/**
 * The credentials of a twilio-cli profile, from its `config.json`:
 * `{profiles: {NAME: {accountSid, apiKey, apiSecret, region}}, activeProject, edge}`.
 * Older profiles, whose keys are in the system's keychain, cannot be read.
 *
 * @param name null means the active profile: the one named so, else the first; null where there
 *   is none that can be used.
 * @throws WrongSetting when a profile that was asked for is missing, or one is not as it must be.
 */
export function profileCredentials(folder: string, name: string | null): Credentials | null {
  const config = readConfigFile(folder, name !== null)
  const profiles = recordOf(config.profiles)
  const active = textOf(config.activeProject)
  const id = name ?? (active in profiles ? active : (Object.keys(profiles)[0] ?? null))
  const credentials = id === null ? null : credentialsIn(config, id)
  if (credentials === null) {
    if (name === null) return null
    throw new WrongSetting(
      'twilio-cli has no profile of that name with an API key in it: set --profile to one that "twilio profiles:list" shows, or add it with "twilio login".',
    )
  }
  return credentials
}

/**
 * The credentials of all profiles, in the file's order. One that cannot be used is left out: nobody
 * asked for it.
 */
export function allProfileCredentials(folder: string): readonly Credentials[] {
  const config = readConfigFile(folder, false)
  return Object.keys(recordOf(config.profiles)).flatMap((id) => {
    try {
      return credentialsIn(config, id) ?? []
    } catch (error) {
      if (error instanceof WrongSetting) return []
      throw error
    }
  })
}

/** Null where the profile is not there, or has no key in it. */
function credentialsIn(config: Readonly<Record<string, unknown>>, id: string): Credentials | null {
  const profiles = recordOf(config.profiles)
  const profile = Object.hasOwn(profiles, id) ? recordOf(profiles[id]) : {}
  const user = textOf(profile.apiKey)
  const secret = textOf(profile.apiSecret)
  if (user === '' || secret === '') return null
  const accountSid = textOf(profile.accountSid)
  checkAccountSid(accountSid, 'The accountSid of the twilio-cli profile')
  checkApiKey(user, 'The apiKey of the twilio-cli profile')
  checkSecret(secret, 'The apiSecret of the twilio-cli profile')
  return {
    accountSid,
    user,
    secret,
    source: `profile ${id}`,
    region: textOf(profile.region) || null,
    edge: textOf(profile.edge) || textOf(config.edge) || null,
  }
}

function readConfigFile(folder: string, wanted: boolean): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')))
  } catch (error) {
    // Nobody asked for it: then a file that is not there, or not readable, is no mistake.
    if (!wanted) return {}
    const code = error instanceof Error ? errorCode(error) : 'unknown'
    throw new WrongSetting(
      `twilio-cli’s config.json cannot be read (${code}): set TWILIO_CONFIG_DIR to its folder, or leave --profile out.`,
    )
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
