import { notificationSid } from '../entry.ts'
import type { MuteEnd, MuteRule, MuteSubject } from './mute-rule.ts'

const NONE: readonly MuteRule[] = []

/**
 * The rules in what was stored, imported or shared: whatever it is, it never throws. What is no rule
 * is left out, and so is a second one of the same id.
 */
export function readMuteRules(stored: unknown): readonly MuteRule[] {
  if (!Array.isArray(stored)) return NONE
  const rules = new Map<string, MuteRule>()
  for (const each of stored) {
    const rule = readRule(each)
    if (rule && !rules.has(rule.id)) rules.set(rule.id, rule)
  }
  return [...rules.values()]
}

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function readRule(value: unknown): MuteRule | null {
  if (!isFields(value)) return null
  const { id, reason, madeAt } = value
  const subject = readSubject(value.subject)
  const until = readEnd(value.until)
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id) || !subject || !until) return null
  return {
    id,
    subject,
    until,
    reason: typeof reason === 'string' ? reason : '',
    madeAt: isInstant(madeAt) ? madeAt : 0,
  }
}

function readSubject(value: unknown): MuteSubject | null {
  if (!isFields(value)) return null
  const { kind, search, sids } = value
  if (kind === 'search' && typeof search === 'string' && search.trim() !== '') {
    return { kind, search }
  }
  if (kind !== 'entries' || !Array.isArray(sids)) return null
  const known = sids.flatMap((sid) => (typeof sid === 'string' ? (notificationSid(sid) ?? []) : []))
  return known.length === 0 ? null : { kind, sids: known }
}

function readEnd(value: unknown): MuteEnd | null {
  if (!isFields(value)) return null
  const { kind, at, perDay } = value
  if (kind === 'never') return { kind }
  if (kind === 'time' && isInstant(at)) return { kind, at }
  if (kind === 'exceeds' && isInstant(perDay) && Number.isInteger(perDay)) return { kind, perDay }
  return null
}

/** A number that can be one: finite, not below 0. */
function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}
