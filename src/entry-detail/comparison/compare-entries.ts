import { diagnose } from '../../diagnosis/diagnose.ts'
import type { FullLogEntry } from '../../log/entry.ts'
import { type Pair, readFormPairs } from '../../log/form-pairs.ts'
import { readHeaders } from '../../log/headers.ts'
import { levelWord } from '../../log/level.ts'
import { entryHeadline, type Titles } from '../../log/headline.ts'
import { type Compared, comparePairs } from './compare-pairs.ts'

/** What of two notifications is laid side by side as names and values. */
export interface ComparedPart {
  readonly title: string
  readonly nameColumn: string
  readonly rows: readonly Compared[]
}

/**
 * Two notifications side by side, all but their response bodies, their times and their own sids,
 * which always differ.
 */
export function compareEntries(
  before: FullLogEntry,
  after: FullLogEntry,
  titles: Titles,
): readonly ComparedPart[] {
  const parts: readonly [title: string, nameColumn: string, of: Reading, ignoresCase?: boolean][] =
    [
      ['Notification', 'Field', (entry) => fieldsOf(entry, titles)],
      ['Query of the address', 'Parameter', ({ requestUrl }) => readFormPairs(queryOf(requestUrl))],
      [
        'Request variables',
        'Variable',
        ({ exchange }) => readFormPairs(exchange.requestVariables ?? ''),
      ],
      [
        'Response headers',
        'Header',
        ({ exchange }) => readHeaders(exchange.responseHeaders ?? ''),
        true,
      ],
    ]
  return parts.map(([title, nameColumn, read, ignoresCase]) => ({
    title,
    nameColumn,
    rows: comparePairs(read(before), read(after), ignoresCase),
  }))
}

type Reading = (entry: FullLogEntry) => readonly Pair[]

function fieldsOf(entry: FullLogEntry, titles: Titles): readonly Pair[] {
  const { requestMethod, requestUrl } = entry
  const findings = diagnose(entry, entry.exchange).map(({ title }) => title)
  const fields: readonly [name: string, value: string | null][] = [
    ['Level', levelWord(entry.level, entry.log)],
    ['Error code', entry.errorCode],
    ['Message', entryHeadline(entry, titles)],
    ['Found here', findings.join('; ')],
    ['Method', requestMethod?.toUpperCase() ?? null],
    ['Address', requestUrl?.replace(/\?.*/s, '') ?? null],
    ['Call', entry.callSid],
    ['API version', entry.apiVersion],
  ]
  return fields.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

function queryOf(url: string | null): string {
  return /\?([^#]*)/.exec(url ?? '')?.[1] ?? ''
}
