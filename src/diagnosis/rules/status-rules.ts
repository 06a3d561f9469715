import type { Rule } from '../rule.ts'
import { answerEvidence } from './answer-evidence.ts'

interface StatusRow<Id extends string> {
  readonly id: Id
  readonly codes: (status: number) => boolean
  readonly title: string
  readonly reason: string
  readonly advice: string
}

/** A rule that tells what an HTTP status means for a webhook. */
function status<const Id extends string>(row: StatusRow<Id>): Rule<Id> {
  return {
    id: row.id,
    topic: 'answer',
    verdict: 'cause',
    look: (clues) => {
      if (clues.status === null || !row.codes(clues.status.code)) return null
      if (clues.expected === 'api' || clues.body.kind === 'note') return null
      const code = String(clues.status.code)
      return {
        title: row.title.replace('CODE', code),
        reason: row.reason.replace('CODE', code),
        advice: row.advice,
        evidence: answerEvidence(clues),
      }
    },
  }
}

const is =
  (...codes: readonly number[]) =>
  (code: number): boolean =>
    codes.includes(code)

/** Statuses, where no known page tells more. Meanings: RFC 9110 and Twilio's way to ask. */
export const STATUS_RULES = [
  status({
    id: 'http-401',
    codes: is(401, 407),
    title: 'The application wants a login (CODE)',
    reason: 'The server answered CODE: it asks for credentials that Twilio did not send.',
    advice:
      'Leave the webhook out of the login and check the X-Twilio-Signature header instead, or put a user name and password into the URL.',
  }),
  status({
    id: 'http-403',
    codes: is(403),
    title: 'The server forbids the request (403)',
    reason:
      'The server answered 403: a firewall, a CSRF or signature check, or a file permission refused Twilio.',
    advice:
      'See who answered, the application or something before it. Twilio asks from changing addresses, without cookies or CSRF tokens.',
  }),
  status({
    id: 'http-404',
    codes: is(404, 410),
    title: 'Nothing answers at this URL (CODE)',
    reason: 'The server answered CODE: it has nothing at this path.',
    advice:
      "Compare the path with the application's routes: spelling, letter case, trailing slash, and a route taken away by a deploy.",
  }),
  status({
    id: 'http-405',
    codes: is(405, 501),
    title: 'The URL does not take this method (CODE)',
    reason: 'The server answered CODE: the path exists, but not for the method that Twilio used.',
    advice:
      'Set the method at Twilio (or the `method` attribute in the TwiML) to the one that the route takes.',
  }),
  status({
    id: 'http-413',
    codes: is(413),
    title: 'The server found the request too large (413)',
    reason: 'The server answered 413: it takes less than Twilio sent.',
    advice: 'Raise the limit for request bodies on this path.',
  }),
  status({
    id: 'http-414',
    codes: is(414, 431),
    title: 'The server found the URL too long (CODE)',
    reason:
      'The server answered CODE: with GET all variables stand in the URL, and redirects add them again.',
    advice: 'Use POST, and keep state out of the query.',
  }),
  status({
    id: 'http-415',
    codes: is(406, 415),
    title: 'The application wants another content type (CODE)',
    reason:
      'The server answered CODE: Twilio sends a form (`application/x-www-form-urlencoded`) and takes XML.',
    advice: 'Let the route read a form and answer `text/xml`.',
  }),
  status({
    id: 'http-429',
    codes: is(429),
    title: 'The server limits the rate (429)',
    reason: 'The server answered 429: it got more requests than it allows.',
    advice: 'Leave the webhook path out of the rate limit.',
  }),
  status({
    id: 'http-502',
    codes: is(502),
    title: 'A gateway got no answer (502)',
    reason:
      'Twilio recorded 502: a proxy before the application got nothing usable from it, or Twilio itself could not read an answer.',
    advice:
      'Check that the application was running, and that it sends a Content-Type: an answer without one is recorded as 502 too.',
  }),
  status({
    id: 'http-503',
    codes: is(503),
    title: 'The server was not available (503)',
    reason: 'The server answered 503: overloaded, restarting or in maintenance.',
    advice: 'Look for a deploy or a load peak at this time, and set a fallback URL at Twilio.',
  }),
  status({
    id: 'http-504',
    codes: is(504, 408),
    title: 'The application took too long (CODE)',
    reason: 'The server answered CODE: a proxy gave up waiting for the application.',
    advice: 'Answer at once and do slow work afterwards.',
  }),
  status({
    id: 'http-500',
    codes: (code) => code >= 500,
    title: 'The application failed (CODE)',
    reason: 'The server answered CODE: the application broke while it handled the request.',
    advice:
      "Read the application's log at this second; the request variables here let you send the same request again.",
  }),
  status({
    id: 'http-400',
    codes: (code) => code >= 400 && code < 500,
    title: 'The server refused the request (CODE)',
    reason: 'The server answered CODE: it did not accept what Twilio sent.',
    advice: 'Send the same request again by hand and see in the log what the application misses.',
  }),
] as const
