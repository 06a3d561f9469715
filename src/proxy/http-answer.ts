import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Answer, UpstreamFailed } from './upstream.ts'

/** Node's incoming message as an answer: headers as plain texts, compression undone. */
export function answerOf(incoming: IncomingMessage): Answer {
  const headers = plainHeaders(incoming)
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') {
    return { status: statusOf(incoming), headers, body: incoming, length: lengthOf(headers) }
  }
  if (encoding === 'gzip' || encoding === 'x-gzip') {
    return { status: statusOf(incoming), headers, body: gunzipped(incoming), length: null }
  }
  const message = 'Twilio’s answer is compressed in a way that was not asked for.'
  throw new UpstreamFailed('twilio_unreadable', message)
}

function statusOf(incoming: IncomingMessage): number {
  return incoming.statusCode ?? 0
}

/** `pipeline` carries errors down and destruction up; its own callback has nothing to add. */
function gunzipped(incoming: IncomingMessage): Readable {
  return pipeline(incoming, createGunzip(), () => {})
}

function lengthOf(headers: Answer['headers']): number | null {
  const text = headers['content-length']
  return text === undefined || !/^\d{1,15}$/.test(text) ? null : Number(text)
}

/** Cookies alone come as several texts, and nothing here wants them. */
function plainHeaders(incoming: IncomingMessage): Record<string, string | undefined> {
  const { 'set-cookie': _cookies, ...headers } = incoming.headers
  const plain: Record<string, string | undefined> = {}
  for (const name in headers) {
    const value = headers[name]
    if (typeof value === 'string') plain[name] = value
  }
  return plain
}
