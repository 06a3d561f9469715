import type { Credentials } from './credentials.ts'
import type { Environment } from './environment.ts'
import { isLoopback } from './hosts.ts'
import { WrongSetting } from './wrong-setting.ts'

/**
 * Where Twilio is: `TWILIO_BASE_URL`, or `api.{edge}.{region}.twilio.com`, where an edge alone
 * means the region `us1`.
 *
 * @throws WrongSetting
 */
export function twilioAddress(environment: Environment, credentials: Credentials): URL {
  const given = environment('TWILIO_BASE_URL')
  if (given !== null) return baseUrl(given.value)
  const edge = part(environment('TWILIO_EDGE')?.value ?? credentials.edge, 'TWILIO_EDGE')
  const region = part(environment('TWILIO_REGION')?.value ?? credentials.region, 'TWILIO_REGION')
  const labels = [edge, region ?? (edge === null ? null : 'us1')].filter((label) => label !== null)
  return new URL(`https://${['api', ...labels, 'twilio', 'com'].join('.')}`)
}

function part(value: string | null, name: string): string | null {
  if (value === null || /^[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?$/.test(value)) return value
  throw new WrongSetting(
    `${name} must be a name such as ${name === 'TWILIO_EDGE' ? 'dublin' : 'ie1'}: small letters, digits and hyphens.`,
  )
}

/** The credentials travel there, so it is the internet only under TLS. */
function baseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new WrongSetting(
      'TWILIO_BASE_URL must be an https address, such as https://api.twilio.com.',
    )
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new WrongSetting('TWILIO_BASE_URL must be an address alone, without credentials, ? or #.')
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname.replace(/^\[|\]$/g, ''))) {
    throw new WrongSetting(
      'TWILIO_BASE_URL must be https: http is only for this machine, such as http://127.0.0.1:8080.',
    )
  }
  return url
}
