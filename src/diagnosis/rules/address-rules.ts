import type { Clues } from '../clues/clues.ts'
import { hostOf, type Address } from '../clues/address.ts'
import type { Rule, Sight } from '../rule.ts'
import { hostKind, isTunnel } from './host-kind.ts'

/** Codes that say themselves that an address is wrong. */
const BAD_ADDRESS = new Set([
  '11100',
  '15004',
  '21205',
  '21402',
  '21456',
  '21502',
  '21609',
  '21620',
])

const isFetch = (code: string): boolean => /^(?:11[127]\d\d|15003|16011|134\d\d)$/.test(code)

/** Whether Twilio got to the server: then nothing can be wrong with the way there. */
function reached(clues: Clues): boolean {
  if (clues.body.kind === 'note') return false
  if (clues.body.kind !== 'missing' && clues.body.kind !== 'empty') return true
  return clues.headers.length > 0 || (clues.status !== null && clues.status.code !== 502)
}

function local(
  clues: Clues,
  kind: 'local' | 'private',
  tell: (host: string, address: Address) => Sight,
): Sight | null {
  const { address } = clues
  if (address === null || address.url === null || reached(clues)) return null
  if (!isFetch(clues.code) && !BAD_ADDRESS.has(clues.code)) return null
  const host = hostOf(address.url)
  return hostKind(host) === kind ? tell(host, address) : null
}

/** A part of an address that a program should have filled in. */
const UNFILLED =
  /\$\{[^}]{0,40}\}?|\{\{[^}]{0,40}\}{0,2}|%7[Bb]%7[Bb]|%24%7[Bb]|\[object(?: |%20|\+)Object\]|\/\/undefined\b|(?<=[/=])undefined(?=[/?&#.]|$)|(?<=\/)null(?=[/?#]|$)|(?<=[/=])NaN(?=[/?&#]|$)/

export const ADDRESS_RULES = [
  {
    id: 'malformed-address',
    topic: 'address',
    verdict: 'cause',
    look: ({ address, code }) => {
      if (address === null || !(BAD_ADDRESS.has(code) || isFetch(code))) return null
      const twice = /^https?:\/\/?(?:https?(?::|%3A)\/?\/?)/i.test(address.text)
      const hostless = address.url === null || /^https?:\/{3}/i.test(address.text)
      const broken = hostless && /^[a-z][a-z0-9+.-]*:/i.test(address.text)
      const underscored = BAD_ADDRESS.has(code) && (address.url?.hostname.includes('_') ?? false)
      if (!twice && !broken && !underscored) return null
      return {
        title: 'The URL is malformed',
        reason: twice
          ? 'The URL names its scheme twice.'
          : underscored
            ? 'The host name has an underscore in it, which Twilio does not accept.'
            : 'The text is no http or https URL with a host.',
        advice: 'Correct the URL where it is configured or built.',
        evidence: [address.evidence],
      }
    },
  },
  {
    id: 'local-address',
    topic: 'address',
    verdict: 'cause',
    look: (clues) =>
      local(clues, 'local', (host, address) => ({
        title: 'The address is this machine only',
        reason: `Twilio cannot reach \`${host}\`: that name means the machine that asks, and here that is Twilio's.`,
        advice:
          'Enter a public URL. While developing, open a tunnel and enter its address at Twilio.',
        evidence: [address.evidence],
      })),
  },
  {
    id: 'private-address',
    topic: 'address',
    verdict: 'cause',
    look: (clues) =>
      local(clues, 'private', (host, address) => ({
        title: 'The address is on a private network',
        reason: `\`${host}\` exists only inside your own network; Twilio asks from the internet.`,
        advice: 'Enter a public URL, or open a tunnel to the machine.',
        evidence: [address.evidence],
      })),
  },
  {
    id: 'unfilled-address',
    topic: 'address',
    verdict: 'contributes',
    look: ({ address, code }) => {
      const part = address === null ? null : UNFILLED.exec(address.text.slice(0, 4096))
      if (address === null || part === null) return null
      if (!isFetch(code) && !BAD_ADDRESS.has(code) && code !== '') return null
      return {
        title: 'A part of the URL was never filled in',
        reason: `The URL says \`${part[0]}\` where a value should stand.`,
        advice: 'Find where the application builds this URL and give it the missing value.',
        evidence: [address.evidence],
      }
    },
  },
  {
    id: 'relative-address',
    topic: 'address',
    verdict: 'contributes',
    look: ({ address, code, requestUrl, expected }) => {
      // In TwiML a relative media file is as good as any: Twilio knows where the document was.
      if (address === null || expected === 'media' || /^[a-z][a-z0-9+.-]*:/i.test(address.text))
        return null
      const refused = BAD_ADDRESS.has(code)
      if (!refused && !(isFetch(code) && address.text === requestUrl)) return null
      return {
        verdict: refused ? 'cause' : 'contributes',
        title: 'The URL is relative',
        reason: `\`${address.text.slice(0, 80)}\` has no scheme and host, so it only means something inside the document it stood in.`,
        advice: 'Use the full URL, beginning with https://.',
        evidence: [address.evidence],
      }
    },
  },
  {
    id: 'tunnel-address',
    topic: 'address',
    verdict: 'contributes',
    look: (clues) => {
      const { address, status } = clues
      if (address === null || address.url === null || !isFetch(clues.code)) return null
      if (!isTunnel(hostOf(address.url))) return null
      const gone = status === null || [404, 410, 502, 503, 504, 530].includes(status.code)
      // With a body at hand, that tells whether the tunnel or the application answered.
      if (!gone || !['missing', 'empty', 'note'].includes(clues.body.kind)) return null
      return {
        title: 'The URL is a development tunnel',
        reason: `\`${hostOf(address.url)}\` is a tunnel: it answers only while its program runs, and free ones get a new name at each start.`,
        advice: 'Start the tunnel again and compare its address with the one at Twilio.',
        evidence: [address.evidence],
      }
    },
  },
] as const satisfies readonly Rule[]
