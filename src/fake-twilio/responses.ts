import type { Address } from './address.ts'
import { jsonError } from './json-body.ts'
import type { RestError } from './rest-error.ts'
import { xmlError } from './xml-body.ts'

/** A refusal in the format that was asked for. */
export function errorResponse(error: RestError, format: Address['format']): Response {
  const body = format === 'json' ? jsonError(error) : xmlError(error)
  return bodyResponse(body, format, error.status, error.headers)
}

/** Bodies by response: a socket can send them as they are, where a stream of them costs copies. */
const WHOLE = new WeakMap<Response, Uint8Array>()

/** A body with its length and the content type of its format. */
export function bodyResponse(
  body: string | Uint8Array<ArrayBuffer>,
  format: Address['format'],
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const response = new Response(streamOf(bytes), {
    status,
    headers: {
      'content-type': `application/${format}; charset=utf-8`,
      'content-length': String(bytes.length),
      ...headers,
    },
  })
  WHOLE.set(response, bytes)
  return response
}

/** The body of a response that was made here in one piece; null for any other. */
export function wholeBody(response: Response): Uint8Array | null {
  return WHOLE.get(response) ?? null
}

/** The bytes as a stream, which a response need not copy. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}
