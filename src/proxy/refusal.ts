import { type TwilioError, decodeError } from '../twilio/decode-error.ts'
import { shownType } from './body-kind.ts'
import type { Failure, FailureCode, TwilioSaid } from './failure.ts'
import { retryAfterSeconds } from './retry-after.ts'
import type { Answer, Question, Upstream } from './upstream.ts'

/** An error of Twilio's is some hundred bytes; what is longer is none. */
const ERROR_LIMIT = 64 * 1024

/** Twilio's code for "Method not allowed": how it would say that it deletes no more. */
const METHOD_NOT_ALLOWED = 20004

const REQUEST_ID = /^[\w.-]{1,64}$/

/** Twilio's error answer, as ours: the code of the contract and a sentence of what can be done. */
export async function refusalOf(
  answer: Answer,
  method: Question['method'],
  upstream: Upstream,
  now: number,
): Promise<Failure> {
  const text = await firstText(answer, ERROR_LIMIT)
  const error = await decodeError(text)
  const twilio = saidBy(answer, error, upstream)
  const code = codeOf(answer.status, method, twilio.code)
  const retryAfter = retryAfterSeconds(answer.header('retry-after'), now)
  return {
    code,
    message: sentence(code, answer, twilio, retryAfter),
    ...(retryAfter === null ? {} : { retryAfter }),
    twilio,
  }
}

function codeOf(status: number, method: Question['method'], twilio: number | null): FailureCode {
  if (method === 'DELETE') {
    if (status === 403 || status === 405 || status === 501) return 'delete_refused'
    if (twilio === METHOD_NOT_ALLOWED) return 'delete_refused'
  }
  if (status === 401 || status === 403) return 'twilio_auth'
  if (status === 404) return 'not_found'
  if (status === 429) return 'rate_limited'
  return 'twilio_error'
}

/** What stands between here and Twilio may repeat the request's own headers in its error. */
function saidBy(answer: Answer, error: TwilioError | null, upstream: Upstream): TwilioSaid {
  const clean = (text: string | null): string | null =>
    text === null ? null : upstream.redact(text).slice(0, 1000)
  const requestId = answer.header('twilio-request-id')
  return {
    status: answer.status,
    code: error?.code ?? null,
    message: clean(error?.message || null),
    moreInfo: clean(error?.moreInfo ?? null),
    requestId: requestId !== undefined && REQUEST_ID.test(requestId) ? clean(requestId) : null,
  }
}

function sentence(
  code: FailureCode,
  answer: Answer,
  twilio: TwilioSaid,
  retryAfter: number | null,
): string {
  const words = wordsOf(answer, twilio)
  switch (code) {
    case 'twilio_auth':
      return `Twilio refused the credentials: ${words} Check TWILIO_ACCOUNT_SID and the API key or auth token, then start again.`
    case 'delete_refused':
      return `Twilio does not delete notifications for this account: ${words}`
    case 'not_found':
      return `Twilio has no such notification, or no longer: ${words}`
    case 'rate_limited':
      return `Twilio asks for fewer requests at once: ${words} Try again in ${retryAfter === null ? 'a moment' : `${retryAfter} s`}.`
    default:
      if (answer.status >= 500) return `Twilio failed: ${words} Try again in a moment.`
      if (answer.status >= 400) return `Twilio refused the request: ${words}`
      return `Twilio sent the request elsewhere, which is not followed: ${words} Check TWILIO_BASE_URL, TWILIO_REGION and TWILIO_EDGE.`
  }
}

/** Twilio's own words; where there are none, what came instead. */
function wordsOf(answer: Answer, twilio: TwilioSaid): string {
  const code = twilio.code === null ? '' : `, code ${twilio.code}`
  const status = `${answer.status}${code}`
  if (twilio.message !== null) {
    const { message } = twilio
    return `${/[.!?]$/.test(message) ? message : `${message}.`} (${status})`
  }
  return `it answered ${status} with ${shownType(answer.header('content-type'))} and no words of its own.`
}

/** The beginning of the body as text, however the body ends. */
async function firstText({ body }: Answer, limit: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      if (!Buffer.isBuffer(chunk)) continue
      chunks.push(chunk)
      size += chunk.length
      if (size >= limit) break
    }
  } catch {
    // An error that breaks off is still the error that its status says.
  }
  return Buffer.concat(chunks).toString('utf8', 0, limit)
}
