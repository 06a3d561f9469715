import type { WireNotification } from './wire-notification.ts'

/** A row of the cabinet: what is odd about it, and the fields that are. */
export interface Oddity {
  readonly why: string
  readonly fields: Partial<WireNotification>
}

const SCRIPT = '<script>document.title = "owned"</script><img src=x onerror="alert(1)">'
const LONG_URL = `https://voice.tidewater.example/continue?state=${'%7B%22step%22%3A3%7D'.repeat(120)}`

/** Everything that was ever odd about a row, side by side on 1999-01-17. */
export const ODDITIES: readonly Oddity[] = [
  { why: 'a notice', fields: { log: '2' } },
  { why: 'a debug entry', fields: { log: '3', error_code: null } },
  { why: 'a level nobody documented', fields: { log: '7' } },
  { why: 'no level', fields: { log: null } },
  { why: 'an empty level', fields: { log: '' } },
  { why: 'a code outside the dictionary', fields: { error_code: '99123' } },
  { why: 'a code that is no number', fields: { error_code: 'E-17' } },
  {
    why: 'all that can be null is null',
    fields: {
      account_sid: null,
      api_version: null,
      call_sid: null,
      error_code: null,
      log: null,
      message_text: null,
      more_info: null,
      uri: null,
    },
  },
  {
    why: 'all that can be empty is empty',
    fields: {
      api_version: '',
      call_sid: '',
      error_code: '',
      message_text: '',
      more_info: '',
      request_method: '',
      request_url: '',
      request_variables: '',
      response_body: '',
      response_headers: '',
    },
  },
  { why: 'a date that Date.parse would accept', fields: { message_date: '0' } },
  { why: 'a day the calendar lacks', fields: { message_date: 'Wed, 31 Feb 1999 12:00:00 +0000' } },
  { why: 'a date without a zone', fields: { message_date: 'Sun, 17 Jan 1999 12:00:00' } },
  { why: 'a date with a zone', fields: { message_date: 'Sun, 17 Jan 1999 04:00:00 -0800' } },
  { why: 'a picture message', fields: { call_sid: `MM${'0'.repeat(29)}17a` } },
  { why: 'a method in lower case', fields: { request_method: 'get' } },
  { why: 'a relative URL', fields: { request_url: 'audio/4min19secs.mp3' } },
  { why: 'a URL cut in mid-escape', fields: { request_url: LONG_URL.slice(0, 2047) } },
  { why: 'a URL that is a script', fields: { request_url: 'javascript:alert(1)' } },
  { why: 'a script in the text', fields: { message_text: SCRIPT } },
  { why: 'a malformed escape', fields: { message_text: 'Msg=Half+an+escape+%2&ErrorCode=11200' } },
  {
    why: 'pairs that repeat, and a Msg without its equals sign',
    fields: {
      message_text: 'Msg&ErrorCode=11200&url=https%3A%2F%2Fa.example&url=https%3A%2F%2Fb.example',
    },
  },
  {
    why: 'a sentence with = and &',
    fields: { message_text: 'Unknown parameter received by the REST API: salt=1 & pepper=2' },
  },
  {
    why: 'many scripts and directions',
    fields: { message_text: 'Msg=‮txet desrever‬ é 漢字 🦀 שלום&ErrorCode=12100' },
  },
  {
    why: 'control characters',
    fields: { message_text: 'null:\u0000 bell:\u0007 escape:\u001b[31m' },
  },
  { why: 'lines and tabs', fields: { message_text: 'one\r\ntwo\n\tthree\n\n\nlast' } },
  { why: 'one word of 20,000 letters', fields: { message_text: 'a'.repeat(20_000) } },
  {
    why: 'a body of 4 MB, on many lines',
    fields: { response_body: '<li>Not found &amp; not lost</li>\n'.repeat(123_000) },
  },
  {
    why: 'a body of 1 MB on one line',
    fields: { response_body: '0123456789abcdef'.repeat(65_536) },
  },
  {
    why: 'a hostile body',
    fields: { response_body: `<html>${SCRIPT}<base href="https://elsewhere.example/"></html>` },
  },
  {
    why: 'headers that are cut',
    fields: { response_headers: 'Content-Type=text%2Fhtml&Set-Cookie=session%3' },
  },
  {
    why: 'headers as lines',
    fields: { response_headers: 'Content-Type: text/xml\r\nX-Twice: a\r\nX-Twice: b' },
  },
  { why: 'variables of one name', fields: { request_variables: 'Digits=1&Digits=2&Digits=' } },
]
