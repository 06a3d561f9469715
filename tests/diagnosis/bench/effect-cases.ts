import { cause, near, type Failure, type NearMiss } from './bench-case.ts'
import { document, messaging, row, voice } from './given.ts'

const harmless = (...told: Parameters<typeof cause>): Failure => ({
  ...cause(...told),
  verdict: 'harmless',
})

export const EFFECT_FAILURES: readonly Failure[] = [
  harmless(
    'status-callback-failed',
    'a progress report that nobody takes, around the clock',
    row(
      voice({
        code: '15003',
        url: null,
        pairs: {
          statusCallback: 'https://app.harbor.example/old/status',
          ErrorCode: '15003',
          LogLevel: 'WARN',
          Msg: 'Got HTTP 404 response to https://app.harbor.example/old/status',
        },
      }),
    ),
    'http-404',
  ),
  harmless(
    'status-callback-failed',
    'a delivery report',
    messaging({
      status: 500,
      url: 'https://app.harbor.example/sms/status',
      variables: { MessageStatus: 'delivered', SmsStatus: 'delivered', Body: '' },
      type: 'text/plain',
      body: 'oops',
    }),
    'http-500',
  ),
  harmless(
    'status-callback-failed',
    'a delivery report answered with a plain OK',
    messaging({
      code: '12200',
      pairs: {
        Msg: 'XML Validation warning',
        parserMessage: 'Content is not allowed in prolog.',
        ErrorCode: '12200',
        url: 'https://app.harbor.example/sms/status',
      },
      url: 'https://app.harbor.example/sms/status',
      variables: { MessageStatus: 'sent' },
      body: 'OK',
    }),
    'text-instead-of-twiml',
  ),
  harmless(
    'status-callback-failed',
    'the end of a call, told to a server that is away',
    voice({
      code: '11205',
      msg: 'HTTP Connection Failure - Read timed out',
      variables: { CallStatus: 'completed', CallDuration: '41' },
    }),
    'read-timeout',
  ),
  harmless(
    'status-callback-address',
    'an empty status callback',
    row(
      voice({
        code: '21609',
        url: null,
        text: 'LogLevel=WARN&invalidStatusCallbackUrl=&Msg=Invalid+Url+for+callSid%3A+CA00000000000000000000000000000001+invalid+statusCallbackUrl%3A+&ErrorCode=21609',
      }),
    ),
  ),
]

export const EFFECT_NEAR_MISSES: readonly NearMiss[] = [
  near('status-callback-failed', 'the webhook of an incoming message', messaging({ status: 500 })),
  near(
    'status-callback-failed',
    'the action of a <Dial>, after the call has ended',
    voice({ status: 500, variables: { CallStatus: 'completed', DialCallStatus: 'no-answer' } }),
  ),
  near(
    'status-callback-address',
    'a webhook URL that is not accepted',
    document('<Response/>', { code: '11100' }),
  ),
]
