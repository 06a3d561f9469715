import { djangoForbidden } from './error-pages.ts'
import { form } from './form.ts'
import { NO_EXCHANGE, type Kind } from './occurrence.ts'
import { responseHeaders } from './response-headers.ts'
import { plainText, statusText } from './texts.ts'
import { messageVariables } from './variables.ts'

const INBOUND = 'https://portal.tidewater.example/messages/inbound/'

/** What strangers write to a clinic's number. */
const STRANGERS = [
  'STOP',
  'C',
  'Can I move tomorrow to 3pm? – Sam',
  '¿Puedo cambiar la cita? Gracias 🙏',
  '<script>alert("hi")</script>',
  '"><img src=x onerror=alert(document.cookie)>',
  'WIN a FREE cruise!! reply YES & claim=now',
] as const

/** A reminder that did not arrive, and why the carrier said so. */
const undelivered: Kind = {
  log: '1',
  report({ talk, accountSid, dice }) {
    const [code, message] = dice.weighted([
      [5, ['30003', 'Unreachable destination handset']],
      [3, ['30005', 'Unknown destination handset']],
      [3, ['30006', 'Landline or unreachable carrier']],
      [1, ['30008', 'Unknown error']],
    ] as const)
    return {
      code,
      text: plainText(code, 'WARN', message, { MessageSid: talk.messageSid, To: talk.patient }),
      method: 'POST',
      url: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages.json`,
      about: 'message',
    }
  },
  exchange: () => NO_EXCHANGE,
}

/** A carrier's spam filter does not like the reminder's short link. */
const filtered: Kind = {
  log: '0',
  report: ({ talk }) => ({
    code: '30007',
    text: plainText('30007', 'ERROR', 'Message filtered', { MessageSid: talk.messageSid }),
    method: null,
    url: null,
    about: 'message',
  }),
  exchange: () => ({ request_variables: null, response_body: null, response_headers: null }),
}

/** A patient wrote STOP last year, and is reminded nevertheless. */
const unsubscribed: Kind = {
  log: '1',
  report: ({ talk, accountSid }) => ({
    code: '21610',
    text: plainText('21610', 'WARN', 'Attempt to send to unsubscribed recipient', {
      From: '+17575550120',
      To: talk.patient,
    }),
    method: 'POST',
    url: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages.json`,
    about: 'message',
  }),
  exchange: ({ talk }) => ({
    request_variables: form({
      To: talk.patient,
      From: '+17575550120',
      Body: `Reminder: your visit ${talk.appointment} is tomorrow. Reply C to confirm.`,
      StatusCallback: '',
    }),
    response_body: '',
    response_headers: '',
  }),
}

/** Texts from strangers meet a form that wants a token, in a page that repeats what they wrote. */
const inboundForbidden: Kind = {
  log: '0',
  report: ({ talk }) => ({
    code: '11200',
    text: statusText('11200', 403, INBOUND, 'messaging'),
    method: 'POST',
    url: INBOUND,
    about: talk.appointment % 5 === 0 ? 'empty' : 'message',
  }),
  exchange(occurrence) {
    const text = occurrence.dice.pick(STRANGERS)
    const body = djangoForbidden('CSRF verification failed. Request aborted.', text)
    return {
      request_variables: messageVariables(occurrence, { Body: text }),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'django', 'text/html; charset=utf-8', body),
    }
  },
}

/** Replies as TwiML that Twilio cannot send. */
const replyRefused: Kind = {
  log: '1',
  report({ dice }) {
    const [code, message] = dice.pick([
      ['14101', 'Invalid "To" attribute'],
      ['14103', 'Invalid Body'],
      ['14107', 'SMS send rate limit exceeded'],
      ['14110', 'Invalid Verb for SMS Reply'],
    ] as const)
    return {
      code,
      text: plainText(code, 'WARN', message, { sourceComponent: '14100' }),
      method: 'POST',
      url: 'https://sms.tidewater.example/reply',
      about: 'message',
    }
  },
  exchange(occurrence) {
    const body = '<Response><Message to="reception"></Message><Say>Thanks</Say></Response>'
    return {
      request_variables: messageVariables(occurrence, { Body: 'C', NumMedia: '' }),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'express', 'application/xml', body),
    }
  },
}

/** Texts, out and in. */
export const messagesKinds = {
  undelivered,
  filtered,
  unsubscribed,
  inboundForbidden,
  replyRefused,
} as const
