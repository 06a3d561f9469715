import type { PageCursor } from '../log/page.ts'

/**
 * The query parameters that Twilio's Notifications lists know, case-sensitive. The operators are
 * part of the keys: `MessageDate>` (on or after) and `MessageDate<` (at or before the midnight
 * that begins the day).
 */
export const LIST_PARAMETER_NAMES = [
  'Log',
  'MessageDate',
  'MessageDate<',
  'MessageDate>',
  'PageSize',
  'Page',
  'PageToken',
] as const

/** What to ask of a list. Days are GMT days, `YYYY-MM-DD`. */
export interface ListRequest {
  /** Twilio's level number, `0` for errors and `1` for warnings; without it, all levels. */
  readonly log?: string | number | null
  /** The first GMT day wanted. */
  readonly since?: string | null
  /** The GMT day after the last one wanted: Twilio's bound is the midnight that begins it. */
  readonly before?: string | null
  /** Rows a page, 1 to 1000. */
  readonly pageSize: number
  /** Where to go on; without it, the first page. */
  readonly cursor?: PageCursor | null
}

/** The query of a list, in Twilio's own names. */
export function listParameters(request: ListRequest): URLSearchParams {
  const { log, since, before, pageSize, cursor } = request
  const parameters = new URLSearchParams()
  if (log !== undefined && log !== null) parameters.append('Log', String(log))
  if (since !== undefined && since !== null) parameters.append('MessageDate>', since)
  if (before !== undefined && before !== null) parameters.append('MessageDate<', before)
  parameters.append('PageSize', String(pageSize))
  if (cursor !== undefined && cursor !== null) {
    parameters.append('Page', String(cursor.page))
    if (cursor.pageToken !== null) parameters.append('PageToken', cursor.pageToken)
  }
  return parameters
}
