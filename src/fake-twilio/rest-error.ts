/**
 * An answer of Twilio's that says no. Thrown wherever a request turns out to be wrong, and made
 * into a body of the asked format in one place ({@link restErrorResponse}).
 */
export class RestError extends Error {
  readonly status: number
  readonly code: number
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.name = 'RestError'
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** Twilio's 404 for an address, be it of a list, of an entry, or none at all. */
export function notFound(path: string): RestError {
  return new RestError(404, 20404, `The requested resource ${path} was not found`)
}
