/** An object of the wire, before anything is known of its fields. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field as text without surrounding white space; null where it is blank, null or missing. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  return typeof value === 'number' ? String(value) : null
}

/** A field exactly as it was sent: `''` was sent empty, null is null or missing. */
export function exactTextOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return null
  // Twilio sends text alone; a compatible server that sends more must not look as if it sent none.
  return JSON.stringify(value)
}

/** A whole number of 0 or more, sent as a number or as digits; else null. */
export function countOf(value: unknown): number | null {
  const text = textOf(value)
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}
