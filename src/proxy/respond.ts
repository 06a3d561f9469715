import { type Failure, STATUS_OF_FAILURE } from './failure.ts'

/** Scripts, styles, images and requests from this server alone; no inline code, no frames, no forms. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** On every answer of this server, whatever it is. */
export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/** Account data and failures are for this moment alone. */
export const API_HEADERS = { ...SECURITY_HEADERS, 'cache-control': 'no-store' } as const

/** A whole answer with this server's headers; every answer but a streamed one is made here. */
export function respond(
  body: string | Uint8Array<ArrayBuffer> | null,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(body, { status, headers: { ...SECURITY_HEADERS, ...headers } })
}

/** `text` is JSON already; `respondJson` makes it. */
export function respondJsonText(text: string, status = 200, headers = {}): Response {
  return respond(text, status, {
    ...API_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  })
}

export function respondJson(value: unknown, status = 200, headers = {}): Response {
  return respondJsonText(JSON.stringify(value), status, headers)
}

/**
 * A failure, with the headers its code wants: a 405 says what is allowed, a 429 when to come back
 * (in a second, where Twilio did not say: then `retryAfter` is left out of the body).
 */
export function respondFailure(failure: Failure, headers = {}): Response {
  const pause = failure.retryAfter ?? (failure.code === 'rate_limited' ? 1 : null)
  return respondJson(failure, STATUS_OF_FAILURE[failure.code], {
    ...(failure.code === 'delete_refused' ? { allow: 'GET' } : {}),
    ...(pause === null ? {} : { 'retry-after': String(pause) }),
    ...headers,
  })
}
