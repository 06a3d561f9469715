import type { Exchange, FullLogEntry, LogEntry } from '../entry.ts'
import { readFormPairs } from '../form-pairs.ts'
import { readMessage } from '../message.ts'
import { type Discretion, maskText, maskValue } from './mask.ts'

/**
 * A notification with what is to be hidden starred out in every text of it, so that nothing drawn
 * or copied from it can tell. The same object where nothing is to be hidden.
 */
export function maskRow<T extends LogEntry>(entry: T, discretion: Discretion): T {
  if (!discretion.secrets && !discretion.people) return entry
  const { messageText, requestUrl } = entry
  return {
    ...entry,
    messageText: messageText && maskMessage(messageText, discretion),
    requestUrl: requestUrl && maskUrl(requestUrl, discretion),
  }
}

/** The same for a whole notification. */
export function maskEntry(entry: FullLogEntry, discretion: Discretion): FullLogEntry {
  if (!discretion.secrets && !discretion.people) return entry
  return { ...maskRow(entry, discretion), exchange: maskExchange(entry.exchange, discretion) }
}

function maskExchange(exchange: Exchange, discretion: Discretion): Exchange {
  const { requestVariables, responseHeaders, responseBody } = exchange
  return {
    requestVariables: requestVariables && maskForm(requestVariables, discretion),
    responseHeaders: responseHeaders && maskHeaders(responseHeaders, discretion),
    responseBody: responseBody && maskText(responseBody, discretion),
  }
}

function maskMessage(text: string, discretion: Discretion): string {
  return readMessage(text).pairs.length > 0
    ? maskForm(text, discretion)
    : maskText(text, discretion)
}

function maskUrl(url: string, discretion: Discretion): string {
  const [, address = '', query = '', rest = ''] = /^([^?#]*\??)([^#]*)(.*)$/s.exec(url) ?? []
  return maskText(address, discretion) + maskForm(query, discretion) + maskText(rest, discretion)
}

/** `Name: value` lines, or form-encoded pairs. */
function maskHeaders(text: string, discretion: Discretion): string {
  const [end] = /[:=]/.exec(text) ?? []
  if (end !== ':') return maskForm(text, discretion)
  return text.replace(
    /^([^:\r\n]*)(:[ \t]*)([^\r\n]*)/gm,
    (_, name: string, colon: string, value: string) =>
      name + colon + maskValue(name.trim(), value, discretion),
  )
}

/** Form-encoded pairs. Those that hide nothing stay exactly as they were sent. */
function maskForm(text: string, discretion: Discretion): string {
  return text
    .split('&')
    .map((piece) => {
      const [pair] = readFormPairs(piece)
      if (!pair) return piece
      const masked = maskValue(pair.name, pair.value, discretion)
      if (masked === pair.value) return piece
      const encoded = encodeURIComponent(masked).replaceAll('%20', '+')
      return `${piece.slice(0, piece.indexOf('=') + 1)}${encoded}`
    })
    .join('&')
}
