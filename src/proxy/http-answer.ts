import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Answer, UpstreamFailed } from './upstream.ts'

/**
 * Node's incoming message as an answer, its compression undone.
 *
 * @throws UpstreamFailed where it is compressed in a way that was not asked for.
 */
export function answerOf(incoming: IncomingMessage): Answer {
  const header = (name: string): string | undefined => {
    const value = incoming.headers[name]
    return typeof value === 'string' ? value : value?.join(', ')
  }
  const status = incoming.statusCode ?? 0
  const encoding = header('content-encoding')?.trim().toLowerCase() ?? 'identity'
  if (encoding === 'identity' || encoding === '') {
    return { status, header, body: incoming, length: lengthOf(header('content-length')) }
  }
  if (encoding === 'gzip' || encoding === 'x-gzip') {
    // `pipeline` carries errors down and destruction up; its callback has nothing to add.
    const body = pipeline(incoming, createGunzip(), () => {})
    return { status, header, body, length: null }
  }
  const message = 'Twilio’s answer is compressed in a way that was not asked for.'
  throw new UpstreamFailed('twilio_unreadable', message)
}

function lengthOf(text: string | undefined): number | null {
  return text === undefined || !/^\d{1,15}$/.test(text) ? null : Number(text)
}
