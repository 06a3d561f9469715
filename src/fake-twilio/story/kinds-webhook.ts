import { SIGN_IN_PAGE } from './error-pages.ts'
import { NO_EXCHANGE, type Kind } from './occurrence.ts'
import { responseHeaders } from './response-headers.ts'
import { parserText, plainText } from './texts.ts'
import { callVariables } from './variables.ts'

const MENU = 'https://voice.tidewater.example/calls/menu'

/** A developer's endpoint that answers JSON where TwiML is wanted. */
const wrongContentType: Kind = {
  log: '0',
  report: () => ({
    code: '12300',
    text: parserText(
      '12300',
      'ERROR',
      'Invalid Content-Type: application/json supplied',
      `${MENU}/agents`,
    ),
    method: 'POST',
    url: `${MENU}/agents`,
    about: 'call',
  }),
  exchange(occurrence) {
    const body =
      '{\n  "agents": [\n    {"name": "Front desk", "number": "+17575550120", "free": true}\n  ]\n}\n'
    return {
      request_variables: callVariables(occurrence),
      response_body: body,
      response_headers: responseHeaders(
        occurrence,
        'express',
        'application/json; charset=utf-8',
        body,
      ),
    }
  },
}

/** The survey's webhook moved behind the sign-in, and Twilio follows the redirect there. */
const signInInstead: Kind = {
  log: '0',
  report: () => ({
    code: '12100',
    text: parserText(
      '12100',
      'ERROR',
      'Error on line 1 of document  : A DOCTYPE is not allowed in content. ',
      'https://portal.tidewater.example/survey/voice',
    ),
    method: 'POST',
    url: 'https://portal.tidewater.example/survey/voice',
    about: 'call',
  }),
  exchange: (occurrence) => ({
    request_variables: callVariables(occurrence, { Digits: '5' }),
    response_body: SIGN_IN_PAGE,
    response_headers: responseHeaders(
      occurrence,
      'django',
      'text/html; charset=utf-8',
      SIGN_IN_PAGE,
    ),
  }),
}

/** A developer's tunnel, long gone, still in a phone number's settings. */
const hostUnknown: Kind = {
  log: '0',
  report: ({ dice }) => {
    const url = 'https://b3f1-tidewater-dev.tunnel.example/calls/incoming'
    return {
      code: '11210',
      text: plainText('11210', 'ERROR', 'Cannot find host b3f1-tidewater-dev.tunnel.example', {
        url,
      }),
      method: dice.chance(0.5) ? 'POST' : 'post',
      url,
      about: 'call',
    }
  },
  exchange: (occurrence) => ({
    request_variables: callVariables(occurrence, { CallStatus: 'ringing' }),
    response_body: null,
    response_headers: null,
  }),
}

/** The staging host shows production's certificate. */
const wrongCertificate: Kind = {
  log: '0',
  report: () => ({
    code: '11237',
    text: plainText('11237', 'ERROR', 'SSL/TLS: Certificate Invalid - Domain Mismatch', {
      sourceComponent: '12000',
      url: 'https://staging.tidewater.example/calls/incoming',
    }),
    method: 'GET',
    url: 'https://staging.tidewater.example/calls/incoming',
    about: 'call',
  }),
  exchange: () => ({ request_variables: null, response_body: null, response_headers: null }),
}

/** The team's morning conference. */
const conferenceTrouble: Kind = {
  log: '1',
  report({ dice }) {
    const [code, message] = dice.pick([
      ['16020', 'Conference is full'],
      ['16022', 'Conference does not exist or is completed'],
      ['16011', 'Got HTTP 404 response to https://crm.tidewater.example/hooks/twilio/conference'],
    ] as const)
    return {
      code,
      text: plainText(code, 'WARN', message, { conferenceName: 'front-desk' }),
      method: null,
      url: '',
      about: 'call',
    }
  },
  exchange: () => NO_EXCHANGE,
}

/** Endpoints that answer something else, or not at all. */
export const webhookKinds = {
  wrongContentType,
  signInInstead,
  hostUnknown,
  wrongCertificate,
  conferenceTrouble,
} as const
