import type { Clues } from '../clues/clues.ts'
import { webUrl } from '../clues/address.ts'
import type { Evidence } from '../evidence.ts'
import type { Rule, Sight } from '../rule.ts'
import { headerEvidence, headerPair } from './answer-evidence.ts'

interface Redirect {
  readonly from: URL
  readonly to: URL
  readonly evidence: readonly Evidence[]
}

/**
 * The redirect that the answer is, or null: its status is 3xx, or it has a `Location` and no status
 * is told that says otherwise (201 and 202 carry one too).
 */
function redirectOf(clues: Clues): Redirect | null {
  const { address, status } = clues
  const location = headerPair(clues.headers, 'location')
  if (location === null || clues.expected === 'api') return null
  if (status !== null && (status.code < 300 || status.code > 399)) return null
  const from = webUrl(clues.requestUrl) ?? address?.url ?? null
  if (from === null || !URL.canParse(location.value, from)) return null
  return {
    from,
    to: new URL(location.value, from),
    evidence: [...(status === null ? [] : [status.evidence]), ...headerEvidence(clues, 'location')],
  }
}

function seen(
  clues: Clues,
  fits: (redirect: Redirect) => boolean,
  told: Pick<Sight, 'title' | 'reason' | 'advice'>,
): Sight | null {
  const redirect = redirectOf(clues)
  if (redirect === null || !fits(redirect)) return null
  return { ...told, evidence: redirect.evidence }
}

const LOGIN =
  /(?:^|[/_.-])(?:log-?in|sign-?in|sign_in|sso|saml2?|oauth2?|authorize|accounts\/login|session\/new|wp-login)(?:[/_.?-]|$)/i

const withoutSlash = (path: string): string => path.replace(/\/$/, '')

export const REDIRECT_RULES = [
  {
    id: 'redirect-to-itself',
    topic: 'redirect',
    verdict: 'cause',
    look: (clues) =>
      seen(clues, ({ from, to }) => from.href === to.href, {
        title: 'The URL redirects to itself',
        reason: 'The answer sends Twilio to the address that it has just asked, without end.',
        advice:
          'Often the application behind a proxy thinks it was asked by http: let the proxy set X-Forwarded-Proto and the application trust it.',
      }),
  },
  {
    id: 'redirect-to-login',
    topic: 'redirect',
    verdict: 'cause',
    look: (clues) =>
      seen(
        clues,
        ({ to }) => LOGIN.test(to.pathname) || /^(?:login|auth|sso|accounts)\./.test(to.hostname),
        {
          title: 'The application sends Twilio to a login',
          reason: 'The URL is for visitors who are logged in, and Twilio is not.',
          advice:
            'Leave the webhook out of the login and check the X-Twilio-Signature header instead.',
        },
      ),
  },
  {
    id: 'redirect-to-https',
    topic: 'redirect',
    verdict: 'contributes',
    look: (clues) =>
      seen(
        clues,
        ({ from, to }) =>
          from.protocol === 'http:' && to.protocol === 'https:' && from.hostname === to.hostname,
        {
          title: 'The URL redirects from http to https',
          reason:
            'After such a redirect a POST becomes a GET, and what Twilio sent with it is lost.',
          advice: 'Enter the https URL at Twilio.',
        },
      ),
  },
  {
    id: 'redirect-slash',
    topic: 'redirect',
    verdict: 'contributes',
    look: (clues) =>
      seen(
        clues,
        ({ from, to }) =>
          from.host === to.host &&
          from.pathname !== to.pathname &&
          withoutSlash(from.pathname) === withoutSlash(to.pathname),
        {
          title: 'The URL redirects for a trailing slash',
          reason:
            'The server wants this path with a slash at its end, or without one; in the redirect a POST becomes a GET and loses what Twilio sent with it.',
          advice: 'Enter the URL at Twilio exactly as the server wants it.',
        },
      ),
  },
  {
    id: 'redirect',
    topic: 'redirect',
    verdict: 'contributes',
    look: (clues) =>
      seen(clues, () => true, {
        title: 'The URL redirects elsewhere',
        reason:
          'The answer sends Twilio to another address, where a POST arrives as a GET, without what Twilio sent with it.',
        advice: 'Enter the final URL at Twilio.',
      }),
  },
  {
    id: 'repeated-query',
    topic: 'redirect',
    verdict: 'contributes',
    look: ({ address }) => {
      if (address === null) return null
      const repeated = repeatedPair(address.text)
      if (repeated === null) return null
      return {
        title: 'The URL repeats its own query',
        reason: `\`${repeated.slice(0, 60)}\` stands in the URL again and again: something adds the query it was asked with to the next address.`,
        advice:
          'Build `action` and <Redirect> URLs without the query of the request, or use POST: a document that redirects to itself grows until the URL is too long.',
        evidence: [address.evidence],
      }
    },
  },
] as const satisfies readonly Rule[]

/** What Twilio adds to the query of a GET; twice the same call means it was carried along. */
const OWN = /^(?:CallSid|AccountSid|MessageSid|SmsSid)=./

/** The first pair of a query that is there three times, or twice where Twilio itself adds it. */
function repeatedPair(address: string): string | null {
  const question = address.indexOf('?')
  if (question < 0) return null
  const times = new Map<string, number>()
  for (const pair of address.slice(question + 1).split(/[&?]/)) {
    if (!/^[^=]+=./.test(pair)) continue
    const count = (times.get(pair) ?? 0) + 1
    if (count >= (OWN.test(pair) ? 2 : 3)) return pair
    times.set(pair, count)
  }
  return null
}
