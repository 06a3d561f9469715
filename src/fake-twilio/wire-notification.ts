/**
 * A notification as Twilio's JSON has it: 17 fields, each a string or null. The field order is
 * the one Twilio answers with. Lists leave out the three of {@link WireExchange}.
 */
export interface WireNotification extends WireExchange {
  readonly account_sid: string | null
  readonly api_version: string | null
  readonly call_sid: string | null
  /** RFC 2822 with a numeric offset, as all dates here: `Mon, 13 Sep 2010 20:02:01 +0000`. */
  readonly date_created: string | null
  readonly date_updated: string | null
  readonly error_code: string | null
  readonly log: string | null
  readonly message_date: string | null
  readonly message_text: string | null
  readonly more_info: string | null
  readonly request_method: string | null
  readonly request_url: string | null
  readonly sid: string
  readonly uri: string | null
}

/** The three fields that only the single notification carries. */
export interface WireExchange {
  readonly request_variables: string | null
  readonly response_body: string | null
  readonly response_headers: string | null
}

/** A notification as a list carries it. */
export type WireRow = Omit<WireNotification, keyof WireExchange>

const NOTHING: WireNotification = {
  account_sid: null,
  api_version: null,
  call_sid: null,
  date_created: null,
  date_updated: null,
  error_code: null,
  log: null,
  message_date: null,
  message_text: null,
  more_info: null,
  request_method: null,
  request_url: null,
  request_variables: null,
  response_body: null,
  response_headers: null,
  sid: '',
  uri: null,
}

/** A whole notification out of the fields that matter; the others are null. */
export function wireNotification(
  fields: Partial<WireNotification> & Pick<WireNotification, 'sid'>,
): WireNotification {
  return { ...NOTHING, ...fields }
}

/** The 14 fields of a list's row, in Twilio's order. */
export function wireRow(whole: WireNotification): WireRow {
  const {
    request_variables: _variables,
    response_body: _body,
    response_headers: _headers,
    ...row
  } = whole
  return row
}
