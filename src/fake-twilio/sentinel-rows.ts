import { ODDITIES } from './oddities.ts'
import { DAY_SENTINELS, ENTRY_SENTINELS, type DaySentinel } from './sentinels.ts'
import { wireDate } from './wire-date.ts'
import { wireNotification, type WireNotification } from './wire-notification.ts'

/** Where the entry sentinels lie, and the cabinet of odd rows. */
const ENTRIES_DAY = '1999-01-16'
const ODDITIES_DAY = '1999-01-17'

/** The rows that lie on the sentinels' days, so that what works on them has something to show. */
export function sentinelRows(accountSid: string): readonly WireNotification[] {
  return DAY_SENTINELS.flatMap((sentinel) => rowsOf(sentinel, accountSid))
}

function rowsOf(sentinel: DaySentinel, accountSid: string): readonly WireNotification[] {
  const { day, why, pages } = sentinel
  if (day === ENTRIES_DAY) {
    return ENTRY_SENTINELS.map((entry, index) =>
      staged(accountSid, day, index, entry.why, {
        sid: `NO${entry.digits.padStart(32, '0')}`,
        call_sid: `CA${entry.digits.padStart(32, '0')}`,
      }),
    )
  }
  if (day === ODDITIES_DAY) {
    return ODDITIES.map(({ why: oddity, fields }, index) =>
      staged(accountSid, day, index, oddity, fields),
    )
  }
  const count = pages.reduce((sum, { rows }) => sum + rows, 0)
  return Array.from({ length: count }, (_, index) => staged(accountSid, day, index, why, {}))
}

function staged(
  accountSid: string,
  day: string,
  index: number,
  why: string,
  fields: Partial<WireNotification>,
): WireNotification {
  const date = wireDate(Date.parse(`${day}T12:00:00Z`) / 1000 - index * 61)
  const sid = `NO${day.replaceAll('-', '')}${String(index).padStart(24, '0')}`
  return wireNotification({
    account_sid: accountSid,
    api_version: '2010-04-01',
    call_sid: `CA${'200'.padStart(32, '0')}`,
    date_created: date,
    date_updated: date,
    error_code: '11200',
    log: index % 2 === 0 ? '0' : '1',
    message_date: date,
    message_text: `ErrorCode=11200&LogLevel=ERROR&Msg=${encodeURIComponent(`Staged: ${why}`)}`,
    more_info: 'https://www.twilio.com/docs/errors/11200',
    request_method: 'POST',
    request_url: `https://voice.tidewater.example/staged/${day}/${index}`,
    request_variables: `AccountSid=${accountSid}&From=%2B17575550199&To=%2B17575550100`,
    response_body: '',
    response_headers: 'Content-Type=text%2Fhtml&Content-Length=0',
    sid,
    uri: `/2010-04-01/Accounts/${accountSid}/Notifications/${fields.sid ?? sid}.json`,
    ...fields,
  })
}
