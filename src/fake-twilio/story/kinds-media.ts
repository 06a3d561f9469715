import { noSuchKey } from './error-pages.ts'
import { form } from './form.ts'
import type { Kind } from './occurrence.ts'
import { responseHeaders } from './response-headers.ts'
import { statusText } from './texts.ts'
import { callVariables } from './variables.ts'

const MUSIC = ['hold/waves-3.mp3', 'hold/gulls.mp3', 'prompts/es/bienvenida.mp3']

/** Music on hold that somebody tidied away. */
const musicMissing: Kind = {
  log: '0',
  report({ dice }) {
    const url = `https://media.tidewater.example/${dice.pick(MUSIC)}`
    const text = `Msg&${form({ sourceComponent: '13400', ErrorCode: '11200', httpResponse: 404, url, LogLevel: 'ERROR' })}`
    return { code: '11200', text, method: dice.chance(0.3) ? 'get' : 'GET', url, about: 'call' }
  },
  exchange(occurrence, { url }) {
    const key = new URL(url ?? 'https://media.tidewater.example/').pathname.slice(1)
    const body = noSuchKey(key, '7Q0EXAMPLE1W4')
    return {
      request_variables: callVariables(occurrence),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'bucket', 'application/xml', body),
    }
  },
}

/** A file name without its folder, and a server that never finishes sending it. */
const relativeMusic: Kind = {
  log: '0',
  report: () => ({
    code: '11205',
    text: form({
      EmailNotification: 'false',
      LogLevel: 'ERROR',
      sourceComponent: '13400',
      Msg: 'HTTP Connection Failure - Read timed out',
      ErrorCode: '11205',
      msg: 'HTTP Connection Failure - Read timed out',
      url: 'waves-long.wav',
    }),
    method: 'GET',
    url: 'waves-long.wav',
    about: 'call',
  }),
  exchange(occurrence) {
    const body =
      '<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n\t<Play>waves-long.wav</Play>\n</Response>\n'
    return {
      request_variables: callVariables(occurrence),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'apache', 'text/xml', body),
    }
  },
}

/** The voicemail page of the old PHP site, where a warning comes before the XML. */
const phpWarning: Kind = {
  log: '0',
  report: () => ({
    code: '12100',
    text: form({
      LogLevel: 'ERROR',
      Msg: '',
      parserMessage: 'Error on line 1 of document  : Content is not allowed in prolog. ',
      ErrorCode: '12100',
      url: 'http://legacy.tidewater.example/voicemail.php',
    }),
    method: 'POST',
    url: 'http://legacy.tidewater.example/voicemail.php',
    about: 'call',
  }),
  exchange(occurrence) {
    const body =
      '<br />\n<b>Warning</b>:  Undefined variable $greeting in <b>/var/www/legacy/voicemail.php</b> on line <b>12</b><br />\n' +
      '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Say></Say><Record/></Response>'
    return {
      request_variables: callVariables(occurrence),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'apache', 'text/html; charset=UTF-8', body),
    }
  },
}

/** A flow that redirects to itself, its state growing in the URL until Twilio cuts it at 2047. */
const growingUrl: Kind = {
  log: '0',
  report({ talk, dice }) {
    const state = `%7B%22appointment%22%3A${talk.appointment}%2C%22again%22%3A`
    const url = `https://voice.tidewater.example/continue?state=${state.repeat(60)}`.slice(
      0,
      2047 - dice.below(3),
    )
    return {
      code: '11200',
      text: statusText('11200', 414, url, 'voice'),
      method: 'GET',
      url,
      about: 'call',
    }
  },
  exchange(occurrence) {
    const body = '<html>\r\n<head><title>414 Request-URI Too Large</title></head>\r\n</html>\r\n'
    return {
      request_variables: callVariables(occurrence),
      response_body: body,
      response_headers: responseHeaders(occurrence, 'nginx', 'text/html', body),
    }
  },
}

/** Files and pages that are not what they should be. */
export const mediaKinds = { musicMissing, relativeMusic, phpWarning, growingUrl } as const
