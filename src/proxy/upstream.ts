import type { Readable } from 'node:stream'
import type { FailureCode } from './failure.ts'

export interface Question {
  readonly method: 'GET' | 'DELETE'
  /** From the leading slash on, with the query. */
  readonly path: string
  /**
   * Calls the listener when whoever asked has gone away; perhaps also, without harm, when they
   * have been answered. (An `AbortSignal` for each request costs more than all the checks.)
   */
  whenGone(listener: () => void): void
}

export interface Answer {
  readonly status: number
  /** A header by its lower-case name; doubled ones are joined as HTTP says. */
  header(name: string): string | undefined
  /**
   * The body, with any compression undone. Whoever gets it reads it to its end or destroys it;
   * where it breaks off it emits `error` (see {@link failureOfBody}).
   */
  readonly body: Readable
  /** How long the body will be in bytes, where the answer says so and it is not compressed. */
  readonly length: number | null
}

/** Twilio, or what stands in its place. It alone knows the credentials. */
export interface Upstream {
  /** Rejects with {@link UpstreamFailed}. */
  ask(question: Question): Promise<Answer>
  /** Makes ready what the first question would have to wait for. */
  prepare(): Promise<void>
  /** The text with every credential in it struck out, for what may be an echo of the request. */
  redact(text: string): string
  close(): void
}

/** No answer came, or not to its end; the message is a sentence for the person. */
export class UpstreamFailed extends Error {
  override readonly name = 'UpstreamFailed'
  readonly code: FailureCode

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** What the error of a body that broke off means. */
export function failureOfBody(error: Error): UpstreamFailed {
  if (error instanceof UpstreamFailed) return error
  const code = errorCode(error)
  if (code.startsWith('Z_')) {
    const message = 'Twilio’s answer is compressed, and broken. Try again.'
    return new UpstreamFailed('twilio_unreadable', message, { cause: error })
  }
  const message = `Twilio’s answer broke off in the middle (${code}). Try again.`
  return new UpstreamFailed('twilio_unreachable', message, { cause: error })
}

/** Node's name for an error, such as `ECONNRESET`; it never holds anything of the request. */
export function errorCode(error: Error): string {
  const code: unknown = 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : error.name
}
