import { cause, near, type Failure, type NearMiss } from './bench-case.ts'
import { messaging, row, voice } from './given.ts'

const LONG = `https://app.harbor.example/next?state=${'c3RhdGU'.repeat(300)}`.slice(0, 2047)

export const ADDRESS_FAILURES: readonly Failure[] = [
  cause(
    'local-address',
    'localhost was entered',
    row(voice({ code: '11210', msg: 'HTTP bad host name', url: 'http://localhost:3000/voice' })),
    'dns-failure',
  ),
  cause(
    'local-address',
    'the loopback address, in IPv6',
    row(messaging({ url: 'http://[::1]:5000/sms' })),
  ),
  cause(
    'private-address',
    'a machine in the office',
    row(
      voice({
        code: '11205',
        msg: 'HTTP Connection Failure',
        url: 'http://192.168.1.20/twiml.php',
      }),
    ),
    'connection-failed',
  ),
  cause('private-address', "a container's name", row(messaging({ url: 'http://web:8000/sms' }))),
  cause(
    'malformed-address',
    'the scheme twice',
    row(voice({ code: '11100', url: 'https://https://app.harbor.example/voice' })),
  ),
  cause(
    'malformed-address',
    'an underscore in the host',
    row(voice({ code: '21205', url: 'https://my_app.harbor.example/voice' })),
  ),
  cause(
    'malformed-address',
    'no host at all',
    row(voice({ code: '11100', url: 'https:///voice' })),
  ),
  cause(
    'relative-address',
    'a relative callback for a call under way',
    row(voice({ code: '15004', url: '/voice/after-dial' })),
  ),
  {
    ...cause(
      'relative-address',
      'a request URL without a host',
      row(voice({ code: '11200', url: 'gather.php?step=2' })),
    ),
    verdict: 'contributes',
  },
  cause(
    'http-404',
    'a template that was not filled in',
    voice({
      status: 404,
      url: 'https://app.harbor.example/calls/${callId}/next',
      type: 'text/plain',
      body: 'no such call',
    }),
    'unfilled-address',
  ),
  cause(
    'http-500',
    'undefined in the path',
    voice({ status: 500, url: 'https://app.harbor.example/undefined/voice' }),
    'unfilled-address',
  ),
  cause(
    'http-404',
    'a tunnel of yesterday',
    row(voice({ status: 404, url: 'https://4f2a-203-0-113-7.ngrok-free.app/voice' })),
    'tunnel-address',
  ),
  cause(
    'http-414',
    'a document that redirects to itself with its own query',
    voice({
      status: 414,
      method: 'GET',
      url: 'https://app.harbor.example/menu?step=1&step=1&step=1&step=1',
    }),
    'repeated-query',
  ),
  cause(
    'too-many-redirects',
    "Twilio's own variables carried along",
    voice({
      code: '11215',
      method: 'GET',
      url: 'https://app.harbor.example/menu?CallSid=CA1&Digits=2&CallSid=CA1&Digits=3',
    }),
    'repeated-query',
  ),
  cause(
    'http-500',
    'a URL as long as the log keeps',
    voice({ status: 500, url: LONG }),
    'address-cut',
  ),
]

export const ADDRESS_NEAR_MISSES: readonly NearMiss[] = [
  near(
    'local-address',
    'a host that only begins so',
    row(voice({ code: '11210', url: 'https://localhost.harbor.example/voice' })),
  ),
  near(
    'local-address',
    'a local address that answered: a server like Twilio runs there too',
    voice({ status: 500, url: 'http://localhost:3000/voice', type: 'text/plain', body: 'oops' }),
  ),
  near(
    'private-address',
    'a public address that looks alike',
    row(voice({ code: '11205', url: 'http://172.32.0.9/voice' })),
  ),
  near(
    'malformed-address',
    'a URL within a URL',
    voice({ status: 500, url: 'https://app.harbor.example/go?to=https://www.harbor.example/' }),
  ),
  near(
    'relative-address',
    'a relative sound file: Twilio resolves it',
    voice({
      code: '11205',
      pairs: { Msg: 'Read timed out', ErrorCode: '11205', url: 'hold.mp3' },
      url: 'https://app.harbor.example/wait',
    }),
  ),
  near(
    'unfilled-address',
    'a word that only holds null and undefined',
    voice({ status: 404, url: 'https://app.harbor.example/nullable/undefinedness?x=nullity' }),
  ),
  near(
    'tunnel-address',
    'a tunnel that works, with a typing slip in the TwiML',
    voice({
      code: '12100',
      url: 'https://4f2a.ngrok-free.app/voice',
      type: 'text/xml',
      body: '<Response><Say>Hi</Response>',
    }),
  ),
  near(
    'repeated-query',
    'a list of three different values',
    voice({ status: 500, url: 'https://app.harbor.example/menu?event=a&event=b&event=c' }),
  ),
  near('address-cut', 'a long URL, but whole', voice({ status: 500, url: LONG.slice(0, 2040) })),
]
