import type { Address } from './address.ts'
import { jsonError } from './json-body.ts'
import type { RestError } from './rest-error.ts'
import { xmlError } from './xml-body.ts'

/** A refusal in the format that was asked for. */
export function errorResponse(error: RestError, format: Address['format']): Response {
  const body = format === 'json' ? jsonError(error) : xmlError(error)
  return bodyResponse(body, format, error.status, error.headers)
}

/** A body with its length and the content type of its format. */
export function bodyResponse(
  body: string | Uint8Array<ArrayBuffer>,
  format: Address['format'],
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return new Response(bytes, {
    status,
    headers: {
      'content-type': `application/${format}; charset=utf-8`,
      'content-length': String(bytes.length),
      ...headers,
    },
  })
}
