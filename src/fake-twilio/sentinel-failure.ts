import { HttpResponse } from 'msw'
import type { Address } from './address.ts'
import type { Failure } from './failure.ts'
import { passed } from './patience.ts'
import { errorResponse } from './responses.ts'
import { RestError } from './rest-error.ts'

/** What a failure spoils. */
export interface Spoiled {
  readonly format: Address['format']
  readonly signal: AbortSignal
  /** The answer there would have been. */
  readonly good: () => Response
}

const NEVER = Infinity
const BLANKS = new Uint8Array(65_536).fill(0x20)
/** A flood ends at last, so that who forgets to stop it is not left with a dead machine. */
const FLOOD_CHUNKS = 4096

/** The answer of a failure; a cut connection is a network error (`Response.error()`). */
export async function failed(failure: Failure, spoiled: Spoiled): Promise<Response> {
  switch (failure.does) {
    case 'refuse': {
      const { status, code, message, retryAfter } = failure
      const headers = retryAfter === null ? {} : { 'retry-after': retryAfter }
      return errorResponse(new RestError(status, code, message, headers), spoiled.format)
    }
    case 'send':
      return impostor(failure)
    case 'wait':
      await passed(failure.seconds === null ? NEVER : failure.seconds * 1000, spoiled.signal)
      return spoiled.signal.aborted ? HttpResponse.error() : spoiled.good()
    case 'hang up':
      return HttpResponse.error()
    case 'send half':
      return half(spoiled.good(), failure.cut)
    case 'flood':
      return flood()
  }
}

function impostor({ status, type, body, location }: Extract<Failure, { does: 'send' }>): Response {
  const headers = new Headers(type === '' ? {} : { 'content-type': type })
  if (location !== null) headers.set('location', location)
  return new Response(status === 204 ? null : body, { status, headers })
}

async function half(good: Response, cut: boolean): Promise<Response> {
  const whole = new Uint8Array(await good.arrayBuffer())
  const start = whole.slice(0, Math.ceil(whole.length / 2))
  const headers = new Headers(good.headers)
  headers.delete('content-length')
  if (!cut) return new Response(start, { status: good.status, headers })
  let sent = false
  const body = new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError('terminated'))
      else controller.enqueue(start)
      sent = true
    },
  })
  return new Response(body, { status: good.status, headers })
}

function flood(): Response {
  let chunks = 0
  const body = new ReadableStream({
    pull(controller) {
      chunks += 1
      if (chunks > FLOOD_CHUNKS) controller.close()
      else controller.enqueue(BLANKS)
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}
