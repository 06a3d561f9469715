import type { Evidence } from '../../../src/diagnosis/evidence.ts'
import type { Finding } from '../../../src/diagnosis/finding.ts'
import { readFormPairs, type Pair } from '../../../src/log/form-pairs.ts'
import { readHeaders } from '../../../src/log/headers.ts'
import { readMessage } from '../../../src/log/message.ts'
import type { Given } from './given.ts'

const isPair = (pairs: readonly Pair[], quote: string, between: string): boolean =>
  pairs.some(({ name, value }) => `${name}${between}${value}`.startsWith(quote))

/** Whether a spot in the body is where it says, with its line and its caret. */
function isAt(body: string, evidence: Evidence, quote: string): boolean {
  const { line = 0, column = 0, caret = '' } = evidence
  const start = body.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const at = start + column - 1
  if (!body.startsWith(quote, at)) return false
  const [shown = '', mark = ''] = caret.split('\n')
  const pointed = shown[mark.length - 1] ?? ''
  return (
    mark.endsWith('^') && (quote === '' || /[\r\n]/.test(body[at] ?? '') || pointed === body[at])
  )
}

function isPlaced({ entry, exchange }: Given, evidence: Evidence, quote: string): boolean {
  const message = entry.messageText ?? ''
  const { pairs, headline } = readMessage(message)
  switch (evidence.place) {
    case 'message':
      return isPair(pairs, quote, '=') || (headline ?? message).includes(quote)
    case 'request':
      return [entry.requestUrl ?? '', ...pairs.map(({ value }) => value)].some((text) =>
        text.includes(quote),
      )
    case 'variables':
      return isPair(readFormPairs(exchange?.requestVariables ?? ''), quote, '=')
    case 'headers': {
      const headers = readHeaders(exchange?.responseHeaders ?? '')
      return isPair(headers, quote, ': ') || isPair(headers, quote, '')
    }
    case 'body':
      return isAt(exchange?.responseBody ?? '', evidence, quote)
  }
}

/** A long quote is cut and then has a `…` at its end, or at its beginning where that was cut. */
function isQuoted(given: Given, evidence: Evidence): boolean {
  const cut = evidence.quote.replace(/^…|…$/g, '')
  return isPlaced(given, evidence, evidence.quote) || isPlaced(given, evidence, cut)
}

/** The evidence that is not where it says; empty for honest findings. */
export function misquoted(given: Given, findings: readonly Finding[]): readonly Evidence[] {
  return findings.flatMap(({ evidence }) => evidence.filter((each) => !isQuoted(given, each)))
}
