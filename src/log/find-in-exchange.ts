import type { Exchange } from './entry.ts'
import { type Pair, readFormPairs } from './form-pairs.ts'
import { readHeaders } from './headers.ts'

/** A place in an exchange where a text stands. */
export interface ExchangePlace {
  readonly part: 'Request variables' | 'Response headers' | 'Response body'
  /** What stands around it, in one line. */
  readonly excerpt: string
}

/** So many characters on each side of what was found. */
const AROUND = 40

/**
 * The first place in each part of an exchange that has the text, in any case. Variables and headers
 * are looked at decoded, as `name=value` and `name: value`.
 */
export function findInExchange(exchange: Exchange, text: string): readonly ExchangePlace[] {
  const { requestVariables, responseHeaders, responseBody } = exchange
  const word = text.toLowerCase()
  const parts: readonly (readonly [ExchangePlace['part'], readonly string[]])[] = [
    ['Request variables', lines(readFormPairs(requestVariables ?? ''), '=')],
    ['Response headers', lines(readHeaders(responseHeaders ?? ''), ': ')],
    ['Response body', [responseBody ?? '']],
  ]
  return parts.flatMap(([part, texts]) => {
    const found = texts.find((one) => one.toLowerCase().includes(word))
    return found === undefined ? [] : [{ part, excerpt: excerptOf(found, word) }]
  })
}

function lines(pairs: readonly Pair[], between: string): readonly string[] {
  return pairs.map(({ name, value }) => `${name}${between}${value}`)
}

function excerptOf(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word)
  const start = Math.max(0, at - AROUND)
  const end = Math.min(text.length, at + word.length + AROUND)
  const cut = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`
}
