import { Readable } from 'node:stream'
import { type Answer, type Upstream, UpstreamFailed } from './upstream.ts'

/** What answers in Twilio's place, in this process. */
export interface Answering {
  answer(request: Request): Promise<Response>
}

const ADDRESS = 'https://api.twilio.com'
/** The pretended Twilio takes any credentials, but wants some. */
const HEADERS = { authorization: `Basic ${btoa('demo:demo')}` }

/**
 * A pretended Twilio as an upstream: asked as the real one is, without the network.
 *
 * @param load is called once, at the first question or by {@link Upstream.prepare}.
 */
export function demoUpstream(load: () => Promise<Answering>): Upstream {
  let twilio: Promise<Answering> | null = null
  const loaded = (): Promise<Answering> => (twilio ??= load())
  return {
    async ask({ method, path, whenGone }) {
      const { answer } = await loaded()
      const controller = new AbortController()
      whenGone(() => controller.abort())
      const { signal } = controller
      const request = new Request(`${ADDRESS}${path}`, { method, headers: HEADERS, signal })
      try {
        return answerOf(await answer(request))
      } catch (cause) {
        const message = 'The pretended Twilio cut the connection, as it was asked to. Try again.'
        throw new UpstreamFailed('twilio_unreachable', message, { cause })
      }
    },
    async prepare() {
      await loaded()
    },
    redact: (text) => text,
    close: () => {},
  }
}

function answerOf(response: Response): Answer {
  const header = (name: string): string | undefined => response.headers.get(name) ?? undefined
  const body = Readable.from(chunksOf(response), { objectMode: false })
  return { status: response.status, header, body, length: null }
}

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
