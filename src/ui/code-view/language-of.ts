import type { Language } from './token.ts'

const HTML = /^<(?:!doctype html|(?:html|head|body|h[1-6]|p|div|title|center|pre|b)\b)/i
const XML = /^<(?:\?xml|Response\b)/
const JSON_TEXT = /^[{[]\s*(?:["{}[\]\d-]|true|false|null)/

/**
 * The language a text is written in, told by how it begins; the content type it came with decides
 * where that says nothing. A server's error page is HTML whatever it calls itself.
 */
export function languageOf(text: string, contentType: string | null): Language {
  const beginning = text.slice(0, 2_000).replace(/^[\s\uFEFF]+/, '')
  const type = contentType?.toLowerCase() ?? ''
  if (JSON_TEXT.test(beginning)) return 'json'
  if (HTML.test(beginning)) return 'html'
  if (XML.test(beginning)) return 'xml'
  if (/<[/!?]?[a-z]/i.test(beginning)) {
    if (type.includes('html')) return 'html'
    if (type.includes('xml') || beginning.startsWith('<')) return 'xml'
  }
  return type.includes('json') ? 'json' : 'plain'
}
