import type { Finding } from '../../diagnosis/finding.ts'
import type { FullLogEntry } from '../../log/entry.ts'
import { levelWord } from '../../log/level.ts'
import { fullMoment, offsetName } from '../../log/moment-words.ts'
import type { Zone } from '../../log/zone.ts'
import { documentationOf } from '../documentation.ts'
import { code, fenced, plain } from './markdown-parts.ts'

/** What an incident note tells. */
export interface Incident {
  readonly entry: FullLogEntry
  readonly headline: string
  readonly findings: readonly Finding[]
  readonly zone: Zone
  /** Where the notification stands open in this page. */
  readonly link: string
}

/** A body in a note is cut after so many characters. */
const LONGEST_BODY = 2_000

/** The notification as a note in Markdown: what, when, why, the evidence, where to look. */
export function asMarkdown({ entry, headline, findings, zone, link }: Incident): string {
  const { errorCode, requestMethod, requestUrl, callSid } = entry
  const documentation = documentationOf(errorCode)
  const facts = [
    ['When', moment(entry, zone)],
    ['Level', levelWord(entry.level, entry.log)],
    ['Request', requestUrl && code(`${requestMethod?.toUpperCase() ?? ''} ${requestUrl}`.trim())],
    ['Call', callSid && code(callSid)],
    ['Notification', code(entry.sid)],
    ['Documentation', documentation],
    ['Link', link],
  ]
  return [
    `## ${plain([errorCode, headline || 'No message'].filter(Boolean).join(' '))}`,
    facts.flatMap(([name, fact]) => (fact ? [`- ${name}: ${fact}`] : [])).join('\n'),
    ...findings.flatMap(findingParts),
    ...bodyParts(entry.exchange.responseBody),
  ].join('\n\n')
}

function moment({ occurredAt, messageDate }: FullLogEntry, zone: Zone): string | null {
  if (occurredAt === null) return messageDate && code(messageDate)
  const iso = new Date(occurredAt).toISOString().replace('.000', '')
  if (zone === 'UTC') return `${fullMoment(occurredAt, zone)} UTC (${iso})`
  return `${fullMoment(occurredAt, zone)} ${zone}, ${offsetName(occurredAt, zone)} (${iso})`
}

const VERDICTS = { cause: 'Cause', contributes: 'Contributes', harmless: 'Harmless' } as const

// A finding's own words hold names and values between backticks: they are Markdown already.
function findingParts({ verdict, title, reason, advice, evidence }: Finding): readonly string[] {
  return [
    `### ${VERDICTS[verdict]}: ${title}`,
    advice === null ? reason : `${reason} ${advice}`,
    ...evidence.map(({ caret, quote }) => fenced(caret ?? quote)),
  ]
}

function bodyParts(body: string | null): readonly string[] {
  if (body === null || body === '') return []
  const shown = body.slice(0, LONGEST_BODY)
  const rest = body.length - shown.length
  const cut = rest > 0 ? [`… and ${rest.toLocaleString('en-US')} characters more.`] : []
  return ['### Response body', fenced(shown), ...cut]
}
