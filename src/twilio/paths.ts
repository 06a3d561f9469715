/** The forms of the API that this program speaks: JSON, and the XML of 2008. */
export type ApiVersion = '2010-04-01' | '2008-08-01'

/** What a path leads to: an account's notifications or a call's, all of them or one. */
export interface NotificationsResource {
  readonly apiVersion: ApiVersion
  readonly accountSid: string
  readonly callSid?: string | undefined
  readonly sid?: string | undefined
}

/** 2010 is asked for JSON by a suffix; 2008 knows no suffix and answers XML. */
const SUFFIX: Readonly<Record<ApiVersion, string>> = { '2010-04-01': '.json', '2008-08-01': '' }

/** The path of a list or an entry at Twilio. Check the sids before: only their slashes are made harmless here. */
export function notificationsPath(resource: NotificationsResource): string {
  const { apiVersion, accountSid, callSid, sid } = resource
  const call = callSid === undefined ? '' : `/Calls/${encodeURIComponent(callSid)}`
  const entry = sid === undefined ? '' : `/${encodeURIComponent(sid)}`
  const account = encodeURIComponent(accountSid)
  return `/${apiVersion}/Accounts/${account}${call}/Notifications${entry}${SUFFIX[apiVersion]}`
}
