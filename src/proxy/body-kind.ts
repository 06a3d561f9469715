/** What a body of Twilio's can be. */
export type BodyKind = 'JSON' | 'XML'

/** The kind that a content type names, or null: a web page, a picture, nothing. */
export function kindOfBody(contentType: string | undefined): BodyKind | null {
  const type = (contentType ?? '').trim().toLowerCase()
  if (/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/.test(type)) return 'JSON'
  if (/^(?:application|text)\/(?:(?!xhtml)[\w.-]+\+)?xml\s*(?:;|$)/.test(type)) return 'XML'
  return null
}

/** A content type is a stranger's text: only what looks like one is repeated. */
export function shownType(contentType: string | undefined): string {
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}/.exec(contentType ?? '')?.[0] ?? 'no content type'
}

/** White space of JSON and XML, and the bytes of UTF-8's byte order mark. */
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])
const OPENING_BRACE = 0x7b

/** Whether the first bytes can be what the content type claims: web pages are often mislabelled. */
export function beginsLike(kind: BodyKind, bytes: Buffer): boolean {
  let start = 0
  while (SPACE.has(bytes[start] ?? -1)) start += 1
  if (start === bytes.length) return true
  if (kind === 'JSON') return bytes[start] === OPENING_BRACE
  const opening = bytes.toString('latin1', start, start + 14).toLowerCase()
  return opening.startsWith('<') && !/^<(?:!doctype html|html)/.test(opening)
}
