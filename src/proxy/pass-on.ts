import type { ServerResponse } from 'node:http'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { beginsLike, type BodyKind, kindOfBody, shownType } from './body-kind.ts'
import { API_HEADERS } from './respond.ts'
import { type Answer, failureOfBody, UpstreamFailed } from './upstream.ts'
import { webStream } from './web-stream.ts'

/** No page of 1,000 notifications comes near it; what does is broken, or means harm. */
export const SIZE_LIMIT = 32 * 1024 * 1024

/** Headers of Twilio's that a person or a script may want to see. */
const PASSED_ON = ['twilio-request-id', 'twilio-concurrent-requests'] as const

const GUARDS = Object.entries(API_HEADERS).flat()

/**
 * Passes Twilio's body through, untouched, as it comes. Nothing is sent before the first bytes are
 * here and look like what they claim to be, so that what is empty, a web page or too large gets a
 * proper failure. After that the connection is cut: never a silently short answer.
 *
 * @param outgoing Node's own response, which is written to directly (web streams cost several
 *   times as much); without it, in tests, the answer is an ordinary `Response`.
 * @param limit in bytes, as decoded.
 * @throws UpstreamFailed before anything has been sent.
 */
export async function passOn(
  answer: Answer,
  outgoing: ServerResponse | undefined,
  limit = SIZE_LIMIT,
): Promise<Response> {
  const kind = answer.status === 200 ? kindOfBody(answer.header('content-type')) : null
  if (kind === null) {
    answer.body.destroy()
    throw unreadable(`${answer.status} with ${shownType(answer.header('content-type'))}`)
  }
  if (answer.length !== null && answer.length > limit) {
    answer.body.destroy()
    throw tooLarge(limit)
  }
  const headers = headersOf(answer)
  if (outgoing === undefined) {
    const sink = new PassThrough()
    await pump(answer.body, kind, limit, () => sink)
    return new Response(webStream(sink), { status: 200, headers: pairsOf(headers) })
  }
  await pump(answer.body, kind, limit, () => outgoing.writeHead(200, headers))
  return RESPONSE_ALREADY_SENT
}

/** As a flat list of names and values, which Node sends as it is. */
function headersOf(answer: Answer): string[] {
  const headers = [...GUARDS, 'content-type', answer.header('content-type') ?? '']
  if (answer.length !== null) headers.push('content-length', String(answer.length))
  for (const name of PASSED_ON) {
    const value = answer.header(name)
    if (value !== undefined && /^[\w.-]{1,64}$/.test(value)) headers.push(name, value)
  }
  return headers
}

function pairsOf(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : []))
}

/** Carries the body over, counting. Resolves when the first bytes have been let through. */
function pump(body: Readable, kind: BodyKind, limit: number, open: () => Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    let size = 0
    let sink: Writable | null = null
    const fail = (failure: UpstreamFailed): void => {
      body.destroy()
      sink?.destroy(failure)
      reject(failure)
    }
    const begin = (): Writable => {
      const opened = open()
      opened.on('drain', () => body.resume())
      opened.on('close', () => body.destroy())
      resolve()
      return opened
    }
    body.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) return fail(tooLarge(limit))
      if (sink === null && !beginsLike(kind, chunk)) return fail(unreadable(`no real ${kind}`))
      sink ??= begin()
      if (!sink.write(chunk)) body.pause()
    })
    body.on('end', () => (sink === null ? fail(unreadable('an empty body')) : sink.end()))
    body.on('error', (error) => fail(failureOfBody(error)))
  })
}

function unreadable(what: string): UpstreamFailed {
  const message = `Twilio answered ${what}, which is no list or entry of notifications. Check TWILIO_BASE_URL and what stands between here and Twilio.`
  return new UpstreamFailed('twilio_unreadable', message)
}

function tooLarge(limit: number): UpstreamFailed {
  const size = `${Math.ceil(limit / 1024 / 1024)} MiB`
  const message = `Twilio’s answer is larger than ${size}. Ask for fewer entries at once (PageSize).`
  return new UpstreamFailed('twilio_too_large', message)
}
