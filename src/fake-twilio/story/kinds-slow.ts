import { nginxPage } from './error-pages.ts'
import { form, formEncoded } from './form.ts'
import type { Kind, Occurrence } from './occurrence.ts'
import { responseHeaders } from './response-headers.ts'
import { statusText } from './texts.ts'
import { callVariables } from './variables.ts'

const TIMED_OUT = 'HTTP Connection Failure - Read timed out'

/** The patient's record, looked up by number while the caller waits. */
function lookupUrl({ talk }: Occurrence): string {
  return `https://voice.tidewater.example/lookup/patient?phone=${formEncoded(talk.patient)}`
}

/** In the evening the lookup takes longer than Twilio's 15 seconds. */
const lookupTimedOut: Kind = {
  log: '0',
  report(occurrence) {
    const url = lookupUrl(occurrence)
    const text = form({
      sourceComponent: '12000',
      Msg: TIMED_OUT,
      ErrorCode: '11205',
      msg: TIMED_OUT,
      LogLevel: 'ERROR',
      url,
    })
    return {
      code: '11205',
      text,
      method: occurrence.dice.chance(0.1) ? 'post' : 'POST',
      url,
      about: 'call',
    }
  },
  exchange: (occurrence) => ({
    request_variables: callVariables(occurrence, { CallStatus: 'in-progress' }),
    response_body: occurrence.dice.chance(0.5) ? '' : null,
    response_headers: occurrence.dice.chance(0.5) ? '' : null,
  }),
}

/** Sometimes nginx gives up first, and says so. */
const lookupGatewayTimeout: Kind = {
  log: '0',
  report(occurrence) {
    const url = lookupUrl(occurrence)
    return {
      code: '11200',
      text: statusText('11200', 504, url, 'voice'),
      method: 'POST',
      url,
      about: 'call',
    }
  },
  exchange(occurrence) {
    const body = nginxPage('504 Gateway Time-out')
    return {
      request_variables: callVariables(occurrence),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'nginx', 'text/html', body),
    }
  },
}

/** And the fallback after it, where Twilio reports the timeout under the fetch's code. */
const lookupFallbackTimedOut: Kind = {
  log: '0',
  report: () => ({
    code: '11200',
    text: form({
      ErrorCode: '11200',
      LogLevel: 'ERROR',
      Msg: 'Total timeout is triggered. Configured tt is 15000ms and we attempted 1 time(s)',
      sourceComponent: '12000',
      url: 'https://voice.tidewater.example/calls/fallback',
    }),
    method: 'POST',
    url: 'https://voice.tidewater.example/calls/fallback',
    about: 'call',
  }),
  exchange: (occurrence) => ({
    request_variables: callVariables(occurrence, { ErrorCode: '11205' }),
    response_body: '',
    response_headers: '',
  }),
}

/** The lookup that is too slow. */
export const slowKinds = { lookupTimedOut, lookupGatewayTimeout, lookupFallbackTimedOut } as const
