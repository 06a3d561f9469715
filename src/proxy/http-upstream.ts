import {
  Agent as HttpAgent,
  type IncomingMessage,
  request as httpRequest,
  type RequestOptions,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { answerOf } from './http-answer.ts'
import { redactor } from './redact.ts'
import { type Answer, errorCode, type Question, type Upstream, UpstreamFailed } from './upstream.ts'
import { movement, type Patience, watchdog } from './watchdog.ts'

export interface HttpUpstreamOptions {
  /** Twilio's address, perhaps with a path before the API's own; `https:`, or `http:` to this machine. */
  readonly baseUrl: URL
  /** What Basic authentication sends: an account sid and its token, or an API key and its secret. */
  readonly user: string
  readonly secret: string
  readonly userAgent: string
  readonly patience?: Patience
}

const PATIENCE: Patience = { silenceMs: 20_000, wholeMs: 120_000 }

/**
 * Twilio over the network, by `node:http`: `fetch` and web streams cost several times as much.
 * It follows no redirect, and keeps its connections open for the next request.
 */
export function httpUpstream(options: HttpUpstreamOptions): Upstream {
  const { baseUrl, patience = PATIENCE } = options
  const secure = baseUrl.protocol === 'https:'
  const send = secure ? httpsRequest : httpRequest
  const settings = { keepAlive: true, maxSockets: 256 }
  const agent = secure ? new HttpsAgent(settings) : new HttpAgent(settings)
  const basic = Buffer.from(`${options.user}:${options.secret}`).toString('base64')
  const prefix = baseUrl.pathname.replace(/\/+$/, '')
  const base: RequestOptions = {
    protocol: baseUrl.protocol,
    hostname: baseUrl.hostname.replace(/^\[|\]$/g, ''),
    port: baseUrl.port,
    // As a flat list, which Node sends as it is.
    headers: Object.entries({
      Host: baseUrl.host,
      Authorization: `Basic ${basic}`,
      // A list shrinks tenfold on its way over the internet; `answerOf` undoes it.
      'Accept-Encoding': 'gzip',
      'User-Agent': options.userAgent,
    }).flat(),
  }

  const exchange = ({ method, path, whenGone }: Question, by: Connections): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const request = send({ ...base, method, path: prefix + path, agent: by })
      let incoming: IncomingMessage | null = null
      const stop = (failure: UpstreamFailed): unknown => (incoming ?? request).destroy(failure)
      const isMoving = movement(() => incoming)
      const watch = watchdog(patience, isMoving, () => stop(tooLate(patience.silenceMs)))
      whenGone(() => {
        if (!request.destroyed) stop(gone())
      })
      request.on('close', () => clearTimeout(watch))
      request.on('error', (error) => {
        const isStale = request.reusedSocket && STALE.has(errorCode(error))
        reject(isStale ? new StaleConnection() : failureOfRequest(error, baseUrl))
      })
      request.on('response', (message) => {
        incoming = message
        try {
          resolve(answerOf(message))
        } catch (error) {
          message.destroy()
          reject(error)
        }
      })
      request.end()
    })

  return {
    async ask(question) {
      try {
        return await exchange(question, agent)
      } catch (error) {
        if (error instanceof StaleConnection) return exchange(question, false)
        throw error
      }
    },
    prepare: () => Promise.resolve(),
    // An account's sid is no secret; an API key's is half of one.
    redact: redactor([
      options.secret,
      basic,
      ...(options.user.startsWith('AC') ? [] : [options.user]),
    ]),
    close: () => agent.destroy(),
  }
}

/** The kept connections, or false for one of its own. */
type Connections = RequestOptions['agent']

/**
 * Twilio closed an idle connection just when it was used again. The request may be repeated,
 * whichever it is: deleting twice deletes once.
 */
class StaleConnection extends Error {}

const STALE: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE'])

function gone(): UpstreamFailed {
  return new UpstreamFailed('twilio_unreachable', 'The request was given up by who made it.')
}

function tooLate(ms: number): UpstreamFailed {
  const message = `Twilio did not answer in time (${ms / 1000} s). Try again, or ask for less at once.`
  return new UpstreamFailed('twilio_timeout', message)
}

function failureOfRequest(error: Error, baseUrl: URL): UpstreamFailed {
  if (error instanceof UpstreamFailed) return error
  const code = errorCode(error)
  if (code.startsWith('HPE_')) {
    const message = `What answers at ${baseUrl.host} does not speak proper HTTP (${code}).`
    return new UpstreamFailed('twilio_unreadable', message, { cause: error })
  }
  const message = `Twilio could not be reached at ${baseUrl.host} (${code}). Check this machine’s network, then try again.`
  return new UpstreamFailed('twilio_unreachable', message, { cause: error })
}
