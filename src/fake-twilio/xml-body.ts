import type { Address } from './address.ts'
import { entryLink, pageCount, rowNumbers, type ListPage } from './list-page.ts'
import type { RestError } from './rest-error.ts'
import { pacificWireDate, secondsOfWireDate } from './wire-date.ts'
import type { WireExchange, WireNotification, WireRow } from './wire-notification.ts'

type Fields = readonly (readonly [name: string, value: string | null])[]

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A list as XML: attributes say the page; 2010 adds the links, 2008 always has the total. */
export function xmlList(address: Address, page: ListPage): string {
  const { start, end } = rowNumbers(page)
  const pages = pageCount(page)
  const attributes: Fields = [
    ['page', String(page.page)],
    ...(pages === null ? [] : ([['numpages', String(pages)]] as const)),
    ['pagesize', String(page.pageSize)],
    ...(page.total === null ? [] : ([['total', String(page.total)]] as const)),
    ['start', String(start)],
    ['end', String(end)],
    ...(address.version === '2008-08-01' ? [] : linkAttributes(page)),
  ]
  const list = attributes.map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`).join('')
  const rows = page.rows.map((row) => notification(address, row, null))
  return document(`<Notifications${list}>\n${rows.join('\n')}\n</Notifications>`)
}

/** One whole notification as XML. */
export function xmlEntry(address: Address, whole: WireNotification): string {
  return document(notification(address, whole, whole))
}

/** A refusal as XML. */
export function xmlError({ code, message, status }: RestError): string {
  const fields: Fields = [
    ['Code', String(code)],
    ['Message', message],
    ['MoreInfo', `https://www.twilio.com/docs/errors/${code}`],
    ['Status', String(status)],
  ]
  return document(`<RestException>${elements(fields)}</RestException>`)
}

function document(content: string): string {
  return `${PROLOGUE}<TwilioResponse>\n${content}\n</TwilioResponse>\n`
}

function linkAttributes({ links }: ListPage): Fields {
  return [
    ['uri', links.uri],
    ['firstpageuri', links.first],
    ['previouspageuri', links.previous],
    ['nextpageuri', links.next],
    ...(links.last === null ? [] : ([['lastpageuri', links.last]] as const)),
  ]
}

function notification(address: Address, row: WireRow, exchange: WireExchange | null): string {
  const fields =
    address.version === '2008-08-01' ? of2008(row, exchange) : of2010(address, row, exchange)
  return `<Notification>\n${elements(fields)}\n</Notification>`
}

function of2010(address: Address, row: WireRow, exchange: WireExchange | null): Fields {
  return [
    ['Sid', row.sid],
    ['AccountSid', row.account_sid],
    ['CallSid', row.call_sid],
    ['Log', row.log],
    ['ErrorCode', row.error_code],
    ['MoreInfo', row.more_info],
    ['MessageText', row.message_text],
    ['MessageDate', row.message_date],
    ...(exchange === null ? [] : ([['ResponseBody', exchange.response_body]] as const)),
    ['RequestMethod', row.request_method],
    ['RequestUrl', row.request_url],
    ...(exchange === null
      ? []
      : exchangeFields(exchange.request_variables, exchange.response_headers)),
    ['DateCreated', row.date_created],
    ['ApiVersion', row.api_version],
    ['DateUpdated', row.date_updated],
    ['Uri', entryLink(address, row)],
  ]
}

/** As the 2008 documentation shows it: local dates, `RequestURL`, some texts on lines of their own. */
function of2008(row: WireRow, exchange: WireExchange | null): Fields {
  const airy = /[0-5]$/.test(row.sid)
  const spaced = (text: string | null) => (airy && text ? `\n${text}\n` : text)
  return [
    ['Sid', row.sid],
    ['DateCreated', pacific(row.date_created)],
    ['DateUpdated', pacific(row.date_updated)],
    ['AccountSid', row.account_sid],
    ['CallSid', row.call_sid],
    ['Log', row.log],
    ['ErrorCode', row.error_code],
    ['MoreInfo', row.more_info],
    ['RequestURL', spaced(row.request_url)],
    ['RequestMethod', row.request_method],
    ['MessageText', spaced(row.message_text)],
    ['MessageDate', pacific(row.message_date)],
    ...(exchange === null
      ? []
      : [
          ...exchangeFields(
            exchange.request_variables,
            airy ? headerLines(exchange.response_headers) : exchange.response_headers,
          ),
          ['ResponseBody', exchange.response_body] as const,
        ]),
  ]
}

function exchangeFields(variables: string | null, headers: string | null): Fields {
  return [
    ['RequestVariables', variables],
    ['ResponseHeaders', headers],
  ]
}

/** Form-encoded headers as the `Name: value` lines that the 2008 documentation shows. */
function headerLines(headers: string | null): string | null {
  if (!headers) return headers
  return [...new URLSearchParams(headers)].map(([name, value]) => `${name}: ${value}`).join('\r\n')
}

function pacific(date: string | null): string | null {
  const seconds = secondsOfWireDate(date)
  return seconds === null ? date : pacificWireDate(seconds)
}

function elements(fields: Fields): string {
  return fields
    .map(([name, text]) => (text === null ? `<${name}/>` : `<${name}>${escaped(text)}</${name}>`))
    .join('\n')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Text for XML 1.0, which has no way at all to write most control characters: they become �. */
function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character)
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
  )
}
