import { ApiError } from '../api/api-error.ts'
import { ownTask } from '../api/own-task.ts'
import type { FullLogEntry, LogEntry, NotificationSid } from '../log/entry.ts'
import type { ExportSource } from './export-source.ts'
import type { Details, RowWriter } from './row-writer.ts'

interface ExportRun {
  readonly source: ExportSource
  readonly writer: RowWriter
  /** What is shown of an entry. */
  readonly mask: (entry: LogEntry) => LogEntry
  /** Asks for a whole entry, null where Twilio no longer has it; null: no details are wanted. */
  readonly askFor:
    ((sid: NotificationSid, signal: AbortSignal) => Promise<FullLogEntry | null>) | null
  readonly onProgress: (rows: number) => void
  readonly signal: AbortSignal
}

/** A file, or what there is of it. */
export interface ExportResult {
  readonly parts: readonly string[]
  readonly rows: number
  /** Values that got a `'`, so that no spreadsheet runs them. */
  readonly changed: number
  /** Rows without the details that were asked for: deleted meanwhile, and failed. */
  readonly gone: number
  readonly failed: number
  /** Why it is not whole: a person stopped it, or one ask after the other failed. */
  readonly stopped: 'asked' | 'failing' | null
}

/** Rows written, and entries asked for, between two looks at anything else. */
const ROWS_AT_ONCE = 250
const DETAILS_AT_ONCE = 24

/**
 * Writes all rows, some at a time, so that the page goes on answering. What was written when it is
 * stopped is in the result; so is how much is missing in it.
 */
export async function runExport(run: ExportRun): Promise<ExportResult> {
  const { source, writer, askFor, onProgress, signal } = run
  const parts = [writer.head]
  let result = { rows: 0, gone: 0, failed: 0 }
  let stopped: ExportResult['stopped'] = null
  while (result.rows < source.count && stopped === null) {
    const size = Math.min(askFor ? DETAILS_AT_ONCE : ROWS_AT_ONCE, source.count - result.rows)
    const entries = Array.from({ length: size }, (_, at) => source.at(result.rows + at))
    await ownTask()
    const details = await detailsOf(entries, run)
    if (details === null) stopped = 'asked'
    else {
      const failed = details.filter((one) => one === 'could not be loaded').length
      parts.push(entries.map((entry, at) => lineOf(entry, details[at] ?? null, run)).join(''))
      result = {
        rows: result.rows + size,
        gone: result.gone + details.filter((one) => one === 'no longer at Twilio').length,
        failed: result.failed + failed,
      }
      onProgress(result.rows)
      // When all of so many fail the rest will too.
      if (failed === DETAILS_AT_ONCE) stopped = 'failing'
    }
    if (signal.aborted) stopped = 'asked'
  }
  if (result.rows === source.count) stopped = null
  return { parts, ...result, changed: writer.changed(), stopped }
}

/** An exchange, or why there is none, for each entry; nulls where none are wanted; null: stopped. */
async function detailsOf(
  entries: readonly LogEntry[],
  { askFor, signal }: ExportRun,
): Promise<readonly (Details | null)[] | null> {
  if (!askFor) return entries.map(() => null)
  const asked = await Promise.allSettled(entries.map(({ sid }) => askFor(sid, signal)))
  if (signal.aborted) return null
  return asked.map((one) => {
    if (one.status === 'fulfilled') return one.value ? one.value.exchange : 'no longer at Twilio'
    if (one.reason instanceof ApiError) return 'could not be loaded'
    throw one.reason
  })
}

function lineOf(entry: LogEntry, details: Details | null, { writer, mask }: ExportRun): string {
  return writer.row(mask(entry), details)
}
