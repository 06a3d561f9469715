import { parseArgs } from 'node:util'
import { WrongSetting } from './wrong-setting.ts'

/** The command line, read. */
export interface Flags {
  readonly demo: boolean
  /** Null where none is given. */
  readonly port: number | null
  readonly host: string
  readonly allowedHosts: readonly string[]
  readonly readOnly: boolean
  readonly profile: string | null
  readonly open: boolean
  readonly help: boolean
  readonly version: boolean
}

const SWITCHES = ['demo', 'read-only', 'no-open', 'help', 'version'] as const
const WITH_VALUE = ['port', 'host', 'allowed-host', 'profile'] as const

/** What `--help` prints. */
export const HELP = `twilio-log-viewer: browse, filter, read and delete the notifications of a Twilio account.

  --demo                show demo data, whatever credentials there are
  --port N              listen on this port (4280, or the next free one; 0 for any)
  --host ADDR           listen on this address (127.0.0.1)
  --allowed-host NAME   answer to this name too; may be repeated
  --read-only           delete nothing
  --profile NAME        take the credentials from this profile of twilio-cli
  --no-open             do not open a browser
  --help, --version

Credentials come from the environment, or from .env in this folder:
  TWILIO_ACCOUNT_SID with TWILIO_API_KEY and TWILIO_API_SECRET, or with TWILIO_AUTH_TOKEN.
TWILIO_SUBACCOUNT_SIDS lists accounts, between commas, that the page can switch to.
Also: TWILIO_REGION, TWILIO_EDGE, TWILIO_BASE_URL, TWILIO_API_VERSION, VIEWER_TOKEN.
`

/**
 * Reads the flags.
 *
 * @throws WrongSetting for an unknown flag, a missing value or a bad one.
 */
export function readFlags(argv: readonly string[]): Flags {
  const given = collect(argv)
  const last = (name: string): string | null => given.get(name)?.at(-1) ?? null
  return {
    demo: given.has('demo'),
    port: portOf(last('port')),
    host: hostOf(last('host') ?? '127.0.0.1', '--host'),
    allowedHosts: (given.get('allowed-host') ?? []).map((name) => hostOf(name, '--allowed-host')),
    readOnly: given.has('read-only'),
    profile: last('profile'),
    open: !given.has('no-open'),
    help: given.has('help'),
    version: given.has('version'),
  }
}

/** Every flag with its values, in order; a switch has empty ones. */
function collect(argv: readonly string[]): Map<string, string[]> {
  const options = Object.fromEntries([
    ...SWITCHES.map((name) => [name, { type: 'boolean' }] as const),
    ...WITH_VALUE.map((name) => [name, { type: 'string', multiple: true }] as const),
  ])
  // Not strict: its complaints are long, and repeat what was typed.
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') throw new WrongSetting(`Only flags are taken; see --help.`)
    const value = isSwitch(token.name) ? switchOf(token) : valueOf(token)
    given.set(token.name, [...(given.get(token.name) ?? []), value])
  }
  return given
}

interface Given {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
}

function isSwitch(name: string): boolean {
  return SWITCHES.some((known) => known === name)
}

function switchOf({ rawName, value }: Given): string {
  if (value !== undefined) throw new WrongSetting(`${rawName} takes no value.`)
  return ''
}

function valueOf({ name, rawName, value = '' }: Given): string {
  if (!WITH_VALUE.some((known) => known === name)) {
    const shown = /^--?[\w-]{1,40}$/.test(rawName) ? rawName : 'One flag'
    throw new WrongSetting(`${shown} is not known; see --help for the flags there are.`)
  }
  if (value.trim() === '' || value.startsWith('--')) {
    throw new WrongSetting(`${rawName} wants a value after it; see --help.`)
  }
  return value.trim()
}

function portOf(text: string | null): number | null {
  if (text === null) return null
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new WrongSetting('--port must be a whole number from 0 to 65535.')
}

function hostOf(text: string, flag: string): string {
  const bare = flag === '--host' ? text.replace(/^\[(.*)\]$/, '$1') : text
  if (/^[\w.:[\]%-]{1,255}$/.test(bare)) return bare
  throw new WrongSetting(`${flag} must be a host name or an IP address, such as 127.0.0.1.`)
}
