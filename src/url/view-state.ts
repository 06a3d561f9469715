import { type Day, parseDay } from '../log/day.ts'
import { isCallSid, notificationSid, type NotificationSid } from '../log/entry.ts'
import type { LevelFilter } from '../log/level.ts'
import { LIST_COLUMNS } from '../log/list-column.ts'
import { NEWEST_FIRST, type Sort } from '../log/sort.ts'
import { parseSpan } from '../log/span.ts'
import { DEFAULT_RANGE, isRangeOfTimes, type RangeChoice, rangeProblem } from '../log/time-range.ts'
import { parseZone } from '../log/zone.ts'

/** Everything that a link restores. */
export interface ViewState {
  /** Whose log, `AC…`; null for the one that the server shows first. */
  readonly account: string | null
  readonly level: LevelFilter
  readonly range: RangeChoice
  /** The text searched for; empty for none. */
  readonly search: string
  readonly sort: Sort
  readonly look: Look
  /** Whether what is muted is listed all the same. */
  readonly showsMuted: boolean
  /** Mute rules that somebody shared by this link, as JSON: to be asked about, then gone. */
  readonly sharedMutes: string | null
  /** The entry that stands open, and the call it was reached through. */
  readonly open: OpenEntry | null
}

/** What is listed one by one, or by problem. */
export type Look = 'list' | 'groups'

export interface OpenEntry {
  readonly sid: NotificationSid
  readonly callSid: string | null
  /** Another one that it is laid beside. */
  readonly comparedWith?: NotificationSid
}

export const DEFAULT_VIEW: ViewState = {
  account: null,
  level: 'all',
  range: DEFAULT_RANGE,
  search: '',
  sort: NEWEST_FIRST,
  look: 'list',
  showsMuted: false,
  sharedMutes: null,
  open: null,
}

/** Reads an address's search part. What is unknown or broken is as if it were not there. */
export function readViewState(search: string): ViewState {
  const parameters = new URLSearchParams(search)
  return {
    account: readAccount(parameters.get('account')),
    level: readLevel(parameters.get('level')),
    range: readRange(parameters),
    search: parameters.get('q') ?? '',
    sort: readSort(parameters.get('sort')),
    look: parameters.get('view') === 'groups' ? 'groups' : 'list',
    showsMuted: parameters.get('muted') === 'show',
    sharedMutes: parameters.get('mutes') || null,
    open: readOpen(parameters),
  }
}

/** The view, made of the parts of another one where they say the same. */
export function samePartsKept(view: ViewState, other: ViewState): ViewState {
  const kept = <T>(part: T, before: T): T =>
    JSON.stringify(part) === JSON.stringify(before) ? before : part
  return {
    ...view,
    range: kept(view.range, other.range),
    sort: kept(view.sort, other.sort),
    open: kept(view.open, other.open),
  }
}

/** The search part of the view's address, with its `?`; empty for the default view. */
export function writeViewState(view: ViewState): string {
  const parameters = new URLSearchParams()
  if (view.account !== null) parameters.set('account', view.account)
  if (view.level !== DEFAULT_VIEW.level) parameters.set('level', view.level)
  writeRange(view.range, parameters)
  if (view.search !== '') parameters.set('q', view.search)
  if (!isSameSort(view.sort, NEWEST_FIRST)) parameters.set('sort', writeSort(view.sort))
  if (view.look !== 'list') parameters.set('view', view.look)
  if (view.showsMuted) parameters.set('muted', 'show')
  if (view.sharedMutes !== null) parameters.set('mutes', view.sharedMutes)
  if (view.open) parameters.set('entry', view.open.sid)
  if (view.open?.callSid) parameters.set('call', view.open.callSid)
  if (view.open?.comparedWith) parameters.set('compare', view.open.comparedWith)
  return parameters.size === 0 ? '' : `?${parameters}`
}

/**
 * What moves on with the clock stays so (`range=24h`), times are UTC, and days are written with the
 * zone whose days they are, so that a colleague elsewhere sees the same stretch of time. Days that
 * somebody typed without a zone are the reader's own.
 */
function writeRange(range: RangeChoice, parameters: URLSearchParams): void {
  if (range.kind === 'days') {
    parameters.set('from', range.from)
    parameters.set('to', range.to)
    if (range.zone !== null) parameters.set('zone', range.zone)
  } else if (range.kind === 'times') {
    parameters.set('from', writeTime(range.start))
    parameters.set('to', writeTime(range.end))
  } else if (range.span !== '7d') parameters.set('range', range.span)
}

/** `2026-11-21T08:40:00Z`, of ms UTC. */
function writeTime(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z')
}

/** An instant in the one form in which it is written, ms UTC; null for any other text. */
function readTime(text: string | null): number | null {
  if (text === null || !TIME.test(text)) return null
  const instant = Date.parse(text)
  return !Number.isNaN(instant) && writeTime(instant) === text ? instant : null
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

function readAccount(sid: string | null): string | null {
  return sid !== null && /^AC[0-9a-f]{32}$/i.test(sid) ? sid : null
}

function readLevel(level: string | null): LevelFilter {
  return level === 'error' || level === 'warning' ? level : DEFAULT_VIEW.level
}

function readRange(parameters: URLSearchParams): RangeChoice {
  const from = readDay(parameters.get('from'))
  const to = readDay(parameters.get('to'))
  if (from && to && rangeProblem(from, to) === null) {
    return { kind: 'days', from, to, zone: parseZone(parameters.get('zone') ?? '') }
  }
  const start = readTime(parameters.get('from'))
  const end = readTime(parameters.get('to'))
  if (start !== null && end !== null && isRangeOfTimes(start, end)) {
    return { kind: 'times', start, end }
  }
  const span = parseSpan(parameters.get('range') ?? '')
  return span === null ? DEFAULT_RANGE : { kind: 'last', span }
}

function readDay(text: string | null): Day | null {
  return text === null ? null : parseDay(text)
}

/** `code`, or `-code` for the descending order. */
function writeSort({ column, direction }: Sort): string {
  return direction === 'descending' ? `-${column}` : column
}

function readSort(text: string | null): Sort {
  const column = LIST_COLUMNS.find((name) => text === name || text === `-${name}`)
  if (!column) return NEWEST_FIRST
  return { column, direction: text === column ? 'ascending' : 'descending' }
}

/** Whether both sorts are the same. */
export function isSameSort(a: Sort, b: Sort): boolean {
  return a.column === b.column && a.direction === b.direction
}

function readOpen(parameters: URLSearchParams): OpenEntry | null {
  const sid = notificationSid(parameters.get('entry') ?? '')
  if (!sid) return null
  const callSid = parameters.get('call')
  const open = { sid, callSid: isCallSid(callSid) ? callSid : null }
  const comparedWith = notificationSid(parameters.get('compare') ?? '')
  return comparedWith && comparedWith !== sid ? { ...open, comparedWith } : open
}
