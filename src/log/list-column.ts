/**
 * What a list can show of an entry, in the order in which it is offered: each of the 14 fields
 * that Twilio's list has. `message` is what the text says, `text` the text itself; `request` is
 * method and URL in short.
 */
export const LIST_COLUMNS = [
  'time',
  'level',
  'code',
  'message',
  'request',
  'call',
  'method',
  'url',
  'text',
  'created',
  'updated',
  'sid',
  'account',
  'version',
  'info',
  'uri',
] as const

export type ListColumn = (typeof LIST_COLUMNS)[number]

/** The columns' names, as their headers have them. */
export const COLUMN_NAMES: Readonly<Record<ListColumn, string>> = {
  time: 'Time',
  level: 'Level',
  code: 'Code',
  message: 'Message',
  request: 'Request',
  call: 'Call',
  method: 'Method',
  url: 'URL',
  text: 'Raw message',
  created: 'Created',
  updated: 'Updated',
  sid: 'Sid',
  account: 'Account',
  version: 'API version',
  info: 'More info',
  uri: 'URI',
}
