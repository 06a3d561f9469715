import type { SavedFile } from '../../ui/save-file.ts'
import type { RowResult, RunReport } from '../run-report.ts'
import { endingOf, ENDINGS, endingsOf, reasonOf } from './outcome-words.ts'

/** The forms a report can be saved in. */
export const REPORT_FORMS = { json: 'JSON', ndjson: 'NDJSON', md: 'Markdown' } as const

export type ReportForm = keyof typeof REPORT_FORMS

const TYPES: Readonly<Record<ReportForm, string>> = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  md: 'text/markdown',
}

/** What came of a run, entry by entry. Times are ISO 8601, UTC. */
export function reportFile(report: RunReport, form: ReportForm): SavedFile {
  const started = new Date(report.startedAt).toISOString()
  return {
    name: `deletion-${started.slice(0, 19).replaceAll(':', '')}.${form}`,
    type: TYPES[form],
    text: TEXTS[form](report),
  }
}

const TEXTS: Readonly<Record<ReportForm, (report: RunReport) => string>> = {
  json: (report) =>
    `${JSON.stringify(
      {
        started_at: new Date(report.startedAt).toISOString(),
        ended_at: new Date(report.endedAt).toISOString(),
        counts: Object.fromEntries(endingsOf(report)),
        notifications: report.results.map(lineOf),
      },
      null,
      2,
    )}\n`,
  ndjson: ({ results }) => results.map((result) => `${JSON.stringify(lineOf(result))}\n`).join(''),
  md: markdownOf,
}

function lineOf({ entry, outcome }: RowResult) {
  return {
    sid: entry.sid,
    error_code: entry.errorCode,
    message_date: entry.occurredAt === null ? null : new Date(entry.occurredAt).toISOString(),
    outcome: endingOf(outcome),
    reason: reasonOf(outcome),
  }
}

function markdownOf(report: RunReport): string {
  const counts = [...endingsOf(report)].map(([ending, count]) => `- ${count} ${ENDINGS[ending]}`)
  const rows = report.results.map((result) => {
    const { sid, error_code, message_date, outcome, reason } = lineOf(result)
    const cells = [sid, error_code ?? '', message_date ?? '', ENDINGS[outcome], reason ?? '']
    return `| ${cells.map(asCell).join(' | ')} |`
  })
  return [
    `# Deletion of ${new Date(report.startedAt).toISOString()}`,
    '',
    ...counts,
    '',
    '| Notification | Code | Time (UTC) | Outcome | Reason |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** Text that stays in its cell, and is no markup. */
function asCell(text: string): string {
  return text.replace(/[\\|`*_<>[\]]/g, String.raw`\$&`).replace(/\s+/g, ' ')
}
