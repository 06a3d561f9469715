import { expect, test } from 'vitest'
import { findInExchange } from '../../src/log/find-in-exchange.ts'

const EXCHANGE = {
  requestVariables: 'From=%2B15550100&SpeechResult=two+words&CallSid=CA1',
  responseHeaders: 'Content-Type=text%2Fhtml&X-Cache=Miss+from+words',
  responseBody: `<h1>Bad gateway</h1>\n\t<p>${'x'.repeat(60)} Two\nWORDS ${'y'.repeat(60)}</p>`,
}

test.each<[string, readonly string[]]>([
  ['+15550100', ['Request variables: From=+15550100']],
  ['from=+1', ['Request variables: From=+15550100']],
  ['%2B1555', []],
  ['text/HTML', ['Response headers: Content-Type: text/html']],
  ['bad gateway', [`Response body: <h1>Bad gateway</h1> <p>${'x'.repeat(30)}…`]],
  [
    'words',
    [
      'Request variables: SpeechResult=two words',
      'Response headers: X-Cache: Miss from words',
      `Response body: …${'x'.repeat(35)} Two WORDS ${'y'.repeat(39)}…`,
    ],
  ],
  ['nowhere', []],
])('“%s” is found in %j', (text, expected) => {
  expect(findInExchange(EXCHANGE, text).map(({ part, excerpt }) => `${part}: ${excerpt}`)).toEqual(
    expected,
  )
})

test('nothing is found where nothing was sent', () => {
  const nothing = { requestVariables: null, responseHeaders: '', responseBody: null }
  expect(findInExchange(nothing, 'a')).toEqual([])
})
