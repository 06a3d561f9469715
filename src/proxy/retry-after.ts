/**
 * How many seconds a `Retry-After` asks to wait, rounded up: it comes as a number of seconds or
 * as an HTTP date (RFC 9110, 10.2.3). Null where there is none, or nonsense.
 *
 * @param now in ms since 1970.
 */
export function retryAfterSeconds(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text)
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000))
}
