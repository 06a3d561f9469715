import { columnInstant, columnText, type ColumnWords } from '../log/column-text.ts'
import type { Exchange, LogEntry } from '../log/entry.ts'
import { COLUMN_NAMES, type ListColumn } from '../log/list-column.ts'
import { isoMoment } from '../log/moment-words.ts'
import { csvLine, safeCell } from './csv.ts'
import type { ExportFormat } from './export-format.ts'
import { markdownHead, markdownLine } from './markdown.ts'

/** Why an entry's exchange is not in the file. */
export type Missing = 'no longer at Twilio' | 'could not be loaded'

/** What is written of an entry beside the list's fields: its exchange, or why there is none. */
export type Details = Exchange | Missing

/** Writes a file line by line. */
export interface RowWriter {
  /** What stands before the rows. */
  readonly head: string
  /** One entry's line. `details` is null where none were asked for. */
  readonly row: (entry: LogEntry, details: Details | null) => string
  /** How many values were changed so far, so that no spreadsheet takes them for formulas. */
  readonly changed: () => number
}

interface RowPlan {
  readonly columns: readonly ListColumn[]
  readonly words: ColumnWords
  readonly hasDetails: boolean
}

const DETAIL_NAMES = ['Request variables', 'Response headers', 'Response body', 'Details'] as const

/** The writer of a format: the same columns in the same order for each of them. */
export function rowWriter(format: ExportFormat, plan: RowPlan): RowWriter {
  if (format === 'ndjson') return ndjsonWriter(plan)
  const { columns, words, hasDetails } = plan
  const names = [
    ...columns.map((column) => columnName(column, words)),
    ...(hasDetails ? DETAIL_NAMES : []),
  ]
  const textsOf = (entry: LogEntry, details: Details | null) => [
    ...columns.map((column) => columnText(entry, column, words)),
    ...(hasDetails ? detailTexts(details) : []),
  ]
  if (format === 'markdown') {
    return {
      head: markdownHead(names),
      row: (entry, details) => markdownLine(textsOf(entry, details)),
      changed: () => 0,
    }
  }
  let changed = 0
  const safe = (text: string | null) => {
    const cell = safeCell(text ?? '')
    if (cell !== (text ?? '')) changed += 1
    return cell
  }
  return {
    head: csvLine(names),
    row: (entry, details) => csvLine(textsOf(entry, details).map(safe)),
    changed: () => changed,
  }
}

/** `Time (Europe/Berlin)`: times in a file say in which zone they are. */
function columnName(column: ListColumn, { zone }: ColumnWords): string {
  const isTime = column === 'time' || column === 'created' || column === 'updated'
  return isTime ? `${COLUMN_NAMES[column]} (${zone})` : COLUMN_NAMES[column]
}

function detailTexts(details: Details | null): readonly (string | null)[] {
  if (details === null || typeof details === 'string') return [null, null, null, details]
  return [details.requestVariables, details.responseHeaders, details.responseBody, null]
}

/** Keys are the columns' own; times name their distance from UTC in each value. */
function ndjsonWriter({ columns, words, hasDetails }: RowPlan): RowWriter {
  const valueOf = (entry: LogEntry, column: ListColumn) => {
    const instant = columnInstant(entry, column)
    return instant === null ? columnText(entry, column, words) : isoMoment(instant, words.zone)
  }
  const partsOf = (details: Details | null) =>
    details === null || typeof details === 'string'
      ? { requestVariables: null, responseHeaders: null, responseBody: null, details }
      : { ...details, details: null }
  return {
    head: '',
    row: (entry, details) => {
      const fields = Object.fromEntries(columns.map((column) => [column, valueOf(entry, column)]))
      return `${JSON.stringify(hasDetails ? { ...fields, ...partsOf(details) } : fields)}\n`
    },
    changed: () => 0,
  }
}
