import { form } from './form.ts'

/** Which part of Twilio was fetching. */
export const COMPONENT = { voice: '12000', play: '13400', messaging: '14100' } as const

/** The text of a fetch that was answered with the wrong status; `Msg` comes empty. */
export function statusText(
  code: string,
  status: number,
  url: string,
  component: keyof typeof COMPONENT,
): string {
  return form({
    EmailNotification: 'false',
    LogLevel: 'ERROR',
    sourceComponent: COMPONENT[component],
    Msg: '',
    httpResponse: status,
    ErrorCode: code,
    url,
  })
}

/** The text of a document that could not be read. */
export function parserText(
  code: string,
  level: 'ERROR' | 'WARN',
  parserMessage: string,
  url: string,
): string {
  return form({
    EmailNotification: 'false',
    LogLevel: level,
    Msg: '',
    parserMessage,
    ErrorCode: code,
    url,
  })
}

/** The text of what is no fetch: a level, a sentence, a code, and what it is about. */
export function plainText(
  code: string,
  level: 'ERROR' | 'WARN',
  message: string,
  about: Readonly<Record<string, string>> = {},
): string {
  return form({ ...about, LogLevel: level, Msg: message, ErrorCode: code })
}
