import { cause, near, type Failure, type NearMiss } from './bench-case.ts'
import { messaging, play, row, voice, type Given } from './given.ts'

/** What Twilio writes in place of an answer when it got none. */
const note = (error: string, headers: Readonly<Record<string, string>> = {}): Given =>
  messaging({
    status: 502,
    url: 'https://hooks.harbor.example/sms',
    headers: { 'X-Twilio-WebhookAttempt': '1', ...headers },
    body: [
      'Twilio was unable to fetch content from: https://hooks.harbor.example/sms',
      `Error: ${error}`,
      'Account SID: AC00000000000000000000000000000001',
      'Request Method: POST',
    ].join('\n'),
  })

export const CONNECTION_FAILURES: readonly Failure[] = [
  cause(
    'read-timeout',
    'a slow webhook, as the list shows it',
    row(voice({ code: '11205', msg: 'HTTP Connection Failure - Read timed out' })),
  ),
  cause(
    'read-timeout',
    'a slow sound file, with the TwiML that named it for a body',
    play({
      code: '11205',
      pairs: {
        EmailNotification: 'false',
        LogLevel: 'ERROR',
        sourceComponent: '13400',
        Msg: 'HTTP Connection Failure - Read timed out',
        ErrorCode: '11205',
        url: 'ringback.mp3',
      },
      url: 'https://app.harbor.example/welcome',
      type: 'text/xml',
      body: '<?xml version="1.0"?>\n<Response>\n  <Play>ringback.mp3</Play>\n</Response>',
    }),
  ),
  cause(
    'read-timeout',
    "Twilio's own note about its 15 seconds",
    note('Total timeout is triggered. Configured tt is 15000ms and we attempted 1 time(s)', {
      'X-Twilio-WebhookError': '11203 HTTP communication total time out triggered',
    }),
  ),
  cause(
    'connect-timeout',
    'a firewall that drops packets',
    note('Failed to connect to ip 203.0.113.9: connection timed out: /203.0.113.9:8080'),
  ),
  cause('connect-timeout', 'the code alone', row(voice({ code: '11201' }))),
  cause(
    'connection-refused',
    'nothing listens',
    note('Failed to connect to ip 203.0.113.9: Connection refused: /203.0.113.9:443'),
  ),
  cause(
    'no-route',
    'the host is gone',
    note('Failed to connect to ip 203.0.113.9: No route to host: /203.0.113.9:8000'),
  ),
  cause(
    'connection-reset',
    'the server died while answering',
    voice({ msg: 'Connection reset by peer' }),
  ),
  cause(
    'dns-failure',
    'a typing slip in the host',
    row(
      voice({ code: '11210', msg: 'HTTP bad host name', url: 'https://ap.harbor.example/voice' }),
    ),
  ),
  cause(
    'dns-failure',
    'Java says so',
    voice({
      code: '11200',
      msg: 'java.net.UnknownHostException: api-old.harbor.example',
      url: 'https://api-old.harbor.example/voice',
    }),
  ),
  cause('tls-expired', 'an old certificate', voice({ code: '11236' })),
  cause(
    'tls-expired',
    'an old certificate, in words',
    note(
      'Failed tls handshake. CertificateExpiredException: NotAfter: Sat Nov 14 00:00:00 UTC 2026',
    ),
  ),
  cause(
    'tls-name-mismatch',
    'the certificate of another site',
    voice({ code: '11235', msg: 'Certificate Invalid - Domain Mismatch' }),
  ),
  cause(
    'tls-untrusted',
    'an intermediate certificate is missing',
    note(
      'Failed tls handshake. PKIX path building failed: unable to find valid certification path to requested target',
    ),
  ),
  cause(
    'tls-handshake',
    'no cipher in common',
    note('Handshake failure', { 'X-Twilio-Reason': 'Handshake failure' }),
  ),
  cause(
    'no-content-type',
    'an empty 200 without a type',
    note('Error reading response: Response does not contain content type'),
  ),
  cause('address-refused', 'a private address, refused at once', {
    ...note('Blacklisted IP 10.209.67.130'),
  }),
  cause(
    'too-many-redirects',
    'http and https point to each other',
    voice({ code: '11215', msg: 'Too many redirects' }),
  ),
  cause(
    'protocol-violation',
    'http to a port that speaks https',
    voice({ code: '11206', msg: 'HTTP protocol violation' }),
  ),
  cause('answer-too-large', 'a whole web page', row(voice({ code: '11750' }))),
  cause(
    'connection-failed',
    'Twilio says no more than that',
    row(voice({ code: '11205', msg: 'HTTP Connection Failure' })),
  ),
]

export const CONNECTION_NEAR_MISSES: readonly NearMiss[] = [
  near(
    'read-timeout',
    'a refused attribute named timeout',
    voice({ code: '13313', msg: 'Gather: Invalid timeout value' }),
  ),
  near(
    'connect-timeout',
    'the answer came too late, not the connection',
    voice({ code: '11205', msg: 'HTTP Connection Failure - Read timed out' }),
  ),
  near(
    'connection-refused',
    'the application says it of its own database',
    voice({
      status: 500,
      type: 'text/plain',
      body: 'Could not connect: Connection refused (db:5432)',
    }),
  ),
  near(
    'no-route',
    'a route that the framework lacks',
    voice({ status: 404, type: 'text/plain', body: 'No route matches' }),
  ),
  near(
    'connection-reset',
    'a caller hung up',
    voice({ code: '13227', msg: 'The connection was closed by the caller' }),
  ),
  near(
    'dns-failure',
    'a SIP address that does not resolve is another matter',
    voice({ code: '13254', msg: 'SIP URI DNS does not resolve' }),
  ),
  near(
    'tls-expired',
    'a signed link that has expired',
    play({ status: 403, msg: 'Request has expired' }),
  ),
  near(
    'tls-name-mismatch',
    'a regular expression of the application that does not match',
    voice({ status: 500, msg: 'pattern does not match' }),
  ),
  near('tls-untrusted', 'untrusted input', voice({ status: 400, msg: 'untrusted host header' })),
  near(
    'tls-handshake',
    'a handshake of a websocket in the application',
    voice({ code: '31901', msg: 'Stream - Websocket - Handshake error' }),
  ),
  near(
    'no-content-type',
    'a content type that is there, but wrong',
    voice({ code: '12300', msg: 'Invalid Content-Type', type: 'application/json', body: '{}' }),
  ),
  near(
    'address-refused',
    'a number on the block list',
    voice({ code: '13225', msg: 'Call blocked by Twilio blocklist' }),
  ),
  near(
    'too-many-redirects',
    'a single redirect',
    voice({ status: 302, headers: { Location: 'https://www.harbor.example/voice' }, body: '' }),
  ),
  near(
    'protocol-violation',
    'a valid answer that is merely empty',
    voice({ status: 200, type: 'text/xml', body: '' }),
  ),
  near('answer-too-large', 'a request that is too large, not an answer', voice({ status: 413 })),
  near('connection-failed', 'a plain refusal by status', voice({ status: 503 })),
]
