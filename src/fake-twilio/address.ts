/** What a request's path names: an account's or a call's notifications, or one of them. */
export interface Address {
  readonly version: '2008-08-01' | '2010-04-01'
  readonly format: 'json' | 'xml'
  readonly account: string
  readonly call: string | null
  readonly sid: string | null
  /** The list's own path, without query and without a suffix. */
  readonly listPath: string
  /** `.json`, `.xml` or nothing, as it was asked. */
  readonly suffix: string
}

const NOTIFICATIONS =
  /^(\/(2008-08-01|2010-04-01)\/Accounts\/([^/]+)(?:\/Calls\/([^/]+))?\/Notifications)(?:\/([^/]+?))?(\.json|\.xml)?$/

/**
 * The address a path stands for, or null where Twilio has nothing. XML is the default of both
 * versions, JSON came with 2010 and only with the suffix.
 */
export function addressOf(path: string): Address | null {
  const parts = NOTIFICATIONS.exec(path)
  if (parts === null) return null
  const [, listPath = '', version, account = '', call = null, sid = null, suffix = ''] = parts
  if (version === '2008-08-01' && suffix === '.json') return null
  return {
    version: version === '2008-08-01' ? version : '2010-04-01',
    format: suffix === '.json' ? 'json' : 'xml',
    account,
    call,
    sid,
    listPath,
    suffix,
  }
}
