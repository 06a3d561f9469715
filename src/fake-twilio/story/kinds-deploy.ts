import { DJANGO_SERVER_ERROR, expressPage, nginxPage } from './error-pages.ts'
import type { Kind } from './occurrence.ts'
import { responseHeaders } from './response-headers.ts'
import { statusText } from './texts.ts'
import { callVariables } from './variables.ts'

const INCOMING = 'https://voice.tidewater.example/calls/incoming'
const FALLBACK = 'https://voice.tidewater.example/calls/fallback'

const STACK = [
  'greetingFor (/srv/voice/releases/20.3.0/dist/greeting.js:41:37)',
  '/srv/voice/releases/20.3.0/dist/routes/incoming.js:18:22',
  'Layer.handle [as handle_request] (/srv/voice/node_modules/express/lib/router/layer.js:95:5)',
  'next (/srv/voice/node_modules/express/lib/router/route.js:149:13)',
  'Route.dispatch (/srv/voice/node_modules/express/lib/router/route.js:119:3)',
]

/** Release 20.3.0 forgot the clinics without a greeting: every incoming call meets a stack trace. */
const greetingBroken: Kind = {
  log: '0',
  report: () => ({
    code: '11200',
    text: statusText('11200', 500, INCOMING, 'voice'),
    method: 'POST',
    url: INCOMING,
    about: 'call',
  }),
  exchange(occurrence) {
    const error = 'TypeError: Cannot read properties of undefined (reading &#39;greeting&#39;)'
    const body = expressPage(error, STACK)
    return {
      request_variables: callVariables(occurrence, { CallStatus: 'ringing' }),
      // A few arrive cut, shorter than their Content-Length.
      response_body: occurrence.dice.chance(0.05) ? body.slice(0, 400) : body,
      response_headers: responseHeaders(occurrence, 'express', 'text/html; charset=utf-8', body, {
        'Content-Security-Policy': "default-src 'none'",
      }),
    }
  },
}

/** Between restarts nobody is behind nginx. */
const gatewayDown: Kind = {
  log: '0',
  report: ({ dice }) => {
    const url = dice.pick([INCOMING, 'https://voice.tidewater.example/calls/menu?step=1'])
    return {
      code: '11200',
      text: statusText('11200', 502, url, 'voice'),
      method: 'POST',
      url,
      about: 'call',
    }
  },
  exchange(occurrence) {
    const body = nginxPage('502 Bad Gateway')
    return {
      request_variables: callVariables(occurrence),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'nginx', 'text/html', body),
    }
  },
}

/** The fallback is of the same release, and answers its failure as JSON. */
const fallbackBroken: Kind = {
  log: '0',
  report: () => ({
    code: '11200',
    text: statusText('11200', 500, FALLBACK, 'voice'),
    method: 'POST',
    url: FALLBACK,
    about: 'call',
  }),
  exchange(occurrence) {
    const body = '{"statusCode":500,"error":"Internal Server Error","release":"20.3.0"}'
    return {
      request_variables: callVariables(occurrence, {
        ErrorCode: '11200',
        ErrorUrl: INCOMING,
      }),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'express', 'application/json', body),
    }
  },
}

/** Reminders are rendered by the portal, in Django, which the same morning migrated too early. */
const reminderBroken: Kind = {
  log: '0',
  report({ talk }) {
    const url = `https://portal.tidewater.example/reminders/${talk.appointment}/twiml/`
    return {
      code: '11200',
      text: statusText('11200', 500, url, 'voice'),
      method: 'GET',
      url,
      about: 'call',
    }
  },
  exchange: (occurrence) => ({
    request_variables: callVariables(occurrence, { AnsweredBy: 'human' }),
    response_body: DJANGO_SERVER_ERROR,
    response_headers: responseHeaders(occurrence, 'django', 'text/html', DJANGO_SERVER_ERROR),
  }),
}

/** The bad release. */
export const deployKinds = { greetingBroken, gatewayDown, fallbackBroken, reminderBroken } as const
