import { openAddresses } from './percent.ts'

/**
 * The HTML tags of mails that Twilio logs as notifications. Only these are taken out: any other
 * `<…>` is probably what the message is about (`<Play>`, `<Response>`).
 */
const INLINE_TAG = /<\/?(?:a|abbr|b|big|code|em|font|i|small|span|strong|u)(?:\s[^<>]*)?\/?>/gi
const BLOCK_TAG =
  /<\/?(?:blockquote|body|br|center|div|h[1-6]|head|hr|html|img|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)(?:\s[^<>]*)?\/?>/gi

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', ' '],
  ['quot', '"'],
])

function isReadable(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code <= 0x10ffff && !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff)
}

/** The character that an entity stands for; an unknown one stays as it is written. */
function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED.get(name.toLowerCase()) ?? whole
  const hexadecimal = name[1] === 'x' || name[1] === 'X'
  const code = hexadecimal ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return isReadable(code) ? String.fromCodePoint(code) : whole
}

/**
 * A message as one line to be read: HTML tags and entities turned to plain text, encoded addresses
 * opened, white space folded. The outcome is text, never markup: an entity that was decoded to `<`
 * stays a `<`, so whoever shows it must show it as text.
 */
export function readableText(text: string): string {
  let readable = text
  if (readable.includes('<')) readable = readable.replace(BLOCK_TAG, ' ').replace(INLINE_TAG, '')
  if (readable.includes('&')) {
    readable = readable.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,6});/g, decodeEntity)
  }
  return foldSpace(openAddresses(readable))
}

/** Every run of white space as one blank, none at the ends. */
export function foldSpace(text: string): string {
  // Most texts have no such run: to find that out takes a fraction of making them anew.
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}
