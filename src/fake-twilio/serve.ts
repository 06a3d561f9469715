import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { wholeBody } from './responses.ts'
import { createFakeTwilio, type FakeTwilio, type FakeTwilioOptions } from './fake-twilio.ts'

export interface ServedFakeTwilio {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly fake: FakeTwilio
  /** Cuts what is open and stops listening. */
  readonly close: () => Promise<void>
}

/**
 * A pretended Twilio on a socket of this machine, for tests and benchmarks whose proxy asks over
 * HTTP. Port 0, the default, takes any free one. Rejects where the port is taken.
 */
export async function serveFakeTwilio({
  port = 0,
  ...options
}: FakeTwilioOptions & { readonly port?: number } = {}): Promise<ServedFakeTwilio> {
  const fake = createFakeTwilio({ ...options, baseUrl: '*' })
  const server = createServer((incoming, outgoing) => {
    void passOn(fake, incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  return {
    url: `http://127.0.0.1:${address.port}`,
    fake,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** One request through the fake; a cut answer cuts the connection. */
async function passOn(
  fake: FakeTwilio,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const response = await fake.answer(requestOf(incoming, gone.signal))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    const whole = wholeBody(response)
    if (whole !== null) {
      outgoing.end(whole)
      return
    }
    for await (const chunk of response.body ?? []) {
      await flushed(outgoing, chunk)
      if (gone.signal.aborted) return
    }
    outgoing.end()
  } catch {
    // What fetch would reject with is, on a socket, the end of it.
    outgoing.destroy()
  }
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, String(value))
  }
  const url = `http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`
  return new Request(url, { method: incoming.method ?? 'GET', headers, signal })
}

/** Writes a chunk out, so that what was written before a cut has arrived. */
function flushed(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('close', done)
      resolve()
    }
    outgoing.once('close', done).write(chunk, done)
  })
}
