import { form } from './form.ts'
import type { Occurrence } from './occurrence.ts'

/** What Twilio posts to a voice webhook, form-encoded, in an order of its own. */
export function callVariables(
  { talk, accountSid, dice }: Occurrence,
  more: Readonly<Record<string, string>> = {},
): string {
  const { home, caller, called } = talk
  const side = talk.inbound ? 'Caller' : 'Called'
  const parameters: Record<string, string> = {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    CallSid: talk.callSid,
    CallStatus: dice.weighted([
      [5, 'in-progress'],
      [2, 'ringing'],
    ]),
    Caller: caller,
    From: caller,
    Called: called,
    To: called,
    Direction: talk.inbound ? 'inbound' : 'outbound-api',
    [`${side}City`]: home.city,
    [`${side}State`]: home.state,
    [`${side}Zip`]: home.zip,
    [`${side}Country`]: 'US',
    ...more,
  }
  return form(shuffled(parameters, dice.below(7)))
}

/** What Twilio posts to a messaging webhook. */
export function messageVariables(
  { talk, accountSid, dice }: Occurrence,
  more: Readonly<Record<string, string>>,
): string {
  const parameters: Record<string, string> = {
    ToCountry: 'US',
    SmsMessageSid: talk.messageSid,
    MessageSid: talk.messageSid,
    NumMedia: '0',
    NumSegments: '1',
    FromCity: talk.home.city,
    FromState: talk.home.state,
    FromZip: talk.home.zip,
    FromCountry: 'US',
    SmsStatus: 'received',
    AccountSid: accountSid,
    From: talk.patient,
    To: talk.clinic,
    ApiVersion: '2010-04-01',
    ...more,
  }
  return form(shuffled(parameters, dice.below(5)))
}

/** Twilio promises no order; this one begins somewhere else each time. */
function shuffled(parameters: Readonly<Record<string, string>>, turn: number) {
  const entries = Object.entries(parameters)
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)])
}
