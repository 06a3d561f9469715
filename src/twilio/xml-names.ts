/** Twilio's elements of a notification and of an error, and the JSON's names for the same. */
export const KEY_OF_ELEMENT: ReadonlyMap<string, string> = new Map([
  ['Sid', 'sid'],
  ['AccountSid', 'account_sid'],
  ['CallSid', 'call_sid'],
  ['Log', 'log'],
  ['ErrorCode', 'error_code'],
  ['MoreInfo', 'more_info'],
  ['MessageText', 'message_text'],
  ['MessageDate', 'message_date'],
  ['DateCreated', 'date_created'],
  ['DateUpdated', 'date_updated'],
  ['RequestMethod', 'request_method'],
  ['RequestUrl', 'request_url'],
  ['RequestURL', 'request_url'], // as 2008 spells it
  ['RequestVariables', 'request_variables'],
  ['ResponseHeaders', 'response_headers'],
  ['ResponseBody', 'response_body'],
  ['ApiVersion', 'api_version'],
  ['Uri', 'uri'],
  ['Code', 'code'],
  ['Message', 'message'],
  ['Status', 'status'],
])

/** Attributes of `<Notifications>`, in lower case, and the JSON's names for the same. */
export const KEY_OF_ATTRIBUTE: ReadonlyMap<string, string> = new Map([
  ['page', 'page'],
  ['numpages', 'num_pages'],
  ['total', 'total'],
  ['nextpageuri', 'next_page_uri'],
])
