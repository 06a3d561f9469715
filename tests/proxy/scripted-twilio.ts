import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { httpUpstream } from '../../src/proxy/http-upstream.ts'
import { ACCOUNT, viewerOver } from './viewer-over.ts'

export const SID = `NO${'0b'.repeat(16)}`
/** Obviously no secret, but unmistakable wherever it may turn up. */
export const SECRET = 'not-a-real-secret/but+quite&unmistakable'

export interface Limits {
  readonly silenceMs?: number
  readonly wholeMs?: number
  readonly sizeLimit?: number
}

/** A Twilio that answers as the test says, and the app that asks it; both end with the test. */
export async function scriptedTwilio(script: RequestListener, limits: Limits = {}) {
  const requests: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming
    requests.push({ method, url, headers })
    script(incoming, outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = new URL(`http://127.0.0.1:${portOf(server.address())}`)
  const { silenceMs = 5_000, wholeMs = 10_000, sizeLimit } = limits
  const upstream = httpUpstream({
    baseUrl,
    user: ACCOUNT,
    secret: SECRET,
    userAgent: 'twilio-log-viewer/test',
    patience: { silenceMs, wholeMs },
  })
  onTestFinished(() => {
    upstream.close()
    server.close()
    server.closeAllConnections()
  })
  const { app, ask } = viewerOver(upstream, sizeLimit === undefined ? {} : { sizeLimit })
  return { app, ask, requests, server, baseUrl }
}

export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('It does not listen.')
  return address.port
}
