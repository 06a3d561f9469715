import { headlineOf } from '../../log/message.ts'
import type { Archived } from './archive.ts'

/** Those that have all the words somewhere in their texts, in any order and case. */
export function findArchived(all: readonly Archived[], search: string): readonly Archived[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return all
  return all.filter((archived) => {
    const text = textOf(archived)
    return words.every((word) => text.includes(word))
  })
}

function textOf({ entry }: Archived): string {
  const { exchange, messageText } = entry
  return [
    entry.sid,
    entry.callSid,
    entry.errorCode,
    headlineOf(messageText, null),
    messageText,
    entry.requestMethod,
    entry.requestUrl,
    exchange.requestVariables,
    exchange.responseHeaders,
    exchange.responseBody,
  ]
    .filter((text) => text !== null)
    .join('\n')
    .toLowerCase()
}
