import type { RowSource } from '../row-source.ts'
import { wireDate } from '../wire-date.ts'
import type { WireNotification, WireRow } from '../wire-notification.ts'
import { Dice, mixed } from './dice.ts'
import { KINDS } from './kinds.ts'
import type { Kind, Occurrence, Report } from './occurrence.ts'
import { SCENES } from './scenes.ts'
import { numberOfSid, storySid } from './story-sid.ts'
import { Talk } from './talk.ts'
import { timeline, type StorySpan } from './timeline.ts'

const KIND_LIST: readonly Kind[] = Object.values(KINDS)
/** Seconds from an occurrence to the row's last update, at most. */
const MOST_LAG = 2

/** The pretended account's month, as rows that are made when they are read. */
export function story(span: StorySpan, accountSid: string): RowSource {
  const { seed } = span
  const rows = timeline(SCENES, span)
  const at = (slot: number): number => rows.at[slot] ?? 0
  const kindOf = (slot: number): Kind => {
    const kind = KIND_LIST[rows.kind[slot] ?? 0]
    if (kind === undefined) throw new RangeError(`no row has slot ${slot}`)
    return kind
  }
  const lag = (slot: number): number => mixed(seed, slot, 7) % (MOST_LAG + 1)

  const occurrence = (slot: number, purpose: number): Occurrence => {
    const talk = new Talk(seed, rows.talk[slot] ?? 0)
    return { at: at(slot), accountSid, talk, dice: new Dice(seed, slot, purpose) }
  }

  const row = (slot: number): WireRow => {
    const event = occurrence(slot, 2)
    const kind = kindOf(slot)
    const report = kind.report(event)
    const sid = storySid('NO', seed, slot)
    return {
      account_sid: accountSid,
      api_version: slot % 11 === 0 ? '2008-08-01' : '2010-04-01',
      call_sid: subjectOf(event, report),
      date_created: wireDate(at(slot) + Math.min(1, lag(slot))),
      date_updated: wireDate(at(slot) + lag(slot)),
      error_code: report.code,
      log: kind.log,
      message_date: wireDate(at(slot)),
      message_text: report.text,
      more_info: moreInfo(report, slot),
      request_method: report.method,
      request_url: report.url,
      sid,
      uri: `/2010-04-01/Accounts/${accountSid}/Notifications/${sid}.json`,
    }
  }

  const whole = (slot: number): WireNotification => {
    const kind = kindOf(slot)
    return { ...row(slot), ...kind.exchange(occurrence(slot, 3), kind.report(occurrence(slot, 2))) }
  }

  const slotsOfCall = (callSid: string): readonly number[] => {
    const talk = numberOfSid('CA', seed, callSid)
    const slots: number[] = []
    if (talk === null) return slots
    for (let slot = talk; rows.talk[slot] === talk; slot += 1) {
      if (row(slot).call_sid === callSid) slots.push(slot)
    }
    return slots
  }

  return {
    size: span.count,
    occurredAt: at,
    updatedAt: (slot) => at(slot) + lag(slot),
    lag: { least: 0, most: MOST_LAG },
    log: (slot) => kindOf(slot).log,
    row,
    whole,
    slotOf: (sid) => {
      const slot = numberOfSid('NO', seed, sid)
      return slot !== null && slot < span.count ? slot : null
    },
    slotsOfCall,
  }
}

function subjectOf({ talk }: Occurrence, { about }: Report): string | null {
  switch (about) {
    case 'call':
      return talk.callSid
    case 'message':
      return talk.messageSid
    case 'empty':
      return ''
    case 'nothing':
      return null
  }
}

/** The dictionary's page, in both spellings that occur. */
function moreInfo({ code }: Report, slot: number): string | null {
  if (code === null) return null
  return `${slot % 3 === 0 ? 'http' : 'https'}://www.twilio.com/docs/errors/${code}`
}
