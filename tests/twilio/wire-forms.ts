/**
 * Twilio's forms, written: rows of one notification's fields under their names in JSON, as the
 * JSON of 2010, as XML of 2010 (nothing between the elements) and as XML of 2008 (printed).
 */
export type WireRow = Readonly<Record<string, string | null>>

export const ACCOUNT = `AC${'0'.repeat(31)}1`

/** A sid that is nobody's, and the same for the same number. */
export function sidOf(prefix: 'NO' | 'CA', number: number): string {
  return prefix + number.toString(16).padStart(32, '0')
}

/** A row with what every row has, and what the test wants in it. */
export function rowWith(fields: WireRow = {}): WireRow {
  return {
    account_sid: ACCOUNT,
    api_version: '2010-04-01',
    call_sid: sidOf('CA', 7),
    date_created: 'Sat, 21 Nov 2026 08:00:02 +0000',
    date_updated: 'Sat, 21 Nov 2026 08:00:03 +0000',
    error_code: '11200',
    log: '0',
    message_date: 'Sat, 21 Nov 2026 08:00:01 +0000',
    message_text: 'LogLevel=ERROR&Msg=Bad+gateway&ErrorCode=11200',
    more_info: 'https://www.twilio.com/docs/errors/11200',
    request_method: 'POST',
    request_url: 'https://ivr.example.com/menu?step=1&lang=de',
    sid: sidOf('NO', 1),
    uri: `/2010-04-01/Accounts/${ACCOUNT}/Notifications/${sidOf('NO', 1)}.json`,
    ...fields,
  }
}

export function jsonList(rows: readonly unknown[], envelope: object = {}): string {
  return JSON.stringify({ next_page_uri: null, page: 0, ...envelope, notifications: rows })
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function elementName(field: string, printed: boolean): string {
  if (printed && field === 'request_url') return 'RequestURL'
  return field.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function element(field: string, value: string | null, printed: boolean): string {
  const name = elementName(field, printed)
  if (value === null) return ''
  const wrapped = printed && value.length > 40 ? `\n${value}\n` : value
  return `<${name}>${escapeXml(wrapped)}</${name}>`
}

/** One `<Notification>`; what is null is left out. */
export function xmlRow(row: WireRow, form: '2010' | '2008'): string {
  const printed = form === '2008'
  const elements = Object.entries(row).map(([field, value]) => element(field, value, printed))
  const lines = ['<Notification>', ...elements.filter((text) => text !== ''), '</Notification>']
  return lines.join(printed ? '\n' : '')
}

/** A document with the given inner elements. */
export function xmlDocument(inner: string, form: '2010' | '2008' = '2010'): string {
  const newline = form === '2008' ? '\n' : ''
  return `<?xml version="1.0"?>\n<TwilioResponse>${newline}${inner}${newline}</TwilioResponse>\n`
}

/** A list with the given attributes, written as they are. */
export function xmlList(
  rows: readonly WireRow[],
  attributes = 'page="0"',
  form: '2010' | '2008' = '2010',
): string {
  const newline = form === '2008' ? '\n' : ''
  const inner = rows.map((row) => xmlRow(row, form)).join(newline)
  return xmlDocument(
    `<Notifications ${attributes}>${newline}${inner}${newline}</Notifications>`,
    form,
  )
}
