import { form } from './form.ts'
import type { Kind, Occurrence, Report } from './occurrence.ts'
import { responseHeaders } from './response-headers.ts'
import type { Talk } from './talk.ts'
import { plainText } from './texts.ts'
import { callVariables } from './variables.ts'

const MENU = 'https://voice.tidewater.example/calls/menu'

/** A staff member dialled something that may not be dialled. */
const forbiddenNumber: Kind = {
  log: '1',
  report: ({ talk }) => ({
    code: '13225',
    text: form({
      phonenumber: dialled(talk),
      LogLevel: 'WARN',
      Msg: 'forbidden phone number ',
      ErrorCode: '13225',
    }),
    method: 'POST',
    url: `${MENU}?step=transfer`,
    about: 'call',
  }),
  exchange: withTwiml(({ talk }) => `<Response><Dial>${dialled(talk)}</Dial></Response>`),
}

/** A patient abroad: a London number of those kept for drama. */
const countryNotAllowed: Kind = {
  log: '1',
  report: ({ talk }) => ({
    code: '13227',
    text: plainText('13227', 'WARN', 'Geo Permission configuration is not permitting call', {
      phonenumber: abroad(talk),
    }),
    method: 'POST',
    url: 'https://voice.tidewater.example/reminders/dial',
    about: 'call',
  }),
  exchange: withTwiml(
    ({ talk }) =>
      `<Response>\n  <Dial callerId="${talk.clinic}">${abroad(talk)}</Dial>\n</Response>`,
  ),
}

/** Attributes that Twilio does not know what to do with: code, its words, the TwiML. */
const WRONG_ATTRIBUTES = [
  ['13214', 'Invalid callerId value', '<Dial callerId="Front desk">+17575550120</Dial>'],
  ['13310', 'Invalid finishOnKey value', '<Gather finishOnKey="hash"><Say>Go on</Say></Gather>'],
  ['13314', 'Invalid numDigits value', '<Gather numDigits="one" action="/calls/menu"/>'],
  ['13520', 'Invalid text', '<Say></Say>'],
  ['13511', 'Invalid voice value', '<Say voice="alicia">Good morning</Say>'],
  ['13612', 'Invalid maxLength value', '<Record maxLength="1m"/>'],
  ['13233', 'Invalid waitUrl', '<Dial><Conference waitUrl="hold music">desk</Conference></Dial>'],
] as const

const wrongAttribute: Kind = {
  log: '1',
  report({ dice }) {
    const [code, message] = dice.pick(WRONG_ATTRIBUTES)
    const text = plainText(code, 'WARN', message, { url: MENU })
    return { code, text, method: 'POST', url: MENU, about: 'call' }
  },
  exchange: withTwiml((_, { code }) => {
    const twiml = WRONG_ATTRIBUTES.find(([known]) => known === code)?.[2]
    return `<Response>\n  ${twiml}\n</Response>`
  }),
}

function dialled({ appointment, patient }: Talk): string {
  return appointment % 3 === 0 ? '911' : appointment % 3 === 1 ? '+19005550100' : patient
}

function abroad({ appointment }: Talk): string {
  return `+442079460${String(appointment % 1000).padStart(3, '0')}`
}

function withTwiml(twiml: (occurrence: Occurrence, report: Report) => string): Kind['exchange'] {
  return (occurrence, report) => {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n${twiml(occurrence, report)}\n`
    return {
      request_variables: callVariables(occurrence),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'express', 'text/xml; charset=utf-8', body),
    }
  }
}

/** Numbers and attributes that Twilio turns down. */
export const diallingKinds = { forbiddenNumber, countryNotAllowed, wrongAttribute } as const
