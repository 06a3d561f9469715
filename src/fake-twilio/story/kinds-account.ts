import { form } from './form.ts'
import { NO_EXCHANGE, type Kind } from './occurrence.ts'

/** The mail about the money, as HTML, under a level that no page documents. */
const balanceMail: Kind = {
  log: '3',
  report: ({ dice }) => ({
    code: null,
    text: `Hi there,\n\nthe balance of Tidewater Clinic&#039;s account is below $${10 + dice.below(4) * 5}.00.\nPlease <a href='https://www.example.com/billing/add-funds?src=mail&amp;low=1'>add funds</a>, so that no reminder is missed.\n\n&ndash; Billing\n`,
    method: null,
    url: null,
    about: 'empty',
  }),
  exchange: () => ({ request_variables: null, response_body: null, response_headers: null }),
}

/** A notice: nobody's fault. */
const usageNotice: Kind = {
  log: '2',
  report: ({ dice }) => ({
    code: null,
    text: `Usage trigger "sms-outbound-daily" fired: ${1000 + dice.below(900)} messages & counting (limit=1000)`,
    method: null,
    url: '',
    about: 'nothing',
  }),
  exchange: () => NO_EXCHANGE,
}

/** A script that sends one parameter too many: a sentence that looks like pairs. */
const unknownParameter: Kind = {
  log: '1',
  report: ({ accountSid, talk }) => ({
    code: '20001',
    text: `Unknown parameter received by the REST API: appointment=${talk.appointment}&dryRun=1`,
    method: 'POST',
    url: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Calls`,
    about: 'nothing',
  }),
  exchange: ({ talk, accountSid }) => ({
    request_variables: form({ AccountSid: accountSid, To: talk.patient, From: '', dryRun: '1' }),
    response_body: '',
    response_headers: '',
  }),
}

/** Callbacks without an address. */
const noCallbackUrl: Kind = {
  log: '1',
  report: ({ talk }) => ({
    code: '21609',
    text: form({
      LogLevel: 'WARN',
      invalidStatusCallbackUrl: '',
      Msg: `Invalid Url for callSid: ${talk.callSid} invalid statusCallbackUrl: `,
      ErrorCode: '21609',
    }),
    method: null,
    url: '',
    about: 'call',
  }),
  exchange: () => NO_EXCHANGE,
}

/** Codes that no dictionary has. */
const codeUnheardOf: Kind = {
  log: '0',
  report({ dice }) {
    const code = dice.pick(['64127', '99001', '12345'])
    return {
      code,
      text: form({ ErrorCode: code, LogLevel: 'ERROR', Msg: 'Unable to complete the step' }),
      method: 'PUT',
      url: 'https://flows.tidewater.example/steps/7',
      about: 'nothing',
    }
  },
  exchange: () => ({
    request_variables: 'step=7&retry=',
    response_body: '{"ok":false}\r\n',
    response_headers: 'Content-Type=application%2Fjson&Content-Length=14',
  }),
}

/** The account itself: money, notices, scripts. */
export const accountKinds = {
  balanceMail,
  usageNotice,
  unknownParameter,
  noCallbackUrl,
  codeUnheardOf,
} as const
