import { formEncoded } from './form.ts'
import { NO_EXCHANGE, type Kind } from './occurrence.ts'
import { responseHeaders } from './response-headers.ts'
import { callVariables } from './variables.ts'

const NOT_FOUND = JSON.stringify({ error: 'Not Found', path: '/hooks/twilio/status' })

/**
 * The noise: the CRM's status callback was moved months ago and nobody told Twilio. Every call
 * that ends says so once more. It hurts nobody.
 */
export const callbackNotFound: Kind = {
  log: '1',
  report({ talk, dice }) {
    const url = `https://crm.tidewater.example/hooks/twilio/status?appointment=${talk.appointment}`
    // Most rows of the log are this one: its URL is encoded once, not twice.
    const encoded = formEncoded(url)
    const bare = dice.chance(0.75)
    return {
      code: '15003',
      text: `statusCallback=${encoded}&ErrorCode=15003&LogLevel=WARN&Msg=Got+HTTP+404+response+to+${encoded}`,
      method: bare ? null : 'POST',
      url: bare ? '' : url,
      about: 'call',
    }
  },
  exchange(occurrence, { url }) {
    if (url === '') return NO_EXCHANGE
    return {
      request_variables: callVariables(occurrence, {
        CallStatus: 'completed',
        CallDuration: String(4 + occurrence.dice.below(180)),
      }),
      response_body: NOT_FOUND,
      response_headers: responseHeaders(occurrence, 'express', 'application/json', NOT_FOUND),
    }
  },
}
