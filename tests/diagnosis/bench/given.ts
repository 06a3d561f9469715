import { notificationSid, type Exchange, type LogEntry } from '../../../src/log/entry.ts'
import { levelOfLog } from '../../../src/log/level.ts'

/** A notification to be diagnosed. */
export interface Given {
  readonly entry: LogEntry
  readonly exchange: Exchange | null
}

type Fields = Readonly<Record<string, string>>

const form = (fields: Fields): string => new URLSearchParams(fields).toString()

const CALL: Fields = {
  AccountSid: 'AC00000000000000000000000000000001',
  ApiVersion: '2010-04-01',
  CallSid: 'CA00000000000000000000000000000001',
  CallStatus: 'ringing',
  Direction: 'inbound',
  From: '+14155550123',
  To: '+14155550100',
}

const MESSAGE: Fields = {
  AccountSid: 'AC00000000000000000000000000000001',
  Body: 'Where is my parcel?',
  From: '+14155550123',
  MessageSid: 'SM00000000000000000000000000000001',
  NumMedia: '0',
  SmsMessageSid: 'SM00000000000000000000000000000001',
  SmsStatus: 'received',
  To: '+14155550100',
}

export interface Told {
  readonly code?: string | null
  /** The message text as Twilio sends it; else it is made of `pairs`. */
  readonly text?: string
  readonly pairs?: Fields
  readonly status?: number
  readonly msg?: string
  readonly url?: string | null
  readonly method?: string
  readonly variables?: Fields
  readonly headers?: Fields
  readonly type?: string | null
  readonly body?: string | null
}

function notification(
  told: Told,
  base: { sid: string; component: string; variables: Fields },
): Given {
  const { code = '11200', url = 'https://app.harbor.example/voice/incoming', status } = told
  const pairs: Fields = told.pairs ?? {
    EmailNotification: 'false',
    LogLevel: 'ERROR',
    sourceComponent: base.component,
    Msg: told.msg ?? '',
    ...(status === undefined ? {} : { httpResponse: String(status) }),
    ...(code === null ? {} : { ErrorCode: code }),
    ...(url === null ? {} : { url }),
  }
  const { type = 'text/html; charset=UTF-8', body = null } = told
  const headers: Fields = {
    Date: 'Tue, 17 Nov 2026 08:14:05 GMT',
    ...(type === null ? {} : { 'Content-Type': type }),
    ...told.headers,
  }
  const answered = body !== null || told.headers !== undefined
  const sid = notificationSid('NO00000000000000000000000000000001')
  if (sid === null) throw new Error('the sid above is well-formed')
  return {
    entry: {
      sid,
      accountSid: 'AC00000000000000000000000000000001',
      callSid: base.sid,
      log: '0',
      level: levelOfLog('0'),
      errorCode: code,
      moreInfo: null,
      messageText: told.text ?? form(pairs),
      occurredAt: Date.UTC(2026, 10, 17, 8, 14, 5),
      messageDate: 'Tue, 17 Nov 2026 08:14:05 +0000',
      dateCreated: null,
      dateUpdated: null,
      requestMethod: told.method ?? 'POST',
      requestUrl: url,
      apiVersion: '2010-04-01',
      uri: null,
    },
    exchange: {
      requestVariables: form({ ...base.variables, ...told.variables }),
      responseHeaders: answered ? form(headers) : '',
      responseBody: answered ? (body ?? '') : null,
    },
  }
}

/** A notification about a call's webhook. */
export const voice = (told: Told): Given =>
  notification(told, {
    sid: 'CA00000000000000000000000000000001',
    component: '12000',
    variables: CALL,
  })

/** A notification about a message's webhook. */
export const messaging = (told: Told): Given =>
  notification(told, {
    sid: 'SM00000000000000000000000000000001',
    component: '14100',
    variables: MESSAGE,
  })

/** A notification about a file that <Play> asked for. */
export const play = (told: Told): Given =>
  notification(told, {
    sid: 'CA00000000000000000000000000000001',
    component: '13400',
    variables: CALL,
  })

/** A notification about a request to Twilio's own API. */
export const api = (told: Told): Given =>
  notification(
    {
      url: 'https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json',
      type: 'application/json',
      ...told,
    },
    { sid: 'SM00000000000000000000000000000001', component: '', variables: {} },
  )

/** A voice webhook that answered with a TwiML document of which Twilio complains. */
export const document = (body: string, told: Told = {}): Given =>
  voice({ code: '12100', type: 'text/xml', body, ...told })

/** The same without what only the whole entry has: the row of a list. */
export const row = ({ entry }: Given): Given => ({ entry, exchange: null })
