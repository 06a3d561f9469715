import { Agent as HttpAgent, request as httpRequest, type RequestOptions } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { answerOf } from './http-answer.ts'
import { redactor } from './redact.ts'
import { type Answer, errorCode, type Question, type Upstream, UpstreamFailed } from './upstream.ts'

export interface HttpUpstreamOptions {
  /** Twilio's address, perhaps with a path before the API's own; `https:`, or `http:` to this machine. */
  readonly baseUrl: URL
  /** What Basic authentication sends: an account sid and its token, or an API key and its secret. */
  readonly user: string
  readonly secret: string
  readonly userAgent: string
  /** How long Twilio may take to begin its answer, and be silent in the middle of it. */
  readonly patienceMs?: number
  /** How long a whole body may take. */
  readonly bodyMs?: number
}

const PATIENCE_MS = 20_000
const BODY_MS = 120_000

/**
 * Twilio over the network, by `node:http`: `fetch` and web streams cost several times as much.
 * It follows no redirect, and keeps its connections open for the next request.
 */
export function httpUpstream(options: HttpUpstreamOptions): Upstream {
  const { baseUrl, patienceMs = PATIENCE_MS, bodyMs = BODY_MS } = options
  const secure = baseUrl.protocol === 'https:'
  const send = secure ? httpsRequest : httpRequest
  // This timeout is of silence: it holds while a socket connects and while a body flows.
  const settings = { keepAlive: true, maxSockets: 256, timeout: patienceMs }
  const agent = secure ? new HttpsAgent(settings) : new HttpAgent(settings)
  const basic = Buffer.from(`${options.user}:${options.secret}`).toString('base64')
  const prefix = baseUrl.pathname.replace(/\/+$/, '')
  const base: RequestOptions = {
    protocol: baseUrl.protocol,
    hostname: baseUrl.hostname.replace(/^\[|\]$/g, ''),
    port: baseUrl.port,
    timeout: patienceMs,
    headers: {
      authorization: `Basic ${basic}`,
      // A list shrinks tenfold on its way over the internet; `answerOf` undoes it.
      'accept-encoding': 'gzip',
      'user-agent': options.userAgent,
    },
  }

  const exchange = ({ method, path, signal }: Question, by: Connections): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(gone())
      const request = send({ ...base, method, path: prefix + path, agent: by })
      let stop = (failure: UpstreamFailed): unknown => request.destroy(failure)
      const late = (): unknown => stop(tooLate(patienceMs))
      const left = (): unknown => stop(gone())
      let timer = setTimeout(late, patienceMs)
      signal.addEventListener('abort', left)
      request.on('timeout', late)
      request.on('close', () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', left)
      })
      request.on('error', (error) => {
        const isStale = request.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(errorCode(error))
        reject(isStale ? new StaleConnection() : failureOfRequest(error, baseUrl))
      })
      request.on('response', (incoming) => {
        clearTimeout(timer)
        timer = setTimeout(() => stop(tooLate(bodyMs)), bodyMs)
        stop = (failure) => incoming.destroy(failure)
        try {
          resolve(answerOf(incoming))
        } catch (error) {
          incoming.destroy()
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
    redact: redactor([options.secret, basic]),
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
