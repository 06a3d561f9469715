import { cause, near, type Failure, type NearMiss } from './bench-case.ts'
import { api, row, voice, type Given, type Told } from './given.ts'

const sms = (code: string, msg: string, told: Told = {}): Given =>
  api({
    code,
    text: msg,
    variables: { To: '+14155550177', From: '+14155550100', Body: 'Your code is 4711' },
    ...told,
  })

export const NUMBER_FAILURES: readonly Failure[] = [
  cause(
    'number-invalid',
    'letters in place of a number',
    sms('21211', "The 'To' number not-a-number is not a valid phone number.", {
      variables: { To: 'not-a-number' },
    }),
  ),
  cause(
    'number-invalid',
    'dialled without a country code',
    row(
      voice({
        code: '13223',
        text: 'phonenumber=5550199&LogLevel=WARN&Msg=invalid+phone+number+format&ErrorCode=13223',
        url: null,
      }),
    ),
  ),
  cause('number-no-mobile', 'a landline', sms('30006', 'Landline or unreachable carrier')),
  cause('number-unreachable', 'the phone is off', sms('30003', 'Unreachable destination handset')),
  cause(
    'number-unverified',
    'a trial account',
    sms('21608', "The 'to' phone number provided is not yet verified for this account."),
  ),
  cause(
    'number-unsubscribed',
    'they wrote STOP',
    sms('21610', 'Attempt to send to unsubscribed recipient'),
  ),
  cause(
    'number-blocked',
    'the block list',
    row(
      voice({
        code: '13225',
        text: 'phonenumber=%2B15550100&LogLevel=WARN&Msg=forbidden+phone+number+&ErrorCode=13225',
        url: null,
      }),
    ),
  ),
  cause(
    'region-not-permitted',
    'a country that is off',
    row(
      voice({
        code: '21215',
        text: 'Account not authorized to call +883140774401. Perhaps you need to enable some international permissions',
        url: null,
      }),
    ),
  ),
  cause(
    'sender-not-allowed',
    'the caller id of someone else',
    row(
      voice({
        code: '13247',
        text: 'callerId=%2B14155550166&LogLevel=WARN&Msg=Invalid+From+number&ErrorCode=13247',
        url: null,
      }),
    ),
  ),
  cause(
    'sender-cannot-message',
    'a voice number sends a message',
    sms(
      '21606',
      "The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination.",
    ),
  ),
  cause(
    'sender-unregistered',
    '10DLC',
    sms('30034', 'US A2P 10DLC - Message from an Unregistered Number'),
  ),
  cause('message-filtered', 'taken for spam', sms('30007', 'Message filtered')),
  cause('sending-too-fast', 'the queue is full', sms('30001', 'Queue overflow')),
  cause(
    'message-too-long',
    'a novel',
    sms('21617', 'The concatenated message body exceeds the 1600 character limit'),
  ),
  cause(
    'message-empty',
    'no body',
    sms('21602', 'Message body is required', { variables: { To: '+14155550177' } }),
  ),
  cause('account-not-active', 'suspended', sms('30002', 'Account suspended')),
]

const other = (code: string, msg: string): Given => sms(code, msg)

export const NUMBER_NEAR_MISSES: readonly NearMiss[] = [
  near('number-invalid', 'an invalid page token', other('21481', 'Invalid PageToken')),
  near('number-no-mobile', 'an unknown failure', other('30008', 'Unknown error')),
  near(
    'number-unreachable',
    'a webhook that could not be reached',
    voice({ code: '11205', msg: 'HTTP Connection Failure' }),
  ),
  near('number-unverified', 'a domain that is not verified', other('21232', 'Invalid Domain')),
  near(
    'number-unsubscribed',
    'the word STOP in a message',
    other('30007', 'Message filtered: STOP'),
  ),
  near('number-blocked', 'a blocked address', voice({ msg: 'Blacklisted IP 10.0.0.1' })),
  near('region-not-permitted', 'an invalid region name', other('21252', 'Invalid Region')),
  near(
    'sender-not-allowed',
    'a caller id that is only too long',
    voice({ code: '13248', msg: 'Dial: Invalid callerID, too long' }),
  ),
  near(
    'sender-cannot-message',
    'a sender missing in the service',
    other('21704', 'The Messaging Service contains no phone numbers'),
  ),
  near(
    'sender-unregistered',
    'a brand that cannot be changed now',
    other('21725', 'Brand can only be updated when in FAILED state'),
  ),
  near('message-filtered', 'an unknown failure', other('30008', 'Unknown error')),
  near('sending-too-fast', 'a rate limit of the application', voice({ status: 429 })),
  near(
    'message-too-long',
    'a subject that is too long',
    other('21652', 'Maximum subject length is 40 characters'),
  ),
  near('message-empty', 'an empty answer of a webhook', voice({ status: 200, body: '' })),
  near(
    'account-not-active',
    'a sub-account parameter',
    other('21475', 'Unable to update Status, invalid Status.'),
  ),
]
